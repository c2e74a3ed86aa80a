/** Values shown of one figure over time: more than a table or a small chart can be read with. */
export const MOST_POINTS = 40;
/** The order of statuses among the values of one date: the surest is shown. */
const SHOWN = ['announced', 'provisional', 'estimated', 'forecast'];
/** Returns true if a value is shown; others are kept for the record only. */
export const isForShow = ({ status = 'announced' }) => SHOWN.includes(status);
/** Returns true for a value that is expected: never the newest one, and never an end of a change. */
export const isForecast = ({ status }) => status === 'forecast';
/** Returns true for a value that is shown and known, forecasts included. */
export const isKnown = (point) => isForShow(point) && point.value !== null;
/** Returns true for a known value of a time that has come. */
export const isCurrent = (point) => isKnown(point) && !isForecast(point);
/** Whether a date, however precise, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export const isBy = (date, day) => date.slice(0, day.length) <= day && !day.startsWith(`${date}-`);
/**
 * The values that count, in order of time, one for each date: the surest of several.
 * @param asOf only those known by this day; all without it
 */
export function seriesOf({ points }, asOf) {
    const byDate = new Map();
    for (const point of points) {
        if (!isForShow(point) || (asOf && !isBy(point.date, asOf)))
            continue;
        const other = byDate.get(keyOf(point));
        if (!other || rankOf(point) <= rankOf(other))
            byDate.set(keyOf(point), point);
    }
    return [...byDate.values()];
}
const rankOf = ({ status = 'announced' }) => SHOWN.indexOf(status);
/** What tells dates apart, in order of time: a quarter ends on a day without being it. */
export const keyOf = ({ date, period = '' }) => `${date} ${period}`;
/**
 * Several figures side by side: a row for each date and source, in order of time.
 * @param asOf only what was known by this day
 * @param isWhole superseded and secondary values too, in rows of their own
 */
export function rowsOf({ sources }, figures, asOf, isWhole) {
    const rows = new Map();
    // Not by `entries`, which Prototype.js has replaced for arrays.
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
    return [...rows.entries()].sort(([one], [other]) => +(one > other) - +(one < other)).map(([, row]) => row);
}
//# sourceMappingURL=series.js.map