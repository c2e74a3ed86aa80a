/* Round dates for the axis of a chart. */
import { toUtc } from '../../../util/plain-date.js';
import { DAY } from '../../../util/period.js';
export const precisionOf = (date) => date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
/** Steps in days, then in months, then in years; the steps in years continue with powers of ten. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6];
const YEARS = [1, 2, 5];
/**
 * The first moments of years, months or days at regular steps within a time span.
 * @param from first moment, in milliseconds of UTC
 * @param to last moment
 * @param most maximum number of ticks, at least 1
 * @param finest the smallest step allowed
 * @returns ticks in chronological order, as precise as their step; the finest step within the maximum number of ticks
 */
export function timeTicks(from, to, most, finest) {
    const inside = (dates) => dates.filter((date) => isWithin(date, from, to));
    const years = (to - from) / DAY / 365;
    if (finest === 'day' || finest === 'week') {
        for (const step of DAYS) {
            if (finest === 'week' && step < 7)
                continue;
            // Weeks start on a Monday: 5 January 1970.
            const first = Math.ceil((from / DAY - 4) / step) * step + 4;
            const count = Math.floor((to / DAY - first) / step) + 1;
            if (count <= most)
                return times(Math.max(0, count), (index) => isoDay((first + index * step) * DAY));
        }
    }
    const [firstYear, lastYear] = [from, to].map((ms) => new Date(ms).getUTCFullYear());
    if (finest !== 'year' && years < most) {
        for (const step of MONTHS) {
            if (finest === 'quarter' && step < 3)
                continue;
            const months = range(firstYear * 12, lastYear * 12 + 11, step).map((month) => `${fourDigits(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`);
            const dates = inside(months);
            if (dates.length <= most)
                return dates;
        }
    }
    for (let power = 1;; power *= 10) {
        for (const factor of YEARS) {
            const step = factor * power;
            if ((lastYear - firstYear) / step > most + 1)
                continue;
            const dates = inside(range(Math.floor(firstYear / step) * step, lastYear, step).map(fourDigits));
            if (dates.length <= most)
                return dates;
        }
    }
}
const isWithin = (date, from, to) => {
    const moment = toUtc(date).getTime();
    return moment >= from && moment <= to;
};
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);
const fourDigits = (year) => String(year).padStart(4, '0');
const range = (from, to, step) => times(Math.floor((to - from) / step) + 1, (index) => from + index * step);
/** Avoid `Array.from`: Prototype.js replaces it with a version that ignores the second argument. */
const times = (count, make) => new Array(count).fill(undefined).map((_, index) => make(index));
//# sourceMappingURL=ticks.js.map