/**
 * A locale with the words of a part. Those of English and Latvian come with the part, by code; other languages are one
 * file with all words.
 */
const withWords = (locale, inside) => locale.extend((Object.hasOwn(inside, locale.code) && inside[locale.code]) || {});

export { withWords };
