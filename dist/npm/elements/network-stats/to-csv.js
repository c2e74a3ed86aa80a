/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** The same behind what separates cells in some country, or in some dialogue for opening a file. */
const INNER_FORMULA = /([;,\t|][\s\u0000]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
/**
 * A table as CSV by RFC 4180: commas, CRLF, quotes where needed. With a byte order mark, by which spreadsheets know that
 * it is UTF-8. Text that a spreadsheet would run as a formula is made plain text by an apostrophe; numbers stay numbers.
 */
export const toCsv = (rows) => `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
function cellText(cell) {
    if (typeof cell !== 'string')
        return cell === undefined ? '' : String(cell);
    const inside = cell.replace(INNER_FORMULA, "$1'");
    const safe = FORMULA.test(cell) ? `'${inside}` : inside;
    return /[",;|\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
//# sourceMappingURL=to-csv.js.map