import { type Infer } from './schema.js';
/** Rows of a register that are looked at. */
export declare const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `memberBy` it is no claim of membership. */
export declare const memberSchema: import("./schema.js").Declaration<{
    readonly id: string;
    readonly city: string;
    readonly country: string;
    readonly source: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly since?: number;
    readonly memberBy?: number;
    readonly until?: number;
    readonly awards?: readonly {
        readonly year: number;
        readonly source: string;
    }[];
    readonly note?: string;
}>;
export type Member = Infer<typeof memberSchema>;
/** Cities of a network with the source of each: the document that `<learning-city-badge>` reads. */
export declare const registerSchema: import("./schema.js").Declaration<{
    readonly members: readonly {
        readonly id: string;
        readonly city: string;
        readonly country: string;
        readonly source: string;
        readonly names?: Readonly<Record<string, string>>;
        readonly since?: number;
        readonly memberBy?: number;
        readonly until?: number;
        readonly awards?: readonly {
            readonly year: number;
            readonly source: string;
        }[];
        readonly note?: string;
    }[];
    readonly sources: Readonly<Record<string, {
        readonly url: string;
        readonly name?: string;
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
