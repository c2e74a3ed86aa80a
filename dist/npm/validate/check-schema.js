/* Checks a document against its declaration: reports what `read` rejects, leaves out, or silently ignores. */
import { read } from '../model/schema.js';
import { canonicalTag } from '../util/language-tag.js';
import { isRecord } from '../util/record.js';
import { locate } from './report.js';
import { suggest } from '../util/spelling.js';
import { expectedWords, foundWords, visible } from './words.js';
/** Collects the findings for one document. */
export class Findings {
    constructor(document) {
        this.document = document;
        this.list = [];
    }
    add(severity, keys, message) {
        this.list.push({ severity, ...locate(this.document, keys), message });
    }
    error(keys, message) {
        this.add('error', keys, message);
    }
    hint(keys, message) {
        this.add('hint', keys, message);
    }
}
/** Reads a document by its declaration, and adds its flaws to the findings. */
export function checkSchema(declaration, findings) {
    const { document } = findings;
    const flaws = [];
    const value = read(declaration, document, flaws);
    for (const { path, expected } of flaws) {
        const { keys, value: found } = resolve(document, path);
        // A list that is too long is reported below, with its limit.
        if (Array.isArray(found) && schemaAt(declaration.schema, keys)?.type === 'array')
            continue;
        if (isRecord(found) && expected?.type === 'object')
            reportMissing(findings, keys, found, expected);
        else
            findings.error(keys, `expected ${expectedWords(expected)}, found ${foundWords(found)}`);
    }
    if (declaration.schema)
        walk(findings, document, declaration.schema, []);
    return value;
}
const schemaAt = (schema, keys) => keys.reduce((form, key) => (typeof key === 'number' ? form?.items : (form?.properties?.[key] ?? form?.additionalProperties)), schema);
/** Reports missing properties. An object with all its properties was rejected because of a property that has been reported. */
function reportMissing(findings, keys, found, { required = [], properties = {} }) {
    for (const key of required) {
        if (Object.hasOwn(found, key))
            continue;
        const { description } = properties[key] ?? {};
        findings.error([...keys, key], `is missing; expected ${expectedWords(properties[key])}${description ? `: ${description}` : ''}`);
    }
}
/** Resolves a path. Its names are not escaped, so a name with a slash is found by trial. */
function resolve(document, path, keys = []) {
    if (!path)
        return { keys, value: document };
    const names = Array.isArray(document) ? document.keys() : Object.keys(isRecord(document) ? document : {});
    for (const name of names) {
        if (path !== `/${name}` && !path.startsWith(`/${name}/`))
            continue;
        const found = resolve(document[name], path.slice(String(name).length + 1), [
            ...keys,
            name,
        ]);
        if (found.keys.length)
            return found;
    }
    return { keys: [], value: undefined };
}
/**
 * Reports flaws that `read` silently accepts: fields that are probably misspelt, invalid language tags, unknown words,
 * and lists that are too long.
 */
function walk(findings, value, schema, keys) {
    const { properties, propertyNames, additionalProperties, items, maxItems, anyOf, enum: choices } = schema;
    if (choices && !choices.includes(value)) {
        findings.error(keys, `expected ${expectedWords(schema)}, found ${foundWords(value)}`);
    }
    if (anyOf && isRecord(value)) {
        for (const form of anyOf)
            if (form.type === 'object')
                walk(findings, value, form, keys);
    }
    if (items && Array.isArray(value)) {
        if (value.length > Number(maxItems)) {
            findings.error(keys, `expected at most ${maxItems} entries, found ${value.length}; the others are left out`);
        }
        value.slice(0, maxItems).forEach((entry, index) => walk(findings, entry, items, [...keys, index]));
    }
    if (!isRecord(value))
        return;
    if (propertyNames)
        checkLanguages(findings, Object.keys(value), new RegExp(propertyNames.pattern), keys);
    if (additionalProperties) {
        for (const [key, entry] of Object.entries(value))
            walk(findings, entry, additionalProperties, [...keys, key]);
    }
    if (properties) {
        checkSpelling(findings, value, Object.keys(properties), keys);
        for (const [key, property] of Object.entries(properties)) {
            if (Object.hasOwn(value, key))
                walk(findings, value[key], property, [...keys, key]);
        }
    }
}
/** Reports keys that are not language tags, and tags that are not canonical, which only some readers accept. */
function checkLanguages(findings, tags, pattern, keys) {
    for (const tag of tags) {
        const canonical = canonicalTag(tag);
        const isLanguage = canonical !== undefined && pattern.test(canonical);
        if (isLanguage && canonical === tag)
            continue;
        const meant = isLanguage ? `in the form ${canonical}` : 'such as lv';
        findings.error([...keys, tag], `expected a language tag ${meant}, found ${foundWords(tag)}`);
    }
}
/** Reports unknown fields whose names are similar to a missing known field. */
export function checkSpelling(findings, record, known, keys) {
    const open = known.filter((name) => !Object.hasOwn(record, name));
    for (const key of Object.keys(record)) {
        if (known.includes(key) || key.startsWith('$'))
            continue;
        const meant = suggest(key, open);
        if (meant !== undefined)
            findings.hint([...keys, key], `no such field, so it is not read; perhaps ${visible(meant)} is meant`);
    }
}
//# sourceMappingURL=check-schema.js.map