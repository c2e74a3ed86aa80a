import type { Note, NoteKind } from '../sources/reading.js';
import type { Severity } from './report.js';
export declare const DATE = "a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022.";
/** A repeated item; other duplicates are topics and authors within one item. */
export declare const REPEATED = "repeated";
export type PlacedNote = Omit<Note, 'kind'> & {
    readonly kind: NoteKind | typeof REPEATED;
    /** The first item with the same id. */
    readonly first?: number | undefined;
};
/** Finds the item for each note on a repeated id, since readers compare ids only after they have read all items. */
export declare function placeRepeated(notes: PlacedNote[], items: readonly unknown[]): void;
export declare function idOf(item: unknown): string | undefined;
/** Describes why an item is not shown, with the value of the deciding field. */
export declare function whyLeftOut(reason: string, item: unknown, format: string): string;
/** Reports each note. If one kind has many repairs, it lists the first ones and gives their number. */
export declare function sayNotes(notes: readonly PlacedNote[], format: string, say: (severity: Severity, note: PlacedNote, message: string) => void): void;
