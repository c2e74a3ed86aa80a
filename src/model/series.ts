import {byEnd} from '../util/period.js';
import type {PlainDate} from '../util/plain-date.js';
import type {Figure, Network, Point} from './network.js';
import type {Source} from './source.js';

/** A value that is known. */
export type Known = Point & {readonly value: number};

/** Values shown of one figure over time: more than a table or a small chart can be read with. */
export const MOST_POINTS = 40;

/** The order of statuses among the values of one date: the surest is shown. */
const SHOWN: readonly unknown[] = ['announced', 'provisional', 'estimated', 'forecast'];

/** Returns true if a value is shown; others are kept for the record only. */
export const isForShow = ({status = 'announced'}: {readonly status?: unknown}): boolean => SHOWN.includes(status);

/** Returns true for a value that is expected: never the newest one, and never an end of a change. */
export const isForecast = ({status}: {readonly status?: unknown}): boolean => status === 'forecast';

/** Returns true for a value that is shown and known, forecasts included. */
export const isKnown = (point: Point): point is Known => isForShow(point) && point.value !== null;

/** Returns true for a known value of a time that has come. */
export const isCurrent = (point: Point): point is Known => isKnown(point) && !isForecast(point);

/**
 * The newest of some values in order of time, but never forecasts alone: the newest known value is among them.
 * @param most how many
 * @param isKnownNow returns true for a value that is known and no forecast
 */
export function newestWith<T>(all: readonly T[], most: number, isKnownNow: (each: T) => boolean): readonly T[] {
  const last = all.findLastIndex(isKnownNow);
  const start = Math.max(all.length - most, 0);
  // Too many forecasts get half of the room.
  const from = last < 0 || last >= start ? start : Math.max(last + 1 - Math.ceil(most / 2), 0);
  return all.slice(from, from + most);
}

/** Whether a date, however precise, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export const isBy = (date: PlainDate, day: PlainDate): boolean =>
  date.slice(0, day.length) <= day && !day.startsWith(`${date}-`);

/**
 * The values that count, in order of time, one for each date: the surest of several.
 * @param asOf only those known by this day; all without it
 */
export function seriesOf({points}: Figure, asOf?: PlainDate): readonly Point[] {
  const byDate = new Map<string, Point>();
  for (const point of points) {
    if (!isForShow(point) || (asOf && !isBy(point.date, asOf))) continue;
    const other = byDate.get(keyOf(point));
    if (!other || isShownBefore(point, other)) byDate.set(keyOf(point), point);
  }
  return [...byDate.values()];
}

/** Of two values with one status the weaker claim is shown, otherwise the last one in the document. */
function isShownBefore(point: Point, other: Point): boolean {
  const difference = rankOf(point) - rankOf(other);
  return difference < 0 || (difference === 0 && weaknessOf(point) >= weaknessOf(other));
}

const weaknessOf = ({approximate, flag}: Point): number => (approximate ? 2 : 0) + (flag === undefined ? 0 : 1);

const rankOf = ({status = 'announced'}: Point): number => SHOWN.indexOf(status);

/** What tells dates apart, in order of time: a quarter ends on a day without being it. */
export const keyOf = ({date, period = ''}: Point): string => `${date} ${period}`;

/** All values of one date from one source. */
export interface Row {
  /** Any of its points; all have its date, period and source, and in a whole record its status. */
  readonly point: Point;
  readonly source: Source;
  /** The points of the figures asked for, in their order; undefined where a figure has none. */
  readonly cells: readonly (Point | undefined)[];
}

/**
 * Several figures side by side: a row for each date and source, in order of time.
 * @param asOf only what was known by this day
 * @param isWhole superseded and secondary values too, in rows of their own
 */
export function rowsOf(
  {sources}: Network,
  figures: readonly Figure[],
  asOf: PlainDate | undefined,
  isWhole: boolean,
): readonly Row[] {
  const rows = new Map<string, {point: Point; source: Source; cells: (Point | undefined)[]}>();
  // Not by `entries`, which Prototype.js has replaced for arrays.
  figures.forEach((figure, index) => {
    const points = isWhole ? figure.points.filter(({date}) => !asOf || isBy(date, asOf)) : seriesOf(figure, asOf);
    for (const point of points) {
      const source = sources[point.source];
      if (!source) continue;
      const status = isWhole ? (point.status ?? 'announced') : '';
      const key = `${keyOf(point)} ${status} ${point.source}`;
      const row = rows.get(key) ?? {point, source, cells: figures.map(() => undefined)};
      row.cells[index] = point;
      rows.set(key, row);
    }
  });
  const inOrder = [...rows.entries()].sort(([one], [other]) => +(one > other) - +(one < other)).map(([, row]) => row);
  return inOrder.sort(({point: one}, {point: other}) => byEnd(one, other));
}
