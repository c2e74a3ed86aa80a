import {kindOf} from '../util/period.js';
import type {PlainDate} from '../util/plain-date.js';
import type {Figure, Network} from './network.js';
import {isBy, isCurrent, keyOf, type Known, seriesOf} from './series.js';
import type {Source} from './source.js';

/** One figure as it stood on a day, and where it stood before. */
export interface Standing {
  readonly figure: Figure;
  readonly point: Known;
  /** The last known value of an earlier period of the same kind: a day is not compared with a year. */
  readonly before: Known | undefined;
}

/** Figures that share date, period and source, so that both are said once for all of them. */
export interface Group {
  readonly date: PlainDate;
  readonly source: Source;
  readonly standings: Standing[];
}

/** A network's figures as they stood on a day. */
export interface Snapshot {
  readonly groups: readonly Group[];
  /** Figures of the document without a known value by the day. */
  readonly unknown: readonly Figure[];
  /** The day of the newest value, where the chosen day shows an older one. */
  readonly newer: PlainDate | undefined;
}

/** Some figures by their ids, in that order; all without it. */
export const chosenFigures = (figures: readonly Figure[], ids?: readonly string[]): readonly Figure[] =>
  ids?.flatMap((some) => figures.find(({id}) => id === some) ?? []) ?? figures;

/**
 * The last known value of each figure on a day.
 * @param network the document; its points are in order of time
 * @param asOf the day; the newest values without it
 * @param ids which figures, in which order; all of the document without it
 */
export function takeSnapshot({figures, sources}: Network, asOf?: PlainDate, ids?: readonly string[]): Snapshot {
  const groups = new Map<string, Group>();
  const unknown: Figure[] = [];
  let newer: PlainDate | undefined;
  for (const figure of chosenFigures(figures, ids)) {
    const known = seriesOf(figure).filter(isCurrent);
    const newest = known.at(-1);
    const point = known.findLast(({date}) => !asOf || isBy(date, asOf));
    const source = point && sources[point.source];
    if (newest && newest !== point && newest.date > (newer ?? '')) newer = newest.date;
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
