/** Most changes that are kept, in records: beyond them an element is rendered again from nothing. */
const MOST = 10_000;
/**
 * Takes back what others have changed inside an element. Page translation and browser extensions replace text nodes that
 * Lit still holds: what Lit then writes into them is not on the page, and an old headline stays above a new link. Before
 * each rendering the nodes are put back, with their focus; a translator then translates the new text.
 */
export class ForeignChanges {
    #records = [];
    #observer = new MutationObserver((records) => this.#keep(records));
    #root;
    /** Watches from now on. */
    constructor(root) {
        this.#root = root;
        this.#observer.observe(root, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });
    }
    /**
     * Takes all changes back, the newest first.
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
    /** Forgets the changes since `undo`: they were our own. */
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
        // What extensions add beside our content, such as a style sheet for a dark page, does no harm.
        if (target === this.#root && !removedNodes.length)
            return;
        for (const node of addedNodes)
            target.removeChild(node);
        for (const node of removedNodes)
            target.insertBefore(node, nextSibling);
    }
}
//# sourceMappingURL=foreign-changes.js.map