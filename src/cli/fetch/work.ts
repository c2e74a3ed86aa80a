/* The data that the steps of `fetch` share. */
import type {History, KnownSource} from '../../fetch/history.js';
import {EXIT, type Result} from '../result.js';
import type {FetchArguments} from './arguments.js';
import type {Outcome, Source} from './read-source.js';

/** The file that is there already, if this command has written it. */
export interface OldFile {
  readonly document: unknown;
  readonly history: History;
}

/** A source, its state after the last run, and the outcome of this run. */
export interface Read {
  readonly source: Source;
  readonly key: string;
  /** The source in the last run, and its position. */
  readonly known: KnownSource | undefined;
  readonly position: number;
  readonly outcome: Outcome;
}

/** The state after all sources have been read. */
export interface Work {
  readonly file: string;
  readonly given: FetchArguments;
  readonly old: OldFile | undefined;
  readonly reads: readonly Read[];
  readonly settings: string;
  readonly messages: readonly string[];
}

export const failure = (messages: readonly string[]): Result => ({
  code: EXIT.fault,
  messages: messages.map((message) => `fetch: ${message}`),
});

/** Returns the text of a document's file. */
export const textOf = (document: object): string => `${JSON.stringify(document, null, 1)}\n`;

/** Returns a document as a reader of its file gets it. */
export const parse = (document: object): unknown => JSON.parse(JSON.stringify(document));
