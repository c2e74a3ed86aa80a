/* The statements of the page about its city and the network, from the documents that the library reads. */
import {formatDay} from './feed.js';
/**
 * @typedef {Record<string, {url: string}>} Sources
 *
 * @typedef {object} Register
 * @property {{city: string, country: string, since: number, source: string}[]} members
 * @property {Sources} sources
 * @property {string} checked
 *
 * @typedef {object} Network
 * @property {Record<string, string>} name
 * @property {{id: string, points: {date: string, value: number, source: string}[]}[]} figures
 * @property {Sources} sources
 *
 * @typedef {ReturnType<typeof membershipIn>} Membership
 * @typedef {ReturnType<typeof figuresIn>} Figures
 */

/** @type {Record<string, Record<string, string>>} */
const LABELS = {
  cities: {zero: 'pilsētu', one: 'pilsēta', other: 'pilsētas'},
  countries: {zero: 'valstu', one: 'valsts', other: 'valstis'},
};

const sourceOf = (/** @type {{url: string}} */ {url}) => ({
  url,
  words: `Avots: ${new URL(url).hostname.replace(/^www\./, '')}`,
});

/**
 * The membership of a city according to the register.
 * @param {Register} register
 * @param {string | null | undefined} name
 */
export function membershipIn({members, sources, checked}, name) {
  const {lang} = document.documentElement;
  const {city, country, since, source} = /** @type {Register['members'][0]} */ (
    members.find((member) => member.city === name)
  );
  const countries = new Intl.DisplayNames(lang, {type: 'region'});
  const month = new Intl.DateTimeFormat(lang, {timeZone: 'UTC', year: 'numeric', month: '2-digit'});
  const {url, words} = sourceOf(sources[source]);
  return {
    city: `${city} (${countries.of(country)})`,
    words: `UNESCO Izglītības pilsēta kopš ${since}. gada`,
    origin: [`Pārbaudīts: ${month.format(new Date(checked))}`, `${words} (${since})`],
    url,
  };
}

/**
 * The newest value of each figure, with the date and the source of the first.
 * @param {Network} network
 */
export function figuresIn({name, figures, sources}) {
  const {lang} = document.documentElement;
  const number = new Intl.NumberFormat(lang);
  const plural = new Intl.PluralRules(lang);
  const newest = figures.map(({id, points}) => ({id, .../** @type {typeof points[0]} */ (points.at(-1))}));
  const [{date, source}] = newest;
  return {
    title: name[lang],
    figures: newest.map(({id, value}) => ({
      value: number.format(value),
      amount: value,
      label: LABELS[id][plural.select(value)],
    })),
    day: date,
    asOf: `Dati: ${formatDay(date)}`,
    source: sourceOf(sources[source]),
  };
}
