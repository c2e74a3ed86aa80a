/*
 * State shared by the readers of all news formats while they read one document: the publisher's time zone, the tables
 * loaded on demand, and the notes on repairs and omissions, which `validate` prints.
 */
import type {PlainDate} from '../util/plain-date.js';
import {dayIn} from '../util/time-zone.js';
import {isNoDate, parseStamp, type Stamp} from './stamp.js';

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
export type NoteKind =
  | 'left-out'
  | 'duplicate'
  | 'made-id'
  | 'same-id'
  | 'undated'
  | 'date-form'
  | 'utc'
  | 'no-zone'
  | 'escapes'
  | 'unknown-reference'
  | 'cut'
  | 'added'
  | 'no-topic'
  | 'protected';

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

/** Maximum number of notes on one document. */
const MAX_NOTES = 10_000;

/** A single pass over a document. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #tables: Tables;
  /** Unknown character references, each with its item. */
  readonly #unknown = new Set<string>();
  /** Index of the current item. */
  item: number | undefined;
  /** The document's language, which distinguishes months with the same spelling. */
  language: string | undefined;
  /** The notes so far; empty if nobody receives them. */
  readonly notes: Note[] = [];
  /** The source has more than was read. */
  isCut = false;
  /** Tables that the document needs and that have not loaded. */
  readonly missing: Set<keyof Tables> = new Set();

  constructor(options: ReadingOptions = {}, tables: Tables = {}) {
    this.#options = options;
    this.#tables = tables;
  }

  /** The language of the response, if the server names it. */
  get siteLanguage(): string | undefined {
    return this.#options.siteLanguage;
  }

  /** Records that the source has more than was read. */
  cut(detail: string, field: string): void {
    this.isCut = true;
    this.note('cut', detail, field);
  }

  /** Records a repair or an omission. */
  note(kind: NoteKind, detail: unknown, field?: string): void {
    if (!this.#options.report || this.notes.length >= MAX_NOTES) return;
    const {item} = this;
    this.notes.push({
      kind,
      detail: (typeof detail === 'string' ? detail : ((JSON.stringify(detail) as string | undefined) ?? '')).slice(
        0,
        200,
      ),
      ...(item !== undefined && {item}),
      ...(field !== undefined && {field}),
    });
  }

  /**
   * Returns the day of a date in the publisher's zone. Only times in UTC depend on the zone.
   * @param parse the format's own parser; by default for RFC 3339
   */
  day(value: unknown, field: string, parse: (text: string) => Stamp | undefined = parseStamp): PlainDate | undefined {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!text) return undefined;
    let stamp = parse(text);
    // Digits of any script.
    if (!stamp && /\p{Nd}/u.test(text)) {
      const {days} = this.#tables;
      if (days) stamp = days(text, this.language);
      else this.missing.add('days');
      if (stamp) this.note('date-form', text, field);
    }
    const day = stamp?.utc === undefined ? stamp?.date : dayIn(this.#options.timeZone, stamp.utc);
    if (!stamp || !day || isNoDate(stamp.date) || isNoDate(day)) {
      this.note('undated', text, field);
      return undefined;
    }
    if (stamp.utc !== undefined) this.note('utc', text, field);
    else if (stamp.isWithoutZone) this.note('no-zone', text, field);
    return day;
  }

  /** Returns the characters for one of the less common HTML names. */
  readonly character = (name: string): string | undefined => {
    const {characters} = this.#tables;
    if (!characters) this.missing.add('characters');
    const found = characters?.(name);
    // A text may be decoded several times; the first time counts.
    const {item} = this;
    if (characters && found === undefined && item !== undefined && !this.#unknown.has(`${item} ${name}`)) {
      this.#unknown.add(`${item} ${name}`);
      this.note('unknown-reference', `&${name};`);
    }
    return found;
  };
}
