let importer = (_file, load) => load();
/** Imports a file on demand: as bundled, or with the function passed to `setImporter`. */
export const importFile = (file, load) => importer(file, load);
/**
 * Sets the function that imports files on demand. In the page bundle it finds them next to the script and checks their
 * hashes.
 */
export function setImporter(next) {
    importer = next;
}
//# sourceMappingURL=import-file.js.map