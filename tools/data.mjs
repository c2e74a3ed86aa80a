/**
 * Writes the data that ships with the library as modules, `src/data/*.ts`, so that every bundler finds it by an
 * `import()`. Run it after a change in `data/`; `--check` fails where the modules are out of date.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {buildNetwork, buildRegister, formatRows} from './facts.mjs';

const isCheck = process.argv.includes('--check');
const documents = {register: await buildRegister(), network: await buildNetwork()};
for (const [name, document] of Object.entries(documents)) {
  const file = new URL(`../src/data/${name}.ts`, import.meta.url);
  const json = formatRows(document).trimEnd();
  const text = `// Do not modify this file by hand!
// Re-generate this file by running npm run data

/** The document as JSON text, which is parsed faster than an object literal of its size is evaluated. */
export const text: string = \`${json.replace(/[\\`]|\$\{/g, '\\$&')}\`;
`;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text) {
    console.error(`src/data/${name}.ts is out of date: run npm run data and commit`);
    process.exitCode = 1;
  }
}
