/** Formatters by time zone; undefined for names that the browser does not know. A page has one or two time zones. */
const formatters = new Map();
const MOST = 20;
let ofPage;
/** The time zone for all elements of the page, from the script tag. */
export const defaultTimeZone = () => ofPage;
/** Sets the page's time zone. */
export function setDefaultTimeZone(zone) {
    ofPage = zone;
}
/** Returns true for a name that the browser knows, such as `Europe/Riga`. */
export const isTimeZone = (name) => formatterOf(name) !== undefined;
/**
 * Returns the day of a moment.
 * @param zone an IANA name; if it is missing or unknown, the reader's own time zone is used
 * @param ms milliseconds since 1970
 */
export function dayIn(zone, ms) {
    const formatter = zone ? formatterOf(zone) : undefined;
    if (formatter) {
        const parts = Object.fromEntries(formatter.formatToParts(ms).map(({ type, value }) => [type, value]));
        return toPlain(parts.year, parts.month, parts.day);
    }
    const date = new Date(ms);
    return toPlain(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
const toPlain = (year, month, day) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
function formatterOf(timeZone) {
    if (!formatters.has(timeZone)) {
        if (formatters.size >= MOST)
            formatters.clear();
        let formatter;
        try {
            // The Gregorian calendar and Latin digits, regardless of the browser's settings.
            formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
                timeZone,
                year: 'numeric',
                month: '2-digit',
                day: '2-digit',
            });
        }
        catch { }
        formatters.set(timeZone, formatter);
    }
    return formatters.get(timeZone);
}
//# sourceMappingURL=time-zone.js.map