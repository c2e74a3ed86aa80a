/* Valid figures and registers: our own documents, and datasets in JSON-stat 2.0. */
import fc from 'fast-check';
import {plainWords} from './values.mjs';

const two = (/** @type {number} */ count) => String(count).padStart(2, '0');
/** Texts without the forms of HTML, which some fields decode. */
const words = plainWords.map((text) => text.replace(/[<>&]/g, '+'));
const localText = fc.oneof(
  words,
  fc.dictionary(fc.constantFrom('en', 'lv', 'pt-BR'), words, {minKeys: 1, maxKeys: 3, noNullPrototype: true}),
);
const source = fc.record(
  {url: fc.webUrl(), name: words, kind: fc.constantFrom('official', 'reprint', 'press')},
  {requiredKeys: ['url'], noNullPrototype: true},
);
const value = fc.oneof(
  fc.integer({min: -1_000_000, max: 1_000_000}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constant(null),
);

/** The date of a point: a day, a month, a year or another period, all different. */
const dates = fc.uniqueArray(
  fc.oneof(
    fc.integer({min: 1990, max: 2024}).map((year) => ({date: String(year)})),
    fc
      .tuple(fc.integer({min: 1990, max: 2024}), fc.integer({min: 1, max: 12}))
      .map(([year, month]) => ({date: `${year}-${two(month)}`})),
    fc
      .tuple(fc.integer({min: 1990, max: 2024}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
      .map(([year, month, day]) => ({
        date: `${year}-${two(month)}-${two(day)}`,
      })),
    fc.integer({min: 1990, max: 2024}).map((year) => ({date: `${year}-06-30`, period: `${year}-H1`})),
    fc.integer({min: 1990, max: 2024}).map((year) => ({date: String(year), period: `${year - 1}/${year}`})),
  ),
  {maxLength: 6, selector: (each) => JSON.stringify(each)},
);
const point = fc.record(
  {
    value,
    source: fc.constantFrom('one', 'two'),
    status: fc.constantFrom('announced', 'provisional', 'estimated', 'superseded', 'secondary'),
    approximate: fc.boolean(),
    flag: localText,
    note: localText,
  },
  {requiredKeys: ['value', 'source'], noNullPrototype: true},
);
const figure = fc.record(
  {
    id: fc.constantFrom('cities', 'countries', 'new-cities', 'visits', 'Üdens'),
    label: localText,
    unit: localText,
    symbol: fc.constantFrom('€', '%'),
    unitPosition: fc.constantFrom('start', 'end'),
    multiplier: fc.integer({min: 0, max: 12}),
    decimals: fc.integer({min: 0, max: 10}),
    points: fc
      .tuple(dates, fc.array(point, {minLength: 6, maxLength: 6}))
      .map(([all, points]) => all.map((each, at) => ({...each, ...points[at]}))),
  },
  {requiredKeys: ['id', 'points', 'label'], noNullPrototype: true},
);

/** Our own documents of figures. */
export const networkDocuments = fc.record(
  {
    figures: fc.uniqueArray(figure, {minLength: 1, maxLength: 3, selector: ({id}) => id}),
    sources: fc.record({one: source, two: source}, {noNullPrototype: true}),
    name: localText,
    checked: fc.constantFrom('2024-01-31', '2024-01', '2024'),
    updated: fc.constantFrom('2024-01-31', '2024'),
    note: localText,
    notes: fc.array(localText, {maxLength: 3}),
    moreNotes: fc.nat(5),
  },
  {requiredKeys: ['figures', 'sources'], noNullPrototype: true},
);

const year = fc.integer({min: 2000, max: 2024});
const member = fc.record(
  {
    id: fc.tuple(fc.constantFrom('lv', 'ie', 'cn'), fc.nat(500)).map((parts) => parts.join('-')),
    city: fc.constantFrom('Ventspils', 'Cork', '北京', 'Fès', 'Sarcelles', 'Al-Ahsa'),
    country: fc.constantFrom('LV', 'IE', 'CN', 'MA'),
    source: fc.constantFrom('one', 'two'),
    names: fc.dictionary(fc.constantFrom('en', 'lv', 'fr'), words, {maxKeys: 2, noNullPrototype: true}),
    since: year,
    awards: fc.array(fc.record({year, source: fc.constantFrom('one', 'two')}, {noNullPrototype: true}), {maxLength: 2}),
    checked: fc.constantFrom('2024', '2024-05-01'),
    lat: fc.double({min: -90, max: 90, noNaN: true}),
    lon: fc.double({min: -180, max: 180, noNaN: true}),
    note: words,
  },
  {requiredKeys: ['id', 'city', 'country', 'source', 'lat', 'lon'], noNullPrototype: true},
);

/** Registers of cities. */
export const registerDocuments = fc.record(
  {
    members: fc.uniqueArray(member, {minLength: 1, maxLength: 5, selector: ({id}) => id}),
    sources: fc.record({one: source, two: source}, {noNullPrototype: true}),
    checked: fc.constant('2024-06-01'),
    totals: fc.constantFrom([], [{members: 425, date: '2025-12-04', source: 'one'}]),
    placesSource: fc.constantFrom('one', 'two'),
  },
  {requiredKeys: ['members', 'sources', 'checked'], noNullPrototype: true},
);

/**
 * The periods of a dataset, by their kind.
 * @type {Record<string, (at: number) => string>}
 */
const PERIODS = {
  years: (at) => String(1990 + at),
  halves: (at) => `${1990 + Math.floor(at / 2)}-S${(at % 2) + 1}`,
  quarters: (at) => `${1990 + Math.floor(at / 4)}Q${(at % 4) + 1}`,
  months: (at) => `${1990 + Math.floor(at / 12)}M${two((at % 12) + 1)}`,
  weeks: (at) => `${1990 + Math.floor(at / 52)}-W${two((at % 52) + 1)}`,
  days: (at) => `2020-05-${two((at % 31) + 1)}`,
  schoolYears: (at) => `${1990 + at}/${1991 + at}`,
};

/** @typedef {{id: string, codes: string[], isObject: boolean}} Dimension */

const dimension = (/** @type {string} */ id) =>
  fc.record({
    id: fc.constant(id),
    codes: fc.integer({min: 1, max: 3}).map((count) => Array.from({length: count}, (_, at) => `${id[0]}${at}`)),
    isObject: fc.boolean(),
  });
const timeDimension = fc
  .tuple(fc.constantFrom(...Object.keys(PERIODS)), fc.integer({min: 1, max: 8}), fc.boolean())
  .map(([kind, count, isObject]) => ({
    id: 'time',
    codes: Array.from({length: count}, (_, at) => PERIODS[kind](at)),
    isObject,
  }));

/** Datasets in JSON-stat 2.0, with one text of `select` for a series, and its codes. */
export const datasets = fc
  .record({
    dimensions: fc.tuple(dimension('geo'), dimension('sex'), dimension('unit')),
    count: fc.nat(3),
    time: timeDimension,
    place: fc.nat(3),
    seed: fc.array(fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer(), fc.constant(null)), {
      minLength: 1,
      maxLength: 12,
    }),
    isSparse: fc.boolean(),
    chosen: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    label: words,
    status: fc.constantFrom(undefined, {}, {0: 'p'}, {1: 'b'}),
  })
  .map(({dimensions, count, time, place, seed, isSparse, chosen, label, status}) => {
    const others = dimensions.slice(0, count);
    /** @type {Dimension[]} */
    const all = [...others];
    all.splice(place % (count + 1), 0, time);
    const cells = all.reduce((product, {codes}) => product * codes.length, 1);
    const values = Array.from({length: cells}, (_, at) => seed[(at * 7 + Math.floor(at / 3)) % seed.length]);
    const choice = Object.fromEntries(others.map(({id, codes}, at) => [id, codes[chosen[at] % codes.length]]));
    const document = {
      version: '2.0',
      class: 'dataset',
      label,
      source: 'Office',
      updated: '2024-05-01T10:00:00Z',
      id: all.map(({id}) => id),
      size: all.map(({codes}) => codes.length),
      role: {time: ['time']},
      dimension: Object.fromEntries(
        all.map(({id, codes, isObject}) => [
          id,
          {
            label: id,
            category: {
              index: isObject ? Object.fromEntries(codes.map((code, at) => [code, at])) : codes,
              ...(id !== 'time' && {label: Object.fromEntries(codes.map((code) => [code, `Words of ${code}`]))}),
            },
          },
        ]),
      ),
      value: isSparse ? Object.fromEntries(values.flatMap((each, at) => (each === null ? [] : [[at, each]]))) : values,
      ...(status && Object.keys(status).every((at) => Number(at) < cells) && {status}),
    };
    const select = Object.entries(choice)
      .map(([id, code]) => `${id}:${code}`)
      .join(';');
    return {document, select, choice, periods: time.codes};
  });
