/** The fields of nodes that an address names, in its order, except for the common ones. */
export declare function namedFields(base: string | undefined): readonly string[];
/** Returns true if an address names fields, and the day of creation is not among them. */
export declare function isWithoutCreated(base: string | undefined): boolean;
