/**
 * A module that is loaded when it is first needed, by an `import()` that a bundler finds. In the page bundle each is a
 * file beside the script.
 */
export declare class OnDemand<M extends object> {
    #private;
    /** @param file its name in the page bundle */
    constructor(file: string, load: () => Promise<M>);
    /** The module, or undefined before it has arrived. */
    get module(): M | undefined;
    /** Sets the module, so that `use` is synchronous: for servers. */
    provide(module: M): void;
    /** Starts the request early. A failure is reported by `load` and `use`. */
    preload(): void;
    /**
     * Loads the module once. After a failure, the next call tries again, by the same address and with the same hash.
     * @throws {Problem} `network` or `policy`, as a rejection
     */
    load(): Promise<M>;
    /**
     * Calls back with the module.
     * @returns what the callback returns: at once where the module has arrived, otherwise as a promise
     * @throws {Problem} `network`, as a rejection
     */
    use<R>(callback: (module: M) => R | Promise<R>): R | Promise<R>;
}
/** A document that ships with the library, as JSON text. */
export type Bundled = OnDemand<{
    readonly text: string;
}>;
