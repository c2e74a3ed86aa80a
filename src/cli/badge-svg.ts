/*
 * The badge as an SVG file. It is laid out by hand, since SVG does not wrap lines; its words are text, in the reader's
 * own font, and it refers to nothing outside but the page that its link leads to.
 *
 * Colours stand in attributes, which every program reads; where the badge follows the reader's own choice, a style
 * sheet replaces them in the dark. From right to left each line is an isolate, anchored at its end: the attribute
 * `direction` would turn the anchors round as well, and not every program knows it.
 */
import {MARK} from '../elements/learning-city-badge/mark.js';
import type {BadgeContent} from './badge-content.js';
import {element, type Markup} from './markup.js';
import {balanceText, textWidth, wrapText} from './text-width.js';

export const VARIANTS = ['card', 'seal', 'inline'] as const;
export type Variant = (typeof VARIANTS)[number];
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** Deep water and lamplight. Each text has a contrast of 7 and more with its ground, each drawing 3 and more. */
const COLOURS = {
  surface: ['#ffffff', '#12212b'],
  line: ['#c3d0d6', '#3c5462'],
  ink: ['#14252e', '#f2f6f7'],
  quiet: ['#3f5460', '#bccad1'],
  accent: ['#12495a', '#9fd3de'],
  tile: ['#12495a', '#1c5a6d'],
  roofs: ['#ffffff', '#ffffff'],
  book: ['#f4b942', '#f4b942'],
  lamp: ['#b87408', '#f4b942'],
} as const;
type Colour = keyof typeof COLOURS;
/** Of ids and classes: an SVG that stands in a page shares its names. */
const PREFIX = 'learning-city-';

/**
 * The system's own font first; then what is common, and for programs that know no `system-ui`, what Linux has. For
 * Arabic only what has Arabic letters: some programs take the rest of a line from any font at all, a bold one too.
 */
const FONTS = {
  ltr: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
  rtl: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans Arabic', Tahoma, 'DejaVu Sans', Arial, sans-serif",
};

/** Part of a line, in its own weight, size and colour. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour: Colour;
}

/** A line of text with its place: its middle, or the edge where reading begins. */
export interface Line {
  readonly runs: readonly Run[];
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'begin' | 'middle';
}

/** Everything that is drawn, in the order of reading from left to right; mirrored when it is written. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly shapes: (paint: Paint, isMirrored: boolean) => readonly Markup[];
  readonly lines: readonly Line[];
  /** Whether all that can be read fits inside, by the widths of the widest common fonts. */
  readonly room: (line: Line) => number;
}

/** Attributes that give a shape its colour, by the theme. */
type Paint = (property: 'fill' | 'stroke', colour: Colour) => Record<string, string>;

const layouts: Readonly<Record<Variant, (content: BadgeContent) => Layout>> = {
  card: layOutCard,
  seal: layOutSeal,
  inline: layOutInline,
};

/** The width of a line at the most. */
export const lineWidth = ({runs}: Line): number =>
  runs.reduce((sum, {text, size, isBold}) => sum + textWidth(text, size, isBold), 0);

export const layOut = (content: BadgeContent, variant: Variant): Layout => layouts[variant](content);

