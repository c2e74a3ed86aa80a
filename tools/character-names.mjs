/**
 * Writes `src/sources/character-names.ts`: all names of characters in HTML (https://html.spec.whatwg.org/entities.json),
 * as `vscode-html-languageservice` has them. Run it when that package has been updated, and commit; a test compares the
 * result with parse5.
 */
import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const {entities} = /** @type {{entities: Record<string, string>}} */ (
  createRequire(import.meta.url)('vscode-html-languageservice/lib/umd/parser/htmlEntities.js')
);

/** @type {Map<string, string[]>} */
const byCharacter = new Map();
for (const [name, text] of Object.entries(entities)) {
  if (name.endsWith(';')) byCharacter.set(text, [...(byCharacter.get(text) ?? []), name.slice(0, -1)]);
}
const codes = (/** @type {string} */ text) =>
  [...text].map((each) => /** @type {number} */ (each.codePointAt(0)).toString(36)).join('+');
const table = [...byCharacter]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([text, names]) => `${codes(text)} ${names.join(' ')}`);
const file = fileURLToPath(new URL('../src/sources/character-names.ts', import.meta.url));
const text = `// Do not modify this file by hand!
// Re-generate this file by running node tools/character-names.mjs

/** Code points in base 36, joined by a plus sign, with all their names. */
export const CHARACTER_NAMES: string = ${JSON.stringify(table.join(','))};`;
await writeFile(file, await format(text, {...(await resolveConfig(file)), parser: 'typescript'}));
