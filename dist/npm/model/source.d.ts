import { type Infer } from './schema.js';
/** Where a statement was found. */
export declare const sourceSchema: import("./schema.js").Declaration<{
    readonly url: string;
    readonly name?: string;
    readonly kind?: "official" | "reprint" | "press";
}>;
export type Source = Infer<typeof sourceSchema>;
/** Rows refer to a source by key, so that each is written once. */
export declare const sourcesSchema: import("./schema.js").Declaration<Readonly<Record<string, {
    readonly url: string;
    readonly name?: string;
    readonly kind?: "official" | "reprint" | "press";
}>>>;
export type Sources = Infer<typeof sourcesSchema>;
/** A key of the document's `sources`. */
export declare const sourceKey: (description?: string) => import("./schema.js").Declaration<string>;
