/**
 * A module that is loaded when it is first needed, with an `import()` that bundlers can find. In the page bundle each
 * module is a file next to the script.
 */
export declare class OnDemand<M extends object> {
    #private;
    /** @param file its name in the page bundle */
    constructor(file: string, load: () => Promise<M>);
    /** The module, or undefined before it has arrived. */
    get module(): M | undefined;
    /** Sets the module for servers, so that `use` is synchronous. */
    provide(module: M): void;
    /** Starts the request early. A failure is reported by `load` and `use`. */
    preload(): void;
    /**
     * Loads the module once. After a failure, the next call tries again, with the same address and hash.
     * @throws {Problem} `network` or `policy`, as a rejection
     */
    load(): Promise<M>;
    /**
     * Calls the callback with the module.
     * @returns the callback's result: immediately if the module has arrived, otherwise as a promise
     * @throws {Problem} `network`, as a rejection
     */
    use<R>(callback: (module: M) => R | Promise<R>): R | Promise<R>;
}
/** A document that ships with the library, as JSON text. */
export type Bundled = OnDemand<{
    readonly text: string;
}>;
