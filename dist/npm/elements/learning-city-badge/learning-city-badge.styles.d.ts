/** All in `em`: a badge is as large as the text it is given. */
export declare const badgeStyles: import("lit").CSSResult;
