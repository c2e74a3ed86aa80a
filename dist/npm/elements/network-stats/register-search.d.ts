import type { Load } from '../../http/load.js';
import type { Membership } from '../../model/membership.js';
import type { Bundled, OnDemand } from '../../util/on-demand.js';
/** Where the register is: an address, or the one that ships with the library. */
export type RegisterSource = string | Bundled;
/** What the search needs of its element. */
export interface SearchHost {
    readonly load: Load;
    /** Reads registers and finds cities in them. */
    readonly badge: OnDemand<typeof import('../learning-city-badge/badge.lazy.js')>;
    /** Renders again. */
    readonly requestUpdate: () => void;
    /** Tells the page's developer. */
    readonly warn: (text: string) => void;
}
/**
 * Loads the register that says when a city joined, once for each source. It is a second source of the element: its
 * failure takes nothing from the first.
 */
export declare class RegisterSearch {
    #private;
    constructor(host: SearchHost);
    /** What the register says of a city; undefined before it has arrived. */
    membershipOf(city: string, country: string | undefined): Membership | undefined;
    /** Loads a register, unless it is the present one; undefined where none is wanted. */
    seek(source: RegisterSource | undefined): void;
    /** Lets a failed register be tried again, along with the figures. */
    retry(): void;
    /** Ends a search that is under way; what has been found stays. */
    stop(): void;
}
