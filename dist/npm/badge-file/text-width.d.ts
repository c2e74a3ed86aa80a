/** The width of a line in CSS pixels at a font size, at least what it takes in a common font. */
export declare const textWidth: (text: string, size: number, isBold?: boolean) => number;
/**
 * Breaks a text into lines that fit, at blanks; a word that is wider than a line after a dot, a slash or a hyphen, and
 * where it has none between any two characters. Nothing is cut off.
 */
export declare function wrapText(text: string, size: number, isBold: boolean, width: number): string[];
/**
 * The same with lines of about one length, so that no word is left alone on the last one; of two lines the second
 * begins where the text has a bracket or a colon, if that fits.
 * @returns as many lines as {@link wrapText} needs
 */
export declare function balanceText(text: string, size: number, isBold: boolean, width: number): string[];
