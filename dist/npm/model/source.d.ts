import { type Infer } from './schema.js';
/** The source of a statement. */
export declare const sourceSchema: import("./schema.js").ObjectDeclaration<{
    readonly url: string;
    readonly name?: string;
    readonly kind?: "official" | "reprint" | "press";
}>;
export type Source = Infer<typeof sourceSchema>;
/** Rows refer to sources by key, so that each source is written only once. */
export declare const sourcesSchema: import("./schema.js").Declaration<Readonly<Record<string, {
    readonly url: string;
    readonly name?: string;
    readonly kind?: "official" | "reprint" | "press";
}>>>;
export type Sources = Infer<typeof sourcesSchema>;
/** A key of the document's `sources`. */
export declare const sourceKey: (description?: string) => import("./schema.js").Declaration<string>;
