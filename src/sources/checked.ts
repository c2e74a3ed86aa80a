/* Checks that the readers of registers and of figures share. */
import type {Flaw} from '../model/schema.js';
import type {Sources} from '../model/source.js';
import {Problem} from '../util/problem.js';
import {safeUrl} from '../util/safe-url.js';

/**
 * Returns what was read.
 * @throws {Problem} `shape` where nothing was: its message names the part that was refused; required parts are read first
 */
export function orProblem<T>(value: T | undefined, flaws: readonly Flaw[], kind: string): T {
  if (value) return value;
  throw new Problem('shape', `not ${kind} ${flaws.find(({path}) => /^\/\w+$/.test(path))?.path ?? ''}`);
}

/** Tells whether a row names a source whose page can be opened. */
export const isTraced =
  ({sources}: {sources: Sources}) =>
  ({source}: {source: string}): boolean =>
    !!safeUrl(sources[source]?.url);
