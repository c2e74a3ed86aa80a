/** What is shown: the feed, in some sizes and with changes, and what of it a visitor must be able to read. */

/** The language of the page, and of the feed. */
export const LANGUAGE = 'lv';

const TITLES = [
  'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā',
  'Bibliotēkā sākas rudens lasījumi pieaugušajiem',
  'Ostas muzejā atklāta izstāde par jūras valodu',
  'Zinātnes centrs aicina uz atvērto durvju dienu',
  'Pieaugušo izglītības nedēļā – vairāk nekā simts nodarbību',
];
const SUMMARIES = [
  'UNESCO Izglītības pilsētu tīklam pievienojušās 77 pilsētas no 44 valstīm. Tīklā tagad ir 294 pilsētas no 76 valstīm, un Ventspils ir otrā no Latvijas pēc Valmieras.',
  'Reizi nedēļā kopā lasām un pārrunājam grāmatas, kuras katrs mājās lasītu citādi. Pieteikties nevajag, un krēslu pietiek visiem.',
  'Vārdi, ko jūrnieki ir atveduši mājās no svešām ostām, un stāsti, ar kuriem tie nonākuši mūsu ikdienas valodā.',
  'Laboratorijas, darbnīcas un saruna ar tiem, kas tajās strādā. Bērniem līdz septiņu gadu vecumam jānāk kopā ar pieaugušo.',
  'No datorprasmēm līdz maizes cepšanai: nodarbības notiek skolās, bibliotēkās un uzņēmumos visā pilsētā un ir bez maksas.',
];
const PUBLISHERS = ['Pilsētas dome', 'Pilsētas bibliotēka', 'Muzejs'];
const PICTURES = ['town', 'library', 'harbour', 'science'];
const DAY_MS = 86_400_000;

/**
 * A JSON Feed.
 * @param length how many items it has
 * @param isChanged tells of an item, by its position from 0, whether it has another title, summary and day
 */
export const feedOf = (length, isChanged = () => false) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Pilsētas jaunumi',
  language: LANGUAGE,
  items: Array.from({length}, (_, index) => itemOf(index, isChanged(index))),
});

function itemOf(index, isChanged) {
  const number = index + 1;
  const shift = isChanged ? 1 : 0;
  const day = new Date(Date.UTC(2022, 8, 6) - (index - shift) * DAY_MS).toISOString().slice(0, 10);
  return {
    id: `item-${number}`,
    url: `/news/${number}`,
    title: `${TITLES[(index + shift) % TITLES.length]} (${number})`,
    summary: SUMMARIES[(index + shift) % SUMMARIES.length],
    image: `/pictures/${PICTURES[index % PICTURES.length]}.svg`,
    date_published: `${day}T09:00:00+03:00`,
    _learning_city: {
      publisher: {name: PUBLISHERS[index % PUBLISHERS.length]},
      image: {alt: `Attēls ${number}`, width: 640, height: 360},
    },
  };
}

const date = new Intl.DateTimeFormat(LANGUAGE, {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit'});

/** The day of an item, as it is to be shown. */
export const shownDay = (item) => date.format(new Date(item.date_published.slice(0, 10)));

/** What can be read of a feed, in order. */
export const textsOf = ({items}) =>
  items.flatMap((item) => [item.title, shownDay(item), item.summary, item._learning_city.publisher.name]);

/** Where titles lead, in order. */
export const linksOf = ({items}) => items.map(({url}) => url);

/** Pictures with the text that stands for each, in order. */
export const picturesOf = ({items}) =>
  items.map(({image, _learning_city: {image: picture}}) => ({src: image, alt: picture.alt}));
