import type { BadgeContent } from './badge-content.js';
import type { Colour, Variant } from './badge-look.js';
/** Everything to draw, in drawing order: lines cover shapes. */
export interface Layout {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly Shape[];
    readonly lines: readonly Line[];
}
/** A stretch of a line with one weight, size and colour. */
export interface Run {
    readonly text: string;
    /** An integer: some programs round a fraction up, and the text outgrows its space. */
    readonly size: number;
    readonly isBold?: boolean;
    readonly colour: Colour;
}
/** A line of text. Its position is its middle, or the edge where reading begins or ends. */
export interface Line {
    readonly runs: readonly Run[];
    readonly x: number;
    /** The baseline. */
    readonly y: number;
    readonly anchor: 'begin' | 'middle' | 'end';
    /** The width available to it, enough for the widest common fonts. */
    readonly room: number;
}
/** The fill and outline colours of a shape. */
export interface Paint {
    readonly fill?: Colour | 'none';
    readonly stroke?: Colour;
}
interface Place {
    readonly x: number;
    readonly y: number;
}
/** A shape. Its position is its upper left corner, or the middle of a star. */
export type Shape = (Place & Paint & {
    readonly kind: 'box';
    readonly width: number;
    readonly height: number;
    readonly radius: number;
})
/** An SVG path, symmetric, so that it needs no mirroring. */
 | (Paint & {
    readonly kind: 'path';
    readonly d: string;
    readonly lineWidth?: number;
})
/** A thin horizontal line. */
 | (Place & Paint & {
    readonly kind: 'rule';
    readonly width: number;
})
/** The drawing of the badge, which is square. */
 | (Place & {
    readonly kind: 'mark';
    readonly size: number;
    readonly town: Colour;
    readonly book: Colour;
})
/** A small star with four points, in front of an award. */
 | (Place & Paint & {
    readonly kind: 'star';
});
export declare const layOut: (content: BadgeContent, variant: Variant) => Layout;
/** The width of a line in the widest common fonts. */
export declare const lineWidth: ({ runs }: Pick<Line, "runs">) => number;
/** Rounds a coordinate to the precision that can be seen. */
export declare const round: (number: number) => number;
export {};
