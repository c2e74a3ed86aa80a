import type { Locale } from '../../locale/locale.js';
import { type Membership } from '../../model/membership.js';
import type { Figure, Network } from '../../model/network.js';
import { type Snapshot } from '../../model/snapshot.js';
import type { Register } from '../../model/register.js';
import type { Load } from '../../net/load.js';
import { type PlainDate } from '../../util/plain-date.js';
/** What the page asks for, as it stands in the attributes. */
export interface StatsSettings {
    readonly figures: string | undefined;
    readonly asOf: string | undefined;
    readonly chart: string;
    readonly city: string | undefined;
    readonly country: string | undefined;
    readonly withoutTable: boolean;
    readonly withCountUp: boolean;
}
/** A register on its way or here, for one element. */
export interface Search {
    address?: string | undefined;
    abort?: AbortController;
    register?: Register;
    /** The address was asked for, and is not again before the figures are. */
    hasFailed?: boolean;
}
/** What an element keeps and lends for its chart, besides what the page has set. */
export interface ChartHandle {
    readonly search: Search;
    /** Which point is being read, from 0; undefined while nobody reads. */
    reading?: number | undefined;
    /** The language of the last rendering. */
    locale?: Locale;
    readonly load: Load;
    readonly readRegister: (document: unknown) => Register | Promise<Register>;
    readonly findMembership: (register: Register, city?: string, country?: string) => Membership;
    /** Renders as things stand. */
    readonly render: () => void;
    /** Tells the page's developer. */
    readonly warn: (text: string) => void;
}
/**
 * Loads the register that says when a city joined, once for an address: a second source, whose failure takes nothing
 * from the first.
 * @param address undefined where none is wanted
 */
export declare function seekRegister(handle: ChartHandle, address: string | undefined): void;
/** What the register says of the city that is to be marked; undefined before it is here, and where none is wanted. */
export declare const membershipOf: ({ city, country }: StatsSettings, { search: { register }, findMembership }: ChartHandle) => Membership | undefined;
/** The day whose state is shown; undefined for the newest, and for what is no date. */
export declare const dayOf: ({ asOf }: StatsSettings) => PlainDate | undefined;
/** The figures asked for, in the order asked for; all of the document by default. */
export declare const figuresOf: ({ figures }: Network, settings: StatsSettings) => readonly Figure[];
export declare const snapshotOf: (network: Network, settings: StatsSettings) => Snapshot;
/** What is wrong with the settings, in sentences for the page's developer. */
export declare function troublesOf(network: Network, settings: StatsSettings, membership: Membership | undefined): readonly string[];
/** The year a member joined. Of a membership that ended the chart says nothing, since it would not say that it did. */
export declare const yearOf: (membership: Membership) => number | undefined;
