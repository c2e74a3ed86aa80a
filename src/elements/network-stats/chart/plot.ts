/*
 * Positions of all parts of a chart, as percentages of the plot. Nothing here depends on pixels, words or directions, so
 * the drawing keeps its proportions at every width, on a server and on paper, and never has to be measured.
 */
import type {Point} from '../../../model/network.js';
import {isForecast, isKnown, type Known} from '../../../model/series.js';
import {DAY, kindOf, type PeriodKind, startOf} from '../../../util/period.js';
import {type PlainDate, toUtc} from '../../../util/plain-date.js';
import {type Precision, precisionOf, timeTicks} from './ticks.js';

/** A value with its position: `x` in reading direction, `y` from the top. */
export interface Spot {
  readonly point: Known;
  readonly x: number;
  readonly y: number;
  /** When its value is shown next to it: at every width, or only if there is room. */
  readonly label: 'always' | 'roomy' | undefined;
  /** True if the label is below the point. */
  readonly isLow: boolean;
}

/**
 * A year, month or day below the axis. Its label is centred on it, so that December does not look like the next year.
 */
export interface TimeSpan {
  readonly date: PlainDate;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** A segment of the line between values without a gap. */
export interface Piece {
  readonly spots: readonly Spot[];
  /** True if it leads to or from a forecast. */
  readonly isExpected: boolean;
}

/** The position of a city's name. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** The value of that year; undefined if the year has no value, and the mark is on the line between others. */
  readonly spot: Spot | undefined;
  /** The side of the name that is next to the value, in reading direction; the line continues on the other side. */
  readonly side: 'start' | 'middle' | 'end';
  /** True if the name is below its value, where a line that rises from the start leaves room. */
  readonly isLow: boolean;
}

export interface Plot {
  /** True if there are too many points to distinguish on a narrow chart. */
  readonly isDense: boolean;
  readonly spots: readonly Spot[];
  readonly lines: readonly Piece[];
  /** Spots without gaps or forecasts: the area under each piece is filled. */
  readonly areas: readonly (readonly Spot[])[];
  /** The height of zero. */
  readonly zero: number;
  /** The time axis for a narrow chart, and for a wide one. */
  readonly few: readonly TimeSpan[];
  readonly many: readonly TimeSpan[];
  /** The position of the city's name; undefined if the axis does not include its year. */
  readonly mark: Mark | undefined;
}

/** Labels next to the points of a chart. */
export interface Labels {
  /** The year that a city joined, and the length of its name in characters. */
  readonly city?: {readonly year: number; readonly length: number} | undefined;
  /** Values that are shown elsewhere, next to the chart. */
  readonly written?: readonly Point[];
  /** The length of a value's label in characters. */
  readonly lengthOf?: (point: Known) => number;
}

/** Maximum number of labels on the time axis: for years, and for months or days, which are longer. */
const FEW = {years: 3, finer: 2};
const MANY = {years: 10, finer: 6};
/** Width of a digit as a percentage of the narrowest plot, about 170 px wide, and of a wide one, about 480 px. */
const NARROW_DIGIT = 5;
const WIDE_DIGIT = 1.8;
/** How far a city's name is above its value, as a percentage of the lowest plot, with room above and below. */
const NAME_HEIGHT = {least: 1, most: 30};
/** Maximum number of dots that can be distinguished on the narrowest plot. */
const MOST_DOTS = 16;
/** A single value is centred on an axis of two years. */
const ALONE = 365 * DAY;

/**
 * Lays out a series.
 * @param points in chronological order; unknown values create gaps
 */
