/*
 * Content that a server has rendered into an element (`learning-city-widgets render`), and its replacement by the own
 * first complete rendering, without a visible change. Loaded on demand, because most pages have no such content.
 */
import { newsSchema } from '../../model/article.js';
import { read } from '../../model/schema.js';
import { Problem } from '../../util/problem.js';
/** Content from a server, until the element replaces it. */
export class ServedRoot {
    #root;
    #nodes;
    #stopWaiting;
    /**
     * @param nodes the server's nodes in the root
     * @param block the data block among them; damaged data is ignored
     */
    constructor(root, nodes, block) {
        this.#root = root;
        this.#nodes = nodes;
        this.data = dataOf(block);
    }
    /**
     * Returns true while a reader presses something inside or has selected text: new nodes would lose both.
     * @param callback called once when the reader has finished
     */
    isBusy(callback) {
        const isBusy = () => this.#root.host.matches(':active') || String(getSelection()) !== '';
        if (!isBusy())
            return false;
        if (this.#stopWaiting)
            return true;
        const check = () => {
            // A click arrives after its pointer has been released.
            setTimeout(() => {
                if (isBusy())
                    return;
                this.#stopWaiting?.();
                callback();
            });
        };
        ENDINGS.forEach((type) => document.addEventListener(type, check));
        this.#stopWaiting = () => {
            ENDINGS.forEach((type) => document.removeEventListener(type, check));
            this.#stopWaiting = undefined;
        };
        return true;
    }
    /** Stops waiting for the reader. */
    stop() {
        this.#stopWaiting?.();
    }
    /** Shows a notice below the content. */
    notify(text) {
        const notice = this.#root.querySelector('[part="notice"]');
        if (notice)
            notice.textContent = text;
    }
    /**
     * Removes the content. Call it immediately before the own rendering.
     * @returns a function that gives the own rendering the focus, the open details and the scroll positions of the old
     *   one
     */
    remove() {
        const root = this.#root;
        this.stop();
        const { activeElement } = root;
        const focus = activeElement && {
            key: keyOf(activeElement),
            index: alike(root, activeElement).indexOf(activeElement),
            isVisible: activeElement.matches(':focus-visible'),
        };
        const open = [...root.querySelectorAll('details')].map((each) => each.open);
        const scrolled = [...root.querySelectorAll(REGIONS)].map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
        const loaded = new Set([...root.querySelectorAll('img')].filter(({ complete }) => complete).map(({ src }) => src));
        const hidden = new Set([...root.querySelectorAll('img')].filter(isBroken).map(({ src }) => src));
        // Lit's own markers stay.
        this.#nodes.forEach((node) => node.remove());
        return () => {
            root.querySelectorAll('details').forEach((each, index) => (each.open = open[index] ?? each.open));
            root
                .querySelectorAll(REGIONS)
                .forEach((each, index) => each.scrollTo(...(scrolled[index] ?? [0, 0])));
            for (const image of root.querySelectorAll('img')) {
                // A picture that is on the page already is drawn in the same frame.
                if (loaded.has(image.src))
                    image.decoding = 'sync';
                if (hidden.has(image.src))
                    image.parentElement.hidden = true;
            }
            if (!focus)
                return;
            const candidates = [...root.querySelectorAll(FOCUSABLE)].filter((each) => keyOf(each) === focus.key);
            (candidates[focus.index] ?? candidates[0])?.focus({
                preventScroll: true,
                focusVisible: focus.isVisible,
            });
        };
    }
}
function dataOf({ textContent }) {
    try {
        const { version, at, ...rest } = JSON.parse(textContent);
        if (typeof version === 'string' && typeof at === 'number')
            return { ...rest, version, at };
    }
    catch { }
    return { version: '', at: Date.now() };
}
/** Checks news that a server has rendered, as strictly as a document. */
export function readServedNews(model) {
    const news = read(newsSchema, model);
    if (!news)
        throw new Problem('shape', 'not the news that a server has rendered');
    return news;
}
/** Events that may end a press or a selection. */
const ENDINGS = ['selectionchange', 'pointerup', 'pointercancel', 'click', 'keyup'];
const REGIONS = '.scroll';
const FOCUSABLE = 'a, button, input, summary, [tabindex]';
/** Identifies a focusable node in both renderings by its kind, address and words. */
const keyOf = (node) => [node.localName, node.getAttribute('href'), node.textContent.replace(/\s+/g, ' ').trim()].join('\n');
const alike = (root, node) => [...root.querySelectorAll(FOCUSABLE)].filter((each) => keyOf(each) === keyOf(node));
const isBroken = ({ complete, naturalWidth, currentSrc }) => complete && !naturalWidth && currentSrc !== '';
//# sourceMappingURL=served-root.js.map