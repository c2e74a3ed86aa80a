/** The library's own drawing of the badge. */
export const PATHS = ['M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16', 'M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z'];

export const MARK = `<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">${PATHS.map((d) => `<path d="${d}"></path>`).join('')}</svg>`;
