import { byEnd } from '../util/period.js';
/** Maximum number of values of one figure that are shown over time: a table or a small chart with more is hard to read. */
export const MOST_POINTS = 40;
/** The statuses that are shown, most certain first. If one date has several values, the most certain is shown. */
const SHOWN = ['announced', 'provisional', 'estimated', 'forecast'];
/** Returns true if a value is shown; others are kept for the record only. */
export const isForShow = ({ status = 'announced' }) => SHOWN.includes(status);
/** Returns true for an expected value. It is never the newest one, and never the start or end of a change. */
export const isForecast = ({ status }) => status === 'forecast';
/** Returns true for a known value that is shown, including forecasts. */
export const isKnown = (point) => isForShow(point) && point.value !== null;
/** Returns true for a known value that is not a forecast. */
export const isCurrent = (point) => isKnown(point) && !isForecast(point);
/**
 * The newest of some values, in chronological order. They always include the newest known value, not only forecasts.
 * @param most how many
 * @param isKnownNow returns true for a value that is known and not a forecast
 */
export function newestWith(all, most, isKnownNow) {
    const last = all.findLastIndex(isKnownNow);
    const start = Math.max(all.length - most, 0);
    // Too many forecasts get half of the room.
    const from = last < 0 || last >= start ? start : Math.max(last + 1 - Math.ceil(most / 2), 0);
    return all.slice(from, from + most);
}
/** Returns true if a date, of any precision, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export const isBy = (date, day) => date.slice(0, day.length) <= day && !day.startsWith(`${date}-`);
/**
 * Returns the values that count, in chronological order: one for each date, the surest if there are several.
 * @param asOf includes only values known by this day; by default all
 */
export function seriesOf({ points }, asOf) {
    const byDate = new Map();
    for (const point of points) {
        if (!isForShow(point) || (asOf && !isBy(point.date, asOf)))
            continue;
        const other = byDate.get(keyOf(point));
        if (!other || isShownBefore(point, other))
            byDate.set(keyOf(point), point);
    }
    return [...byDate.values()];
}
/** If two values have the same status, the weaker claim is shown, otherwise the last one in the document. */
function isShownBefore(point, other) {
    const difference = rankOf(point) - rankOf(other);
    return difference < 0 || (difference === 0 && weaknessOf(point) >= weaknessOf(other));
}
const weaknessOf = ({ approximate, flag }) => (approximate ? 2 : 0) + (flag === undefined ? 0 : 1);
const rankOf = ({ status = 'announced' }) => SHOWN.indexOf(status);
/**
 * A key that distinguishes dates and sorts chronologically. It includes the period: a quarter ends on a day, but is not
 * that day.
 */
export const keyOf = ({ date, period = '' }) => `${date} ${period}`;
/**
 * Returns several figures side by side: a row for each date and source, in chronological order.
 * @param asOf includes only values known by this day; by default all
 * @param isWhole includes superseded and secondary values, in separate rows
 */
export function rowsOf({ sources }, figures, asOf, isWhole) {
    const rows = new Map();
    // Avoid `entries`: Prototype.js replaces this method of arrays.
    figures.forEach((figure, index) => {
        const points = isWhole ? figure.points.filter(({ date }) => !asOf || isBy(date, asOf)) : seriesOf(figure, asOf);
        for (const point of points) {
            const source = sources[point.source];
            if (!source)
                continue;
            const status = isWhole ? (point.status ?? 'announced') : '';
            const key = `${keyOf(point)} ${status} ${point.source}`;
            const row = rows.get(key) ?? { point, source, cells: figures.map(() => undefined) };
            row.cells[index] = point;
            rows.set(key, row);
        }
    });
    const inOrder = [...rows.entries()].sort(([one], [other]) => +(one > other) - +(one < other)).map(([, row]) => row);
    return inOrder.sort(({ point: one }, { point: other }) => byEnd(one, other));
}
//# sourceMappingURL=series.js.map