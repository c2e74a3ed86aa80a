/** Sets the address of the file link in a box to a file with these contents. */
export declare function openFile(box: Element | null, text: string): void;
/** Creates the file when its box opens, and releases it when the box closes. */
export declare function toggleFile(box: HTMLDetailsElement, makeText: () => string): void;
/**
 * Releases the files of boxes that were removed, and creates the file of a box that is back on the page and still open.
 */
export declare function tendFiles(root: ParentNode | null): void;
