/** Returns the object for a key, creating it on first use. */
export declare function shared<T>(key: string, make: () => T): T;
