import {importFile} from './import-file.js';
import {Problem} from './problem.js';

/**
 * A module that is loaded when it is first needed, with an `import()` that bundlers can find. In the page bundle each
 * module is a file next to the script.
 */
export class OnDemand<M extends object> {
  readonly #file: string;
  readonly #import: () => Promise<M>;
  #module: M | undefined;
  #request: Promise<M> | undefined;

  /** @param file its name in the page bundle */
  constructor(file: string, load: () => Promise<M>) {
    this.#file = file;
    this.#import = load;
  }

  /** The module, or undefined before it has arrived. */
  get module(): M | undefined {
    return this.#module;
  }

  /** Sets the module for servers, so that `use` is synchronous. */
  provide(module: M): void {
    this.#module = module;
  }

  /** Starts the request early. A failure is reported by `load` and `use`. */
  preload(): void {
    this.load().catch(() => undefined);
  }

  /**
   * Loads the module once. After a failure, the next call tries again, with the same address and hash.
   * @throws {Problem} `network` or `policy`, as a rejection
   */
  load(): Promise<M> {
    if (this.#module) return Promise.resolve(this.#module);
    this.#request ??= importFile(this.#file, this.#import).then(
      (module) => (this.#module = module),
      (cause: unknown) => {
        this.#request = undefined;
        if (isProblem(cause)) throw cause;
        const remedy = 'publish all files of one version together, and allow them in script-src';
        throw new Problem('network', `${this.#file} could not be loaded (${String(cause)}): ${remedy}`, {cause});
      },
    );
    return this.#request;
  }

  /**
   * Calls the callback with the module.
   * @returns the callback's result: immediately if the module has arrived, otherwise as a promise
   * @throws {Problem} `network`, as a rejection
   */
  use<R>(callback: (module: M) => R | Promise<R>): R | Promise<R> {
    return this.#module ? callback(this.#module) : this.load().then(callback);
  }
}

/**
 * Returns true for a problem from the importer. Checks the code, because each file of the page bundle has a separate
 * class.
 */
const isProblem = (cause: unknown): cause is Problem =>
  ['network', 'policy'].includes((cause as Partial<Problem> | undefined)?.code ?? '');

/** A document that ships with the library, as JSON text. */
export type Bundled = OnDemand<{readonly text: string}>;
