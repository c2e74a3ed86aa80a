/** Finds the sentences that people read in a file: comments, test titles, messages, paragraphs. */
import ts from 'typescript';

/** @typedef {{text: string, line: number}} Sentence */

/** The minimum number of words that makes a text a sentence rather than a name or a value. */
const FEWEST_WORDS = 4;

/**
 * @param {string} file its extension decides the language
 * @param {string} text
 * @returns {Sentence[]}
 */
export function sentencesOf(file, text) {
  const passages = /\.(ts|tsx|mjs|js|jsx)$/.test(file)
    ? inScript(file, text)
    : /\.mdx?$/.test(file)
      ? inMarkdown(text)
      : file.endsWith('.xlf')
        ? matches(text, /<(?:source|note)[^>]*>([^]*?)<\/(?:source|note)>/g)
        : file.endsWith('.css')
          ? matches(text, /\/\*([^]*?)\*\//g)
          : /\.ya?ml$/.test(file)
            ? matches(text, /(?:#|:)\s+([^\n]*)/g)
            : matches(text, /<!--([^]*?)-->|\/\*([^]*?)\*\//g);
  return passages.flatMap(({text: passage, at}) => split(passage, lineAt(text, at)));
}

/**
 * @param {string} text
 * @param {number} at
 */
const lineAt = (text, at) => text.slice(0, at).split('\n').length;

/**
 * @param {string} text
 * @param {RegExp} pattern a regular expression whose groups are passages
 */
const matches = (text, pattern) =>
  [...text.matchAll(pattern)].map((match) => ({text: match.slice(1).find(Boolean) ?? '', at: match.index}));

/**
 * Finds comments and string literals with words.
 * @param {string} file
 * @param {string} text
 */
function inScript(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{text: string, at: number}[]} */
  const passages = [];
  const seen = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (seen.has(range.pos)) continue;
      seen.add(range.pos);
      passages.push({text: withoutStars(text.slice(range.pos, range.end)), at: range.pos});
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isMarkup(node.text)) passages.push({text: node.text, at: node.getStart()});
    } else if (ts.isTemplateExpression(node)) {
      const words = node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('');
      const isTagged = ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() !== 'str';
      if (!isTagged && !isMarkup(words)) passages.push({text: words, at: node.getStart()});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // Consecutive `//` lines are one comment.
  /** @type {{text: string, at: number}[]} */
  const joined = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const between = last && text.slice(last.at, passage.at);
    if (
      last &&
      text.startsWith('//', passage.at) &&
      text.startsWith('//', last.at) &&
      !/\n\s*\n|\n\s*[^\s/]/.test(between ?? '')
    ) {
      last.text += ` ${passage.text}`;
    } else joined.push({...passage});
  }
  return joined;
}

/**
 * Markup, code, paths and addresses.
 * @param {string} text
 */
const isMarkup = (text) => /<\/?\w|[{}]|=>/.test(text) || !/\s/.test(text);

/** @param {string} comment */
const withoutStars = (comment) =>
  comment
    .replace(/^\/\*+|\*\/$|^\/\//g, '')
    .replace(/^\s*\* ?/gm, '')
    // A tag begins a passage, and its name and type are no words.
    .replace(
      /^\s*@(?:param|returns?|type|typedef|throws|attr|slot|csspart|cssprop|cssstate|fires)\b\s*(?:\{[^}]*\})?\s*(?:\[?[\w.$-]+\]?(?= ))?\s*-?/gm,
      '\n\n',
    )
    .replace(/^\s*@\w+/gm, '\n\n');

/** @param {string} text */
function inMarkdown(text) {
  const blank = (/** @type {string} */ part) => part.replace(/[^\n]/g, ' ');
  const prose = text
    .replace(/^```[^]*?^```/gm, blank)
    .replace(/^---\n[^]*?\n---/, blank)
    .replace(/^(?:import|export) .*$/gm, blank)
    .replace(/<!--[^]*?-->|<[^>\n]*>/g, blank)
    .replace(/\]\([^)\n]*\)/g, ']');
  return matches(prose, /((?:[^\n|]+\n?)+)/g).flatMap(({text: block, at}) => {
    // List items and table cells are separate passages.
    let offset = at;
    return block.split(/\n(?=\s*(?:[-*]|\d+\.|#)\s)/).map((item) => {
      const passage = {text: item.replace(/^\s*(?:[-*]|\d+\.|#+)\s/, ''), at: offset};
      offset += item.length + 1;
      return passage;
    });
  });
}

/**
 * @param {string} passage
 * @param {number} line
 * @returns {Sentence[]}
 */
function split(passage, line) {
  return passage
    .replace(/`[^`]*`/g, 'x')
    .split(/(?<=[.!?])["”)]?\s+(?=[“"A-Z`x(])|\n\s*\n/)
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .replace(/^[-*#>\s"'“(]+/, '')
        .trim(),
    )
    .filter((sentence) => (sentence.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS)
    .map((text) => ({text, line}));
}
