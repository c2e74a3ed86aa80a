/**
 * A locale with the words of a view. English and Latvian ones come with the view, by code; every other language is one
 * file with all words.
 */
export const withWords = (locale, inside) => locale.extend((Object.hasOwn(inside, locale.code) && inside[locale.code]) || {});
//# sourceMappingURL=view-words.js.map