/**
 * Parses JSON; returns a value that is already parsed unchanged.
 * @throws {Problem} `syntax` if the text as a whole is not JSON, or a long text is nested more than 500 deep; no partial
 *   result is returned
 */
export declare function parseJson(text: unknown): unknown;
