/** A named problem. Its message is one sentence for the page's developer, never shown to the public. */
class Problem extends Error {
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}

export { Problem };
