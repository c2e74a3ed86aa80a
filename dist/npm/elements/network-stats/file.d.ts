/** Gives the link to a file in a box an address with these contents. */
export declare function openFile(box: Element | null, text: string): void;
/** Opens or closes the file of a box along with it. */
export declare function toggleFile(box: HTMLDetailsElement, makeText: () => string): void;
/** Closes the files of boxes that are gone, and opens that of a box that is back, open as it was. */
export declare function tendFiles(root: ParentNode | null): void;
