/** The reason for not drawing a picture, in one sentence. */
export declare class PictureError extends Error {
}
type Rasteriser = Pick<typeof import('@resvg/resvg-js'), 'Resvg'>;
/** The rasteriser and the fonts to draw with; tests pass their own. */
export interface Environment {
    readonly load: () => Promise<Rasteriser>;
    /** Draw with the fonts that are installed on this machine. */
    readonly loadSystemFonts: boolean;
}
/**
 * Draws an SVG.
 * @param scale pixels per CSS pixel
 * @param texts the texts in the picture
 * @throws {PictureError} if the rasteriser is not installed, or the machine's fonts lack some of the letters
 */
export declare function drawPng(svg: string, scale: number, texts: readonly string[], { load, loadSystemFonts }?: Environment): Promise<Uint8Array>;
export {};
