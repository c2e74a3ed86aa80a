/** The width of a line in CSS pixels at a font size, at least as wide as in any common font. */
export declare const textWidth: (text: string, size: number, isBold?: boolean) => number;
/**
 * Breaks a text into lines that fit. Lines break at spaces; a word that is wider than a line breaks after a dot, slash
 * or hyphen, and otherwise between any two characters. Nothing is cut off.
 */
export declare function wrapText(text: string, size: number, isBold: boolean, width: number): string[];
/**
 * Breaks a text into lines of similar length, so that the last line does not hold a single word. If two lines are
 * enough, the second begins at a bracket or after a colon where that fits.
 * @returns as many lines as {@link wrapText}
 */
export declare function balanceText(text: string, size: number, isBold: boolean, width: number): string[];
