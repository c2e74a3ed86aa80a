import type { Load } from '../../http/load.js';
import type { Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
import type { Bundled, OnDemand } from '../../util/on-demand.js';
/** The location of the register: an address, or the one that ships with the library. */
export type RegisterSource = string | Bundled;
/** The parts of the element that the search uses. */
export interface SearchHost {
    readonly load: Load;
    /** Reads registers and finds cities in them. */
    readonly badge: OnDemand<typeof import('../learning-city-badge/badge.lazy.js')>;
    /** Requests an update of the element. */
    readonly requestUpdate: () => void;
    /** Warns the page's developer. */
    readonly warn: (text: string) => void;
}
/**
 * Loads the register that says when a city joined, once for each source. It is the element's second source; if it
 * fails, the figures are still shown.
 */
export declare class RegisterSearch {
    #private;
    constructor(host: SearchHost);
    /** The register, once it has loaded. */
    get register(): Register | undefined;
    /** The register's entry for a city; undefined until the register has arrived. */
    membershipOf(city: string, country: string | undefined): Membership | undefined;
    /**
     * Loads a register unless it is the current one; undefined if none is needed. Resolves when it has loaded or failed
     * to load.
     */
    seek(source: RegisterSource | undefined): Promise<void>;
    /** Allows a failed register to be loaded again, along with the figures. */
    retry(): void;
    /** Aborts a pending search; a loaded register is kept. */
    stop(): void;
}
