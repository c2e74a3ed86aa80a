/*
 * Hashes of the files on demand by name, filled in by the build. The main file contains the hashes of all files except
 * the languages, which have their own file, `language-pins.js`.
 */
export const pins: Readonly<Record<string, string>> = {};
