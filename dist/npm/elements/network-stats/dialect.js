/**
 * Percent-encodes separators before the start of a formula: an apostrophe, as in other cells, would change the address.
 */
export const addressCell = (url) => url.replace(/[,;|]+[=+\-@]?/g, (run) => (/[,;|]$/.test(run) ? run : run.replace(/[,;|]/g, encodeURIComponent)));
/** Regions and languages that use a decimal point but separate lists with semicolons. */
const SEMICOLON = /^ar(-|$)|-(CH|LI)$/;
/**
 * The format that spreadsheets expect in a language. They use the computer's list separator, which is a semicolon where
 * the comma is the decimal separator.
 */
export function dialectOf({ tag, format }) {
    const hasComma = format.intl('NumberFormat').format(1.5).includes(',');
    return { separator: hasComma || SEMICOLON.test(tag) ? ';' : ',', decimal: hasComma ? ',' : '.' };
}
//# sourceMappingURL=dialect.js.map