/*
 * The Nu HTML checker, run on this machine by Java. It skips the content of templates, and so of declarative shadow
 * roots: `rootsAsPages` makes each of them a document of its own.
 */
import {execFile, spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Why the checker cannot run here; undefined if it can. */
export const missingJava =
  spawnSync('java', ['-version']).status === 0
    ? undefined
    : 'java is not installed; on Debian: apt-get install default-jre-headless';

/**
 * Messages that are no faults, followed by the place in the source; the tests fail if one of them no longer occurs.
 * @type {{message: RegExp, reason: string}[]}
 */
export const ACCEPTED = [
  {
    message: /^Trailing slash on void elements has no effect/,
    reason: 'Prettier writes the sample pages and the documented snippets so; XHTML sites need it',
  },
  {
    message: /^Attribute “(export)?parts?” not allowed on element/,
    reason: 'the checker does not know the attribute of CSS Shadow Parts, which every browser has',
  },
  {
    message: /^The “(list|table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary for element/,
    reason: 'Safari takes lists without markers for text, and browsers took tables with another `display` for none',
  },
  {
    message: /^The “role” attribute must not be used on a “(tr|td|th)” element which has a “table” ancestor/,
    reason: 'the same roles again: the styles of a narrow table replace its `display`',
  },
  {
    message: /^This document has heading elements but none of them has a computed heading level of 1/,
    reason: 'a shadow root is part of a page, which has its own title',
  },
  {
    message: /^Element “a” is missing required attribute “href”\. [^]*<a download=/,
    reason:
      'the link to the file of a closed table: it gets its address when the table opens, so nobody can reach it before',
  },
];

/** The accepted messages that have occurred. */
const seen = new Set();

/**
 * Checks documents, all in one start of Java, and returns what is not accepted: errors, warnings and other remarks.
 * @param {Record<string, string>} pages by name
 * @returns {Promise<string[]>}
 */
export async function nuFindings(pages) {
  const folder = await mkdtemp(path.join(tmpdir(), 'nu-'));
  try {
    const names = Object.keys(pages);
    const files = names.map((_, index) => path.join(folder, `${index}.html`));
    await Promise.all(files.map((file, index) => writeFile(file, pages[names[index] ?? ''] ?? '')));
    const {stdout} = await promisify(execFile)(
      'java',
      ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
      {maxBuffer: 1e8},
    );
    const {messages} = /** @type {{messages: {type: string, url: string, message: string, extract?: string}[]}} */ (
      JSON.parse(stdout)
    );
    /** Each message once, with its first place and the number of places. @type {Map<string, {first: string, count: number}>} */
    const found = new Map();
    for (const {type, url, message, extract = ''} of messages) {
      const accepted = ACCEPTED.find((each) => each.message.test(`${message} ${extract}`));
      if (accepted) {
        seen.add(accepted);
        continue;
      }
      const name = names[Number(path.basename(url, '.html'))] ?? url;
      const known = found.get(message) ?? {first: `${type}, ${name}, ${extract}`, count: 0};
      known.count++;
      found.set(message, known);
    }
    return [...found].map(([message, {first, count}]) => `${message} ${count} times; ${first}`);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/**
 * A document whose body is the content of a shadow root.
 * @param {string} content
 * @param {string} [lang]
 */
export const pageOfRoot = (content, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shadow root</title></head><body>${content}</body></html>`;

/**
 * One document for each declarative shadow root of a rendered page.
 * @param {string} name
 * @param {string} html
 * @returns {Record<string, string>}
 */
export const rootsAsPages = (name, html) =>
  Object.fromEntries(
    [...html.matchAll(/<([a-z-]+)[^<>]*><template shadowrootmode="open">([^]*?)<\/template>/g)].map(
      ([, tag, content = ''], index) => [`${name}, ${index}, <${tag}>`, pageOfRoot(content)],
    ),
  );

/** Accepted messages that have not occurred, which should be removed from the list. */
export const unusedExceptions = () => ACCEPTED.filter((each) => !seen.has(each)).map(({message}) => message.source);
