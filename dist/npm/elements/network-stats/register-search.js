import { memoizeLast } from '../../util/memoize-last.js';
import { asProblem } from '../../util/problem.js';
/**
 * Loads the register that says when a city joined, once for each source. It is the element's second source; if it
 * fails, the figures are still shown.
 */
export class RegisterSearch {
    #host;
    #source;
    #abort;
    #register;
    #search = Promise.resolve();
    #hasFailed = false;
    #find = memoizeLast((register, city, country) => this.#host.badge.module?.findMembership(register, city, country));
    constructor(host) {
        this.#host = host;
    }
    /** The register, once it has loaded. */
    get register() {
        return this.#register;
    }
    /** The register's entry for a city; undefined until the register has arrived. */
    membershipOf(city, country) {
        return this.#register && this.#find(this.#register, city, country);
    }
    /**
     * Loads a register unless it is the current one; undefined if none is needed. Resolves when it has loaded or failed
     * to load.
     */
    seek(source) {
        if (source === this.#source)
            return this.#search;
        this.#abort?.abort();
        this.#register = undefined;
        this.#source = source;
        this.#hasFailed = false;
        this.#search = Promise.resolve();
        if (source === undefined)
            return this.#search;
        const { load, badge, requestUpdate, warn } = this.#host;
        const abort = (this.#abort = new AbortController());
        const request = typeof source === 'string' ? load(source, { signal: abort.signal }) : source.load();
        this.#search = Promise.all([request, badge.load()])
            .then(([{ text }, { readRegister }]) => readRegister(text))
            .then((register) => {
            if (abort.signal.aborted)
                return;
            this.#register = register;
            requestUpdate();
        }, (error) => {
            if (abort.signal.aborted)
                return;
            this.#hasFailed = true;
            const { code, message } = asProblem(error);
            warn(`${code}: ${message}`);
        });
        return this.#search;
    }
    /** Allows a failed register to be loaded again, along with the figures. */
    retry() {
        if (this.#hasFailed)
            this.#source = undefined;
    }
    /** Aborts a pending search; a loaded register is kept. */
    stop() {
        if (!this.#register)
            void this.seek(undefined);
    }
}
//# sourceMappingURL=register-search.js.map