/**
 * The content that is shown: feeds of several sizes and with changes, the shipped register, and figures; and the text,
 * links and pictures that a visitor must be able to perceive. The expected words are built here independently of all
 * contenders.
 */
import {readFileSync} from 'node:fs';

/**
 * @typedef {ReturnType<typeof feedOf>} Feed
 * @typedef {ReturnType<typeof itemOf>} Item
 * @typedef {'title' | 'day' | 'summary' | 'publisher'} TextPart
 *
 * @typedef {object} Expected texts in order, links of the titles, and pictures that a page must show
 * @property {string[]} texts
 * @property {string[]} links
 * @property {{src: string, alt: string}[]} pictures
 */

/** The language of the page and of the feed. */
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
 * @param {number} length number of items
 * @param {(index: number) => boolean} [isChanged] returns true if the item at an index (from 0) has another title,
 *   summary and day
 */
export const feedOf = (length, isChanged = () => false) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Pilsētas jaunumi',
  language: LANGUAGE,
  items: Array.from({length}, (_, index) => itemOf(index, isChanged(index))),
});

/**
 * @param {number} index
 * @param {boolean} isChanged
 */
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

/**
 * The day of an item as it must be displayed.
 * @param {Item} item
 */
export const shownDay = (item) => date.format(new Date(item.date_published.slice(0, 10)));

/**
 * The visible texts of an item, by part.
 * @type {(item: Item) => Record<TextPart, string>}
 */
const textsOf = (item) => ({
  title: item.title,
  day: shownDay(item),
  summary: item.summary,
  publisher: item._learning_city.publisher.name,
});

/** The city whose membership is shown, from the register that ships with the library. */
export const CITY = 'Ventspils';
/** @type {Awaited<ReturnType<typeof import('../tools/facts.mjs').buildRegister>>} */
const register = JSON.parse(readFileSync(new URL('../dist/register.json', import.meta.url), 'utf8'));
const member = register.members.find(({city}) => city === CITY);
if (!member) throw new Error(`the register has no ${CITY}`);
const source = register.sources[member.source];
const month = new Intl.DateTimeFormat(LANGUAGE, {timeZone: 'UTC', year: 'numeric', month: '2-digit'});
const sourceWords = (/** @type {string} */ url) => `Avots: ${new URL(url).hostname.replace(/^www\./, '')}`;

const countries = new Intl.DisplayNames(LANGUAGE, {type: 'region'});

export const membership = {
  city: `${CITY} (${countries.of(member.country)})`,
  words: `UNESCO Izglītības pilsēta kopš ${member.since}. gada`,
  origin: [`Pārbaudīts: ${month.format(new Date(register.checked))}`, `${sourceWords(source.url)} (${member.since})`],
  url: source.url,
};

/** A document of figures: the values of December 2025, as in the shipped document. */
const day = '2025-12-04';
export const network = {
  name: {lv: 'UNESCO Izglītības pilsētu tīkls'},
  sources: {uil: {url: 'https://uil.unesco.org/learning-cities'}},
  figures: [
    {id: 'cities', points: [{date: day, value: 425, source: 'uil'}]},
    {id: 'countries', points: [{date: day, value: 91, source: 'uil'}]},
  ],
};
export const figures = {
  title: network.name.lv,
  figures: [
    {value: '425', label: 'pilsētas'},
    {value: '91', label: 'valsts'},
  ],
  day,
  asOf: `Dati: ${date.format(new Date(day))}`,
  source: {url: network.sources.uil.url, words: sourceWords(network.sources.uil.url)},
};

/**
 * The texts, links and pictures that the cards of a feed must show.
 * @type {(feed: Pick<Feed, 'items'>, order?: TextPart[]) => Expected}
 */
export const expectedOfCards = ({items}, order = ['title', 'day', 'summary', 'publisher']) => ({
  texts: items.flatMap((item) => order.map((part) => textsOf(item)[part])),
  links: items.map(({url}) => url),
  pictures: items.map(({image, _learning_city: {image: picture}}) => ({src: image, alt: picture.alt})),
});

/**
 * The texts, links and pictures of a page with all four elements: a badge, figures, one card, and a list.
 * @param {Feed} feed
 * @returns {Expected}
 */
export function expectedOfPage(feed) {
  const card = expectedOfCards({items: feed.items.slice(0, 1)});
  const list = expectedOfCards(feed);
  return {
    texts: [
      membership.city,
      membership.words,
      ...membership.origin,
      figures.title,
      ...figures.figures.flatMap(({value, label}) => [value, label]),
      figures.asOf,
      figures.source.words,
      ...card.texts,
      ...list.texts,
    ],
    links: [new URL(membership.url).pathname, new URL(figures.source.url).pathname, ...card.links, ...list.links],
    pictures: [...card.pictures, ...list.pictures],
  };
}
