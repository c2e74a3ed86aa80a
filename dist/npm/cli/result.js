/** Exit status: no errors, errors found, usage error; and for `fetch`, a file with old items of sources that failed. */
export const EXIT = { ok: 0, fault: 1, use: 2, partial: 3 };
/** A usage error: messages that say what is wrong and what is expected, one line each. */
export const wrongUse = (...messages) => ({ code: EXIT.use, messages });
//# sourceMappingURL=result.js.map