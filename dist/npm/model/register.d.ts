import { type Infer } from './schema.js';
/** Rows of a register that are looked at. */
export declare const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `seen` it is no claim of membership. */
export declare const memberSchema: import("./schema.js").Declaration<{
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
    readonly note?: string;
}>;
export type Member = Infer<typeof memberSchema>;
/** What tells ids apart: their letters, whatever their case, and without what is not seen. */
export declare const idKey: (id: string) => string;
/** The years of a row, as it has them. */
type Years = Partial<Record<'since' | 'seen' | 'until' | 'gone', unknown>>;
/** Whether years are in an order that can be true: no city is a member and no member in one year. */
export declare function isCoherent({ since, seen, until, gone }: Years): boolean;
/** Cities of a network with the source of each: the document that `<learning-city-badge>` reads. */
export declare const registerSchema: import("./schema.js").Declaration<{
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
        readonly note?: string;
    }[];
    readonly sources: Readonly<Record<string, {
        readonly url: string;
        readonly name?: string;
        readonly kind?: "official" | "reprint" | "press";
    }>>;
    readonly checked: string;
}>;
export type Register = Infer<typeof registerSchema> & {
    /**
     * The rows whose id or name may be the one given, where these can be had without reading all: a page asks for one
     * city of hundreds.
     */
    readonly named?: (city: string) => readonly Member[];
};
export {};
