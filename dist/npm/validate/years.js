/** The network was founded in October 2013; its first members joined later. */
export const FIRST_YEAR = 2013;
//# sourceMappingURL=years.js.map