import {Problem} from '../util/problem.js';

/**
 * The module of a format that is a file of its own.
 * @throws {Problem} as a rejection: `network` when the file could not be had
 */
export const formatFile = <T>(file: Promise<T>): Promise<T> =>
  file.catch((cause: unknown) => {
    throw new Problem('network', 'the file for this format could not be loaded', {cause});
  });
