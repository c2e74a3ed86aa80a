export declare const badgeStyles: import("lit").CSSResult;
