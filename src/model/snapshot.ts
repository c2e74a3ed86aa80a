import type {PlainDate} from '../util/plain-date.js';
import type {Figure, Network, Point} from './network.js';
import type {Source} from './source.js';

/** One figure as it stood on a day. */
export interface Standing {
  readonly figure: Figure;
  readonly point: Point;
}

/** Figures that share date and source, so that both are said once for all of them. */
export interface Group {
  readonly date: PlainDate;
  readonly source: Source;
  readonly standings: Standing[];
}

/** A network's figures as they stood on a day. */
export interface Snapshot {
  readonly groups: readonly Group[];
  /** The day of the newest value, where the chosen day shows an older one. */
  readonly newer: PlainDate | undefined;
}

/** Values that stand for the figure; others are kept for the record only. */
const counts = ({status = 'announced'}: Point): boolean => status === 'announced' || status === 'provisional';

/** Whether a date, however precise, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
const isBy = (date: PlainDate, day: PlainDate): boolean =>
  date.slice(0, day.length) <= day && !day.startsWith(`${date}-`);

/**
 * The last known value of each figure on a day.
 * @param network the document; its points are in order of time
 * @param asOf the day; the newest values without it
 * @param ids which figures, in which order; all of the document without it
 */
export function takeSnapshot({figures, sources}: Network, asOf?: PlainDate, ids?: readonly string[]): Snapshot {
  const groups = new Map<string, Group>();
  let newer: PlainDate | undefined;
  for (const figure of ids?.map((some) => figures.find(({id}) => id === some)) ?? figures) {
    const newest = figure?.points.findLast(counts);
    const point = figure?.points.findLast((some) => counts(some) && (!asOf || isBy(some.date, asOf)));
    const source = point && sources[point.source];
    if (!figure || !newest || !source) continue;
    if (newest !== point && newest.date > (newer ?? '')) newer = newest.date;
    const key = `${point.date} ${point.source}`;
    const group = groups.get(key) ?? {date: point.date, source, standings: []};
    group.standings.push({figure, point});
    groups.set(key, group);
  }
  return {groups: [...groups.values()], newer};
}
