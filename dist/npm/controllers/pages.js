import { asProblem } from '../util/problem.js';

/** Pages read at one request for more, where what they hold is filtered away. */
const MOST_AT_ONCE = 5;
/**
 * Follows a source to its further pages, one after another, when the reader asks for more. An address that has been
 * read is never asked for again, so that a source whose last page names its first comes to an end.
 */
class PagesController {
    #host;
    #options;
    #visited;
    #abort;
    constructor(host, options) {
        /** The pages after the first, in order. */
        this.pages = [];
        this.isLoading = false;
        this.#visited = new Set();
        this.#abort = new AbortController();
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    /** The address of the next page, if there is one that has not been read. */
    next(first) {
        const { next } = this.pages.at(-1) ?? first;
        return next && !this.#visited.has(next) ? next : undefined;
    }
    /**
     * Reads further pages.
     * @param first the first page, which others read
     * @param isEnough asked before each page; a few are read at the most
     * @returns whether the answer is still wanted
     */
    async advance(first, isEnough) {
        const { signal } = this.#abort;
        this.problem = undefined;
        this.isLoading = true;
        this.#host.requestUpdate();
        try {
            for (let left = MOST_AT_ONCE; left > 0 && !isEnough(); left--) {
                const address = this.next(first);
                if (!address)
                    break;
                const { text, url, next } = await this.#options.load(address, { signal });
                const page = await this.#options.read(text, url, next);
                signal.throwIfAborted();
                this.visit(address);
                this.pages = [...this.pages, page];
            }
        }
        catch (error) {
            if (signal.aborted)
                return false;
            this.problem = asProblem(error);
        }
        this.isLoading = false;
        this.#host.requestUpdate();
        return true;
    }
    /** Counts an address as read: that of the first page, or the one that a page was found at in the end. */
    visit(address) {
        this.#visited.add(address);
    }
    /** Forgets everything, for another source. */
    reset() {
        this.#stop();
        this.#visited.clear();
        this.pages = [];
    }
    hostDisconnected() {
        // A moved element is connected again before this microtask runs.
        queueMicrotask(() => {
            if (!this.#host.isConnected)
                this.#stop();
        });
    }
    #stop() {
        this.#abort.abort();
        this.#abort = new AbortController();
        this.isLoading = false;
        this.problem = undefined;
    }
}

export { PagesController };
