/** Returns a value as JSON with sorted properties, so that equal values have equal texts. */
export declare const stableText: (value: unknown) => string;
