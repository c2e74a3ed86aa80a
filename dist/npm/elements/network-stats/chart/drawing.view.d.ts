import { type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { type PlainDate } from '../../../util/plain-date.js';
import { type Plot, type Spot } from './plot.js';
interface DrawingOptions {
    /** Time runs from right to left, and words do. */
    readonly isMirrored: boolean;
    readonly locale: Locale;
    readonly numberOf: (value: number) => string;
    /** The city at its year. */
    readonly name: string | undefined;
    readonly year: PlainDate | undefined;
    /** The spot that is being read. */
    readonly reading: Spot | undefined;
    /** The pointer is at a place on the axis of time, in per cent of it. */
    readonly onPoint: (event: PointerEvent, x: number) => void;
    readonly onLeave: (event: PointerEvent) => void;
}
/**
 * Lines scale with the plot, in a view box that is stretched; text and dots have places in per cent and keep their size.
 * Within the drawing `direction` is that of mathematics, so that the anchors of texts mean left and right.
 */
export declare function drawing(plot: Plot, options: DrawingOptions): TemplateResult;
export {};
