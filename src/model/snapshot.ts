import {byEnd, kindOf, type Period} from '../util/period.js';
import type {PlainDate} from '../util/plain-date.js';
import type {Figure, Network} from './network.js';
import {isBy, isCurrent, keyOf, type Known, seriesOf} from './series.js';
import type {Source} from './source.js';

/** The value of a figure on a day, and its previous value. */
export interface Standing {
  readonly figure: Figure;
  readonly point: Known;
  /** The last known value of an earlier period of the same kind: a day is not compared with a year. */
  readonly before: Known | undefined;
}

/** Figures with the same date, period and source, so that these are shown only once for all of them. */
export interface Group {
  readonly date: PlainDate;
  readonly source: Source;
  readonly standings: Standing[];
}

/** The values of a network's figures on a day. */
export interface Snapshot {
  readonly groups: readonly Group[];
  /** Figures of the document that have no known value on the day. */
  readonly unknown: readonly Figure[];
  /** The period of the newest value, if the chosen day shows an older one. */
  readonly newer: Period | undefined;
}

/** Returns the figures with the given ids, in that order; by default all. */
export const chosenFigures = (figures: readonly Figure[], ids?: readonly string[]): readonly Figure[] =>
  ids?.flatMap((some) => figures.find(({id}) => id === some) ?? []) ?? figures;

/**
 * Returns the last known value of each figure on a day.
 * @param network the document; its points are in chronological order
 * @param asOf the day; by default, the newest values are returned
 * @param ids the figures to include, in this order; by default all
 */
export function takeSnapshot({figures, sources}: Network, asOf?: PlainDate, ids?: readonly string[]): Snapshot {
  const groups = new Map<string, Group>();
  const unknown: Figure[] = [];
  let newer: Period | undefined;
  for (const figure of chosenFigures(figures, ids)) {
    const known = seriesOf(figure).filter(isCurrent);
    const newest = known.at(-1);
    const point = known.findLast(({date}) => !asOf || isBy(date, asOf));
    const source = point && sources[point.source];
    if (newest && newest !== point && (!newer || byEnd(newest, newer) > 0)) newer = newest;
    if (!source) {
      unknown.push(figure);
      continue;
    }
    const before = known.findLast((other) => other.date < point.date && kindOf(other) === kindOf(point));
    const key = `${keyOf(point)} ${point.source}`;
    const group = groups.get(key) ?? {date: point.date, source, standings: []};
    group.standings.push({figure, point, before});
    groups.set(key, group);
  }
  return {groups: [...groups.values()], unknown, newer};
}
