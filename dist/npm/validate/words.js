import { PERIOD } from '../util/period.js';
import { PLAIN_DATE } from '../util/plain-date.js';
import { isRecord } from '../util/record.js';
/** Maximum number of characters of a value that a message quotes. */
const SHOWN = 40;
const PATTERNS = new Map([
    [PLAIN_DATE, 'a date: YYYY-MM-DD, YYYY-MM or YYYY'],
    ['^[A-Z]{2}$', 'two capital letters, the ISO 3166-1 code of a country'],
    [PERIOD, 'a half-year (2022-H1), a quarter (2022-Q3), an ISO week (2022-W36) or a school year (2021/2022)'],
    ['^https?://', 'an address that begins with https:// or http://'],
]);
/** Describes the expected value: "a whole number". */
export function expectedWords(schema) {
    const { type, pattern, maxLength, minimum, maximum, $comment, enum: choices, anyOf } = schema ?? {};
    if (Array.isArray(choices))
        return `one of ${choices.join(', ')}`;
    if (Array.isArray(anyOf))
        return anyOf.map(expectedWords).join(', or ');
    switch (type) {
        case 'string':
            return `${PATTERNS.get(String(pattern)) ?? `text of 1 to ${String(maxLength)} characters`}${typeof $comment === 'string' ? `, ${$comment}` : ''}`;
        case 'integer':
            if (maximum !== undefined)
                return `a whole number from ${Number(minimum)} to ${Number(maximum)}`;
            // Only years of events have a minimum and no maximum.
            return minimum === undefined ? 'a whole number' : `a year from ${Number(minimum)} to the present`;
        case 'number':
            return minimum === undefined ? 'a number' : `a number from ${Number(minimum)} to ${Number(maximum)}`;
        case 'null':
            return 'null';
        case 'boolean':
            return 'true or false';
        case 'array':
            return 'a list';
        case 'object':
            return 'an object';
        default:
            return 'something else';
    }
}
/** Describes the value found, shortened and without control characters: `"2022"`. */
export function foundWords(value) {
    if (typeof value === 'string') {
        const characters = Array.from(value);
        const isLong = characters.length > SHOWN;
        const shown = visible(isLong ? `${characters.slice(0, SHOWN - 1).join('')}…` : value);
        const length = characters.length === Array.from(shown).length ? '' : ` of ${characters.length} characters`;
        return value ? `"${shown}"${length}` : 'empty text';
    }
    if (Array.isArray(value))
        return value.length ? 'a list' : 'an empty list';
    if (isRecord(value))
        return 'an object';
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
/** Characters that control a terminal, change the direction, or are invisible. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Returns a text on one line, without invisible characters. */
export const printable = (text) => text.replace(/[\n\r\t]/g, ' ').replace(INVISIBLE, '');
/** Returns a text on one line with its spaces collapsed, for a value quoted in a message. */
export const visible = (text) => printable(text.replace(/\s+/g, ' '));
//# sourceMappingURL=words.js.map