import { Problem } from '../util/problem.js';

/** The last text and what it holds: many elements with one address are given the same text, one after another. */
let last;
/**
 * Parses JSON; what is parsed already stays as it is.
 * @throws {Problem} `syntax` when it is not JSON as a whole; nothing is half-parsed
 */
function parseJson(text) {
    if (typeof text !== 'string')
        return text;
    if (last?.text !== text) {
        try {
            last = { text, document: JSON.parse(text.replace(/^\uFEFF/, '')) };
        }
        catch (cause) {
            throw new Problem('syntax', text ? `not JSON: ${text.slice(0, 40)}…` : 'an empty answer', { cause });
        }
    }
    return last.document;
}

export { parseJson };
