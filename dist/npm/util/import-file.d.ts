/**
 * Runs the `import()` of a file on demand. The name is the file's name in the page bundle, such as
 * `views/network-chart.js`.
 */
export type ImportFile = <M>(file: string, load: () => Promise<M>) => Promise<M>;
/** Imports a file on demand: as bundled, or with the function passed to `setImporter`. */
export declare const importFile: ImportFile;
/**
 * Sets the function that imports files on demand. In the page bundle it finds them next to the script and checks their
 * hashes.
 */
export declare function setImporter(next: ImportFile): void;
