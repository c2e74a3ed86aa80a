/*
 * Estimates the width of a line of text without a font. SVG does not wrap lines, and the reader's system picks the
 * font, so we use the widths of the widest common fonts (DejaVu Sans, Verdana), rounded up to 0.05 em. Lines in other
 * fonts are shorter.
 */
/** Characters by their width in em. */
const WIDTHS = new Map([
    [0.3, 'iIjlıіІј'],
    [0.35, " ,./:;\\|·'‘’،"],
    [0.4, '()-[]ft‐'],
    [0.45, '!r'],
    [0.5, '"*J`°'],
    [0.55, 'cszсзєә“”„'],
    [0.6, '?L_kvxy–Ггукхвьт٠١٢٣٤٥٦٧٨٩'],
    [0.65, '0123456789$FTabdeghnopqu{}ßðþđħŧ'],
    [0.7, 'ABEKPSVXYZ'],
    [0.75, 'CNRU'],
    [0.8, '&DGHOQØÐ'],
    [0.85, '#+<=>^w~'],
    [0.9, 'M'],
    [1, '%Wm@—…æœÆ'],
].flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])));
/** Bold letters are wider; narrow ones by up to a quarter. */
const BOLD = 1.15;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const characters = (text) => Array.from(graphemes.segment(text), ({ segment }) => segment);
function characterWidth(character) {
    // Accents add no width.
    const [base = ''] = character.normalize('NFD');
    const known = WIDTHS.get(character) ?? WIDTHS.get(base);
    if (known !== undefined)
        return known;
    if (/[\p{M}\p{Cf}]/u.test(base))
        return 0;
    if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(base))
        return 0.55;
    if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(base))
        return /\p{Lu}/u.test(base) ? 1.1 : 0.95;
    return 1.1;
}
/** The width of a line in CSS pixels at a font size, at least as wide as in any common font. */
export const textWidth = (text, size, isBold = false) => characters(text).reduce((sum, character) => sum + characterWidth(character), 0) * size * (isBold ? BOLD : 1);
/**
 * Breaks a text into lines that fit. Lines break at spaces; a word that is wider than a line breaks after a dot, slash
 * or hyphen, and otherwise between any two characters. Nothing is cut off.
 */
export function wrapText(text, size, isBold, width) {
    const fits = (line) => textWidth(line, size, isBold) <= width;
    const split = (word) => fits(word) ? [word] : word.split(/(?<=[./-])/).flatMap((piece) => (fits(piece) ? [piece] : characters(piece)));
    const pieces = text
        .trim()
        .split(/\s+/)
        .flatMap((word) => split(word).map((piece, index) => ({ piece, glue: index ? '' : ' ' })));
    const lines = [];
    for (const { piece, glue } of pieces) {
        const line = lines.at(-1);
        const longer = line === undefined ? piece : line + glue + piece;
        if (line !== undefined && fits(longer))
            lines[lines.length - 1] = longer;
        else
            lines.push(piece);
    }
    return lines;
}
/**
 * Breaks a text into lines of similar length, so that the last line does not hold a single word. If two lines are
 * enough, the second begins at a bracket or after a colon where that fits.
 * @returns as many lines as {@link wrapText}
 */
export function balanceText(text, size, isBold, width) {
    const lines = wrapText(text, size, isBold, width);
    if (lines.length === 1)
        return lines;
    const fits = (line) => textWidth(line, size, isBold) <= width;
    const halves = Array.from(text.matchAll(/ (?=[(（])|(?<=[:：]) /g), ({ index }) => [
        text.slice(0, index),
        text.slice(index + 1),
    ])
        .filter((both) => both.every(fits))
        .map((both) => ({ both, widest: Math.max(...both.map((half) => textWidth(half, size, isBold))) }))
        .sort((one, other) => one.widest - other.widest);
    if (halves[0])
        return halves[0].both;
    // Lines narrower than a word would break that word.
    const widestWord = Math.max(0, ...text
        .split(/\s+/)
        .filter(fits)
        .map((word) => textWidth(word, size, isBold)));
    const evenly = textWidth(text, size, isBold) / lines.length;
    for (let narrower = Math.ceil(Math.max(evenly, widestWord)); narrower < width; narrower += 4) {
        const balanced = wrapText(text, size, isBold, narrower);
        if (balanced.length === lines.length)
            return balanced;
    }
    return lines;
}
//# sourceMappingURL=text-width.js.map