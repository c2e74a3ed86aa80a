let importer = (_file, load) => load();
/** Imports a file on demand: as a bundler has arranged it, or as `setImporter` says. */
export const importFile = (file, load) => importer(file, load);
/** Sets how files on demand are imported. The page bundle finds them beside the script and checks their hashes. */
export function setImporter(next) {
    importer = next;
}
//# sourceMappingURL=import-file.js.map