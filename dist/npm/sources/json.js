import { Problem } from '../util/problem.js';
/**
 * Parses JSON; what is parsed already stays as it is.
 * @throws {Problem} `syntax` when it is not JSON as a whole; nothing is half-parsed
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