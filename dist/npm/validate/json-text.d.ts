/** A place in a text, counted from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
export interface JsonText {
    /** What is wrong with the text, and where. */
    readonly fault?: {
        readonly message: string;
        readonly place: Place;
    };
    /** Names that stand twice in an object: the names and positions that lead to them. */
    readonly repeated: readonly (readonly (string | number)[])[];
    /** The line of each value, by its JSON Pointer. */
    readonly lines: ReadonlyMap<string, number>;
}
/** Reads a text from its beginning to its end, or to its first fault. */
export declare function readJsonText(text: string): JsonText;
