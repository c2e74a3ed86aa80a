/*
 * The badge as a picture of pixels, by a rasteriser that is installed only where pictures are wanted. It draws with the
 * fonts of this machine: one that has none, or none for the script, would give a badge without words.
 */
import { element } from './markup.js';
/** Why there is no picture: one sentence. */
export class PictureError extends Error {
}
/** The side of a cell in which one letter is drawn, in pixels. */
const CELL = 24;
/** A character that no font has: what is drawn like it is drawn as missing. */
const NO_CHARACTER = '\u{10FFFE}';
const NO_FAMILY = 'no such family';
/**
 * Draws an SVG.
 * @param scale pixels per CSS pixel
 * @param texts what is written in it
 * @throws {PictureError} when the rasteriser is not installed, or this machine's fonts do not have the letters
 */
export async function drawPng(svg, scale, texts, { load, loadSystemFonts } = { load: () => import('@resvg/resvg-js'), loadSystemFonts: true }) {
    const { Resvg } = await load().catch((cause) => {
        throw new PictureError('a PNG needs a rasteriser: npm install @resvg/resvg-js', { cause });
    });
    const letters = [...new Set(texts.join(''))].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const draw = (family) => new Resvg(letterSheet(letters, family).markup, { font: { loadSystemFonts } }).render();
    // Of a list of families the rasteriser (2.6) takes the first or its default, and that may come from any font at all.
    const any = draw(NO_FAMILY).pixels;
    const families = (/font-family="([^"]*)"/.exec(svg)?.[1] ?? '')
        .split(',')
        .map((name) => name.trim().replaceAll("'", ''));
    const defaultFontFamily = families.find((family) => !draw(family).pixels.equals(any)) ?? '';
    const missing = missingLetters(letters, draw(defaultFontFamily || NO_FAMILY).pixels);
    if (missing.length === letters.length) {
        throw new PictureError('this machine has no fonts, so the picture would have no words; install some, such as those of DejaVu or Noto');
    }
    if (missing.length) {
        throw new PictureError(`no font on this machine has ${missing.join(' ')}; install one for the script, such as Noto's`);
    }
    const font = { loadSystemFonts, ...(defaultFontFamily && { defaultFontFamily }) };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
/** Letters one below the other, each in a cell; in the first cell the character that no font has. */
const letterSheet = (letters, family) => element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: CELL,
    height: CELL * (letters.length + 1),
    'font-family': family,
    'font-size': 14,
}, ...[NO_CHARACTER, ...letters].map((letter, index) => element('text', { x: 4, y: CELL * index + 17 }, letter)));
/** Letters that came out blank, or like the character that no font has. */
function missingLetters(letters, pixels) {
    const bytes = CELL * CELL * 4;
    const cell = (index) => pixels.subarray(index * bytes, (index + 1) * bytes);
    return letters.filter((_, index) => {
        const drawn = cell(index + 1);
        return drawn.equals(cell(0)) || drawn.every((byte) => byte === 0);
    });
}
//# sourceMappingURL=badge-png.js.map