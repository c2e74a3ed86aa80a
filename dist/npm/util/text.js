/** Bidirectional overrides, embeddings and isolates, NUL and other control characters: none belongs in a line of text. */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
/** What makes a text another than it is when cleaned, but for blanks at its ends. */
const UNCLEAN = new RegExp(`[^\\S ]| {2}|${UNSAFE.source}`, 'u');
/** A text of nothing but blanks, joiners, fillers and marks that nobody sees; U+2800 is the empty Braille cell. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;
/** A text without the characters that turn what follows them, or are none. */
export const withoutUnsafe = (text) => text.replace(UNSAFE, '');
/**
 * Text from a document as one clean line: control characters removed, white space folded, cut at a limit.
 * @param value anything; only a string (or a number, as some sources write ids) yields text
 * @param limit most characters kept; a longer text ends in an ellipsis
 * @returns the text, or undefined when nothing that can be seen is left
 */
export function cleanText(value, limit) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return undefined;
    const text = (UNCLEAN.test(value) ? withoutUnsafe(value).replace(/\s+/g, ' ') : value).trim();
    if (INVISIBLE.test(text))
        return undefined;
    return text.length > limit ? shorten(text, limit) : text;
}
/** Cut by code points: a cut in the middle of a surrogate pair would leave half a character. */
function shorten(text, limit) {
    const characters = [...text.slice(0, 2 * limit + 2)];
    if (characters.length <= limit)
        return text;
    const start = characters.slice(0, limit - 1).join('');
    return `${start.trimEnd()}…`;
}
/** A text without case and accents, for comparison. By way of capitals, since ß and ı have none of their own. */
export const plainLetters = (text) => text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
/** A text without case, accents, blanks and punctuation, for comparison: `Intl.Collator` takes ten milliseconds to wake up. */
export const plainName = (text) => plainLetters(text).replace(/[\p{P}\s]/gu, '');
//# sourceMappingURL=text.js.map