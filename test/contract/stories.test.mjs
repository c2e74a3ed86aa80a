/** Opens every story and every page of Storybook in Chromium, as a user would. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {LINES, measureContrast} from '../support/measure-contrast.mjs';
import {openStorybook} from '../support/storybook.mjs';

const THEMES = (await readdir('stories/themes'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.slice(0, -4));
const manifest = /** @type {import('../../tools/editor-data.mjs').Manifest} */ (
  JSON.parse(await readFile('custom-elements.json', 'utf8'))
);
const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const storybook = await openStorybook();
after(() => storybook.close());
const stories = storybook.entries.filter(({type}) => type === 'story');
const pages = storybook.entries.filter(({type}) => type === 'docs');

describe('a story', () => {
  /** @type {Awaited<ReturnType<typeof storybook.openPage>>} */
  let tab;
  before(async () => {
    tab = await storybook.openPage();
    // Starts on a story other than the first, because a story that is already open would not be rendered again.
    await tab.open(`iframe.html?viewMode=story&id=${stories.at(-1)?.id}`);
  });
  for (const {id, title, name} of stories) {
    test(`renders, completes its play function and passes axe: ${title}, ${name}`, {timeout: 60_000}, async () => {
      const {status, said, isChecked, violations} = await tab.show(id);
      assert.deepEqual([...said, ...violations, ...tab.takeReports()], []);
      assert.equal(status, 'success');
      assert.ok(isChecked, 'the accessibility check has run');
    });
  }
});

test('every example and every state of every element has a story', async () => {
  const sources = await Promise.all(
    (await readdir('stories'))
      .filter((name) => name.endsWith('.stories.ts'))
      .map((name) => readFile(`stories/${name}`, 'utf8')),
  );
  const told = sources.join('\n');
  for (const kind of ['news', 'network', 'register', 'statistics']) {
    // The samples of feed makers, in a folder of `news`, test the readers; cards made from them look the same.
    const entries = await readdir(`test/examples/${kind}`, {withFileTypes: true});
    for (const file of entries.filter((entry) => entry.isFile())) {
      const [name] = file.name.split('.');
      assert.ok(told.includes(`${kind}/${name}`), `${kind}/${name}`);
    }
  }
  for (const {tagName, cssStates} of elements) {
    for (const {name} of cssStates) {
      assert.ok(
        stories.some(({id}) => id === `elements-${tagName}--${name}`),
        `${tagName}, ${name}`,
      );
    }
  }
});

describe('a documentation page', () => {
  for (const {id, title} of pages) {
    test(`renders and sends no requests to other hosts: ${title}`, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.open(`iframe.html?viewMode=docs&id=${id}`);
      await tab.page.waitForSelector('#storybook-docs h1');
      assert.equal(await tab.page.$('.sb-errordisplay:not([hidden]) #error-message:not(:empty)'), null);
      assert.deepEqual(tab.takeReports(), []);
      await tab.page.close();
    });
  }
});

describe('Storybook’s controls', () => {
  for (const {tagName, attributes} of elements) {
    test(`cover the attributes of <${tagName}> in custom-elements.json`, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.open(`iframe.html?viewMode=docs&id=elements-${tagName}--docs`);
      await tab.page.waitForSelector('[id^=control-]');
      for (const {name, type} of attributes) {
        const control = `[id^=control-][id$='--ready-${name}']`;
        const options = await tab.page.$$eval(`${control} option`, (all) => all.map(({value}) => value));
        // The allowed words of an attribute must be options to choose from.
        const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
        assert.deepEqual(
          words.filter((word) => !options.includes(word)),
          [],
          name,
        );
        assert.ok(await tab.page.$(`${control}, [id^=set-][id$='--ready-${name}']`), `${name} has a control`);
      }
      await tab.page.close();
    });
  }
});

describe('text and lines on the town page', () => {
  const looks = ['light', 'dark'].flatMap((scheme) => [
    // Without a theme, the page has the browser's default colours.
    ...['plain', ...THEMES].map((theme) => ({name: `in ${theme}, ${scheme}`, theme, scheme, forced: 'none'})),
    {name: `with forced colours, ${scheme}`, theme: 'harbour', scheme, forced: 'active'},
  ]);
  for (const {name, theme, scheme, forced} of looks) {
    test(`have enough contrast ${name}`, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.emulate({'forced-colors': forced, 'prefers-color-scheme': scheme});
      await tab.open(`iframe.html?viewMode=story&id=pages-town--town&globals=theme:${theme};scheme:${scheme}`);
      const {texts, lines} = await tab.page.evaluate(measureContrast);
      assert.deepEqual(
        [...texts.filter(({contrast}) => contrast < 4.5), ...lines.filter(({contrast}) => contrast < 3)],
        [],
      );
      // Nothing was missed: the texts of all four elements, and each kind of line that conveys information.
      assert.ok(texts.length > 100, `${texts.length} texts`);
      assert.deepEqual([...new Set(lines.map(({what}) => what))].sort(), LINES);
      await tab.page.close();
    });
  }
});

test('Storybook itself sends no requests to other hosts', async () => {
  const tab = await storybook.openPage();
  await tab.open('');
  await tab.page.waitForSelector('#storybook-explorer-tree');
  assert.deepEqual(tab.takeReports(), []);
});
