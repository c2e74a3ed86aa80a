import { isBy, isCurrent, keyOf, seriesOf } from './series.js';
/** Some figures by their ids, in that order; all without it. */
export const chosenFigures = (figures, ids) => ids?.flatMap((some) => figures.find(({ id }) => id === some) ?? []) ?? figures;
/**
 * The last known value of each figure on a day.
 * @param network the document; its points are in order of time
 * @param asOf the day; the newest values without it
 * @param ids which figures, in which order; all of the document without it
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
        if (newest && newest !== point && newest.date > (newer ?? ''))
            newer = newest.date;
        if (!source) {
            unknown.push(figure);
            continue;
        }
        const before = known.findLast(({ date }) => date < point.date);
        const key = `${keyOf(point)} ${point.source}`;
        const group = groups.get(key) ?? { date: point.date, source, standings: [] };
        group.standings.push({ figure, point, before });
        groups.set(key, group);
    }
    return { groups: [...groups.values()], unknown, newer };
}
//# sourceMappingURL=snapshot.js.map