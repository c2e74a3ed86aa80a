/** Runs the `import()` of a file on demand, named as in the page bundle, such as `views/network-chart.js`. */
export type ImportFile = <M>(file: string, load: () => Promise<M>) => Promise<M>;

let importer: ImportFile = (_file, load) => load();

/** Imports a file on demand: as a bundler has arranged it, or as `setImporter` says. */
export const importFile: ImportFile = (file, load) => importer(file, load);

/** Sets how files on demand are imported. The page bundle finds them beside the script and checks their hashes. */
export function setImporter(next: ImportFile): void {
  importer = next;
}
