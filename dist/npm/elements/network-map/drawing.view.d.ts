import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Disc } from './clusters.js';
import { type Frame } from './frame.js';
import type { Label } from './labels.js';
import type { Paths } from './outline.js';
/** Distance in CSS pixels between a disc and the ring around it that marks it. */
export declare const HALO = 4;
/** What a map draws. */
export interface Drawing {
    readonly frame: Frame;
    readonly paths: Paths;
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
    /** Called when the pointer is at a position, in the pixels of `size`; undefined if it has left. */
    readonly onPoint: (point: {
        readonly x: number;
        readonly y: number;
    } | undefined) => void;
}
/**
 * The outlines scale with the element. Discs and names are positioned as percentages and keep their size, so that a
 * map that a server has laid out for another width is still right. East is on the right in every language.
 */
export declare function drawing(map: Drawing, locale: Locale): TemplateResult;
/** The symbol of a city in a legend. */
export declare const sign: (kind: "dot" | "ring") => TemplateResult;
/** The symbol of several cities in a legend, with their number. */
export declare const groupSign: (locale: Locale) => TemplateResult;
