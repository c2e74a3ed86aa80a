import { str } from '@lit/localize';
import { isForecast } from '../../../model/series.js';
/**
 * The course of a series in one sentence: its beginning, its end, and the largest movement against that direction, so
 * that no fall is hidden in a rise. Forecasts are no part of it: what is expected has not risen or fallen.
 * @param all at least one that is no forecast, in order of time
 * @param title what is counted, for the beginning of the sentence
 */
export function summarySentence(all, title, { msg }) {
    const points = all.filter(({ point }) => !isForecast(point));
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last)
        return '';
    const [start, startDate, end, endDate] = [first.amount, first.date, last.amount, last.date];
    if (first === last) {
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
        const [turn, turnDate, back, backDate] = [from.amount, from.date, to.amount, to.date];
        return rises
            ? msg(str `${title}: a rise from ${start} (${startDate}) to ${end} (${endDate}), in between a fall from ${turn} (${turnDate}) to ${back} (${backDate}).`, {
                id: 'sum-up-down',
                desc: 'A series that grows, with the largest fall; title, then values, each with its date',
            })
            : msg(str `${title}: a fall from ${start} (${startDate}) to ${end} (${endDate}), in between a rise from ${turn} (${turnDate}) to ${back} (${backDate}).`, {
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
 * The two points, one after the other, between which a series moves furthest in one direction.
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
/** When a city joined; beside a chart that marks the year. */
export const joinedSentence = ({ msg, format }, city, year) => msg(str `${city} joined in ${format.year(year)}.`, { id: 'joined', desc: 'The name of a city, and a year' });
//# sourceMappingURL=summary.js.map