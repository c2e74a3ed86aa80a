/** The headers that tell a server which version of a document we have. */
export interface Validators {
    /** The key of the document's address. */
    readonly page: string;
    readonly etag?: string;
    /** The value of `Last-Modified`. */
    readonly modified?: string;
}
export interface KnownSource {
    readonly key: string;
    readonly validators?: Validators | undefined;
    /** The source has more articles than were read, so nothing can be said about the others. */
    readonly hasMore?: boolean | undefined;
    /** The document lacks articles that were read: they had no room, or are there as another source has them. */
    readonly isShortened?: boolean | undefined;
}
export interface History {
    /** The key of the settings that decide what is kept from a source. */
    readonly settings: string;
    readonly sources: readonly KnownSource[];
}
/** Reads the history of a document; undefined if this command has not written it. */
export declare function readHistory(document: unknown): History | undefined;
/** Returns the history as a document contains it. */
export declare const writeHistory: ({ settings, sources }: History) => object;
/**
 * Returns true if two documents differ in validators at most. Some servers change these with every response, and a file
 * whose content is the same need not be written.
 */
export declare const isSameContent: (one: unknown, other: unknown) => boolean;
