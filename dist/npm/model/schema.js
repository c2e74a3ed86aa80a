/*
 * One declaration, three uses: it has a TypeScript type (`Infer`), it checks a document at run time (`read`), and it
 * holds its JSON Schema, which is published. What a full validator accepts `read` accepts as well; beyond that it has
 * mercy: it drops what is optional and broken, skips broken list entries, and says where it left something out.
 */
import { FIRST_YEAR, isPastYear } from './past-year.js';
import { PLAIN_DATE, parseDate } from '../util/plain-date.js';
import { withoutUnsafe } from '../util/text.js';
import { collect, isRecord } from '../util/record.js';
/**
 * Checks a document and takes from it only what is declared, by own keys.
 * @param input anything, usually parsed JSON
 * @param flaws receives what was wrong: what refused the whole comes last, before it whatever was left out
 * @returns a fresh value, or undefined when the input as a whole is not as declared
 */
export function read(declaration, input, flaws = [], path = '') {
    const value = declaration.check(input, flaws, path);
    if (value === undefined)
        flaws.push({ path, expected: declaration.schema });
    return value;
}
// The build for pages takes the second argument out of every call.
const declare = (check, schema) => ({ check, schema });
const when = (isAccepted) => (input) => isAccepted(input) ? input : undefined;
/** Text of 1 to so many characters; those that turn or hide others are taken out. */
/* @__NO_SIDE_EFFECTS__ */
export const text = (maxLength, description, pattern = '') => {
    const form = pattern && new RegExp(pattern);
    const fits = (input) => input.length <= maxLength || [...input].length <= maxLength;
    return declare((input) => typeof input === 'string' && fits(input) && (!form || form.test(input))
        ? withoutUnsafe(input) || undefined
        : undefined, { type: 'string', minLength: 1, maxLength, ...(pattern && { pattern }), description });
};
/** A day, month or year that the calendar has. */
/* @__NO_SIDE_EFFECTS__ */
export const plainDate = (description) => declare(when((input) => parseDate(input) === input), { type: 'string', pattern: PLAIN_DATE, description });
/** What JSON Schema has no keyword for. */
const NOT_AFTER_TODAY = 'not after today';
/** The same, not after today; a day more, since it may be tomorrow where the document was written. */
/* @__NO_SIDE_EFFECTS__ */
export const pastDate = (description) => declare(when((input) => {
    const date = parseDate(input);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    return date !== undefined && date === input && tomorrow.slice(0, date.length) >= date;
}), { type: 'string', pattern: PLAIN_DATE, $comment: NOT_AFTER_TODAY, description });
/* @__NO_SIDE_EFFECTS__ */
export const number = (description) => declare(when(Number.isFinite), { type: 'number', description });
/* @__NO_SIDE_EFFECTS__ */
export const integer = (description) => declare(when(Number.isInteger), { type: 'integer', description });
/** A year that has begun. */
/* @__NO_SIDE_EFFECTS__ */
export const pastYear = (description) => declare(when(isPastYear), { type: 'integer', minimum: FIRST_YEAR, description });
/**
 * An optional property that limits what an object claims: where it is there and cannot be read, the object is refused,
 * since without it the claim would be stronger.
 */
/* @__NO_SIDE_EFFECTS__ */
export const qualifier = (declaration) => ({ ...declaration, isQualifier: true });
/** `null`, where it is a statement: that something is not known. */
/* @__NO_SIDE_EFFECTS__ */
export const nothing = (description) => declare(when((input) => input === null), { type: 'null', description });
/* @__NO_SIDE_EFFECTS__ */
export const flag = (description) => declare(when((input) => typeof input === 'boolean'), { type: 'boolean', description });
/** One of some words; any other value is refused, or read as `otherwise` where that is given. */
/* @__NO_SIDE_EFFECTS__ */
export const choice = (values, description, otherwise) => declare((input) => values.find((value) => value === input) ?? otherwise, { enum: values, description });
/** A list; entries that are not as declared are skipped, and so are those past the most. */
/* @__NO_SIDE_EFFECTS__ */
export const listOf = (entry, maxItems, description) => declare((input, flaws, path) => {
    if (!Array.isArray(input))
        return undefined;
    if (input.length > maxItems)
        flaws.push({ path, expected: entry.schema });
    return collect(input, maxItems, (each, index) => read(entry, each, flaws, `${path}/${index}`));
}, { type: 'array', items: entry.schema, maxItems, description });
/**
 * An object whose keys are free.
 * @param keyOf the key that one of the document is read as; undefined for those that are left out without a word
 * @param pattern which keys a document should have
 */
/* @__NO_SIDE_EFFECTS__ */
export const mapOf = (entry, description, keyOf = (key) => key, pattern) => declare((input, flaws, path) => {
    if (!isRecord(input))
        return undefined;
    const keys = Object.keys(input).filter((key) => keyOf(key) !== undefined);
    const parts = readParts(input, keys, () => entry, flaws, path);
    return Object.fromEntries(parts.map(([key, part]) => [keyOf(key), part]));
}, { type: 'object', ...(pattern && { propertyNames: { pattern } }), additionalProperties: entry.schema, description });
/** An object: the properties it must have, then those it may have. Unknown properties are ignored. */
/* @__NO_SIDE_EFFECTS__ */
export const object = (required, optional, description) => {
    const parts = { ...required, ...optional };
    return declare((input, flaws, path) => {
        if (!isRecord(input))
            return undefined;
        const result = Object.fromEntries(readParts(input, Object.keys(parts), (key) => parts[key], flaws, path));
        const isMissing = (key) => !Object.hasOwn(result, key);
        const isWithdrawn = (key) => !!parts[key]?.isQualifier && isMissing(key) && Object.hasOwn(input, key) && input[key] !== undefined;
        return Object.keys(required).some(isMissing) || Object.keys(optional).some(isWithdrawn)
            ? undefined
            : result;
    }, {
        type: 'object',
        required: Object.keys(required),
        properties: Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.schema])),
        description,
    });
};
/** The first of two forms that fits. */
/* @__NO_SIDE_EFFECTS__ */
export const either = (one, other, description) => declare((input, flaws, path) => one.check(input, [], path) ?? other.check(input, flaws, path), {
    anyOf: [one.schema, other.schema],
    description,
});
/** Reads own keys one by one; those that are missing or broken are left out. A key such as `__proto__` stays a plain key. */
function readParts(input, keys, partOf, flaws, path) {
    const parts = [];
    for (const key of keys) {
        const part = Object.hasOwn(input, key) && input[key] !== undefined ? partOf(key) : undefined;
        const value = part && read(part, input[key], flaws, `${path}/${key}`);
        if (value !== undefined)
            parts.push([key, value]);
    }
    return parts;
}
//# sourceMappingURL=schema.js.map