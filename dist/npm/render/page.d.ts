import { type WidgetName } from './widgets.js';
/** A range of the page's text. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** A place where one of our elements is, or is to be. */
export interface Place {
    readonly name: WidgetName;
    /** The name with the page's prefix. */
    readonly tag: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly languages: readonly string[];
    readonly hasDirection: boolean;
    readonly direction: 'ltr' | 'rtl';
    /** The JSON that the page has put into the element. */
    readonly inline: string | undefined;
    /** The position of the start tag, for messages. */
    readonly at: number;
    /** Where the root goes. */
    readonly root: number;
    /** A previous root. */
    readonly old: readonly Range[];
    /** For a placeholder: the start tag of our element to replace, empty if it has none; and where its end tag goes. */
    readonly frame: {
        readonly start: Range;
        readonly end: number | undefined;
    } | undefined;
}
/** A page. */
export interface Page {
    readonly places: readonly Place[];
    /** The address in `<base>`, as written. */
    readonly base: string | undefined;
    /** `data-time-zone` of the script tag. */
    readonly timeZone: string | undefined;
    /** Returns true if every `data-allow-origins` of the page allows an address. */
    readonly isAllowed: (address: string, pageAddress: string | undefined) => boolean;
    /** The page limits its sources. */
    readonly isLimited: boolean;
    /** The folder of our script, as written in the page; undefined if the page does not load it. */
    readonly folder: string | undefined;
    /** Links to our style sheets that an earlier run has put into the head. */
    readonly links: readonly Range[];
    /** Where such links go: the end of the head; undefined for a part of a page. */
    readonly headEnd: number | undefined;
    /** The page declares another encoding than UTF-8. */
    readonly isForeignEncoding: boolean;
}
/** Marks an element that was put into a placeholder, and a link that was put into the head. */
export declare const FILLED = "data-rendered";
/** Reads a page. */
export declare function readPage(html: string): Page;
