/*
 * Datasets in the form of statistical offices, with random size and content: like Eurostat's (sparse values, a unit
 * dimension, flags as letters) and like PxWeb's (a list of values, roles, a metric with units, symbols for gaps).
 */
import {randomNumbers} from './random.js';

export interface Sample {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, {readonly category: {readonly index: unknown}}>>;
  readonly [name: string]: unknown;
}

/** Periods of one type, in the form of each kind of office. */
const PERIODS: readonly ((at: number, isEurostat: boolean) => string)[] = [
  (at) => String(1990 + at),
  (at, isEurostat) => `${1990 + Math.floor(at / 2)}${isEurostat ? '-S' : 'H'}${(at % 2) + 1}`,
  (at, isEurostat) => `${1990 + Math.floor(at / 4)}${isEurostat ? '-Q' : 'K'}${(at % 4) + 1}`,
  (at, isEurostat) => `${1990 + Math.floor(at / 12)}${isEurostat ? '-' : 'M'}${two((at % 12) + 1)}`,
  (at, isEurostat) => `${1990 + Math.floor(at / 52)}${isEurostat ? '-W' : 'U'}${two((at % 52) + 1)}`,
  (at, isEurostat) => `2020${isEurostat ? '-' : 'M'}05${isEurostat ? '-' : 'D'}${two((at % 31) + 1)}`,
  (at, isEurostat) => (isEurostat ? `${1990 + at}/${1991 + at}` : `${1990 + at}-${1991 + at}`),
];
const two = (count: number): string => String(count).padStart(2, '0');

/** A dataset; the same seed gives the same dataset. */
export function jsonStatSample(seed: number): Sample {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const isEurostat = seed % 2 === 0;
  const kind = PERIODS[below(PERIODS.length)]!;
  const others = Array.from(
    {length: 1 + below(4)},
    (_, at) => (isEurostat ? ['unit', 'geo', 'sex', 'age'] : ['ContentsCode', 'AREA', 'SEX', 'KIND'])[at]!,
  );
  const time = isEurostat ? 'time' : 'TIME';
  // PxWeb may have time in any position, Eurostat has it last.
  const id = [...others];
  id.splice(isEurostat ? id.length : below(id.length + 1), 0, time);
  const codesOf = new Map(
    id.map((name) => [
      name,
      name === time
        ? Array.from({length: 1 + below(30)}, (_, at) => kind(at, isEurostat))
        : Array.from({length: 1 + below(4)}, (_, at) => `${name[0]}${at}:x`),
    ]),
  );
  const size = id.map((name) => codesOf.get(name)!.length);
  const cells = size.reduce((product, each) => product * each, 1);
  const values = Array.from({length: cells}, () =>
    random() < 0.15 ? null : Number(((random() - 0.3) * 10 ** below(7)).toFixed(below(4))),
  );
  const dimension = Object.fromEntries(
    [...codesOf].map(([name, codes]) => [
      name,
      {label: name, category: {index: indexOf(codes, isEurostat), label: labels(codes)}},
    ]),
  );
  const flags = isEurostat ? ['b', 'p', 'e', 'bp', 'u', 'd'] : ['', 'provisional'];
  const status = Object.fromEntries(
    values.flatMap((value, at) =>
      value === null ? [[at, isEurostat ? ':' : '..']] : random() < 0.1 ? [[at, flags[below(flags.length)]]] : [],
    ),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: `Sample ${seed}`,
    source: 'Office',
    id,
    size,
    dimension,
    value: isEurostat
      ? Object.fromEntries(values.flatMap((value, at) => (value === null ? [] : [[at, value]])))
      : values,
    status,
    ...(!isEurostat && {role: {time: [time], metric: ['ContentsCode']}}),
  };
}

const labels = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, code.endsWith(':x') ? `Words for ${code}` : code]));

/** Returns codes as an object of positions in another order, or as a list. */
const indexOf = (codes: readonly string[], isEurostat: boolean): unknown =>
  isEurostat ? Object.fromEntries(codes.map((code, at) => [code, at] as const).reverse()) : codes;

/** The codes of a dimension in order, by the rules of JSON-stat. */
export function codesIn({dimension}: Sample, id: string): readonly string[] {
  const index = dimension[id]!.category.index;
  if (Array.isArray(index)) return index as string[];
  return Object.entries(index as Record<string, number>)
    .sort(([, one], [, other]) => one - other)
    .map(([code]) => code);
}

/** Every selection of one category per dimension, except time. */
export function choicesIn(sample: Sample, time: string): readonly Readonly<Record<string, string>>[] {
  return sample.id
    .filter((id) => id !== time)
    .reduce<Record<string, string>[]>(
      (choices, id) => choices.flatMap((choice) => codesIn(sample, id).map((code) => ({...choice, [id]: code}))),
      [{}],
    );
}
