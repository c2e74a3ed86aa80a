/** A named problem. Its message is one sentence for the page's developer, never shown to the public. */
export class Problem extends Error {
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.page = options?.page;
    }
}
/**
 * What was thrown, as a problem: parsers throw errors of the language's own where a text is not what it seems, and
 * whatever else goes wrong in reading a document lies in its shape.
 * A problem is known by its code, since each file of the page bundle has a class of its own.
 */
export function asProblem(error) {
    if (typeof error?.code === 'string')
        return error;
    return error instanceof SyntaxError
        ? new Problem('syntax', error.message, { cause: error })
        : new Problem('shape', String(error), { cause: error });
}
//# sourceMappingURL=problem.js.map