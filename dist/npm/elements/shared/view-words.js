/**
 * Adds the messages of a view to a locale. The view module contains them in English and Latvian, keyed by language
 * code; every other language has a single file with all messages.
 */
export const withWords = (locale, inside) => locale.extend((Object.hasOwn(inside, locale.code) && inside[locale.code]) || {});
//# sourceMappingURL=view-words.js.map