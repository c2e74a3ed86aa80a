/** Runs the `import()` of a file on demand, named as in the page bundle, such as `views/network-chart.js`. */
export type ImportFile = <M>(file: string, load: () => Promise<M>) => Promise<M>;
/** Imports a file on demand: as a bundler has arranged it, or as `setImporter` says. */
export declare const importFile: ImportFile;
/** Sets how files on demand are imported. The page bundle finds them beside the script and checks their hashes. */
export declare function setImporter(next: ImportFile): void;
