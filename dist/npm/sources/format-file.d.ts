/**
 * The module of a format that is a file of its own.
 * @throws {Problem} as a rejection: `network` when the file could not be had
 */
export declare const formatFile: <T>(file: Promise<T>) => Promise<T>;
