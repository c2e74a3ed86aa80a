import { type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { type PlainDate } from '../../../util/plain-date.js';
import { type Plot, type Spot } from './plot.js';
interface DrawingOptions {
    /** True if time and text run from right to left. */
    readonly isMirrored: boolean;
    readonly locale: Locale;
    readonly numberOf: (value: number) => string;
    /** The name of the city, and the year it joined. */
    readonly name: string | undefined;
    readonly year: PlainDate | undefined;
    /** The spot being read. */
    readonly reading: Spot | undefined;
    /** Called when the pointer is at a position on the time axis, as a percentage of its length. */
    readonly onPoint: (event: PointerEvent, x: number) => void;
    readonly onLeave: (event: PointerEvent) => void;
}
/**
 * Lines scale with the plot, in a stretched view box; text and dots are positioned as percentages and keep their size. The
 * drawing's `direction` is always `ltr`, so that text anchors mean left and right.
 */
export declare function drawing(plot: Plot, options: DrawingOptions): TemplateResult;
export {};
