import { Problem } from '../util/problem.js';

/** The last text and what it holds: many elements with one address are given the same text, one after another. */
let last;
/**
 * Parses JSON.
 * @throws {Problem} `syntax` when it is not JSON as a whole; nothing is half-parsed
 */
function parseJson(text) {
    if (last?.text !== text) {
        try {
            last = { text, document: JSON.parse(text.replace(/^\uFEFF/, '')) };
        }
        catch (cause) {
            throw new Problem('syntax', `not JSON: ${text.slice(0, 40)}…`, { cause });
        }
    }
    return last.document;
}

export { parseJson };
