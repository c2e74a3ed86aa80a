import type { Flaw } from '../model/schema.js';
import type { Sources } from '../model/source.js';
/**
 * Returns what was read.
 * @throws {Problem} `shape` where nothing was: its message names the part that was refused; required parts are read first
 */
export declare function orProblem<T>(value: T | undefined, flaws: readonly Flaw[], kind: string): T;
/** Tells whether a row names a source whose page can be opened. */
export declare const isTraced: ({ sources }: {
    sources: Sources;
}) => ({ source }: {
    source: string;
}) => boolean;
