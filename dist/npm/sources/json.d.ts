/**
 * Parses JSON; returns a value that is already parsed unchanged.
 * @throws {Problem} `syntax` if the text as a whole is not JSON; no partial result is returned
 */
export declare function parseJson(text: unknown): unknown;
