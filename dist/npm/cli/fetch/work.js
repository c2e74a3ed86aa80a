import { EXIT } from '../result.js';
export const failure = (messages) => ({
    code: EXIT.fault,
    messages: messages.map((message) => `fetch: ${message}`),
});
/** Returns the text of a document's file. */
export const textOf = (document) => `${JSON.stringify(document, null, 1)}\n`;
/** Returns a document as a reader of its file gets it. */
export const parse = (document) => JSON.parse(JSON.stringify(document));
//# sourceMappingURL=work.js.map