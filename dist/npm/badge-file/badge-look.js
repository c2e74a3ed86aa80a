/* The variants, themes and colours of badge files, shared by all formats. */
export const VARIANTS = ['card', 'seal', 'inline'];
export const THEMES = ['light', 'dark', 'auto'];
/** Deep water and lamplight. The contrast with the background is at least 7 for text and 3 for drawings. */
export const COLOURS = {
    light: {
        surface: '#ffffff',
        line: '#c3d0d6',
        ink: '#14252e',
        quiet: '#3f5460',
        accent: '#12495a',
        tile: '#12495a',
        roofs: '#ffffff',
        book: '#f4b942',
        lamp: '#b87408',
    },
    dark: {
        surface: '#12212b',
        line: '#3c5462',
        ink: '#f2f6f7',
        quiet: '#bccad1',
        accent: '#9fd3de',
        tile: '#1c5a6d',
        roofs: '#ffffff',
        book: '#f4b942',
        lamp: '#f4b942',
    },
};
//# sourceMappingURL=badge-look.js.map