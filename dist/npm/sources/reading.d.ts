import type { PlainDate } from '../util/plain-date.js';
import { type Stamp } from './stamp.js';
/**
 * A repair or omission that may interest the author of the source.
 *
 * - `left-out`: an item that is not shown; `detail` is the reason
 * - `duplicate`: a repeated item, topic or author
 * - `made-id`: an item without an id; `detail` is the id made from its address or words
 * - `same-id`: different items with the same id, distinguished by address or content; `detail` is the id
 * - `undated`: a date that cannot be read, or a system's zero date (year 1, 1 January 1970)
 * - `date-form`: a date in another form than the format requires
 * - `utc`: a date in UTC, whose day depends on `time-zone`
 * - `no-zone`: a date with a time but no zone; its day is taken as written
 * - `escapes`: HTML character references in a plain text field, decoded once
 * - `unknown-reference`: a character reference that HTML does not define, shown as written
 * - `cut`: something that was not read: items, topics, or the next page; `detail` describes it
 * - `added`: words that a system added to a summary, removed
 * - `no-topic`: the default category for posts without one
 * - `protected`: a post with a password; only its title is shown
 */
export type NoteKind = 'left-out' | 'duplicate' | 'made-id' | 'same-id' | 'undated' | 'date-form' | 'utc' | 'no-zone' | 'escapes' | 'unknown-reference' | 'cut' | 'added' | 'no-topic' | 'protected';
/** One repair or omission, as plain data. */
export interface Note {
    readonly kind: NoteKind;
    /** Index of the item in the document, from 0; absent if the note is about the whole document. */
    readonly item?: number;
    /** The field, by its name in the format. */
    readonly field?: string;
    /** The value or the reason. It comes from the document, so it is untrusted; at most 200 characters. */
    readonly detail: string;
}
export interface ReadingOptions {
    /** The publisher's time zone, as an IANA name. Without it, a UTC time gets its day in the reader's zone. */
    readonly timeZone?: string | undefined;
    /** The language of the site's response, which tells its addresses apart: `Content-Language`. */
    readonly siteLanguage?: string | undefined;
    /** Receives every note in document order, once reading has ended. */
    readonly report?: ((note: Note) => void) | undefined;
}
/** Tables that most documents do not need. */
export interface Tables {
    /** Returns the characters for an HTML name, such as `imacr`. */
    readonly characters?: (name: string) => string | undefined;
    /** Reads dates in words, in every language of the library, and in other non-standard forms. */
    readonly days?: (text: string, language?: string) => Stamp | undefined;
}
/** A single pass over a document. */
export declare class Reading {
    #private;
    /** Index of the current item. */
    item: number | undefined;
    /** The document's language, which distinguishes months with the same spelling. */
    language: string | undefined;
    /** The notes so far; empty if nobody receives them. */
    readonly notes: Note[];
    /** The source has more than was read. */
    isCut: boolean;
    /** Tables that the document needs and that have not loaded. */
    readonly missing: Set<keyof Tables>;
    constructor(options?: ReadingOptions, tables?: Tables);
    /** The language of the response, if the server names it. */
    get siteLanguage(): string | undefined;
    /** Records that the source has more than was read. */
    cut(detail: string, field: string): void;
    /** Records a repair or an omission. */
    note(kind: NoteKind, detail: unknown, field?: string): void;
    /**
     * Returns the day of a date in the publisher's zone. Only times in UTC depend on the zone.
     * @param parse the format's own parser; by default for RFC 3339
     */
    day(value: unknown, field: string, parse?: (text: string) => Stamp | undefined): PlainDate | undefined;
    /** Returns the characters for one of the less common HTML names. */
    readonly character: (name: string) => string | undefined;
}
