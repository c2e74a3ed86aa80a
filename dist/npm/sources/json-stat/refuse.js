import { Problem } from '../../util/problem.js';
/** Maximum number of entries that a developer message lists. */
const MOST_LISTED = 12;
export const refuse = (message) => new Problem('shape', `JSON-stat: ${message}`);
export const listOf = (texts) => texts.slice(0, MOST_LISTED).join(', ') + (texts.length > MOST_LISTED ? `, … ${texts.length} in all` : '');
/** Quotes a value from a document in a message: shortened, and with quotation marks if it is text. */
export const quote = (value) => {
    const text = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
//# sourceMappingURL=refuse.js.map