/* Feed handling for every contender without its own data layer. */
/**
 * @import {Network, Register} from './city.js'
 *
 * @typedef {object} Item
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} summary
 * @property {string} image
 * @property {string} date_published
 * @property {{publisher: {name: string}, image: {alt: string, width: number, height: number}}} _learning_city
 *
 * @typedef {{items: Item[]}} Feed
 * @typedef {Feed & Register & Network} AnyDocument one of the three; the caller knows which
 */

/** @type {Map<string, Promise<AnyDocument>>} */
const documents = new Map();

/**
 * Fetches the document at an address, once for all callers.
 * @param {string} address
 */
export function load(address) {
  if (!documents.has(address)) documents.set(address, request(address));
  return /** @type {Promise<AnyDocument>} */ (documents.get(address));
}

/**
 * @param {string} address
 * @returns {Promise<AnyDocument>}
 */
async function request(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/** @type {Intl.DateTimeFormat | undefined} */
let format;

/**
 * A date of the feed in the page's language, the same for every visitor.
 * @param {string} day
 */
export function formatDay(day) {
  format ??= new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(new Date(day));
}

/**
 * The day of an item in its publisher's own time zone: the first part of the timestamp.
 * @param {Item} item
 */
export const dayOf = (item) => item.date_published.slice(0, 10);