export function layOut(
  points: readonly Point[],
  {city, written = [], lengthOf = ({value}) => String(value).length}: Labels = {},
): Plot {
  const known = points.filter(isKnown);
  const periods = known.map(periodOf);
  const finest = finestOf(known);
  const axis = timeAxis(periods, finest);
  const {from, to} = axis;
  const xOf = (moment: number): number => (100 * (moment - from)) / (to - from);
  const yOf = heightsOf(known.map(({value}) => value));

  const places = periods.map(({middle}) => xOf(middle));
  const inYear = city && indexIn(known, periods, city.year);
  /** Returns true if the label of a point may be as high as the city's name, which is above its own value. */
  const isBesideName = (index: number): boolean => {
    const above = inYear === undefined ? 0 : yOf(known[inYear]?.value ?? 0) - yOf(known[index]?.value ?? 0);
    return above > NAME_HEIGHT.least && above < NAME_HEIGHT.most;
  };
  const labels = chooseLabels(known, places, {
    lengthOf,
    isLeftOut: (index) => written.some((point) => point === known[index]),
    first: inYear,
    nameLengthAt: (index) => (isBesideName(index) ? (city?.length ?? 0) : 0),
  });
  const spots = known.map((point, index): Spot => ({
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
    areas: cut(points, spots, ({point}) => !isForecast(point)),
    zero: yOf(0),
    few: timeSpans(from, to, FEW, finest, xOf),
    many: timeSpans(from, to, MANY, finest, xOf),
    mark: place && markOf(place, own, spots),
  };
}

interface Moments {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Length of a period in months, or in days. */
const LENGTHS: Readonly<Record<PeriodKind, readonly [months: number, days: number]>> = {
  year: [12, 0],
  'school year': [12, 0],
  'half-year': [6, 0],
  quarter: [3, 0],
  month: [1, 0],
  week: [0, 7],
  day: [0, 1],
};

/** The time that a value describes, in milliseconds of UTC. The value is plotted at its middle. */
function periodOf(point: Known): Moments {
  const start = startOf(point);
  const [months, days] = LENGTHS[kindOf(point)];
  const end = laterBy(start, months) + days * DAY;
  return {start, middle: (start + end) / 2, end};
}

/** A moment some months later. `setUTCMonth` keeps years below 100, which `Date.UTC` would move to the 1900s. */
function laterBy(moment: number, months: number): number {
  const date = new Date(moment);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

/** The first moment of the year, month or day that contains a moment. */
function beginningOf(moment: number, precision: 'year' | 'month' | 'day'): number {
  const digits = {year: 4, month: 7, day: 10}[precision];
  return toUtc(new Date(moment).toISOString().slice(0, digits)).getTime();
}
const MONTHS_IN = {year: 12, month: 1, day: 0};

interface TimeAxis {
  readonly from: number;
  readonly to: number;
}

/** The axis starts and ends at the boundary of a year or a month, like the labels below it. */
function timeAxis(periods: readonly Moments[], finest: Precision): TimeAxis {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return {from: 0, to: ALONE};
  if (first === last) return {from: first.middle - ALONE, to: first.middle + ALONE};
  const end = Math.max(...periods.map(({end}) => end));
  const unit = precisionOf(datesOf(first.start, end, MANY, finest)[0] ?? '0001');
  const to = beginningOf(end - 1, unit);
  return {from: beginningOf(first.start, unit), to: unit === 'day' ? end : laterBy(to, MONTHS_IN[unit])};
}

/** The dates of the labels: years, or months or days if the series is short and has them. */
function datesOf(from: number, to: number, {years, finer}: typeof FEW, finest: Precision): PlainDate[] {
  // The end is the start of the next period.
  const dates = timeTicks(from, to - 1, years, finest);
  const areYears = dates.every((date) => precisionOf(date) === 'year');
  return areYears ? dates : timeTicks(from, to - 1, finer, finest);
}

function timeSpans(
  from: number,
  to: number,
  most: typeof FEW,
  finest: Precision,
  xOf: (moment: number) => number,
): TimeSpan[] {
  return datesOf(from, to, most, finest).map((date) => {
    const start = toUtc(date).getTime();
    const unit = precisionOf(date);
    const end = Math.min(unit === 'day' ? start + DAY : laterBy(start, MONTHS_IN[unit]), to);
    return {date, from: xOf(start), middle: xOf((start + end) / 2), to: xOf(end)};
  });
}

/**
 * The height of each value, from the top. The axis always includes zero, because a line that starts elsewhere
 * exaggerates.
 */
function heightsOf(values: readonly number[]): (value: number) => number {
  const size = Math.max(...values.map(Math.abs)) || 1;
  // Relative to the largest value: the difference of the largest numbers in JavaScript would be infinite.
  const share = (value: number): number => value / size;
  const bottom = Math.min(0, ...values.map(share));
  const top = Math.max(0, ...values.map(share)) || (bottom ? 0 : 1);
  return (value) => (100 * (top - share(value))) / (top - bottom);
}

/** The finest precision among the values: a series of years has an axis of years. */
function finestOf(points: readonly Known[]): Precision {
  const found = new Set(points.map(kindOf));
  if (found.has('half-year')) found.add('quarter');
  return (['day', 'week', 'month', 'quarter'] as const).find((precision) => found.has(precision)) ?? 'year';
}

/** The last count of a year, which includes a city that joined in that year. */
function indexIn(points: readonly Known[], periods: readonly Moments[], year: number): number | undefined {
  const index = points.findLastIndex((point, at) => {
    const {middle = 0} = periods[at] ?? {};
    return !isForecast(point) && new Date(middle).getUTCFullYear() === year;
  });
  return index < 0 ? undefined : index;
}

/** The value of the city's year; otherwise the middle of the year, on the line between the surrounding values. */
function placeOf(
  year: number,
  spot: Spot | undefined,
  pieces: readonly (readonly Spot[])[],
  {from, to}: TimeAxis,
): {readonly x: number; readonly y: number} | undefined {
  if (spot) return spot;
  const start = toUtc(String(year).padStart(4, '0')).getTime();
  const end = laterBy(start, 12);
  if (start >= to || end <= from) return undefined;
  const x = (100 * ((Math.max(start, from) + Math.min(end, to)) / 2 - from)) / (to - from);
  for (const piece of pieces) {
    const after = piece.findIndex((each) => each.x >= x);
    const [before, next] = [piece[after - 1], piece[after]];
    if (before && next) return {x, y: before.y + ((next.y - before.y) * (x - before.x)) / (next.x - before.x)};
  }
  return {x, y: 0};
}

/** Half the width of a name on a narrow plot, as a percentage. */
const NAME_REACH = 25;

/** The name is placed away from the line. Near an edge it extends towards the middle, because it may be long. */
function markOf(
  {x, y}: {readonly x: number; readonly y: number},
  spot: Spot | undefined,
  spots: readonly Spot[],
): Mark {
  const isHigher = (sign: 1 | -1): boolean =>
    spots.some((each) => each.y < y && sign * (each.x - x) > 0 && sign * (each.x - x) <= NAME_REACH);
  const [before, after] = [isHigher(-1), isHigher(1)];
  const side = x < 30 ? 'start' : x > 70 ? 'end' : before === after ? 'middle' : after ? 'end' : 'start';
  return {x, y, spot, side, isLow: y < 80 && (side === 'start' ? after : side === 'end' && before)};
}

/** Returns true where the line falls to this point, or rises from the first point: there is more room below. */
const isLow = (points: readonly Known[], index: number): boolean => {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (!at) return false;
  return (!before || before.value > at.value) && (after ? after.value >= at.value + +!before : !!before);
};

/** A label is centred on its value; near the edges it stays inside the plot. */
export const labelSide = (x: number): 'start' | 'middle' | 'end' => (x > 96 ? 'end' : x < 4 ? 'start' : 'middle');

interface LabelChoice {
  readonly lengthOf: (point: Known) => number;
  readonly isLeftOut: (index: number) => boolean;
  /** The point whose label takes precedence over all others. */
  readonly first: number | undefined;
  /** The number of a name's characters that are next to a point's label. */
  readonly nameLengthAt: (index: number) => number;
}

/** Chooses labels in this order: the city's year, the last value, the first value, turns, then any others that fit. */
function chooseLabels(
  points: readonly Known[],
  places: readonly number[],
  {lengthOf, isLeftOut, first, nameLengthAt}: LabelChoice,
): ReadonlyMap<number, 'always' | 'roomy'> {
  const isTurn = (index: number): boolean => {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    return !!before && !!at && !!after && (at.value - before.value) * (after.value - at.value) < 0;
  };
  const rank = (index: number): number =>
    index === first ? 0 : index === points.length - 1 ? 1 : index === 0 ? 2 : isTurn(index) ? 3 : 4;
  const order = points
    .map((_, index) => index)
    .filter((index) => !isLeftOut(index))
    .sort((one, other) => rank(one) - rank(other) || other - one);
  const chosen = new Map<number, 'always' | 'roomy'>();
  const lengths = points.map(lengthOf);
  const centre = (index: number, digit: number): number => {
    const x = places[index] ?? 0;
    const half = ((lengths[index] ?? 0) * digit) / 2;
    const at = labelSide(x);
    return at === 'end' ? x - half : at === 'start' ? x + half : x;
  };
  const hasRoom = (index: number, digit: number): boolean =>
    [...chosen.keys()].every((other) => {
      const length = Math.max(lengths[other] ?? 0, other === first ? nameLengthAt(index) : 0);
      const digits = ((lengths[index] ?? 0) + length) / 2 + 1;
      return Math.abs(centre(index, digit) - centre(other, digit)) >= digits * digit;
    });
  // On a narrow chart, a line of many small steps would be lost among its numbers.
  for (const index of order) if (rank(index) < 4 && hasRoom(index, NARROW_DIGIT)) chosen.set(index, 'always');
  for (const index of order) if (!chosen.has(index) && hasRoom(index, WIDE_DIGIT)) chosen.set(index, 'roomy');
  return chosen;
}

/** Splits the spots where a value is missing or does not match the predicate. */
function cut(
  points: readonly Point[],
  spots: readonly Spot[],
  isWanted: (spot: Spot) => boolean,
): readonly (readonly Spot[])[] {
  const pieces: Spot[][] = [[]];
  const byPoint = new Map<Point, Spot>(spots.map((spot) => [spot.point, spot]));
  for (const point of points) {
    const spot = byPoint.get(point);
    if (spot && isWanted(spot)) pieces.at(-1)?.push(spot);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length);
}

/** Splits a line where its segments to or from forecasts begin and end. */
function byCertainty(spots: readonly Spot[]): Piece[] {
  const pieces: {spots: Spot[]; isExpected: boolean}[] = [];
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    const isExpected = isForecast(spot.point) || (before !== undefined && isForecast(before.point));
    const last = pieces.at(-1);
    if (last?.isExpected === isExpected) last.spots.push(spot);
    else pieces.push({spots: before ? [before, spot] : [spot], isExpected});
  });
  return pieces;
}

/**
 * The index of the spot nearest to a position on the time axis.
 * @param x as a percentage, in reading direction
 */
export function nearest(spots: readonly Spot[], x: number): number {
  let best = 0;
  spots.forEach((spot, index) => {
    if (Math.abs(spot.x - x) <= Math.abs((spots[best]?.x ?? 0) - x)) best = index;
  });
  return best;
}
