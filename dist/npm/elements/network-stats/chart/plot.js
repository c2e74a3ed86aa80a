import { isKnown } from '../../../model/series.js';
import { DAY, startOf } from '../../../util/period.js';
import { toUtc } from '../../../util/plain-date.js';
import { niceTicks, precisionOf, timeTicks } from './ticks.js';
/** Ticks of time that fit into the narrowest chart and into a wide one: years, and months or days, which are longer. */
const FEW = { years: 3, finer: 2 };
const MANY = { years: 10, finer: 6 };
/** Ticks of values. */
const MOST_VALUES = 6;
/** Room of a digit in per cent of the narrowest plot, about 170 px wide, and of a wide one, about 480 px. */
const NARROW_DIGIT = 5;
const WIDE_DIGIT = 1.8;
/** Dots that can be told apart on the narrowest plot. */
const MOST_DOTS = 16;
/** A single value stands in the middle of two years. */
const ALONE = 365 * DAY;
/**
 * Lays out a series.
 * @param points in order of time; unknown values make gaps
 * @param year a year to mark
 * @param lengthOf how many characters a value's label has
 */
export function layOut(points, year, lengthOf = ({ value }) => String(value).length) {
    const known = points.filter(isKnown);
    const moments = known.map(startOf);
    const [first = 0, last = 0] = [moments[0], moments.at(-1)];
    const [from, to] = first === last ? [first - ALONE, last + ALONE] : [first, last];
    const xOf = (moment) => (100 * (moment - from)) / (to - from);
    const all = known.map(({ value }) => value);
    const ticks = niceTicks(Math.min(...all), Math.max(...all), MOST_VALUES, all.every(Number.isInteger));
    const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
    const yOf = (value) => (100 * (top - value)) / (top - bottom);
    const labels = chooseLabels(known, moments.map(xOf), lengthOf);
    const spots = known.map((point, index) => ({
        point,
        x: xOf(moments[index] ?? 0),
        y: yOf(point.value),
        label: labels.get(index),
        // At the foot of the plot the ticks are in the way.
        isLow: isLow(known, index) && yOf(point.value) < 85,
    }));
    const finest = finestOf(known);
    const timeOf = ({ years, finer }) => {
        const dates = timeTicks(from, to, years, finest);
        const areYears = dates.every((date) => precisionOf(date) === 'year');
        return (areYears ? dates : timeTicks(from, to, finer, finest)).map((date) => ({
            date,
            x: xOf(toUtc(date).getTime()),
        }));
    };
    return {
        isDense: spots.length > MOST_DOTS,
        spots,
        pieces: cut(points, spots),
        values: ticks.map((value) => ({ value, y: yOf(value) })),
        zero: yOf(0),
        few: timeOf(FEW),
        many: timeOf(MANY),
        year: year === undefined ? undefined : yearBand(year, from, to, xOf),
    };
}
/** The most precise of what the values describe: a series of years has an axis of years. */
function finestOf(points) {
    const found = new Set(points.map(({ date, period }) => period === undefined ? precisionOf(date) : period.includes('Q') ? 'quarter' : 'week'));
    return ['day', 'week', 'month', 'quarter'].find((precision) => found.has(precision)) ?? 'year';
}
/** Where the line comes from above, or goes up from the first point: there is more room below. */
const isLow = (points, index) => {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    if (!at)
        return false;
    return (!before || before.value > at.value) && (after ? after.value >= at.value + +!before : !!before);
};
/** A label stands over the middle of its value; at the edges inside the plot. */
export const labelSide = (x) => (x > 96 ? 'end' : x < 4 ? 'start' : 'middle');
/** The last value, the first, then turns, then what else has room. */
function chooseLabels(points, places, lengthOf) {
    const isTurn = (index) => {
        const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
        return !!before && !!at && !!after && (at.value - before.value) * (after.value - at.value) < 0;
    };
    const rank = (index) => (index === points.length - 1 ? 0 : index === 0 ? 1 : isTurn(index) ? 2 : 3);
    const order = points.map((_, index) => index).sort((one, other) => rank(one) - rank(other) || other - one);
    const chosen = new Map();
    const lengths = points.map(lengthOf);
    const centre = (index, digit) => {
        const x = places[index] ?? 0;
        const half = ((lengths[index] ?? 0) * digit) / 2;
        const at = labelSide(x);
        return at === 'end' ? x - half : at === 'start' ? x + half : x;
    };
    const hasRoom = (index, digit) => [...chosen.keys()].every((other) => {
        const digits = ((lengths[index] ?? 0) + (lengths[other] ?? 0)) / 2 + 1;
        return Math.abs(centre(index, digit) - centre(other, digit)) >= digits * digit;
    });
    // On a narrow chart a line of many small steps would be lost among its numbers.
    for (const index of order)
        if (rank(index) < 3 && hasRoom(index, NARROW_DIGIT))
            chosen.set(index, 'always');
    for (const index of order)
        if (!chosen.has(index) && hasRoom(index, WIDE_DIGIT))
            chosen.set(index, 'roomy');
    return chosen;
}
/** The spots, cut where a value between them is missing. */
function cut(points, spots) {
    const pieces = [[]];
    const byPoint = new Map(spots.map((spot) => [spot.point, spot]));
    for (const point of points) {
        const spot = byPoint.get(point);
        if (spot)
            pieces.at(-1)?.push(spot);
        else if (pieces.at(-1)?.length)
            pieces.push([]);
    }
    return pieces.filter((piece) => piece.length);
}
/** From 1 January to 31 December, as far as the axis goes; a register says no more than the year. */
function yearBand(year, from, to, xOf) {
    const start = Math.max(Date.UTC(year, 0), from);
    const end = Math.min(Date.UTC(year + 1, 0), to);
    return start <= end ? { from: xOf(start), to: xOf(end) } : undefined;
}
/**
 * The spot nearest to a place on the axis of time.
 * @param x in per cent, in reading direction
 */
export function nearest(spots, x) {
    let best = 0;
    spots.forEach((spot, index) => {
        if (Math.abs(spot.x - x) <= Math.abs((spots[best]?.x ?? 0) - x))
            best = index;
    });
    return best;
}
//# sourceMappingURL=plot.js.map