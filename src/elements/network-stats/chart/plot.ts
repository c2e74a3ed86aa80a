/*
 * Where everything of a chart goes, in per cent of the plot: nothing here knows pixels, words or directions, and the
 * drawing keeps its proportions at every width, on a server and on paper, without being measured.
 */
import type {Point} from '../../../model/network.js';
import {isKnown, type Known} from '../../../model/series.js';
import {DAY, startOf} from '../../../util/period.js';
import {type PlainDate, toUtc} from '../../../util/plain-date.js';
import {niceTicks, type Precision, precisionOf, timeTicks} from './ticks.js';

/** A value with its place: `x` in reading direction, `y` from the top. */
export interface Spot {
  readonly point: Known;
  readonly x: number;
  readonly y: number;
  /** Whether its value is written beside it: at every width, or where there is room. */
  readonly label: 'always' | 'roomy' | undefined;
  /** A low point has its label below. */
  readonly isLow: boolean;
}

export interface TimeTick {
  readonly date: PlainDate;
  readonly x: number;
}

export interface Plot {
  /** More points than can be told apart on a narrow chart. */
  readonly isDense: boolean;
  readonly spots: readonly Spot[];
  /** The spots again, cut where values are missing: a line is drawn through each piece. */
  readonly pieces: readonly (readonly Spot[])[];
  readonly values: readonly {readonly value: number; readonly y: number}[];
  /** Where zero is. */
  readonly zero: number;
  /** Ticks of time for a narrow chart, and for a wide one. */
  readonly few: readonly TimeTick[];
  readonly many: readonly TimeTick[];
  /** The year that is marked, as far as the axis has it. */
  readonly year: {readonly from: number; readonly to: number} | undefined;
}

/** Ticks of time that fit into the narrowest chart and into a wide one: years, and months or days, which are longer. */
const FEW = {years: 3, finer: 2};
const MANY = {years: 10, finer: 6};
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
export function layOut(
  points: readonly Point[],
  year: number | undefined,
  lengthOf: (point: Known) => number = ({value}) => String(value).length,
): Plot {
  const known = points.filter(isKnown);
  const moments = known.map(startOf);
  const [first = 0, last = 0] = [moments[0], moments.at(-1)];
  const [from, to] = first === last ? [first - ALONE, last + ALONE] : [first, last];
  const xOf = (moment: number): number => (100 * (moment - from)) / (to - from);

  const all = known.map(({value}) => value);
  const ticks = niceTicks(Math.min(...all), Math.max(...all), MOST_VALUES, all.every(Number.isInteger));
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const yOf = (value: number): number => (100 * (top - value)) / (top - bottom);

  const labels = chooseLabels(known, moments.map(xOf), lengthOf);
  const spots = known.map((point, index): Spot => ({
    point,
    x: xOf(moments[index] ?? 0),
    y: yOf(point.value),
    label: labels.get(index),
    // At the foot of the plot the ticks are in the way.
    isLow: isLow(known, index) && yOf(point.value) < 85,
  }));

  const finest = finestOf(known);
  const timeOf = ({years, finer}: typeof FEW): TimeTick[] => {
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
    values: ticks.map((value) => ({value, y: yOf(value)})),
    zero: yOf(0),
    few: timeOf(FEW),
    many: timeOf(MANY),
    year: year === undefined ? undefined : yearBand(year, from, to, xOf),
  };
}

/** The most precise of what the values describe: a series of years has an axis of years. */
function finestOf(points: readonly Known[]): Precision {
  const found = new Set(
    points.map(({date, period}): Precision =>
      period === undefined ? precisionOf(date) : period.includes('Q') ? 'quarter' : 'week',
    ),
  );
  return (['day', 'week', 'month', 'quarter'] as const).find((precision) => found.has(precision)) ?? 'year';
}

/** Where the line comes from above, or goes up from the first point: there is more room below. */
const isLow = (points: readonly Known[], index: number): boolean => {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (!at) return false;
  return (!before || before.value > at.value) && (after ? after.value >= at.value + +!before : !!before);
};

/** A label stands over the middle of its value; at the edges inside the plot. */
export const labelSide = (x: number): 'start' | 'middle' | 'end' => (x > 96 ? 'end' : x < 4 ? 'start' : 'middle');

/** The last value, the first, then turns, then what else has room. */
function chooseLabels(
  points: readonly Known[],
  places: readonly number[],
  lengthOf: (point: Known) => number,
): ReadonlyMap<number, 'always' | 'roomy'> {
  const isTurn = (index: number): boolean => {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    return !!before && !!at && !!after && (at.value - before.value) * (after.value - at.value) < 0;
  };
  const rank = (index: number): number => (index === points.length - 1 ? 0 : index === 0 ? 1 : isTurn(index) ? 2 : 3);
  const order = points.map((_, index) => index).sort((one, other) => rank(one) - rank(other) || other - one);
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
      const digits = ((lengths[index] ?? 0) + (lengths[other] ?? 0)) / 2 + 1;
      return Math.abs(centre(index, digit) - centre(other, digit)) >= digits * digit;
    });
  // On a narrow chart a line of many small steps would be lost among its numbers.
  for (const index of order) if (rank(index) < 3 && hasRoom(index, NARROW_DIGIT)) chosen.set(index, 'always');
  for (const index of order) if (!chosen.has(index) && hasRoom(index, WIDE_DIGIT)) chosen.set(index, 'roomy');
  return chosen;
}

/** The spots, cut where a value between them is missing. */
function cut(points: readonly Point[], spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const pieces: Spot[][] = [[]];
  const byPoint = new Map<Point, Spot>(spots.map((spot) => [spot.point, spot]));
  for (const point of points) {
    const spot = byPoint.get(point);
    if (spot) pieces.at(-1)?.push(spot);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length);
}

/** From 1 January to 31 December, as far as the axis goes; a register says no more than the year. */
function yearBand(year: number, from: number, to: number, xOf: (moment: number) => number): Plot['year'] {
  const start = Math.max(Date.UTC(year, 0), from);
  const end = Math.min(Date.UTC(year + 1, 0), to);
  return start <= end ? {from: xOf(start), to: xOf(end)} : undefined;
}

/**
 * The spot nearest to a place on the axis of time.
 * @param x in per cent, in reading direction
 */
export function nearest(spots: readonly Spot[], x: number): number {
  let best = 0;
  spots.forEach((spot, index) => {
    if (Math.abs(spot.x - x) <= Math.abs((spots[best]?.x ?? 0) - x)) best = index;
  });
  return best;
}