/** The file. */
export function badgeSvg(content: BadgeContent, variant: Variant, theme: Theme): string {
  const {locale, city, words, awards, origin, href} = content;
  const {width, height, shapes, lines} = layOut(content, variant);
  const isMirrored = locale.direction === 'rtl';
  const id = `${PREFIX}${content.id}-${variant}`;
  const paint = painter(theme);
  const picture = element(
    'g',
    {role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`},
    ...shapes(paint, isMirrored).flatMap(onOwnLine),
    ...lines.map((line) => lineMarkup(line, width, isMirrored, paint)).flatMap(onOwnLine),
    '\n',
  );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: round(width),
      height: round(height),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      lang: locale.tag,
      'xml:lang': locale.tag,
      'font-family': FONTS[locale.direction],
    },
    ...onOwnLine(element('title', {id: `${id}-title`}, `${city} — ${words}`)),
    ...onOwnLine(element('desc', {id: `${id}-desc`}, [...awards, ...origin].join('. '))),
    ...(theme === 'auto' ? onOwnLine(element('style', {}, darkRules(picture.markup))) : []),
    ...onOwnLine(href === undefined ? picture : element('a', {href}, '\n', picture, '\n')),
    '\n',
  );
  return `${svg.markup}\n`;
}

const onOwnLine = (markup: Markup): (string | Markup)[] => ['\n', markup];
const round = (number: number): number => Math.round(number * 100) / 100;

const painter =
  (theme: Theme): Paint =>
  (property, colour) => ({
    [property]: COLOURS[colour][theme === 'dark' ? 1 : 0],
    ...(theme === 'auto' && {class: `${PREFIX}${colour}${property === 'stroke' ? '-line' : ''}`}),
  });

/** The colours of the dark for the classes that a drawing has. */
const darkRules = (drawing: string): string =>
  `\n@media (prefers-color-scheme: dark) {${Object.entries(COLOURS)
    .flatMap(([name, [, dark]]) => [
      [`${PREFIX}${name}`, `fill: ${dark}`],
      [`${PREFIX}${name}-line`, `stroke: ${dark}`],
    ])
    .filter(([name]) => new RegExp(`\\b${name}[ "]`).test(drawing))
    .map(([name, rule]) => `\n  .${name} {${rule}}`)
    .join('')}\n}\n`;

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [RLI, FSI, PDI] = ['\u2067', '\u2068', '\u2069'];

function lineMarkup({runs, x, y, anchor}: Line, width: number, isMirrored: boolean, paint: Paint): Markup {
  const place = {
    x: round(isMirrored ? width - x : x),
    y: round(y),
    'text-anchor': anchor === 'middle' ? 'middle' : isMirrored ? 'end' : undefined,
  };
  const look = ({size, isBold, colour}: Run) => ({
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    ...paint('fill', colour),
  });
  const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) === isMirrored ? text : FSI + text + PDI);
  const [only, ...others] = runs;
  if (only && !others.length) {
    return element('text', {...place, ...look(only)}, isMirrored ? RLI + only.text + PDI : isolated(only.text));
  }
  const parts = runs.map((run) => element('tspan', look(run), isolated(run.text)));
  return element('text', place, ...(isMirrored ? [RLI, ...parts, PDI] : parts));
}

/** The drawing, its square at a place and in a size. */
const markAt = (
  x: number,
  y: number,
  size: number,
  roofs: Record<string, string>,
  book: Record<string, string>,
): Markup =>
  element(
    'g',
    {transform: `translate(${round(x)} ${round(y)}) scale(${round(size / MARK.size)})`},
    element('path', {
      d: MARK.town,
      fill: 'none',
      'stroke-width': MARK.line,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...roofs,
    }),
    element('path', {d: MARK.book, ...book}),
  );

/** Lines one below the other, from their upper edge. */
interface Block {
  readonly texts: readonly string[];
  readonly look: Omit<Run, 'text'>;
  /** From one base line to the next. */
  readonly step: number;
  /** Room above the first line. */
  readonly gap: number;
}

const blockHeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, {texts, step, gap}, index) => sum + texts.length * step + (index ? gap : 0), 0);

/** Each line's text with its base line, from the upper edge of the first block. */
const stack = (blocks: readonly Block[], top: number): {run: Run; y: number; block: number}[] => {
  let edge = top;
  return blocks.flatMap(({texts, look, step, gap}, block) => {
    if (block) edge += gap;
    return texts.map((text) => {
      edge += step;
      // About where the base line stands between two edges, in any font.
      return {run: {...look, text}, y: edge - (step - look.size) / 2 - look.size * 0.2, block};
    });
  });
};

/** A name in the largest of some sizes in which it takes no more than two lines; in the smallest as many as it needs. */
function fitName(name: string, sizes: readonly number[], width: number): {texts: string[]; size: number} {
  const tries = sizes.map((size) => ({size, texts: balanceText(name, size, true, width)}));
  const words = name.split(/\s+/).length;
  const fits = ({texts}: {texts: string[]}): boolean => texts.length <= Math.min(2, words);
  return tries.find(fits) ?? tries.at(-1) ?? {texts: [name], size: 16};
}

/** A tile with the drawing, beside it name, statement and awards, and below a line when and where it was checked. */
function layOutCard(content: BadgeContent): Layout {
  const [width, margin, tile, between] = [480, 24, 84, 22];
  const left = margin + tile + between;
  const room = width - left - margin;
  const name = fitName(content.city, [28, 25, 22], room);
  const indent = 18;
  const awards = content.awards.map((award) => balanceText(award, 14, false, room - indent));
  const inOne = content.origin.join('  ·  ');
  const metaLines =
    textWidth(inOne, 12.5) <= room ? [inOne] : content.origin.flatMap((text) => wrapText(text, 12.5, false, room));
  const above: Block[] = [
    {texts: name.texts, look: {size: name.size, isBold: true, colour: 'ink'}, step: name.size * 1.2, gap: 0},
    {texts: balanceText(content.words, 16.5, false, room), look: {size: 16.5, colour: 'ink'}, step: 23, gap: 3},
    ...awards.map((texts): Block => ({texts, look: {size: 14, colour: 'ink'}, step: 20, gap: 6})),
  ];
  const below: Block[] = [{texts: metaLines, look: {size: 12.5, colour: 'quiet'}, step: 18, gap: 0}];
  const [upper, lower, rule] = [blockHeight(above), blockHeight(below), 25];
  const inside = Math.max(tile, upper + rule + lower);
  const top = margin + (inside - upper - rule - lower) / 2;
  const placed = stack(above, top);
  const ruleAt = top + upper + 13;
  const stars = awards.map((_, index) => placed.find(({block}) => block === index + 2)?.y ?? 0);
  const lines = [
    ...placed.map(({run, y, block}) => ({run, y, x: left + (block > 1 ? indent : 0)})),
    ...stack(below, top + upper + rule).map(({run, y}) => ({run, y, x: left})),
  ].map(({run, y, x}): Line => ({runs: [run], x, y, anchor: 'begin'}));
  // A whole number: the lower edge would be cut off on a part of a pixel.
  const height = Math.ceil(inside + 2 * margin);
  return {
    width,
    height,
    lines,
    room: ({x}) => width - margin - x,
    shapes(paint, isMirrored) {
      const at = (x: number, wide = 0): number => (isMirrored ? width - x - wide : x);
      const outline = {width: width - 1, height: height - 1, rx: 14};
      return [
        element('rect', {x: 0.5, y: 0.5, ...outline, ...paint('fill', 'surface')}),
        element('rect', {x: 0.5, y: 0.5, ...outline, fill: 'none', ...paint('stroke', 'line')}),
        element('rect', {x: at(margin, tile), y: margin, width: tile, height: tile, rx: 18, ...paint('fill', 'tile')}),
        markAt(at(margin, tile) + 8, margin + 7, tile - 16, paint('stroke', 'roofs'), paint('fill', 'book')),
        element('path', {d: `M${at(left)} ${round(ruleAt)}H${at(width - margin)}`, ...paint('stroke', 'line')}),
        ...stars.map((y) => starAt(at(left + 6), y - 5, paint('fill', 'lamp'))),
      ];
    },
  };
}

/** A small four-pointed star before an award. */
const starAt = (x: number, y: number, fill: Record<string, string>): Markup =>
  element('path', {d: `M${round(x)} ${round(y - 6)}q1 5 6 6-5 1-6 6-1-5-6-6 5-1 6-6z`, ...fill});

/** A plaque with an arch over the drawing, and the words in its middle: two lines around, as of a stamp. */
function layOutSeal(content: BadgeContent): Layout {
  const [width, margin, mark, top] = [264, 22, 80, 40];
  const room = width - 2 * margin;
  const name = fitName(content.city, [26, 23, 20], room);
  const balanced = (text: string, size: number): string[] => balanceText(text, size, false, room);
  const blocks: Block[] = [
    {texts: name.texts, look: {size: name.size, isBold: true, colour: 'ink'}, step: name.size * 1.18, gap: 0},
    {texts: balanced(content.words, 15), look: {size: 15, colour: 'ink'}, step: 20, gap: 4},
    ...content.awards.map((award): Block => ({
      texts: balanced(award, 12.5),
      look: {size: 12.5, colour: 'ink'},
      step: 17,
      gap: 6,
    })),
    ...content.origin.map((text, index): Block => ({
      texts: balanced(text, 11.5),
      look: {size: 11.5, colour: 'quiet'},
      step: 16,
      gap: index ? 0 : 22,
    })),
  ];
  const textTop = top + mark + 10;
  const height = Math.ceil(textTop + blockHeight(blocks) + 30);
  const placed = stack(blocks, textTop);
  const ruleAt = textTop + blockHeight(blocks.slice(0, -content.origin.length)) + 11;
  /** A gate: half a circle above, small corners below. */
  const gate = (inset: number, corner: number): string => {
    const [right, bottom, radius] = [width - inset, height - inset, width / 2 - inset];
    return `M${inset} ${width / 2}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${round(bottom - corner)}a${corner} ${corner} 0 0 1-${corner} ${corner}H${round(right - 2 * radius + corner)}a${corner} ${corner} 0 0 1-${corner}-${corner}z`;
  };
  return {
    width,
    height,
    lines: placed.map(({run, y}): Line => ({runs: [run], x: width / 2, y, anchor: 'middle'})),
    room: () => room,
    shapes: (paint) => [
      element('path', {d: gate(2, 14), 'stroke-width': 4, ...paintBoth(paint)}),
      element('path', {d: gate(8.5, 8), fill: 'none', ...paint('stroke', 'lamp')}),
      markAt((width - mark) / 2, top, mark, paint('stroke', 'accent'), paint('fill', 'lamp')),
      element('path', {d: `M${width / 2 - 28} ${round(ruleAt)}h56`, ...paint('stroke', 'line')}),
    ],
  };
}

/** Both colours of one shape; a class for each. */
function paintBoth(paint: Paint): Record<string, string> {
  const [fill, stroke] = [paint('fill', 'surface'), paint('stroke', 'accent')];
  return {...fill, ...stroke, ...(fill.class && stroke.class && {class: `${fill.class} ${stroke.class}`})};
}

/** One line, as wide as it is long: for a footer, from 24 pixels of height. */
function layOutInline(content: BadgeContent): Layout {
  const [height, tile, gap] = [40, 32, 12];
  const runs: Run[] = [
    {text: content.city, size: 16, isBold: true, colour: 'ink'},
    {text: ` — ${content.words}`, size: 16, colour: 'ink'},
    ...content.origin.slice(0, 1).map((text): Run => ({text: `  ·  ${text}`, size: 13, colour: 'quiet'})),
  ];
  const wide = Math.ceil(lineWidth({runs, x: 0, y: 0, anchor: 'middle'}));
  const left = 4 + tile + gap;
  const width = left + wide + gap + 4;
  return {
    width,
    height,
    // In the middle, since most fonts need less room than is kept for the widest.
    lines: [{runs, x: left + wide / 2, y: 25.5, anchor: 'middle'}],
    room: () => wide,
    shapes(paint, isMirrored) {
      const x = isMirrored ? width - 4 - tile : 4;
      const outline = {width: width - 1, height: height - 1, rx: 10};
      return [
        element('rect', {x: 0.5, y: 0.5, ...outline, ...paint('fill', 'surface')}),
        element('rect', {x: 0.5, y: 0.5, ...outline, fill: 'none', ...paint('stroke', 'line')}),
        element('rect', {x, y: 4, width: tile, height: tile, rx: 7, ...paint('fill', 'tile')}),
        markAt(x + 3, 6.5, tile - 6, paint('stroke', 'roofs'), paint('fill', 'book')),
      ];
    },
  };
}
