/*
 * The badge as a PNG. The rasteriser is an optional dependency. It draws with the fonts of this machine: without a font
 * for the script, the badge would have no text, so we check for one first.
 */
import { element } from './markup.js';
/** The reason for not drawing a picture, in one sentence. */
export class PictureError extends Error {
}
/** The width and height of the cell for one letter, in pixels. */
const CELL = 24;
/** A character that no font has. Letters that look like it when drawn are missing from the font. */
const NO_CHARACTER = '\u{10FFFE}';
const NO_FAMILY = 'no such family';
/**
 * Draws an SVG.
 * @param scale pixels per CSS pixel
 * @param texts the texts in the picture
 * @throws {PictureError} if the rasteriser is not installed, or the machine's fonts lack some of the letters
 */
export async function drawPng(svg, scale, texts, { load, loadSystemFonts } = { load: () => import('@resvg/resvg-js'), loadSystemFonts: true }) {
    const { Resvg } = await load().catch((cause) => {
        throw new PictureError('a PNG needs a rasteriser: npm install @resvg/resvg-js', { cause });
    });
    const letters = [...new Set(texts.join(''))].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const draw = (family) => new Resvg(letterSheet(letters, family).markup, { font: { loadSystemFonts } }).render();
    // The rasteriser (2.6) uses the first family of a list or its default, which can be any installed font.
    const any = draw(NO_FAMILY).pixels;
    const families = (/font-family="([^"]*)"/.exec(svg)?.[1] ?? '')
        .split(',')
        .map((name) => name.trim().replaceAll("'", ''));
    const defaultFontFamily = families.find((family) => !draw(family).pixels.equals(any)) ?? '';
    const missing = missingLetters(letters, draw(defaultFontFamily || NO_FAMILY).pixels);
    if (missing.length === letters.length) {
        throw new PictureError('this machine has no fonts, so the picture would have no text; install some, such as DejaVu or Noto');
    }
    if (missing.length) {
        throw new PictureError(`no font on this machine has ${missing.join(' ')}; install a font for the script, such as Noto`);
    }
    const font = { loadSystemFonts, ...(defaultFontFamily && { defaultFontFamily }) };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
/** Draws letters below each other, each in its cell. The first cell holds the character that no font has. */
const letterSheet = (letters, family) => element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: CELL,
    height: CELL * (letters.length + 1),
    'font-family': family,
    'font-size': 14,
}, ...[NO_CHARACTER, ...letters].map((letter, index) => element('text', { x: 4, y: CELL * index + 17 }, letter)));
/** Finds letters that were drawn empty, or like the character that no font has. */
function missingLetters(letters, pixels) {
    const bytes = CELL * CELL * 4;
    const cell = (index) => pixels.subarray(index * bytes, (index + 1) * bytes);
    return letters.filter((_, index) => {
        const drawn = cell(index + 1);
        return drawn.equals(cell(0)) || drawn.every((byte) => byte === 0);
    });
}
//# sourceMappingURL=badge-png.js.map