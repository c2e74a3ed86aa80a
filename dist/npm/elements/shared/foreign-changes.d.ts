/**
 * Takes back what others have changed inside an element. Page translation and browser extensions replace text nodes that
 * Lit still holds: what Lit then writes into them is not on the page, and an old headline stays above a new link. Before
 * each rendering the nodes are put back, with their focus; a translator then translates the new text.
 */
export declare class ForeignChanges {
    #private;
    /** Watches from now on. */
    constructor(root: Node);
    /**
     * Takes all changes back, the newest first.
     * @returns false if that is impossible
     */
    undo(): boolean;
    /** Forgets the changes since `undo`: they were our own. */
    ignoreOwn(): void;
}
