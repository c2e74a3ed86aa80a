/** Why there is no picture: one sentence. */
export declare class PictureError extends Error {
}
type Rasteriser = Pick<typeof import('@resvg/resvg-js'), 'Resvg'>;
/** What a picture needs from its surroundings; tests pass their own. */
export interface Environment {
    readonly load: () => Promise<Rasteriser>;
    /** Whether the fonts of the machine are used. */
    readonly loadSystemFonts: boolean;
}
/**
 * Draws an SVG.
 * @param scale pixels per CSS pixel
 * @param texts what is written in it
 * @throws {PictureError} when the rasteriser is not installed, or this machine's fonts do not have the letters
 */
export declare function drawPng(svg: string, scale: number, texts: readonly string[], { load, loadSystemFonts }?: Environment): Promise<Uint8Array>;
export {};
