export declare const VARIANTS: readonly ["card", "seal", "inline"];
export type Variant = (typeof VARIANTS)[number];
export declare const THEMES: readonly ["light", "dark", "auto"];
export type Theme = (typeof THEMES)[number];
/** Deep water and lamplight. The contrast with the background is at least 7 for text and 3 for drawings. */
export declare const COLOURS: {
    readonly light: {
        readonly surface: "#ffffff";
        readonly line: "#c3d0d6";
        readonly ink: "#14252e";
        readonly quiet: "#3f5460";
        readonly accent: "#12495a";
        readonly tile: "#12495a";
        readonly roofs: "#ffffff";
        readonly book: "#f4b942";
        readonly lamp: "#b87408";
    };
    readonly dark: {
        readonly surface: "#12212b";
        readonly line: "#3c5462";
        readonly ink: "#f2f6f7";
        readonly quiet: "#bccad1";
        readonly accent: "#9fd3de";
        readonly tile: "#1c5a6d";
        readonly roofs: "#ffffff";
        readonly book: "#f4b942";
        readonly lamp: "#f4b942";
    };
};
/** A theme with fixed colours, for formats that cannot follow the reader's preference. */
export type FixedTheme = keyof typeof COLOURS;
export type Colour = keyof (typeof COLOURS)[FixedTheme];
