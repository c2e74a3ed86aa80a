import { Problem } from '../util/problem.js';

/**
 * The module of a format that is a file of its own.
 * @throws {Problem} as a rejection: `network` when the file could not be had
 */
const formatFile = (file) => file.catch((cause) => {
    throw new Problem('network', 'the file for this format could not be loaded', { cause });
});

export { formatFile };
