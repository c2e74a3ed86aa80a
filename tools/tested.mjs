/* The promises and the tests that verify them, from `tools/tested.json`. A test that does not exist is an error. */
import {readFile} from 'node:fs/promises';

/**
 * @typedef {{tests: [file: string, name: string][]}} Tested
 * @typedef {Tested & {promise: string}} Promised
 * @typedef {Promised & {criterion: string, level: string}} Criterion
 * @typedef {{privacy: Promised[], security: Promised[], preferences: Promised[], criteria: Criterion[]}} Lists
 */

export async function tested() {
  const lists = /** @type {Lists} */ (JSON.parse(await readFile(new URL('tested.json', import.meta.url), 'utf8')));
  for (const each of Object.values(lists).flat()) {
    const {tests} = each;
    for (const [file, name] of tests) {
      const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
      // The name must be the title of a test, in the quotes that the formatter uses.
      if (![`'${name}'`, `\`${name}\``].some((title) => text.includes(`(${title}`)))
        throw new Error(`${file} has no test “${name}” for the promise: ${each.promise}`);
    }
  }
  return lists;
}
