import { problemWith } from '../../model/membership.js';
import { isKnown, rowsOf, seriesOf } from '../../model/series.js';
import { chosenFigures, takeSnapshot } from '../../model/snapshot.js';
import { kindOf } from '../../util/period.js';
import { dayOf, idsOf } from './settings.js';
/** Derives the view from a network, once for each change of the network or of these attributes. */
export function selectFigures(network, { figures: wanted, asOf: day, chart }) {
    const asOf = dayOf(day);
    const ids = idsOf(wanted);
    const snapshot = takeSnapshot(network, asOf, ids);
    const figures = chosenFigures(network.figures, ids);
    const figure = chart === 'growth'
        ? (snapshot.groups[0]?.standings[0]?.figure ??
            snapshot.unknown.find((each) => seriesOf(each, asOf).some(isKnown)))
        : undefined;
    const known = network.figures.map(({ id }) => id);
    const charted = figure && chartedOf(figure, snapshot, asOf);
    return {
        network,
        asOf,
        snapshot,
        figures,
        rows: rowsOf(network, figures, asOf, false),
        charted: charted && { figure: charted.figure, points: charted.points },
        // An explicitly unknown value counts as content.
        isEmpty: !snapshot.groups.length && !snapshot.unknown.length,
        warnings: [
            ...(network.warnings ?? []),
            ...(charted?.others.length
                ? [
                    `figure "${charted.figure.id}": the chart has only values of a ${charted.kind}; the table also has values of another kind of period (${charted.others.join(', ')})`,
                ]
                : []),
            ...(day && !asOf ? [`as-of="${day}" is not a date`] : []),
            ...(ids ?? [])
                .filter((id) => !known.includes(id))
                .map((id) => `figures="${wanted}": unknown figure "${id}"; available: ${known.join(', ')}`),
            ...(chart !== 'growth' && chart !== 'none' ? [`chart="${chart}" is neither growth nor none`] : []),
        ],
    };
}
/**
 * Returns the points of a chart: the kind of period of the value shown above it. A line from a year to a quarter, or to
 * a school year, would compare what cannot be compared.
 */
function chartedOf(figure, { groups }, asOf) {
    const all = seriesOf(figure, asOf);
    const standing = groups.flatMap(({ standings }) => standings).find((each) => each.figure === figure);
    const point = standing?.point ?? all.find(isKnown);
    const kind = point && kindOf(point);
    const others = new Set(all.filter(isKnown).map(kindOf));
    if (kind)
        others.delete(kind);
    return { figure, kind, points: all.filter((each) => kindOf(each) === kind), others: [...others] };
}
/** The year that a member joined. Former memberships are left out, because the chart would not say that they ended. */
export const yearOf = (membership) => membership.kind === 'member' ? membership.member.since : undefined;
/** The reason why a city cannot be marked on a chart, as a sentence for the page's developer; undefined if it can. */
export const markProblem = (city, membership) => yearOf(membership) === undefined
    ? (problemWith(city, membership) ?? `city="${city}": the register does not say when it joined`)
    : undefined;
//# sourceMappingURL=stats-view-model.js.map