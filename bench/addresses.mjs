/** Where things are served. */

/** @type {(name: string, condition: Pick<import('./conditions.mjs').Condition, 'kind' | 'n'>) => string} */
export const pageAddress = (name, {kind, n}) => `/${name}/${kind === 'page' ? 'page' : n}.html`;

/**
 * A feed of n items: as it is first, or after a change.
 * @param {number} n
 * @param {'' | 'all' | 'one'} [change]
 */
export const feedAddress = (n, change = '') => `/feeds/${n}${change && `-${change}`}.json`;

/** The register ships beside the script. */
export const REGISTER = '/widgets/register.json';
export const FIGURES = '/figures.json';
