/**
 * Parses JSON.
 * @throws {Problem} `syntax` when it is not JSON as a whole; nothing is half-parsed
 */
export declare function parseJson(text: string): unknown;
