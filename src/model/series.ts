import type {PlainDate} from '../util/plain-date.js';
import type {Figure, Network, Point} from './network.js';
import type {Source} from './source.js';

/** A point whose value is known. */
export type Known = Point & {readonly value: number};

/** The most values of one figure that are shown over time: a table or a small chart with more is hard to read. */
export const MOST_POINTS = 40;

/** The statuses that are shown, surest first. If one date has several values, the surest is shown. */
const SHOWN: readonly unknown[] = ['announced', 'provisional', 'estimated', 'forecast'];

/** Returns true if a value is shown; others are kept for the record only. */
export const isForShow = ({status = 'announced'}: {readonly status?: unknown}): boolean => SHOWN.includes(status);

/** Returns true for an expected value. It is never the newest one, and never the start or end of a change. */
export const isForecast = ({status}: {readonly status?: unknown}): boolean => status === 'forecast';

/** Returns true for a known value that is shown, including forecasts. */
export const isKnown = (point: Point): point is Known => isForShow(point) && point.value !== null;

/** Returns true for a known value that is not a forecast. */
export const isCurrent = (point: Point): point is Known => isKnown(point) && !isForecast(point);

/** Returns true if a date, of any precision, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export const isBy = (date: PlainDate, day: PlainDate): boolean =>
  date.slice(0, day.length) <= day && !day.startsWith(`${date}-`);

/**
 * Returns the values that count, in chronological order: one for each date, the surest if there are several.
 * @param asOf includes only values known by this day; by default all
 */
export function seriesOf({points}: Figure, asOf?: PlainDate): readonly Point[] {
  const byDate = new Map<string, Point>();
  for (const point of points) {
    if (!isForShow(point) || (asOf && !isBy(point.date, asOf))) continue;
    const other = byDate.get(keyOf(point));
    if (!other || rankOf(point) <= rankOf(other)) byDate.set(keyOf(point), point);
  }
  return [...byDate.values()];
}

const rankOf = ({status = 'announced'}: Point): number => SHOWN.indexOf(status);

/**
 * A key that distinguishes dates and sorts chronologically. It includes the period: a quarter ends on a day, but is not
 * that day.
 */
export const keyOf = ({date, period = ''}: Point): string => `${date} ${period}`;

/** All values for one date from one source. */
export interface Row {
  /** Any point of the row. All have the same date, period and source, and in a whole record also the same status. */
  readonly point: Point;
  readonly source: Source;
  /** The points of the requested figures, in their order; undefined for a figure without one. */
  readonly cells: readonly (Point | undefined)[];
}

/**
 * Returns several figures side by side: a row for each date and source, in chronological order.
 * @param asOf includes only values known by this day; by default all
 * @param isWhole includes superseded and secondary values, in separate rows
 */
export function rowsOf(
  {sources}: Network,
  figures: readonly Figure[],
  asOf: PlainDate | undefined,
  isWhole: boolean,
): readonly Row[] {
  const rows = new Map<string, {point: Point; source: Source; cells: (Point | undefined)[]}>();
  // Avoid `entries`: Prototype.js replaces this method of arrays.
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
  return [...rows.entries()].sort(([one], [other]) => +(one > other) - +(one < other)).map(([, row]) => row);
}
