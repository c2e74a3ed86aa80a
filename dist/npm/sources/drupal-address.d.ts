import type { Reading } from './reading.js';
/** The facts about a document that decide the addresses of its nodes. */
export interface Addresses {
    /** The part of the document's address before `/jsonapi`: the site, its folder, or one of its languages. */
    readonly site: string;
    /** The site without a language prefix. */
    readonly root: string;
    /** The language of the paths under `site`, in lowercase; undefined if unknown. */
    readonly language: string | undefined;
    /** The document has paths in several languages, so not all of them can be under `site`. */
    readonly isMixed: boolean;
    /** The numbers of nodes that appear more than once: in several translations. */
    readonly repeated: ReadonlySet<unknown>;
}
/** Reads the facts about a list of nodes. The language of the response tells most; files do not have it. */
export declare function readAddresses(nodes: unknown, base: string | undefined, { siteLanguage }: Reading): Addresses;
/** Returns the page address of a node, since `links.self` is for programs. */
export declare function pageAddress(attributes: Readonly<Record<string, unknown>>, { site, root, language, isMixed, repeated }: Addresses, base: string | undefined): string | undefined;
/** `und` means an unknown language and `zxx` no language, so neither can be a `lang` value. */
export declare const readLanguage: (langcode: unknown) => string | undefined;
