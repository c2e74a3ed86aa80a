/** The object for a key, made on first use. */
export declare function shared<T>(key: string, make: () => T): T;
