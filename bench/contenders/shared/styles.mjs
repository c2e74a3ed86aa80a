import {readFileSync} from 'node:fs';

/**
 * A style sheet of this folder, on one line.
 * @param {string} name
 */
export const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\/|\s+/gs, ' ');

/**
 * The styles of the content, as a style sheet of the page.
 * @param {Pick<import('../index.mjs').Given, 'scenario'>} given
 */
export const styleOf = ({scenario}) =>
  `<style>${read('card.css')}${scenario === 'page' ? read('page.css') : ''}</style>`;
