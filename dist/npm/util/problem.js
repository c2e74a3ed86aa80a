/** An error with a code. Its message is one sentence for the page's developer, and is never shown to the public. */
export class Problem extends Error {
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.page = options?.page;
    }
}
/**
 * Converts any error to a problem. Parsers throw a `SyntaxError` for malformed text; any other error while reading a
 * document counts as a wrong shape.
 * A problem is recognized by its code, because each file of the page bundle has a separate class.
 */
export function asProblem(error) {
    if (typeof error?.code === 'string')
        return error;
    return error instanceof SyntaxError
        ? new Problem('syntax', error.message, { cause: error })
        : new Problem('shape', String(error), { cause: error });
}
//# sourceMappingURL=problem.js.map