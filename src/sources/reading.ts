/*
 * What the readers of all news formats share while they read one document: the town's zone, tables that are loaded when
 * a document first needs them, and the notes on what was repaired or left out, which `validate` prints.
 */
import type {PlainDate} from '../util/plain-date.js';
import {dayIn} from '../util/time-zone.js';
import {isNoDate, parseStamp, type Stamp} from './stamp.js';

/**
 * What a reader did that the source's author may want to know.
 *
 * - `left-out`: an item that is not shown; `detail` says why
 * - `duplicate`: the same item, topic or author a second time
 * - `made-id`: an item without an id; `detail` is the id that was made from its address or words
 * - `same-id`: several items under one id, told apart by address or content; `detail` is the id
 * - `undated`: a date that cannot be read, or is the zero of a system (year 1, 1 January 1970)
 * - `date-form`: a date in another form than the format asks for
 * - `utc`: a date in UTC, whose day depends on `time-zone`
 * - `no-zone`: a date with a time and without a zone: its day is taken as written
 * - `escapes`: escapes of HTML in a field of plain text, decoded once
 * - `unknown-reference`: an escape that HTML does not have, shown as written
 * - `added`: words that a system has added to a summary, removed
 * - `no-topic`: the category of posts without a category
 * - `protected`: a post with a password, shown by its title only
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
  | 'added'
  | 'no-topic'
  | 'protected';

/** One repair or omission, as plain data. */
export interface Note {
  readonly kind: NoteKind;
  /** Position of the item among the items as read, from 0; absent for the document as a whole. */
  readonly item?: number;
  /** The field, as the format names it. */
  readonly field?: string;
  /** The value or the reason: at most 200 characters, from the document, so hostile. */
  readonly detail: string;
}

export interface ReadingOptions {
  /** The publisher's time zone, as an IANA name; without it the days of UTC stamps are those of the reader's zone. */
  readonly timeZone?: string | undefined;
  /** Receives every note, in the order of the document, once reading has ended. */
  readonly report?: ((note: Note) => void) | undefined;
}

/** Tables that most documents do not need. */
export interface Tables {
  /** Gives the characters of a name in HTML, such as `imacr`. */
  readonly characters?: (name: string) => string | undefined;
  /** Reads dates in words, in every language of the library, and in other forms than those of the standards. */
  readonly days?: (text: string, language?: string) => Stamp | undefined;
}

/** Most notes on one document. */
const MAX_NOTES = 10_000;

/** One pass over one document. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #tables: Tables;
  /** Position of the item being read. */
  item: number | undefined;
  /** Language of the document, which tells apart months that are spelled alike. */
  language: string | undefined;
  /** Notes so far; empty unless they are asked for. */
  readonly notes: Note[] = [];
  /** Tables that the document needs and that have not arrived. */
  readonly missing: Set<keyof Tables> = new Set();

  constructor(options: ReadingOptions = {}, tables: Tables = {}) {
    this.#options = options;
    this.#tables = tables;
  }

  /** Notes a repair or an omission. */
  note(kind: NoteKind, detail: unknown, field?: string): void {
    if (!this.#options.report || this.notes.length >= MAX_NOTES) return;
    const {item} = this;
    this.notes.push({
      kind,
      detail: (typeof detail === 'string' ? detail : `${JSON.stringify(detail)}`).slice(0, 200),
      ...(item !== undefined && {item}),
      ...(field !== undefined && {field}),
    });
  }

  /**
   * The publisher's day of a date as a source writes it. Only stamps in UTC depend on the zone.
   * @param parse the format's own parser, by default that of RFC 3339
   */
  day(value: unknown, field: string, parse: (text: string) => Stamp | undefined = parseStamp): PlainDate | undefined {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!text) return undefined;
    let stamp = parse(text);
    if (!stamp && /\d/.test(text)) {
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

  /** The characters of a name in HTML that is none of the common ones. */
  readonly character = (name: string): string | undefined => {
    const {characters} = this.#tables;
    if (!characters) this.missing.add('characters');
    return characters?.(name);
  };
}
