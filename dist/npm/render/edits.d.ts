/** Replaces a range of a text. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Applies edits that do not overlap. Edits at the same position keep their order. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
