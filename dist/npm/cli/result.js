/** How a command ends: all is well; there is something to mend; it was called in a way that makes no sense. */
export const EXIT = { ok: 0, fault: 1, use: 2 };
/** A wrong use, with what is wrong and what would be right, one line each. */
export const wrongUse = (...messages) => ({ code: EXIT.use, messages });
//# sourceMappingURL=result.js.map