import { type Infer } from './schema.js';
/** Where a statement was found. Rows refer to it by key, so that each source is written once. */
export declare const sourcesSchema: import("./schema.js").Declaration<Readonly<Record<string, {
    readonly url: string;
    readonly name?: string;
}>>>;
export type Sources = Infer<typeof sourcesSchema>;
export type Source = Sources[string];
/** A key of the document's `sources`. */
export declare const sourceKey: (description?: string) => import("./schema.js").Declaration<string>;
