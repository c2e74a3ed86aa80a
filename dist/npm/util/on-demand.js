import { importFile } from './import-file.js';
import { Problem } from './problem.js';
/**
 * A module that is loaded when it is first needed, with an `import()` that bundlers can find. In the page bundle each
 * module is a file next to the script.
 */
export class OnDemand {
    #file;
    #import;
    #module;
    #request;
    /** @param file its name in the page bundle */
    constructor(file, load) {
        this.#file = file;
        this.#import = load;
    }
    /** The module, or undefined before it has arrived. */
    get module() {
        return this.#module;
    }
    /** Sets the module for servers, so that `use` is synchronous. */
    provide(module) {
        this.#module = module;
    }
    /** Starts the request early. A failure is reported by `load` and `use`. */
    preload() {
        this.load().catch(() => undefined);
    }
    /**
     * Loads the module once. After a failure, the next call tries again, with the same address and hash.
     * @throws {Problem} `network` or `policy`, as a rejection
     */
    load() {
        if (this.#module)
            return Promise.resolve(this.#module);
        this.#request ??= importFile(this.#file, this.#import).then((module) => (this.#module = module), (cause) => {
            this.#request = undefined;
            if (isProblem(cause))
                throw cause;
            const remedy = 'publish all files of one version together, and allow them in script-src';
            throw new Problem('network', `${this.#file} could not be loaded (${String(cause)}): ${remedy}`, { cause });
        });
        return this.#request;
    }
    /**
     * Calls the callback with the module.
     * @returns the callback's result: immediately if the module has arrived, otherwise as a promise
     * @throws {Problem} `network`, as a rejection
     */
    use(callback) {
        return this.#module ? callback(this.#module) : this.load().then(callback);
    }
}
/**
 * Returns true for a problem from the importer. Checks the code, because each file of the page bundle has a separate
 * class.
 */
const isProblem = (cause) => ['network', 'policy'].includes(cause?.code ?? '');
//# sourceMappingURL=on-demand.js.map