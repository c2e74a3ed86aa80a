import { type Infer } from './schema.js';
/** Maximum number of rows of a register that are read. */
export declare const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `seen` the row does not claim a membership. */
export declare const memberSchema: import("./schema.js").ObjectDeclaration<{
    readonly id: string;
    readonly city: string;
    readonly country: string;
    readonly source: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly status?: "joined" | "seen" | "award" | "left";
    readonly since?: number;
    readonly seen?: number;
    readonly seenSource?: string;
    readonly until?: number;
    readonly gone?: number;
    readonly goneSource?: string;
    readonly awards?: readonly {
        readonly year: number;
        readonly source: string;
    }[];
    readonly checked?: string;
    readonly lat?: number;
    readonly lon?: number;
    readonly note?: string;
}>;
export type Member = Infer<typeof memberSchema>;
/** Normalises an id for comparison, ignoring case and invisible characters. */
export declare const idKey: (id: string) => string;
/** The years of a row, not yet checked. */
type Years = Partial<Record<'since' | 'seen' | 'until' | 'gone', unknown>>;
/** Returns true if the years are in a possible order. A city is never both a member and not a member in one year. */
export declare function isCoherent({ since, seen, until, gone }: Years): boolean;
/** A number of members that the network or a country has announced. It is never counted from the rows. */
declare const totalSchema: import("./schema.js").ObjectDeclaration<{
    readonly members: number;
    readonly date: string;
    readonly source: string;
    readonly country?: string;
}>;
export type Total = Infer<typeof totalSchema>;
/** The cities of a network, each with its source: the document that `<learning-city-badge>` and `<network-map>` read. */
export declare const registerSchema: import("./schema.js").ObjectDeclaration<{
    readonly members: readonly {
        readonly id: string;
        readonly city: string;
        readonly country: string;
        readonly source: string;
        readonly names?: Readonly<Record<string, string>>;
        readonly status?: "joined" | "seen" | "award" | "left";
        readonly since?: number;
        readonly seen?: number;
        readonly seenSource?: string;
        readonly until?: number;
        readonly gone?: number;
        readonly goneSource?: string;
        readonly awards?: readonly {
            readonly year: number;
            readonly source: string;
        }[];
        readonly checked?: string;
        readonly lat?: number;
        readonly lon?: number;
        readonly note?: string;
    }[];
    readonly sources: Readonly<Record<string, {
        readonly url: string;
        readonly name?: string;
        readonly kind?: "official" | "reprint" | "press";
    }>>;
    readonly checked: string;
    readonly totals?: readonly {
        readonly members: number;
        readonly date: string;
        readonly source: string;
        readonly country?: string;
    }[];
    readonly placesSource?: string;
}>;
export type Register = Infer<typeof registerSchema> & {
    /**
     * Returns the rows that may match a name or id without reading all rows, since a page needs one city of hundreds.
     * Present only for registers read from text.
     */
    readonly named?: (city: string) => readonly Member[];
};
export {};
