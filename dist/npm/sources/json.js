import { Problem } from '../util/problem.js';
/**
 * Parses JSON; returns a value that is already parsed unchanged.
 * @throws {Problem} `syntax` if the text as a whole is not JSON; no partial result is returned
 */
export function parseJson(text) {
    if (typeof text !== 'string')
        return text;
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new Problem('syntax', text ? `not JSON: ${text.slice(0, 40)}…` : 'an empty answer', { cause });
    }
}
//# sourceMappingURL=json.js.map