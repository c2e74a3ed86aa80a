/* Names beside the discs of a map, where they have room. */
import type {Disc} from './clusters.js';

/** A name on a map. */
export interface Label {
  readonly text: string;
  /** The position in CSS pixels: the start, middle or end of the name's baseline, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'own' | 'city' | 'country';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name that asks for a place. */
export interface Wish {
  readonly text: string;
  /** The point that it names, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** The radius of the disc there; 0 for the name of a country, which is written on the point itself. */
  readonly r: number;
  readonly kind: Label['kind'];
}

/** The size of names in CSS pixels, which the style sheet uses too. */
const SIZE = {own: 15, city: 13, country: 11.5} as const;

/** The width of a character by the size of the text: wide enough for most fonts, since nothing is measured. */
const CHARACTER = 0.58;
const WIDE_CHARACTER = 1.02;
const WIDE = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/gu;

/** Space between a name and its disc, and between two names. */
const SPACE = 3;

function widthOf(text: string, size: number): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return size * ((Array.from(text).length - wide) * CHARACTER + wide * WIDE_CHARACTER);
}

/**
 * Places names in the order of the wishes. A name that would cover a disc, another name or the edge is left out, except
 * the first if it is the page's own city: it takes the side where it covers the least.
 */
export function placeLabels(
  wishes: readonly Wish[],
  discs: readonly Disc[],
  size: {readonly width: number; readonly height: number},
): readonly Label[] {
  const taken: Box[] = discs.map(({x, y, r}) => ({left: x - r, right: x + r, top: y - r, bottom: y + r}));
  const labels: Label[] = [];
  for (const wish of wishes) {
    const options = optionsFor(wish);
    const free = options.find(({box}) => isInside(box, size) && !taken.some((other) => overlaps(box, other)));
    const covered = ({box}: {box: Box}): number =>
      isInside(box, size) ? taken.reduce((sum, other) => sum + hiddenPart(other, box), 0) : Infinity;
    const [leastCovered] = [...options].sort((one, other) => covered(one) - covered(other));
    const chosen = free ?? (wish.kind === 'own' ? leastCovered : undefined);
    if (!chosen) continue;
    labels.push(chosen.label);
    taken.push(chosen.box);
  }
  return labels;
}

function optionsFor({text, x, y, r, kind}: Wish): readonly {label: Label; box: Box}[] {
  const size = SIZE[kind];
  const width = widthOf(text, size);
  const option = (anchor: Label['anchor'], atX: number, baseline: number): {label: Label; box: Box} => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2;
    return {
      label: {text, x: atX, y: baseline, anchor, kind},
      box: {left, right: left + width, top: baseline - size * 0.85, bottom: baseline + size * 0.25},
    };
  };
  const middle = y + size * 0.32;
  if (!r) return [option('middle', x, middle), option('middle', x, middle - 18), option('middle', x, middle + 18)];
  const away = r + SPACE;
  return [
    option('start', x + away, middle),
    option('end', x - away, middle),
    option('middle', x, y - away - 1),
    option('middle', x, y + away + size * 0.75),
  ];
}

const isInside = (box: Box, {width, height}: {width: number; height: number}): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

/** The part of a box that another one covers, from 0 to 1. */
function hiddenPart(box: Box, cover: Box): number {
  const width = Math.min(box.right, cover.right) - Math.max(box.left, cover.left);
  const height = Math.min(box.bottom, cover.bottom) - Math.max(box.top, cover.top);
  const area = (box.right - box.left) * (box.bottom - box.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / area;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right + SPACE && other.left < one.right + SPACE && one.top < other.bottom && other.top < one.bottom;
