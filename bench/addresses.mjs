/** Where things are served. */

export const pageAddress = (name, {kind, n}) => `/${name}/${kind === 'page' ? 'page' : n}.html`;

/** A feed of n items: as it is first, or after a change. */
export const feedAddress = (n, change = '') => `/feeds/${n}${change && `-${change}`}.json`;

/** The register ships beside the script. */
export const REGISTER = '/widgets/register.json';
export const FIGURES = '/figures.json';
