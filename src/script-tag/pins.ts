/*
 * Hashes of the files on demand, by their names. The build fills them in: the main file has those of all files but the
 * languages, which have a file of hashes to themselves, `language-pins.js`.
 */
export const pins: Readonly<Record<string, string>> = {};
