/** How a command ends: all is well; there is something to mend; it was called in a way that makes no sense. */
export const EXIT = { ok: 0, fault: 1, use: 2 };
/** A wrong use, in one sentence. */
export const wrongUse = (message) => ({ code: EXIT.use, messages: [message] });
//# sourceMappingURL=result.js.map