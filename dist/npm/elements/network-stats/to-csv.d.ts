/** A cell: text, a number in plain figures, or nothing. */
export type Cell = string | number | undefined;
/**
 * A table as CSV by RFC 4180: commas, CRLF, quotes where needed. With a byte order mark, by which spreadsheets know that
 * it is UTF-8. Text that a spreadsheet would run as a formula is made plain text by an apostrophe; numbers stay numbers.
 */
export declare const toCsv: (rows: readonly (readonly Cell[])[]) => string;
