/*
 * Each declaration has three uses: it gives a TypeScript type (`Infer`), checks a document at run time (`read`), and
 * contains the published JSON Schema. `read` accepts every document that a full validator accepts, and is more lenient:
 * it drops invalid optional properties, skips invalid list entries, and reports each omission.
 */
import { FIRST_YEAR, isPastYear } from './past-year.js';
import { PLAIN_DATE, parseDate } from '../util/plain-date.js';
import { withoutUnsafe } from '../util/text.js';
import { collect, isRecord } from '../util/record.js';
/**
 * Checks a document, and copies only declared own properties.
 * @param input any value, usually parsed JSON
 * @param flaws receives the flaws: first the values that were left out, last the reason for rejecting the whole
 * @returns a new value, or undefined if the input as a whole is invalid
 */
export function read(declaration, input, flaws = [], path = '') {
    const value = declaration.check(input, flaws, path);
    if (value === undefined)
        flaws.push({ path, expected: declaration.schema });
    return value;
}
// The build for pages removes the second argument from every call.
const declare = (check, schema) => ({ check, schema });
const when = (isAccepted) => (input) => isAccepted(input) ? input : undefined;
/** Text of 1 to `maxLength` characters. Characters that hide or reorder others are removed. */
/* @__NO_SIDE_EFFECTS__ */
export const text = (maxLength, description, pattern = '') => {
    const form = pattern && new RegExp(pattern);
    const fits = (input) => input.length <= maxLength || [...input].length <= maxLength;
    return declare((input) => typeof input === 'string' && fits(input) && (!form || form.test(input))
        ? withoutUnsafe(input) || undefined
        : undefined, { type: 'string', minLength: 1, maxLength, ...(pattern && { pattern }), description });
};
/** A day, month or year that exists in the calendar. */
/* @__NO_SIDE_EFFECTS__ */
export const plainDate = (description) => declare(when((input) => parseDate(input) === input), { type: 'string', pattern: PLAIN_DATE, description });
/** A rule that JSON Schema has no keyword for. */
const NOT_AFTER_TODAY = 'not after today';
/** A day, month or year not after today. One more day is allowed, since the author's time zone may be ahead. */
/* @__NO_SIDE_EFFECTS__ */
export const pastDate = (description) => declare(when((input) => {
    const date = parseDate(input);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    return date !== undefined && date === input && tomorrow.slice(0, date.length) >= date;
}), { type: 'string', pattern: PLAIN_DATE, $comment: NOT_AFTER_TODAY, description });
/** A number, optionally with limits. */
/* @__NO_SIDE_EFFECTS__ */
export const number = (description, minimum, maximum) => declare(when((input) => Number.isFinite(input) && isWithin(input, minimum, maximum)), { type: 'number', ...limits(minimum, maximum), description });
/** An integer, optionally with limits. */
/* @__NO_SIDE_EFFECTS__ */
export const integer = (description, minimum, maximum) => declare(when((input) => Number.isInteger(input) && isWithin(input, minimum, maximum)), { type: 'integer', ...limits(minimum, maximum), description });
const isWithin = (value, minimum = -Infinity, maximum = Infinity) => value >= minimum && value <= maximum;
const limits = (minimum, maximum) => ({
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
});
/** A year from 1900 to the current one. */
/* @__NO_SIDE_EFFECTS__ */
export const pastYear = (description) => declare(when(isPastYear), { type: 'integer', minimum: FIRST_YEAR, description });
/**
 * An optional property that limits the claim of an object. If its value is invalid, the object is rejected, since
 * dropping the property would make the claim stronger.
 */
/* @__NO_SIDE_EFFECTS__ */
export const qualifier = (declaration) => ({ ...declaration, isQualifier: true });
/** `null` as an explicit value, which says that something is unknown. */
/* @__NO_SIDE_EFFECTS__ */
export const nothing = (description) => declare(when((input) => input === null), { type: 'null', description });
/* @__NO_SIDE_EFFECTS__ */
export const flag = (description) => declare(when((input) => typeof input === 'boolean'), { type: 'boolean', description });
/** One of several words. Any other value is rejected, or read as `otherwise` if that is given. */
/* @__NO_SIDE_EFFECTS__ */
export const choice = (values, description, otherwise) => declare((input) => values.find((value) => value === input) ?? otherwise, { enum: values, description });
/** A list. Invalid entries and those after `maxItems` are skipped. */
/* @__NO_SIDE_EFFECTS__ */
export const listOf = (entry, maxItems, description) => declare((input, flaws, path) => {
    if (!Array.isArray(input))
        return undefined;
    if (input.length > maxItems)
        flaws.push({ path, expected: entry.schema });
    return collect(input, maxItems, (each, index) => read(entry, each, flaws, `${path}/${index}`));
}, { type: 'array', items: entry.schema, maxItems, description });
/**
 * An object with arbitrary keys.
 * @param keyOf maps a key of the document to the key in the result; returns undefined for keys to ignore
 * @param pattern the pattern for keys in the published schema
 * @param most the maximum number of keys that are read
 */
/* @__NO_SIDE_EFFECTS__ */
export const mapOf = (entry, description, keyOf = (key) => key, pattern, most = Infinity) => declare((input, flaws, path) => {
    if (!isRecord(input))
        return undefined;
    const keys = Object.keys(input)
        .slice(0, most)
        .filter((key) => keyOf(key) !== undefined);
    const entries = readProperties(input, keys, () => entry, flaws, path);
    return Object.fromEntries(entries.map(([key, value]) => [keyOf(key), value]));
}, { type: 'object', ...(pattern && { propertyNames: { pattern } }), additionalProperties: entry.schema, description });
/** An object with required and optional properties. Unknown properties are ignored. */
/* @__NO_SIDE_EFFECTS__ */
export const object = (required, optional, description) => {
    const properties = { ...required, ...optional };
    const keys = Object.keys(properties);
    const declaration = declare((input, flaws, path) => {
        if (!isRecord(input))
            return undefined;
        const result = Object.fromEntries(readProperties(input, keys, (key) => properties[key], flaws, path));
        const isMissing = (key) => !Object.hasOwn(result, key);
        const isWithdrawn = (key) => !!properties[key]?.isQualifier && isMissing(key) && Object.hasOwn(input, key) && input[key] !== undefined;
        return Object.keys(required).some(isMissing) || Object.keys(optional).some(isWithdrawn)
            ? undefined
            : result;
    }, {
        type: 'object',
        required: Object.keys(required),
        properties: Object.fromEntries(Object.entries(properties).map(([key, { schema }]) => [key, schema])),
        description,
    });
    return { ...declaration, keys };
};
/** One of two forms. The first that accepts the value reads it. */
/* @__NO_SIDE_EFFECTS__ */
export const either = (one, other, description) => declare((input, flaws, path) => one.check(input, [], path) ?? other.check(input, flaws, path), {
    anyOf: [one.schema, other.schema],
    description,
});
/** Reads own properties, and leaves out missing and invalid ones. Entries make a key such as `__proto__` harmless. */
function readProperties(input, keys, declarationOf, flaws, path) {
    const entries = [];
    for (const key of keys) {
        const declaration = Object.hasOwn(input, key) && input[key] !== undefined ? declarationOf(key) : undefined;
        const value = declaration && read(declaration, input[key], flaws, `${path}/${key}`);
        if (value !== undefined)
            entries.push([key, value]);
    }
    return entries;
}
//# sourceMappingURL=schema.js.map