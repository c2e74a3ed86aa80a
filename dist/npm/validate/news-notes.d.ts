import type { Note, NoteKind } from '../sources/reading.js';
import type { Severity } from './report.js';
export declare const DATE = "a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022.";
/** An item that is there a second time; other duplicates are topics and authors of one item. */
export declare const REPEATED = "repeated";
export type PlacedNote = Omit<Note, 'kind'> & {
    readonly kind: NoteKind | typeof REPEATED;
    /** The item that had the id first. */
    readonly first?: number | undefined;
};
/** Readers compare items by their ids when all have been read: finds the item that each such note is about. */
export declare function placeRepeated(notes: PlacedNote[], items: readonly unknown[]): void;
export declare function idOf(item: unknown): string | undefined;
/** Why an item is not shown, with what it has in the field that decides. */
export declare function whyLeftOut(reason: string, item: unknown, format: string): string;
/** Says each note; of many repairs of one kind the first, and how many there are. */
export declare function sayNotes(notes: readonly PlacedNote[], format: string, say: (severity: Severity, note: PlacedNote, message: string) => void): void;
