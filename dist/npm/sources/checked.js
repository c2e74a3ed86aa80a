import { Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
/**
 * Returns the value that was read.
 * @throws {Problem} `shape` if nothing could be read. The message names the value that was rejected; required ones are
 *   read first
 */
export function orProblem(value, flaws, kind) {
    if (value)
        return value;
    throw new Problem('shape', `not ${kind} ${flaws.find(({ path }) => /^\/\w+$/.test(path))?.path ?? ''}`);
}
/** Returns true if a row names a source with a valid page address. */
export const isTraced = ({ sources }) => ({ source }) => !!safeUrl(sources[source]?.url);
//# sourceMappingURL=checked.js.map