/*
 * The part of Lit that a file loaded on demand needs in the page bundle: the template tags. The Lit of the main file
 * renders their results, because all copies of Lit 2 and 3 use this format. `test/contract/package.test.mjs` compares
 * these tags with Lit's own. Style sheets are passed as text.
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
/**
 * @param {TemplateStringsArray} strings
 * @param {string[]} sheets
 */
export const css = (strings, ...sheets) => strings.map((text, index) => text + (sheets[index] ?? '')).join('');
/** Page files run only in browsers. */
export const isServer = false;
