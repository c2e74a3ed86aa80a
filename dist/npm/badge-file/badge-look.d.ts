export declare const VARIANTS: readonly ["card", "seal", "inline"];
export type Variant = (typeof VARIANTS)[number];
export declare const THEMES: readonly ["light", "dark", "auto"];
export type Theme = (typeof THEMES)[number];
/** Deep water and lamplight. Each text has a contrast of 7 and more with its ground, each drawing 3 and more. */
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
/** The themes that have colours of their own: a file that cannot follow the reader's choice is in one of them. */
export type FixedTheme = keyof typeof COLOURS;
export type Colour = keyof (typeof COLOURS)[FixedTheme];
