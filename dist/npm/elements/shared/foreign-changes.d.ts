/**
 * Undoes changes that others made inside an element. Page translation and browser extensions replace text nodes that
 * Lit still references. Lit's later writes to them are not on the page, and an old headline stays above a new link. The
 * nodes and their focus are restored before each rendering; a translator then translates the new text.
 */
export declare class ForeignChanges {
    #private;
    /** Starts to watch. */
    constructor(root: Node);
    /**
     * Undoes all changes, newest first.
     * @returns false if that is impossible
     */
    undo(): boolean;
    /** Discards the changes since `undo`: they were our own. */
    ignoreOwn(): void;
}
