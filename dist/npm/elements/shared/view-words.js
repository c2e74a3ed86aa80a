/**
 * Adds the words of a view to a locale. The view module has them in English and Latvian, by code; every other language
 * has one file with all words.
 */
export const withWords = (locale, inside) => locale.extend((Object.hasOwn(inside, locale.code) && inside[locale.code]) || {});
//# sourceMappingURL=view-words.js.map