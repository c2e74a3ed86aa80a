// Do not modify this file by hand!
// Re-generate this file by running npm run locales

export const templates = {
  added: 'Pievienoti raksti: {0}. Parādīti: {1}.',
  credit: 'Foto: {0}',
  empty: 'Nav satura, ko rādīt',
  failed: 'Pašlaik nav pieejams',
  language: 'Valoda: {0}',
  loaded: 'Ielādēts',
  loading: 'Ielādē…',
  more: 'Rādīt vairāk',
  'new-tab': 'atveras jaunā cilnē',
  'no-article': 'Šis raksts nav atrasts',
  'no-news': 'Pašlaik jaunumu nav',
  'no-news-for': 'Atlasei atbilstošu jaunumu nav: {0}',
  'none-among': 'Starp jaunākajiem rakstiem ({0}) nav: {1}',
  'not-among': 'Šī raksta nav starp jaunākajiem ({0})',
  reprint: '{0}, pārpublicējis {1}',
  source: 'Avots: {0}',
  stale: 'Saturs var būt novecojis; pēdējoreiz atjaunināts: {0}',
  updated: 'Atjaunināts: {0}',
};

export const forms = {
  region: 'LV',
  minimumGroupingDigits: 2,
  groupSeparator: ' ',
  day: '{day}.{month}.{year}',
  month: '{month}.{year}.',
};
