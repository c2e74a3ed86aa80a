import { problemWith } from '../../model/membership.js';
import { rowsOf, seriesOf } from '../../model/series.js';
import { chosenFigures, takeSnapshot } from '../../model/snapshot.js';
import { dayOf, idsOf } from './settings.js';
/** What is shown of a network: computed once for each change of the network or of these attributes. */
export function selectFigures(network, { figures: wanted, asOf: day, chart }) {
    const asOf = dayOf(day);
    const ids = idsOf(wanted);
    const snapshot = takeSnapshot(network, asOf, ids);
    const figures = chosenFigures(network.figures, ids);
    const figure = chart === 'growth' ? snapshot.groups[0]?.standings[0]?.figure : undefined;
    const known = network.figures.map(({ id }) => id);
    return {
        network,
        asOf,
        snapshot,
        figures,
        rows: rowsOf(network, figures, asOf, false),
        charted: figure && { figure, points: seriesOf(figure, asOf) },
        // A value that is known to be missing is something to show.
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
/** The year a member joined. The chart says nothing of a membership that ended, since it would not say that it did. */
export const yearOf = (membership) => membership.kind === 'member' ? membership.member.since : undefined;
/** What keeps a city from being marked on a chart, in a sentence for the page's developer; undefined where nothing does. */
export const markProblem = (city, membership) => yearOf(membership) === undefined
    ? (problemWith(city, membership) ?? `city="${city}": the register has no year in which it joined`)
    : undefined;
//# sourceMappingURL=stats-view-model.js.map