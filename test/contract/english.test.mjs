/** The check of English finds the sentences that were rewritten in November 2026, and accepts what replaced them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PATTERNS} from '../../tools/english/patterns.mjs';
import {sentencesOf} from '../../tools/english/sentences.mjs';

const isFound = (/** @type {string} */ sentence) => PATTERNS.some(({regex}) => regex.test(sentence));

const REWRITTEN = {
  'What stands inside an element is shown without scripts, while it loads, and when its source can’t be reached.':
    'The element’s content is its fallback: visitors see it without JavaScript, while data loads, and when the source can’t be reached.',
  'each line tested to be enough and to have nothing to spare, whoever reads it':
    'Each line is tested to be the minimum required.',
  'Tags that are none and ids that no message has are passed over.': 'Invalid tags and unknown ids are ignored.',
  'expected a name of its own in LV, found that of members[2]': 'duplicate name in LV: members[2] has it too',
  'city="Cork" is no name': 'no city given',
  'Whether there is nothing to show in a model, in view of the element’s present properties.':
    'Returns true if the model has nothing to show with the element’s current properties.',
  'Not by way of `Blob`, which asks another process of the browser.':
    'Avoid `Blob`: it needs a round trip to another browser process.',
  'Of a city that is not clearly named nothing can be said.': 'An ambiguous city gets no statement.',
  'A page can ask for a source ahead of the script':
    'Preload a source to start its request before the script has loaded.',
  'Words of the page’s own, by language; they go before ours.':
    'Page-supplied messages by language; they take precedence over ours.',
  'the the sources of the messages, by file': 'the sources of the messages, by file',
  'The most rows of a register that are read': 'The maximum number of rows of a register',
  'Tells whether each of several texts names a year': 'Returns true if each of several texts names a year',
  'Values are in the order of their ends.': 'Values are ordered by the end of their periods.',
  'This day is to come, so the value is a forecast.': 'This day is in the future, so the value is a forecast.',
  'A source with a further page is not read whole.': 'A source with a further page is not read completely.',
  'Positions of all parts, in per cent of the plot': 'Positions of all parts, as percentages of the plot',
  'Years that are no calendar years, such as seasons': 'Years that are not calendar years, such as seasons',
};

for (const [before, after] of Object.entries(REWRITTEN)) {
  test(`the check of English finds “${before}”`, () => assert.ok(isFound(before)));
  test(`the check of English accepts “${after}”`, () => assert.ok(!isFound(after)));
}

test('the check of English reads comments, doc tags, titles of tests and messages, and no code', () => {
  const script = `
/**
 * Reads a register of cities. It throws for others.
 * @param city the name as the page has it
 */
// The first half of a sentence
// and the second half.
it('keeps the last news when a refresh fails', () => warn(\`\${city} is not in the register\`));
const view = html\`<p>This is part of the markup here.</p>\`;
const id = 'learning-city-badge';`;
  assert.deepEqual(
    sentencesOf('example.ts', script).map(({text, line}) => `${line}: ${text}`),
    [
      '2: Reads a register of cities.',
      '2: It throws for others.',
      '2: the name as the page has it',
      '6: The first half of a sentence and the second half.',
      '8: keeps the last news when a refresh fails',
      '8: x is not in the register',
    ],
  );
});

test('the check of English reads paragraphs, items and cells of a document, and no code or address', () => {
  const markdown = `# A heading with four words

A paragraph that goes
over two lines. Another sentence of the paragraph.

- an item with [a link](https://site.example/whatever) in it

\`\`\`js
// Code that nobody reads as a sentence
\`\`\`

| one cell of a table here | another cell of the table |
| --- | --- |
`;
  assert.deepEqual(
    sentencesOf('example.md', markdown).map(({text}) => text),
    [
      'A heading with four words',
      'A paragraph that goes over two lines.',
      'Another sentence of the paragraph.',
      'an item with [a link] in it',
      'one cell of a table here',
      'another cell of the table',
    ],
  );
});
