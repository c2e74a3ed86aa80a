import { Problem } from '../util/problem.js';
/** A shorter text is parsed in a fraction of a second, however deep it is nested. */
const LONG = 500_000;
/** The deepest nesting of a long text; no format that is read has more than ten levels. */
const MAX_DEPTH = 500;
/**
 * Parses JSON; returns a value that is already parsed unchanged.
 * @throws {Problem} `syntax` if the text as a whole is not JSON, or a long text is nested more than 500 deep; no partial
 *   result is returned
 */
export function parseJson(text) {
    if (typeof text !== 'string')
        return text;
    if (text.length > LONG && isTooDeep(text))
        throw new Problem('syntax', `not JSON: nested more than ${MAX_DEPTH} deep`);
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new Problem('syntax', text ? `not JSON: ${text.slice(0, 40)}…` : 'an empty answer', { cause });
    }
}
/** Returns true if lists and objects are nested too deep: `JSON.parse` takes seconds for two million levels. */
function isTooDeep(text) {
    let depth = 0;
    let isInText = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (isInText) {
            if (character === '\\')
                at++;
            else if (character === '"')
                isInText = false;
        }
        else if (character === '"')
            isInText = true;
        else if (character === '[' || character === '{') {
            if (++depth > MAX_DEPTH)
                return true;
        }
        else if (character === ']' || character === '}')
            depth--;
    }
    return false;
}
//# sourceMappingURL=json.js.map