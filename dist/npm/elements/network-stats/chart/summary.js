import { str } from '@lit/localize';
import { isForecast } from '../../../model/series.js';
import { listComma } from '../../../util/language-tag.js';
import { qualifiers } from '../labels.js';
/**
 * Summarizes a series in one sentence: its start, its end, and the largest movement in the opposite direction, so that
 * a rise does not hide a fall. Forecasts are excluded, because they have not happened yet.
 * @param all in chronological order, with at least one point that is not a forecast
 * @param title the label of the figure, for the start of the sentence
 */
export function summarySentence(all, title, locale) {
    const { msg } = locale;
    const dateOf = ({ point, date }) => [date, ...qualifiers(point, locale)].join(listComma(locale.tag));
    const points = all.filter(({ point }) => !isForecast(point));
    // Forecasts alone are said as such.
    const [first, last] = points.length ? [points[0], points.at(-1)] : [all.at(-1), all.at(-1)];
    if (!first || !last)
        return '';
    const [start, startDate, end, endDate] = [first.amount, dateOf(first), last.amount, dateOf(last)];
    const isLevel = last.shown === first.shown;
    // Approximate values that look the same may differ.
    if (first === last || (isLevel && points.some(({ point }) => point.approximate))) {
        return msg(str `${title}: ${end} (${endDate}).`, {
            id: 'sum-single',
            desc: 'A series of one value; title, value, date',
        });
    }
    const rises = last.shown > first.shown;
    const falls = last.shown < first.shown;
    const [from, to] = furthest(points, falls ? 1 : -1) ?? [];
    if (!rises && !falls) {
        const lowest = points.reduce((one, other) => (other.shown < one.shown ? other : one));
        const highest = points.reduce((one, other) => (other.shown > one.shown ? other : one));
        const [low, high] = [lowest.amount, highest.amount];
        return lowest === highest
            ? msg(str `${title}: ${start} from ${startDate} to ${endDate}, unchanged.`, {
                id: 'sum-same',
                desc: 'A series that stays as it is; title, value, first and last date',
            })
            : msg(str `${title}: ${start} at the start (${startDate}) and at the end (${endDate}), between ${low} and ${high} in the meantime.`, {
                id: 'sum-level',
                desc: 'A series that ends where it began; title, value, first date, last date, lowest and highest value',
            });
    }
    if (from && to) {
        const [turn, turnDate, back, backDate] = [from.amount, dateOf(from), to.amount, dateOf(to)];
        return rises
            ? msg(str `${title}: a rise from ${start} (${startDate}) to ${end} (${endDate}), with a fall from ${turn} (${turnDate}) to ${back} (${backDate}) in between.`, {
                id: 'sum-up-down',
                desc: 'A series that grows, with the largest fall; title, then values, each with its date',
            })
            : msg(str `${title}: a fall from ${start} (${startDate}) to ${end} (${endDate}), with a rise from ${turn} (${turnDate}) to ${back} (${backDate}) in between.`, {
                id: 'sum-down-up',
                desc: 'A series that shrinks, with the largest rise; title, then values, each with its date',
            });
    }
    return rises
        ? msg(str `${title}: a rise from ${start} (${startDate}) to ${end} (${endDate}).`, {
            id: 'sum-up',
            desc: 'A series that grows; title, first value and date, last value and date',
        })
        : msg(str `${title}: a fall from ${start} (${startDate}) to ${end} (${endDate}).`, {
            id: 'sum-down',
            desc: 'A series that shrinks; title, first value and date, last value and date',
        });
}
/**
 * The two points between which a series moves furthest in one direction, in chronological order.
 * @param sign 1 for a rise, -1 for a fall
 */
function furthest(points, sign) {
    let best;
    let turn = points[0];
    for (const point of points) {
        if (!turn || sign * (point.shown - turn.shown) <= 0)
            turn = point;
        else if (!best || sign * (point.shown - turn.shown) > sign * (best[1].shown - best[0].shown))
            best = [turn, point];
    }
    return best;
}
/** The year that a city joined, next to a chart that marks it. */
export const joinedSentence = ({ msg, format }, city, year) => msg(str `${city} joined in ${format.year(year)}.`, { id: 'joined', desc: 'The name of a city, and a year' });
//# sourceMappingURL=summary.js.map