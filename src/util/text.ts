/**
 * Bidirectional overrides, embeddings and isolates, NUL and other control characters: none of them belongs in a line of
 * text.
 */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Matches text that cleaning would change, apart from spaces at its ends. */
const UNCLEAN = new RegExp(`[^\\S ]| {2}|${UNSAFE.source}`, 'u');

/** Matches text that contains only spaces, joiners, fillers and invisible marks; U+2800 is the empty Braille cell. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

/** Removes control characters, and characters that change the direction of the text after them. */
export const withoutUnsafe = (text: string): string => text.replace(UNSAFE, '');

/**
 * Cleans text from a document to a single line: removes control characters, collapses white space, and truncates.
 * @param value anything; only a string (or a number, because some sources use numeric ids) yields text
 * @param limit maximum number of characters; a longer text ends in an ellipsis
 * @returns the text, or undefined if nothing visible is left
 */
export function cleanText(value: unknown, limit: number): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = (UNCLEAN.test(value) ? withoutUnsafe(value).replace(/\s+/g, ' ') : value).trim();
  if (INVISIBLE.test(text)) return undefined;
  return text.length > limit ? shorten(text, limit) : text;
}

/** Truncates by code points: a cut inside a surrogate pair would leave half a character. */
function shorten(text: string, limit: number): string {
  const characters = [...text.slice(0, 2 * limit + 2)];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit - 1).join('');
  return `${start.trimEnd()}…`;
}

/** Text without case and accents, for comparison. Converts to uppercase first, which turns ß into SS and ı into I. */
export const plainLetters = (text: string): string =>
  text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');

/**
 * Text without case, accents, spaces and punctuation, for comparison: creating an `Intl.Collator` takes ten
 * milliseconds.
 */
export const plainName = (text: string): string => plainLetters(text).replace(/[\p{P}\s]/gu, '');

/**
 * Makes the first letter a capital, as at the start of a sentence. Georgian letters stay: the script has capitals only
 * for words that are capitals throughout.
 * @param tag the language of the text
 */
export const capitalized = (text: string, tag: string): string =>
  text.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (first) => first.toLocaleUpperCase(tag));
