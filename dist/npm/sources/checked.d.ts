import type { Flaw } from '../model/schema.js';
import type { Sources } from '../model/source.js';
/**
 * Returns the value that was read.
 * @throws {Problem} `shape` if nothing could be read. The message names the value that was rejected; required ones are
 *   read first
 */
export declare function orProblem<T>(value: T | undefined, flaws: readonly Flaw[], kind: string): T;
/** Returns true if a row names a source with a valid page address. */
export declare const isTraced: ({ sources }: {
    sources: Sources;
}) => ({ source }: {
    source: string;
}) => boolean;
