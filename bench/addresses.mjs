import {hasAllElements} from './conditions.mjs';
/** Addresses of everything that is served. */

/** @type {(name: string, condition: Pick<import('./conditions.mjs').Condition, 'kind' | 'n'>) => string} */
export const pageAddress = (name, {kind, n}) => `/${name}/${hasAllElements({kind}) ? 'page' : n}.html`;

/**
 * Address of a feed with n items: the original, or one with a change.
 * @param {number} n
 * @param {'' | 'all' | 'one'} [change]
 */
export const feedAddress = (n, change = '') => `/feeds/${n}${change && `-${change}`}.json`;

/** The register that ships with the script. */
export const REGISTER = '/widgets/register.json';
export const FIGURES = '/figures.json';
/** Rendered pages have whole addresses, so the port is known before they are served. */
export const PORT = 48_373;
