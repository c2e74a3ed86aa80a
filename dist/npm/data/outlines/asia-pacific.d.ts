/** Lines of longitude and latitude; `src/elements/network-map/world.ts` reads them. */
export declare const lines: string;
/** The rings of each country as references to the lines. */
export declare const countries: string;
