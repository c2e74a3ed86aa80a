import { MOST_VALUES, networkSchema } from '../model/network.js';
import { read } from '../model/schema.js';
import { parseDate } from '../util/plain-date.js';
import { fields } from '../util/record.js';
import { isTraced, orProblem } from './checked.js';
import { parseJson } from './json.js';
/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown.
 * @throws {Problem} `syntax`, `shape`
 */
export function readNetwork(document) {
    const flaws = [];
    const network = orProblem(read(networkSchema, newestOf(parseJson(document)), flaws), flaws, 'a network document');
    const figures = network.figures.map((figure) => ({
        ...figure,
        points: figure.points.filter(isTraced(network)).sort(byDate),
    }));
    return { ...network, figures };
}
/** A document with no more values than are read: an old one would pass for the newest if those were the first. */
function newestOf(document) {
    const { figures, ...others } = fields(document);
    if (!Array.isArray(figures))
        return document;
    const shorten = (figure) => {
        const { points, ...rest } = fields(figure);
        if (!Array.isArray(points) || points.length <= MOST_VALUES)
            return figure;
        // What has no date is left out later, and must not push out what has one.
        const dated = points.map((point) => ({ date: parseDate(fields(point).date) ?? '', point }));
        const newest = dated.sort(byDate).slice(-MOST_VALUES);
        return { ...rest, points: newest.map(({ point }) => point) };
    };
    return { ...others, figures: figures.map(shorten) };
}
const byDate = ({ date: one }, { date: other }) => +(one > other) - +(one < other);
//# sourceMappingURL=network.js.map