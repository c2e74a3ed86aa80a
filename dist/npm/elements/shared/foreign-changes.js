/** Maximum number of records kept. With more changes, the element is rendered from scratch. */
const MOST = 10_000;
/**
 * Undoes changes that others made inside an element. Page translation and browser extensions replace text nodes that
 * Lit still references. Lit's later writes to them are not on the page, and an old headline stays above a new link. The
 * nodes and their focus are restored before each rendering; a translator then translates the new text.
 */
export class ForeignChanges {
    #records = [];
    #observer = new MutationObserver((records) => this.#keep(records));
    #root;
    /** Starts to watch. */
    constructor(root) {
        this.#root = root;
        this.#observer.observe(root, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });
    }
    /**
     * Undoes all changes, newest first.
     * @returns false if that is impossible
     */
    undo() {
        this.#keep(this.#observer.takeRecords());
        const records = this.#records;
        this.#records = [];
        if (records.length > MOST)
            return false;
        try {
            while (records.length)
                this.#undoOne(records.pop());
            return true;
        }
        catch {
            return false;
        }
    }
    /** Discards the changes since `undo`: they were our own. */
    ignoreOwn() {
        this.#observer.takeRecords();
    }
    #keep(records) {
        if (this.#records.length <= MOST)
            this.#records = this.#records.concat(records);
    }
    #undoOne({ type, target, oldValue, addedNodes, removedNodes, nextSibling }) {
        if (type === 'characterData') {
            target.data = oldValue ?? '';
            return;
        }
        // Nodes that extensions add next to our content, such as a style sheet for dark mode, do no harm.
        if (target === this.#root && !removedNodes.length)
            return;
        for (const node of addedNodes)
            target.removeChild(node);
        for (const node of removedNodes)
            target.insertBefore(node, nextSibling);
    }
}
//# sourceMappingURL=foreign-changes.js.map