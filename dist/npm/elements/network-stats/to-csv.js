/** The start of text that spreadsheets interpret as a formula, including full-width characters. */
const FORMULA = /^[\s\u0000"]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/**
 * A run of characters that may precede a formula inside a cell, with the formula's first character if there is one.
 * Each character is read only once.
 */
const RUN = /[\s\u0000",;|]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]?/g;
/** Separators of cells or rows that some country or import dialog uses. */
const SEPARATOR = /[;,\t|\r\n]/;
/**
 * Formats a table as CSV according to RFC 4180: CRLF, quotes where needed. A byte order mark tells spreadsheets that it
 * is UTF-8. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 *
 * A line `sep=;` at the top does not work: Excel would then assume the computer's legacy encoding, and LibreOffice
 * would read the line as data.
 */
export const toCsv = (rows, { separator, decimal }) => {
    const textOf = (cell) => typeof cell === 'number' ? numberText(cell, decimal) : cell === undefined ? '' : quoted(withoutFormulas(cell));
    return `\uFEFF${rows.map((row) => `${row.map(textOf).join(separator)}\r\n`).join('')}`;
};
/** A decimal comma is quoted, so it is safe even if the spreadsheet also separates columns with commas. */
const numberText = (value, decimal) => quoted(String(value || 0).replace('.', decimal));
const quoted = (text) => (/[",;|\r\n\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
function withoutFormulas(text) {
    const inside = text.replace(RUN, (run) => {
        const before = run.slice(0, -1);
        const last = run.slice(-1);
        return !/[\s\u0000",;|]/.test(last) && SEPARATOR.test(before) ? `${before}'${last}` : run;
    });
    return FORMULA.test(text) ? `'${inside}` : inside;
}
//# sourceMappingURL=to-csv.js.map