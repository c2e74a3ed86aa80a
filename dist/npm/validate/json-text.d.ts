/** A position in a text, counted from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
export interface JsonText {
    /** The first syntax error, with its position. */
    readonly fault?: {
        readonly message: string;
        readonly place: Place;
    };
    /** Duplicate names, each as the path of names and positions that leads to it. */
    readonly repeated: readonly (readonly (string | number)[])[];
    /** The line of each value, by its JSON Pointer. */
    readonly lines: ReadonlyMap<string, number>;
}
/** Reads a text up to its end or its first syntax error. */
export declare function readJsonText(text: string): JsonText;
