import { isForecast, isKnown } from '../../../model/series.js';
import { DAY, kindOf, startOf } from '../../../util/period.js';
import { toUtc } from '../../../util/plain-date.js';
import { precisionOf, timeTicks } from './ticks.js';
/** Maximum number of labels on the time axis: for years, and for months or days, which are longer. */
const FEW = { years: 3, finer: 2 };
const MANY = { years: 10, finer: 6 };
/** Width of a digit as a percentage of the narrowest plot, about 170 px wide, and of a wide one, about 480 px. */
const NARROW_DIGIT = 5;
const WIDE_DIGIT = 1.8;
/** How far a city's name is above its value, as a percentage of the lowest plot, with room above and below. */
const NAME_HEIGHT = { least: 1, most: 30 };
/** Maximum number of dots that can be distinguished on the narrowest plot. */
const MOST_DOTS = 16;
/** A single value is centred on an axis of two years. */
const ALONE = 365 * DAY;
/**
 * Lays out a series.
 * @param points in chronological order; unknown values create gaps
 */
export function layOut(points, { city, written = [], lengthOf = ({ value }) => String(value).length } = {}) {
    const known = points.filter(isKnown);
    const periods = known.map(periodOf);
    const finest = finestOf(known);
    const axis = timeAxis(periods, finest);
    const { from, to } = axis;
    const xOf = (moment) => (100 * (moment - from)) / (to - from);
    const yOf = heightsOf(known.map(({ value }) => value));
    const places = periods.map(({ middle }) => xOf(middle));
    const inYear = city && indexIn(known, periods, city.year);
    /** Returns true if the label of a point may be as high as the city's name, which is above its own value. */
    const isBesideName = (index) => {
        const above = inYear === undefined ? 0 : yOf(known[inYear]?.value ?? 0) - yOf(known[index]?.value ?? 0);
        return above > NAME_HEIGHT.least && above < NAME_HEIGHT.most;
    };
    const labels = chooseLabels(known, places, {
        lengthOf,
        isLeftOut: (index) => written.some((point) => point === known[index]),
        first: inYear,
        nameLengthAt: (index) => (isBesideName(index) ? (city?.length ?? 0) : 0),
    });
    const spots = known.map((point, index) => ({
        point,
        x: places[index] ?? 0,
        y: yOf(point.value),
        label: labels.get(index),
        // The name of a city is above its value. At the bottom of the plot, the ticks are in the way.
        isLow: index !== inYear && isLow(known, index) && yOf(point.value) < 85,
    }));
    const pieces = cut(points, spots, () => true);
    const own = inYear === undefined ? undefined : spots[inYear];
    const place = city && placeOf(city.year, own, pieces, axis);
    return {
        isDense: spots.length > MOST_DOTS,
        spots,
        lines: pieces.flatMap(byCertainty),
        areas: cut(points, spots, ({ point }) => !isForecast(point)),
        zero: yOf(0),
        few: timeSpans(from, to, FEW, finest, xOf),
        many: timeSpans(from, to, MANY, finest, xOf),
        mark: place && markOf(place, own, spots),
    };
}
/** Length of a period in months, or in days. */
const LENGTHS = {
    year: [12, 0],
    'school year': [12, 0],
    'half-year': [6, 0],
    quarter: [3, 0],
    month: [1, 0],
    week: [0, 7],
    day: [0, 1],
};
/** The time that a value describes, in milliseconds of UTC. The value is plotted at its middle. */
function periodOf(point) {
    const start = startOf(point);
    const [months, days] = LENGTHS[kindOf(point)];
    const end = laterBy(start, months) + days * DAY;
    return { start, middle: (start + end) / 2, end };
}
/** A moment some months later. `setUTCMonth` keeps years below 100, which `Date.UTC` would move to the 1900s. */
function laterBy(moment, months) {
    const date = new Date(moment);
    return date.setUTCMonth(date.getUTCMonth() + months);
}
/** The first moment of the year, month or day that contains a moment. */
function beginningOf(moment, precision) {
    const digits = { year: 4, month: 7, day: 10 }[precision];
    return toUtc(new Date(moment).toISOString().slice(0, digits)).getTime();
}
const MONTHS_IN = { year: 12, month: 1, day: 0 };
/** The axis starts and ends at the boundary of a year or a month, like the labels below it. */
function timeAxis(periods, finest) {
    const [first, last] = [periods[0], periods.at(-1)];
    if (!first || !last)
        return { from: 0, to: ALONE };
    if (first === last)
        return { from: first.middle - ALONE, to: first.middle + ALONE };
    const end = Math.max(...periods.map(({ end }) => end));
    const unit = precisionOf(datesOf(first.start, end, MANY, finest)[0] ?? '0001');
    const to = beginningOf(end - 1, unit);
    return { from: beginningOf(first.start, unit), to: unit === 'day' ? end : laterBy(to, MONTHS_IN[unit]) };
}
/** The dates of the labels: years, or months or days if the series is short and has them. */
function datesOf(from, to, { years, finer }, finest) {
    // The end is the start of the next period.
    const dates = timeTicks(from, to - 1, years, finest);
    const areYears = dates.every((date) => precisionOf(date) === 'year');
    return areYears ? dates : timeTicks(from, to - 1, finer, finest);
}
function timeSpans(from, to, most, finest, xOf) {
    return datesOf(from, to, most, finest).map((date) => {
        const start = toUtc(date).getTime();
        const unit = precisionOf(date);
        const end = Math.min(unit === 'day' ? start + DAY : laterBy(start, MONTHS_IN[unit]), to);
        return { date, from: xOf(start), middle: xOf((start + end) / 2), to: xOf(end) };
    });
}
/**
 * The height of each value, from the top. The axis always includes zero, because a line that starts elsewhere
 * exaggerates.
 */
