/** The text of a field that holds HTML, as {@link cleanText} gives it; undefined for what is no text. */
export declare const plainText: (html: unknown, limit: number) => string | undefined;
/** A text that ends in an ellipsis where it was cut, and not in `[…]`. */
export declare const withEllipsis: (text: string | undefined) => string | undefined;
