import { pickText } from '../model/local-text.js';
import { figureSchema, MOST_VALUES, networkSchema } from '../model/network.js';
import { read } from '../model/schema.js';
import { isForShow, keyOf, newestWith } from '../model/series.js';
import { byEnd, isToCome, parsePeriod } from '../util/period.js';
import { parseDate } from '../util/plain-date.js';
import { Problem } from '../util/problem.js';
import { fields, pick } from '../util/record.js';
import { isTraced, orProblem } from './checked.js';
import { parseJson } from './json.js';
/**
 * Reads a network document, parsed or as text. It omits points without a valid source, since a figure that can't be
 * traced is not shown. It also omits contradictory figures, and names them in the network's warnings.
 * @throws {Problem} `syntax`, `shape`; also if the document has figures but none of them can be shown
 */
export function readNetwork(document) {
    const flaws = [];
    const input = newestOf(parseJson(document));
    const network = orProblem(read(networkSchema, input, flaws), flaws, 'a network document');
    const left = flaws.find(({ path }) => WITHDRAWN.test(path));
    const warnings = left
        ? [`${left.path} is left out, since a part of it cannot be read; the command validate says which`]
        : [];
    const listed = idsWithPoints(input);
    const figures = network.figures.flatMap((figure) => {
        const points = figure.points.filter(isTraced(network)).filter(hasItsDate).map(asForecast).sort(byEnd);
        const undated = figure.points.find((point) => !hasItsDate(point));
        if (undated)
            warnings.push(`figure "${figure.id}": ${undated.period} does not end on ${undated.date}; the value is left out`);
        const fault = !points.length && listed.has(figure.id) ? 'none of its values can be read' : figureFault(figure, points);
        if (fault === undefined)
            return [{ ...figure, points }];
        warnings.push(`figure "${figure.id}" is left out: ${fault}`);
        return [];
    });
    // "No figures" is reported only if the document has none.
    if (warnings[0] !== undefined && !figures.length)
        throw new Problem('shape', warnings.join('; '));
    return { ...network, figures, ...(warnings.length && { warnings }) };
}
/** The path of a figure or of one of its values. */
const WITHDRAWN = /^\/figures\/\d+(\/points\/\d+)?$/;
/** Returns the ids of all figures with values, readable or not. */
function idsWithPoints(document) {
    const { figures } = fields(document);
    const some = (Array.isArray(figures) ? figures : []).map(fields);
    return new Set(some.filter(({ points }) => Array.isArray(points) && points.length).map(({ id }) => id));
}
/** A value for a future date is a forecast, even if the document gives it another status. */
export const asForecast = (point) => isForShow(point) && point.value !== null && isToCome(point) ? { ...point, status: 'forecast' } : point;
/** Returns true if a point's date is the last day, or the last year, of its period. */
export const hasItsDate = ({ date, period }) => period === undefined || parsePeriod(period)?.date === date;
/** The reason why a figure cannot be shown, or undefined. */
function figureFault({ label, unit }, points) {
    if (label !== undefined && !pickText(label, 'en'))
        return 'its label has no text';
    // An empty unit is one that could not be read.
    if (unit !== undefined && !pickText(unit, 'en'))
        return 'its unit has no text';
    const [one, other] = conflictsIn(points)[0] ?? [];
    if (!one || !other)
        return undefined;
    return `two ${one.status ?? 'announced'} values for ${one.period ?? one.date}, ${one.value} and ${other.value}; ${conflictAdvice(one)}`;
}
/**
 * Returns pairs of values with the same date and the same status, which contradict each other. Values that are not shown
 * may come from different sources.
 */
export function conflictsIn(points) {
    const seen = new Map();
    return points.flatMap((point) => {
        const { status = 'announced', source } = point;
        const key = `${keyOf(point)} ${status} ${isForShow(point) ? '' : source}`;
        const first = seen.get(key) ?? point;
        seen.set(key, first);
        return first.value === point.value ? [] : [[first, point]];
    });
}
/** Says what resolves the conflict of a value with another one. */
export const conflictAdvice = (claim) => isForShow(claim)
    ? 'give the invalid one the status superseded or secondary'
    : 'values that are not shown have different statuses or sources';
/**
 * Limits a document to the number of values that are read. It keeps the newest: if the first ones were kept, an old
 * value could pass for the newest.
 */
function newestOf(document) {
    const { figures } = fields(document);
    if (!Array.isArray(figures))
        return document;
    const shorten = (figure) => {
        const { points } = fields(figure);
        if (!Array.isArray(points) || points.length <= MOST_VALUES)
            return figure;
        // A value without a date is dropped later, and must not displace a dated one.
        const dated = points.map((point) => ({ date: parseDate(fields(point).date) ?? '', point }));
        const newest = newestWith(dated.sort(byEnd), MOST_VALUES, isPast);
        return { ...pick(figure, figureSchema.keys), points: newest.map(({ point }) => point) };
    };
    return { ...pick(document, networkSchema.keys), figures: figures.map(shorten) };
}
/** Returns true for a value that can be the newest one: it is not a forecast, and its date is not in the future. */
function isPast({ date, point }) {
    const { status, value } = fields(point);
    return (date !== '' &&
        typeof value === 'number' &&
        isForShow({ status: status ?? 'announced' }) &&
        status !== 'forecast' &&
        !isToCome({ date }));
}
//# sourceMappingURL=network.js.map