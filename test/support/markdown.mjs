/* The texts of the project, and their snippets, links and paths. */
import {readdir, readFile} from 'node:fs/promises';

/** Every text that people read, except the changes, which describe the past. */
export async function texts() {
  const inRoot = (await readdir('.')).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md');
  const inDocs = (await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  return Promise.all([...inRoot, ...inDocs].map(async (file) => ({file, text: await readFile(file, 'utf8')})));
}

/**
 * The fenced code blocks of a text: each with its language, its line, and the words that it must show, from a comment
 * right above it: `<!-- shows: words -->`.
 * @param {{file: string, text: string}} page
 */
export function snippetsOf({file, text}) {
  const fence = /^(?:<!-- shows: (.*) -->\n\n)?( *)```(\w*)\n([^]*?)^\2```$/gm;
  return [...text.matchAll(fence)].map(({index, 1: shows, 2: indent, 3: language, 4: code}) => ({
    place: `${file}:${text.slice(0, index).split('\n').length + (shows ? 2 : 0)}`,
    language,
    shows,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/**
 * A text without its fenced code blocks.
 * @param {string} text
 */
export const prose = (text) => text.replaceAll(/^ *```[^]*?^ *```$/gm, '');

/**
 * The anchors of the headings, as code hosts generate them.
 * @param {string} text
 */
export const anchorsOf = (text) =>
  [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
