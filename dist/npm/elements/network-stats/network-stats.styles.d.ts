export declare const statsStyles: import("lit").CSSResult;
