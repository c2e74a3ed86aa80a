/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[\s\u0000"]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/**
 * A run of what may come before a formula inside a cell, and the formula's first character where there is one. Each
 * character is read once.
 */
const RUN = /[\s\u0000",;|]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]?/g;
/** What separates cells or rows in some country, or in some dialogue for opening a file. */
const SEPARATOR = /[;,\t|\r\n]/;
/**
 * A table as CSV by RFC 4180: CRLF, quotes where needed. With a byte order mark, by which spreadsheets know that it is
 * UTF-8. Text that a spreadsheet would run as a formula is made plain text by an apostrophe; numbers stay numbers.
 *
 * A line `sep=;` at the top would not do: Excel then takes the file for the computer's old encoding, and LibreOffice
 * takes the line for data.
 */
export const toCsv = (rows, { separator, decimal }) => {
    const textOf = (cell) => typeof cell === 'number' ? numberText(cell, decimal) : cell === undefined ? '' : quoted(withoutFormulas(cell));
    return `\uFEFF${rows.map((row) => `${row.map(textOf).join(separator)}\r\n`).join('')}`;
};
/** A decimal comma is quoted: it stays one also where a spreadsheet separates by commas too. */
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