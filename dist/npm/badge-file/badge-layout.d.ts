import type { BadgeContent } from './badge-content.js';
import type { Colour, Variant } from './badge-look.js';
/** Everything that is drawn, in its order: lines are on top of shapes. */
export interface Layout {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly Shape[];
    readonly lines: readonly Line[];
}
/** Part of a line, in its own weight, size and colour. */
export interface Run {
    readonly text: string;
    /** A whole number: some programs draw others in the next one, which is wider than the room that was kept. */
    readonly size: number;
    readonly isBold?: boolean;
    readonly colour: Colour;
}
/** A line of text with its place: its middle, or the edge where reading begins or ends. */
export interface Line {
    readonly runs: readonly Run[];
    readonly x: number;
    /** The base line. */
    readonly y: number;
    readonly anchor: 'begin' | 'middle' | 'end';
    /** The width that it may take, so that it fits in the widest common fonts. */
    readonly room: number;
}
/** The colours of a shape: of its inside and of its line. */
export interface Paint {
    readonly fill?: Colour | 'none';
    readonly stroke?: Colour;
}
interface Place {
    readonly x: number;
    readonly y: number;
}
/** A shape with its place: that of its upper left corner, or the middle of a star. */
export type Shape = (Place & Paint & {
    readonly kind: 'box';
    readonly width: number;
    readonly height: number;
    readonly radius: number;
})
/** In the terms of SVG; alike from both sides, so that it is never turned round. */
 | (Paint & {
    readonly kind: 'path';
    readonly d: string;
    readonly lineWidth?: number;
})
/** A thin line across. */
 | (Place & Paint & {
    readonly kind: 'rule';
    readonly width: number;
})
/** The drawing of the badge, in a square. */
 | (Place & {
    readonly kind: 'mark';
    readonly size: number;
    readonly town: Colour;
    readonly book: Colour;
})
/** A small one with four points, before an award. */
 | (Place & Paint & {
    readonly kind: 'star';
});
export declare const layOut: (content: BadgeContent, variant: Variant) => Layout;
/** The width of a line at the most. */
export declare const lineWidth: ({ runs }: Pick<Line, "runs">) => number;
/** Coordinates with no more digits than can be seen. */
export declare const round: (number: number) => number;
export {};
