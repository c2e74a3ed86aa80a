/** Bidirectional overrides, embeddings and isolates, NUL and other control characters: none belongs in a line of text. */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
/** A text without the characters that turn what follows them, or are none. */
const withoutUnsafe = (text) => text.replace(UNSAFE, '');
/**
 * Text from a document as one clean line: control characters removed, white space folded, cut at a limit.
 * @param value anything; only a string (or a number, as some sources write ids) yields text
 * @param limit most characters kept; a longer text ends in an ellipsis
 * @returns the text, or undefined when nothing readable is left
 */
function cleanText(value, limit) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return undefined;
    const text = withoutUnsafe(value).replace(/\s+/g, ' ').trim();
    // By code points: a cut in the middle of a surrogate pair would leave half a character.
    const characters = [...text.slice(0, 2 * limit + 2)];
    return ((characters.length > limit
        ? `${characters
            .slice(0, limit - 1)
            .join('')
            .trimEnd()}…`
        : text) || undefined);
}
let collator;
/** Whether two names are the same but for case, diacritics, blanks and punctuation: "Sonderborg" is "Sønderborg". */
function isSameName(one, other) {
    collator ??= new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
    // The dotless i is the one letter that collation keeps apart and people without a Turkish keyboard do not.
    return collator.compare(one.replaceAll('ı', 'i'), other.replaceAll('ı', 'i')) === 0;
}

export { cleanText, isSameName, withoutUnsafe };
