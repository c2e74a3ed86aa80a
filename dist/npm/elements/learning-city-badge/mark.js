/*
 * The drawing of the badge: the roofs of a town above an open book. It is our own work and resembles no emblem. Its
 * square has 48 units; the town is a line two units wide, the book is filled. `outline` is the town as an area, and
 * `tile` a square with round corners around the drawing: with the rule `evenodd`, they cut the drawing out of the tile,
 * so that it has the contrast of the tile with any background.
 */
export const MARK = {
    size: 48,
    line: 2,
    town: 'M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16',
    outline: 'M9 32V19a1 1 0 0 1 .35-.76l7-6a1 1 0 0 1 1.3 0L23 16.83V9a1 1 0 0 1 .29-.71l4-4a1 1 0 0 1 1.42 0l4 4A1 1 0 0 1 33 9v6h5a1 1 0 0 1 1 1v16h-2V17h-4v15h-2V9.41l-3-3-3 3V32h-2V19.46l-6-5.14-6 5.14V32z',
    tile: 'M8-5H40Q53-5 53 8V40Q53 53 40 53H8Q-5 53-5 40V8Q-5-5 8-5z',
    book: 'M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z',
};
//# sourceMappingURL=mark.js.map