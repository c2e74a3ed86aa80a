/* What badges in files have in common, whatever the format: their variants, themes and colours. */
export const VARIANTS = ['card', 'seal', 'inline'];
export const THEMES = ['light', 'dark', 'auto'];
/** Deep water and lamplight. Each text has a contrast of 7 and more with its ground, each drawing 3 and more. */
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