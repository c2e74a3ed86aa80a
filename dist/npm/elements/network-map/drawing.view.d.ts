import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Disc } from './clusters.js';
import { type Frame } from './frame.js';
import type { Label } from './labels.js';
import type { Paths } from './outline.js';
/** Distance in CSS pixels between a disc and the ring around it that marks it. */
export declare const HALO = 4;
/** The cities and the names of a map at one width. */
export interface Layout {
    /** The size in CSS pixels that discs and names are laid out for. */
    readonly size: {
        readonly width: number;
        readonly height: number;
    };
    readonly discs: readonly Disc[];
    readonly labels: readonly Label[];
    /** The disc with the city that the page has named. */
    readonly own: Disc | undefined;
    /** The disc being read. */
    readonly reading: Disc | undefined;
}
/** What a map draws. */
export interface Drawing {
    readonly frame: Frame;
    readonly paths: Paths;
    /** One in a browser; on a server, one for each width in `LAYOUT_WIDTHS`. */
    readonly layouts: readonly [Layout, ...Layout[]];
    /** Called when the pointer is at a position, in the pixels of `size`; undefined if it has left. */
    readonly onPoint: (point: {
        readonly x: number;
        readonly y: number;
    } | undefined) => void;
}
/**
 * The outlines scale with the element. Discs and names are positioned as percentages and keep their size, so that they
 * are right up to the next width in `LAYOUT_WIDTHS`. East is on the right in every language.
 */
export declare function drawing({ frame, paths, layouts, onPoint }: Drawing, locale: Locale): TemplateResult;
/** The class of everything that belongs to one of the layouts of a server. */
export declare const classAt: ({ size: { width } }: Layout) => string;
/** The symbol of a city in a legend. */
export declare const sign: (kind: "dot" | "ring") => TemplateResult;
/** The symbol of several cities in a legend, with their number. */
export declare const groupSign: (locale: Locale) => TemplateResult;
