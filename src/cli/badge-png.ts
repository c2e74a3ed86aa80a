/*
 * The badge as a picture of pixels, by a rasteriser that is installed only where pictures are wanted. It draws with the
 * fonts of this machine: one that has none, or none for the script, would give a badge without words.
 */
import {element} from './markup.js';

/** Why there is no picture: one sentence. */
export class PictureError extends Error {}

/** The side of a cell in which one letter is drawn, in pixels. */
const CELL = 24;
/** A character that no font has: what is drawn like it is drawn as missing. */
const NO_CHARACTER = '\u{10FFFE}';

type Rasteriser = Pick<typeof import('@resvg/resvg-js'), 'Resvg'>;

/**
 * Draws an SVG.
 * @param scale pixels per CSS pixel
 * @param texts what is written in it
 * @param options for fonts, for the rasteriser
 * @throws {PictureError} when the rasteriser is not installed, or this machine's fonts do not have the letters
 */
export async function drawPng(
  svg: string,
  scale: number,
  texts: readonly string[],
  font: {loadSystemFonts: boolean} = {loadSystemFonts: true},
  load: () => Promise<Rasteriser> = () => import('@resvg/resvg-js'),
): Promise<Uint8Array> {
  const {Resvg} = await load().catch((cause: unknown) => {
    throw new PictureError('a PNG needs the rasteriser: npm install @resvg/resvg-js', {cause});
  });
  const family = /font-family="([^"]*)"/.exec(svg)?.[1] ?? 'sans-serif';
  const missing = missingLetters(Resvg, texts, family, font);
  if (missing.all) {
    throw new PictureError(
      'this machine has no fonts, so the picture would have no words: install some, such as fonts-dejavu or fonts-noto',
    );
  }
  if (missing.letters.length) {
    throw new PictureError(
      `no font on this machine has ${missing.letters.join(' ')}: install one for the script, such as one of the Noto fonts`,
    );
  }
  return new Resvg(svg, {font, fitTo: {mode: 'zoom', value: scale}}).render().asPng();
}

/** Letters that come out blank, or like a character that no font has. All of them are drawn at once, each in a cell. */
function missingLetters(
  Resvg: Rasteriser['Resvg'],
  texts: readonly string[],
  family: string,
  font: {loadSystemFonts: boolean},
): {all: boolean; letters: string[]} {
  const letters = [...new Set(texts.join(''))].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const cells = [NO_CHARACTER, ...letters];
  const sheet = element(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg', width: CELL, height: CELL * cells.length, 'font-family': family},
    ...cells.map((letter, index) => element('text', {x: 4, y: CELL * index + 17, 'font-size': 14}, letter)),
  );
  const {pixels} = new Resvg(sheet.markup, {font}).render();
  const bytesOfCell = CELL * CELL * 4;
  const cell = (index: number): Buffer => pixels.subarray(index * bytesOfCell, (index + 1) * bytesOfCell);
  const isMissing = (index: number): boolean => cell(index).equals(cell(0)) || cell(index).every((byte) => byte === 0);
  const missing = letters.filter((_, index) => isMissing(index + 1));
  return {all: missing.length === letters.length, letters: missing};
}
