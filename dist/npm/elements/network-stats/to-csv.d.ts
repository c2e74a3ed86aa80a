/** A cell: text, a number in plain figures, or nothing. */
export type Cell = string | number | undefined;
/** How the spreadsheets of a language read a file. */
export interface Dialect {
    /** What separates columns. */
    readonly separator: ',' | ';';
    /** What separates decimals. */
    readonly decimal: '.' | ',';
}
/**
 * A table as CSV by RFC 4180: CRLF, quotes where needed. With a byte order mark, by which spreadsheets know that it is
 * UTF-8. Text that a spreadsheet would run as a formula is made plain text by an apostrophe; numbers stay numbers.
 *
 * A line `sep=;` at the top would not do: Excel then takes the file for the computer's old encoding, and LibreOffice
 * takes the line for data.
 */
export declare const toCsv: (rows: readonly (readonly Cell[])[], { separator, decimal }: Dialect) => string;
