/*
 * The drawing of the badge: the roofs of a town above an open book. It is our own work and resembles no emblem. Its
 * square has 48 units; the town is a line two units wide, the book is filled.
 */
export const MARK = {
    size: 48,
    line: 2,
    town: 'M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16',
    book: 'M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z',
};
//# sourceMappingURL=mark.js.map