/* What every contender without a data layer of its own does with the feed. */

const documents = new Map();

/** The document at an address, asked for once, however many want it. */
export function load(address) {
  if (!documents.has(address)) documents.set(address, request(address));
  return documents.get(address);
}

async function request(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

let format;

/** A day of the feed in the page's language, the same for every visitor. */
export function formatDay(day) {
  format ??= new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(new Date(day));
}

/** The day of an item in its publisher's own zone: the first part of the moment that it gives. */
export const dayOf = (item) => item.date_published.slice(0, 10);
