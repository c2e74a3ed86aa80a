/** Returns the node fields that an address names, in its order and without the common ones. */
export declare function namedFields(base: string | undefined): readonly string[];
/** Returns true if an address lists fields without the creation date. */
export declare function isWithoutCreated(base: string | undefined): boolean;
