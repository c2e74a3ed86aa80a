import { Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
/**
 * Returns what was read.
 * @throws {Problem} `shape` where nothing was: its message names the part that was refused; required parts are read first
 */
export function orProblem(value, flaws, kind) {
    if (value)
        return value;
    throw new Problem('shape', `not ${kind} ${flaws.find(({ path }) => /^\/\w+$/.test(path))?.path ?? ''}`);
}
/** Tells whether a row names a source whose page can be opened. */
export const isTraced = ({ sources }) => ({ source }) => !!safeUrl(sources[source]?.url);
//# sourceMappingURL=checked.js.map