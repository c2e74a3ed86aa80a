import { byEnd, kindOf } from '../util/period.js';
import { isBy, isCurrent, keyOf, seriesOf } from './series.js';
/** Returns the figures with the given ids, in that order; by default all. */
export const chosenFigures = (figures, ids) => ids?.flatMap((some) => figures.find(({ id }) => id === some) ?? []) ?? figures;
/**
 * Returns the last known value of each figure on a day.
 * @param network the document; its points are in chronological order
 * @param asOf the day; by default, the newest values are returned
 * @param ids the figures to include, in this order; by default all
 */
export function takeSnapshot({ figures, sources }, asOf, ids) {
    const groups = new Map();
    const unknown = [];
    let newer;
    for (const figure of chosenFigures(figures, ids)) {
        const known = seriesOf(figure).filter(isCurrent);
        const newest = known.at(-1);
        const point = known.findLast(({ date }) => !asOf || isBy(date, asOf));
        const source = point && sources[point.source];
        if (newest && newest !== point && (!newer || byEnd(newest, newer) > 0))
            newer = newest;
        if (!source) {
            unknown.push(figure);
            continue;
        }
        const before = known.findLast((other) => other.date < point.date && kindOf(other) === kindOf(point));
        const key = `${keyOf(point)} ${point.source}`;
        const group = groups.get(key) ?? { date: point.date, source, standings: [] };
        group.standings.push({ figure, point, before });
        groups.set(key, group);
    }
    return { groups: [...groups.values()], unknown, newer };
}
//# sourceMappingURL=snapshot.js.map