/*
 * What a file on demand needs of Lit in the page bundle: the tags of templates. The Lit of the main file renders them,
 * since the results of all copies of Lit 2 and 3 have this shape. `test/contract/package.test.mjs` compares it with
 * Lit's own. Style sheets are handed over as text.
 */

/** @param {1 | 2} type */
const templateTag =
  (type) =>
  (/** @type {TemplateStringsArray} */ strings, /** @type {unknown[]} */ ...values) => ({
    _$litType$: type,
    strings,
    values,
  });

export const html = templateTag(1);
export const svg = templateTag(2);
export const nothing = Symbol.for('lit-nothing');
/** @param {TemplateStringsArray} strings */
export const css = (strings) => strings[0];
/** Files for pages run in browsers only. */
export const isServer = false;
