/* The periods of a dataset, from the labels of its categories or from their codes. */
import {type Period, parsePeriod} from '../../util/period.js';
import type {Dimension} from './cube.js';
import {listOf, refuse} from './refuse.js';

export interface MarkedPeriod extends Period {
  /** The label if it adds something to the code, such as `2025*`. */
  readonly mark?: string | undefined;
}

/** `2016 - 4`, `2016-4`: a numbered subdivision of a year. */
const NUMBERED = /^(\d{4})(?: ?- (\d\d?)|-(\d))$/;
const QUARTERS = /quarter|ceturk|kvart|ketvirt|trim|quartal|kwart|negyed|čtvrt|štvrť|neljän|квартал|τρίμ/i;
const MONTHS =
  /month|mēnes|monat|mois|mėn|\bmes(es)?\b|mese|miesi|měs|mesiac|hónap|kuu|måned|månad|maand|месяц|місяц|μήν/i;

/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; and
 *   if two are equal
 */
export function readPeriods(time: Dimension): readonly MarkedPeriod[] {
  const {codes, labelOf} = time;
  const hint = `${time.id} ${time.label ?? ''}`;
  const labels = codes.map((code) => labelOf(code) ?? code);
  // A code may be a bare number, or the first of the two years in its label.
  const byLabel = parseAll(labels, hint);
  if (byLabel.every(isRead) && !twice(byLabel)) return byLabel;
  const byCode = parseAll(codes, hint);
  const unread = codes.filter((_, at) => !byCode[at]);
  if (!byCode.every(isRead)) {
    throw refuse(
      `${listOf(unread.map((code) => JSON.stringify(code.slice(0, 60))))} of ${time.id} cannot be read as a period`,
    );
  }
  const [one, other] = (twice(byCode) ?? []).map((at) => codes[at]);
  if (one !== undefined) throw refuse(`${one} and ${String(other)} of ${time.id} are the same period`);
  return byCode.map((period, at) => {
    const [code = '', label = ''] = [codes[at], labels[at]];
    return label.length > code.length && label.startsWith(code) ? {...period, mark: label} : period;
  });
}

const isRead = (period: Period | undefined): period is Period => period !== undefined;

/** Returns the positions of two equal periods, or undefined if all differ. */
function twice(periods: readonly Period[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  let found: readonly [number, number] | undefined;
  periods.forEach(({date, period = ''}, at) => {
    const key = `${date} ${period}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else found ??= [first, at];
  });
  return found;
}

function parseAll(texts: readonly string[], hint: string): readonly (Period | undefined)[] {
  const letter = texts.some((text) => NUMBERED.test(text)) ? letterOf(texts, hint) : undefined;
  return texts.map((text) => {
    const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
    const count = spaced ?? tight;
    return parsePeriod(year !== undefined && count !== undefined ? `${year}${letter ?? '?'}${count}` : text);
  });
}

/**
 * Determines whether numbered subdivisions are half-years, quarters or months, from the name of the dimension or from
 * their number per year.
 * @returns undefined if that is ambiguous: "2016 - 1" alone may be a month or a quarter
 */
function letterOf(texts: readonly string[], hint: string): 'H' | 'Q' | 'M' | undefined {
  const [areQuarters, areMonths] = [QUARTERS.test(hint), MONTHS.test(hint)];
  if (areQuarters !== areMonths) return areQuarters ? 'Q' : 'M';
  const partsOf = new Map<string, number[]>();
  for (const text of texts) {
    const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
    if (year === undefined) return undefined;
    const parts = partsOf.get(year) ?? [];
    parts.push(Number(spaced ?? tight));
    partsOf.set(year, parts);
  }
  const years = [...partsOf.entries()]
    .sort(([one], [other]) => +(one > other) - +(one < other))
    .map(([, parts]) => parts);
  const highest = years.map((parts) => parts.reduce((one, other) => Math.max(one, other), 0));
  const most = highest.reduce((one, other) => Math.max(one, other), 0);
  if (most > 4) return 'M';
  // A complete year shows how many subdivisions it has. So do several years that end with the same one.
  const isComplete = years.some((parts) => new Set(parts).size === most);
  const isCycle = years.length > 1 && highest.slice(0, -1).every((part) => part === most);
  if (!isComplete && !isCycle) return undefined;
  return most === 4 ? 'Q' : most === 2 && years.length > 1 ? 'H' : undefined;
}
