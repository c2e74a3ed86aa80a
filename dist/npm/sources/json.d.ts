/**
 * Parses JSON; what is parsed already stays as it is.
 * @throws {Problem} `syntax` when it is not JSON as a whole; nothing is half-parsed
 */
export declare function parseJson(text: unknown): unknown;
