/** A cell: text, a number in plain digits, or nothing. */
export type Cell = string | number | undefined;
/** The format that spreadsheets expect in a language. */
export interface Dialect {
    /** Separates columns. */
    readonly separator: ',' | ';';
    /** Separates decimals. */
    readonly decimal: '.' | ',';
}
/**
 * Formats a table as CSV according to RFC 4180: CRLF, quotes where needed. A byte order mark tells spreadsheets that it
 * is UTF-8. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 *
 * A line `sep=;` at the top does not work: Excel would then assume the computer's legacy encoding, and LibreOffice
 * would read the line as data.
 */
export declare const toCsv: (rows: readonly (readonly Cell[])[], { separator, decimal }: Dialect) => string;
