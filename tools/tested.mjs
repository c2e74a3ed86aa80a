/* What is promised and which test holds it to that, from `tools/tested.json`. A test that is not there is an error. */
import {readFile} from 'node:fs/promises';

export async function tested() {
  const lists = JSON.parse(await readFile(new URL('tested.json', import.meta.url), 'utf8'));
  for (const {promise, criterion, tests} of Object.values(lists).flat()) {
    for (const [file, name] of tests) {
      const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
      // As the title of a test: in the quotes that the formatter gives it.
      if (![`'${name}'`, `\`${name}\``].some((title) => text.includes(`(${title}`)))
        throw new Error(`${file} has no test “${name}”, which is to hold: ${promise ?? criterion}`);
    }
  }
  return lists;
}
