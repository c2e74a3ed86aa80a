import type { Load } from '../http/load.js';
/** The page around one element. */
export interface Surroundings {
    /** The base of relative addresses: the address of the page or in its `<base>`. */
    readonly base: string | undefined;
    /** The address of the page; undefined if it is unknown. */
    readonly address: string | undefined;
    /** The languages that the page requests for the element, nearest first, in canonical form. */
    readonly languages: readonly string[];
    /** The page has set `dir` at least as near as `lang`. */
    readonly hasDirection: boolean;
    /** The direction of the page's text at the element. */
    readonly direction: 'ltr' | 'rtl';
    /** The publisher's time zone, as an IANA name; undefined if nobody has named it. */
    readonly timeZone: string | undefined;
    /** The JSON that the page has put into the element. */
    readonly inline: string | undefined;
    /** Loads a document, once per page. */
    readonly load: Load;
    /** Returns true if the page allows an absolute address as a source or a picture. */
    readonly isAllowed: (address: string) => boolean;
    /** Receives a warning for the page's developer. */
    readonly warn: (text: string) => void;
}