function heightsOf(values) {
    const size = Math.max(...values.map(Math.abs)) || 1;
    // Relative to the largest value: the difference of the largest numbers in JavaScript would be infinite.
    const share = (value) => value / size;
    const bottom = Math.min(0, ...values.map(share));
    const top = Math.max(0, ...values.map(share)) || (bottom ? 0 : 1);
    return (value) => (100 * (top - share(value))) / (top - bottom);
}
/** The finest precision among the values: a series of years has an axis of years. */
function finestOf(points) {
    const found = new Set(points.map(kindOf));
    if (found.has('half-year'))
        found.add('quarter');
    return ['day', 'week', 'month', 'quarter'].find((precision) => found.has(precision)) ?? 'year';
}
/** The last count of a year, which includes a city that joined in that year. */
function indexIn(points, periods, year) {
    const index = points.findLastIndex((point, at) => {
        const { middle = 0 } = periods[at] ?? {};
        return !isForecast(point) && new Date(middle).getUTCFullYear() === year;
    });
    return index < 0 ? undefined : index;
}
/** The value of the city's year; otherwise the middle of the year, on the line between the surrounding values. */
function placeOf(year, spot, pieces, { from, to }) {
    if (spot)
        return spot;
    const start = toUtc(String(year).padStart(4, '0')).getTime();
    const end = laterBy(start, 12);
    if (start >= to || end <= from)
        return undefined;
    const x = (100 * ((Math.max(start, from) + Math.min(end, to)) / 2 - from)) / (to - from);
    for (const piece of pieces) {
        const after = piece.findIndex((each) => each.x >= x);
        const [before, next] = [piece[after - 1], piece[after]];
        if (before && next)
            return { x, y: before.y + ((next.y - before.y) * (x - before.x)) / (next.x - before.x) };
    }
    return { x, y: 0 };
}
/** Half the width of a name on a narrow plot, as a percentage. */
const NAME_REACH = 25;
/** The name is placed away from the line. Near an edge it extends towards the middle, because it may be long. */
function markOf({ x, y }, spot, spots) {
    const isHigher = (sign) => spots.some((each) => each.y < y && sign * (each.x - x) > 0 && sign * (each.x - x) <= NAME_REACH);
    const [before, after] = [isHigher(-1), isHigher(1)];
    const side = x < 30 ? 'start' : x > 70 ? 'end' : before === after ? 'middle' : after ? 'end' : 'start';
    return { x, y, spot, side, isLow: y < 80 && (side === 'start' ? after : side === 'end' && before) };
}
/** Returns true where the line falls to this point, or rises from the first point: there is more room below. */
const isLow = (points, index) => {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    if (!at)
        return false;
    return (!before || before.value > at.value) && (after ? after.value >= at.value + +!before : !!before);
};
/** A label is centred on its value; near the edges it stays inside the plot. */
export const labelSide = (x) => (x > 96 ? 'end' : x < 4 ? 'start' : 'middle');
/** Chooses labels in this order: the city's year, the last value, the first value, turns, then any others that fit. */
function chooseLabels(points, places, { lengthOf, isLeftOut, first, nameLengthAt }) {
    const isTurn = (index) => {
        const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
        return !!before && !!at && !!after && (at.value - before.value) * (after.value - at.value) < 0;
    };
    const rank = (index) => index === first ? 0 : index === points.length - 1 ? 1 : index === 0 ? 2 : isTurn(index) ? 3 : 4;
    const order = points
        .map((_, index) => index)
        .filter((index) => !isLeftOut(index))
        .sort((one, other) => rank(one) - rank(other) || other - one);
    const chosen = new Map();
    const lengths = points.map(lengthOf);
    const centre = (index, digit) => {
        const x = places[index] ?? 0;
        const half = ((lengths[index] ?? 0) * digit) / 2;
        const at = labelSide(x);
        return at === 'end' ? x - half : at === 'start' ? x + half : x;
    };
    const hasRoom = (index, digit) => [...chosen.keys()].every((other) => {
        const length = Math.max(lengths[other] ?? 0, other === first ? nameLengthAt(index) : 0);
        const digits = ((lengths[index] ?? 0) + length) / 2 + 1;
        return Math.abs(centre(index, digit) - centre(other, digit)) >= digits * digit;
    });
    // On a narrow chart, a line of many small steps would be lost among its numbers.
    for (const index of order)
        if (rank(index) < 4 && hasRoom(index, NARROW_DIGIT))
            chosen.set(index, 'always');
    for (const index of order)
        if (!chosen.has(index) && hasRoom(index, WIDE_DIGIT))
            chosen.set(index, 'roomy');
    return chosen;
}
/** Splits the spots where a value is missing or does not match the predicate. */
function cut(points, spots, isWanted) {
    const pieces = [[]];
    const byPoint = new Map(spots.map((spot) => [spot.point, spot]));
    for (const point of points) {
        const spot = byPoint.get(point);
        if (spot && isWanted(spot))
            pieces.at(-1)?.push(spot);
        else if (pieces.at(-1)?.length)
            pieces.push([]);
    }
    return pieces.filter((piece) => piece.length);
}
/** Splits a line where its segments to or from forecasts begin and end. */
function byCertainty(spots) {
    const pieces = [];
    spots.forEach((spot, index) => {
        const before = spots[index - 1];
        const isExpected = isForecast(spot.point) || (before !== undefined && isForecast(before.point));
        const last = pieces.at(-1);
        if (last?.isExpected === isExpected)
            last.spots.push(spot);
        else
            pieces.push({ spots: before ? [before, spot] : [spot], isExpected });
    });
    return pieces;
}
/**
 * The index of the spot nearest to a position on the time axis.
 * @param x as a percentage, in reading direction
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