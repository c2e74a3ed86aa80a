/** The network was founded in October 2013; its first members joined later. */
const FIRST_YEAR = 2013;

export { FIRST_YEAR };
