import { problemWith } from '../../model/membership.js';
import { isKnown, rowsOf, seriesOf } from '../../model/series.js';
import { chosenFigures, takeSnapshot } from '../../model/snapshot.js';
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
    return {
        network,
        asOf,
        snapshot,
        figures,
        rows: rowsOf(network, figures, asOf, false),
        charted: figure && { figure, points: seriesOf(figure, asOf) },
        // An explicitly unknown value counts as content.
        isEmpty: !snapshot.groups.length && !snapshot.unknown.length,
        warnings: [
            ...(network.warnings ?? []),
            ...(day && !asOf ? [`as-of="${day}" is not a date`] : []),
            ...(ids ?? [])
                .filter((id) => !known.includes(id))
                .map((id) => `figures="${wanted}": unknown figure "${id}"; available: ${known.join(', ')}`),
            ...(chart !== 'growth' && chart !== 'none' ? [`chart="${chart}" is neither growth nor none`] : []),
        ],
    };
}
/** The year that a member joined. Former memberships are left out, because the chart would not say that they ended. */
export const yearOf = (membership) => membership.kind === 'member' ? membership.member.since : undefined;
/** The reason why a city cannot be marked on a chart, as a sentence for the page's developer; undefined if it can. */
export const markProblem = (city, membership) => yearOf(membership) === undefined
    ? (problemWith(city, membership) ?? `city="${city}": the register does not say when it joined`)
    : undefined;
//# sourceMappingURL=stats-view-model.js.map