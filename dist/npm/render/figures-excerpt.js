import { idsOf } from '../elements/network-stats/settings.js';
import { isBy, isCurrent, isForShow, isKnown, seriesOf } from '../model/series.js';
import { defined } from '../util/record.js';
/**
 * Returns the figures that an element shows, with the values that it shows or that readers can download, and their
 * sources. The view of the result is the same as the view of the whole network.
 */
export function ofNetwork(network, view, { figures, withoutTable }) {
    const ids = idsOf(figures);
    const isKnownId = (wanted) => network.figures.some(({ id }) => id === wanted);
    // A warning about an unknown id names all figures. An empty view needs them too.
    const isWhole = view.isEmpty || !(ids?.every(isKnownId) ?? true);
    const shown = isWhole
        ? network.figures
        : network.figures
            .filter((figure) => view.figures.includes(figure))
            .map((figure) => ({
            ...figure,
            points: (withoutTable ? pointsOf(figure, view) : pointsInTable(figure, view)).filter((point, index, all) => all.indexOf(point) === index),
        }));
    const used = new Set(shown.flatMap(({ points }) => points.map(({ source }) => source)));
    return defined({
        ...network,
        figures: shown,
        sources: isWhole
            ? network.sources
            : Object.fromEntries(Object.entries(network.sources).filter(([key]) => used.has(key))),
        warnings: undefined,
    });
}
/** The newest value, which a view of an earlier day mentions. */
const newestOf = (figure) => seriesOf(figure).filter(isCurrent).slice(-1);
/** The table has the newest rows, and the file has all of them, also values that have been superseded. */
const pointsInTable = (figure, { asOf }) => asOf ? [...figure.points.filter(({ date }) => isBy(date, asOf)), ...newestOf(figure)] : figure.points;
/** The values above the chart, and those in it. */
function pointsOf(figure, { asOf, snapshot, charted }) {
    const all = seriesOf(figure, asOf);
    if (charted?.figure === figure)
        return [...all.filter(isForShow), ...newestOf(figure)];
    const standing = snapshot.groups.flatMap(({ standings }) => standings).find((each) => each.figure === figure);
    // A figure without a current value shows its first forecast.
    const values = standing ? [standing.before, standing.point] : [all.find(isKnown)];
    return [...values.filter((point) => point !== undefined), ...newestOf(figure)];
}
//# sourceMappingURL=figures-excerpt.js.map