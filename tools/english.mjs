/**
 * Looks for constructions that no native speaker would write, in comments, test titles, messages and documents. Prints
 * the share of such sentences, and exits with status 1 if it is above the limit. With `--list` it prints each of them;
 * with file names it reads only these: `node tools/english.mjs --list src/http/load.ts`.
 */
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {sentencesOf} from './english/sentences.mjs';
import {PATTERNS} from './english/patterns.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * The maximum share of sentences with such a construction. Lit, Shoelace and emoji-picker-element have 0.1 to 0.2 %.
 */
const LIMIT = 0.005;
/** Generated files, texts of other projects, samples in many languages, and the patterns with their test. */
const SKIPPED =
  /^(dist|src\/data|data|test\/examples|bench\/contenders)\/|\/generated\/|^docs\/pictures|(package-lock|custom-elements)\.json$|^tools\/english\/|^test\/contract\/english|^CHANGELOG/;
const READ = /\.(ts|tsx|mjs|js|jsx|css|md|mdx|xlf|ya?ml|vue|svelte)$/;

const [isList, given] = [process.argv.includes('--list'), process.argv.slice(2).filter((arg) => !arg.startsWith('-'))];
const files = given.length
  ? given
  : execFileSync('git', ['ls-files'], {encoding: 'utf8'})
      .split('\n')
      .filter((file) => READ.test(file) && !SKIPPED.test(file));

let count = 0;
/** @type {{file: string, line: number, text: string, pattern: string}[]} */
const found = [];
for (const file of files) {
  // All XLIFF files have the same English, so one is enough.
  if (file.endsWith('.xlf') && !file.endsWith('/lv.xlf')) continue;
  for (const {text, line} of sentencesOf(file, await readFile(file, 'utf8'))) {
    count += 1;
    const pattern = PATTERNS.find(({regex}) => regex.test(text));
    if (pattern) found.push({file, line, text, pattern: pattern.name});
  }
}

if (isList) for (const {file, line, text, pattern} of found) console.log(`${file}:${line}: [${pattern}] ${text}`);
const share = found.length / (count || 1);
console.log(`${found.length} of ${count} sentences (${(100 * share).toFixed(2)} %) have a construction to avoid`);
if (share > LIMIT) {
  console.error(`above the limit of ${100 * LIMIT} %: run node tools/english.mjs --list`);
  process.exitCode = 1;
}
