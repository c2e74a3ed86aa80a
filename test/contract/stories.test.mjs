/** Storybook as a person meets it: every story and every page of it, in Chromium. */
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

describe('each story renders, does what it plays, and gives axe nothing to say', () => {
  /** @type {Awaited<ReturnType<typeof storybook.openPage>>} */
  let tab;
  before(async () => {
    tab = await storybook.openPage();
    // On another story than the first: what is there already would not be rendered again.
    await tab.open(`iframe.html?viewMode=story&id=${stories.at(-1)?.id}`);
  });
  for (const {id, title, name} of stories) {
    test(`${title}: ${name}`, {timeout: 60_000}, async () => {
      const {status, said, isChecked, violations} = await tab.show(id);
      assert.deepEqual([...said, ...violations, ...tab.takeReports()], []);
      assert.equal(status, 'success');
      assert.ok(isChecked, 'the accessibility check has run');
    });
  }
});

test('each example has a story, and so has each state of each element', async () => {
  const files = await Promise.all(
    (await readdir('stories'))
      .filter((name) => name.endsWith('.stories.ts'))
      .map((name) => readFile(`stories/${name}`, 'utf8')),
  );
  const told = files.join('\n');
  for (const kind of ['news', 'network', 'register', 'statistics']) {
    for (const file of await readdir(`test/examples/${kind}`)) {
      const [name] = file.split('.');
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

describe('each page of the documentation renders, and asks nobody else for anything', () => {
  for (const {id, title} of pages) {
    test(title, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.open(`iframe.html?viewMode=docs&id=${id}`);
      await tab.page.waitForSelector('#storybook-docs h1');
      assert.equal(await tab.page.$('.sb-errordisplay:not([hidden]) #error-message:not(:empty)'), null);
      assert.deepEqual(tab.takeReports(), []);
      await tab.page.close();
    });
  }
});

describe('the controls offer what custom-elements.json has', () => {
  for (const {tagName, attributes} of elements) {
    test(tagName, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.open(`iframe.html?viewMode=docs&id=elements-${tagName}--docs`);
      await tab.page.waitForSelector('[id^=control-]');
      for (const {name, type} of attributes) {
        const control = `[id^=control-][id$='--ready-${name}']`;
        const options = await tab.page.$$eval(`${control} option`, (all) => all.map(({value}) => value));
        // Words that an attribute may have are a list to choose from.
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

describe('a reader can tell text and lines apart', () => {
  const looks = ['light', 'dark'].flatMap((scheme) => [
    // No theme at all is the browser's own black and white.
    ...['plain', ...THEMES].map((theme) => ({name: `in ${theme}, ${scheme}`, theme, scheme, forced: 'none'})),
    {name: `where colours are forced, ${scheme}`, theme: 'harbour', scheme, forced: 'active'},
  ]);
  for (const {name, theme, scheme, forced} of looks) {
    test(name, {timeout: 60_000}, async () => {
      const tab = await storybook.openPage();
      await tab.emulate({'forced-colors': forced, 'prefers-color-scheme': scheme});
      await tab.open(`iframe.html?viewMode=story&id=pages-town--town&globals=theme:${theme};scheme:${scheme}`);
      const {texts, lines} = await tab.page.evaluate(measureContrast);
      assert.deepEqual(
        [...texts.filter(({contrast}) => contrast < 4.5), ...lines.filter(({contrast}) => contrast < 3)],
        [],
      );
      // Nothing was left out: the words of all four, and each kind of line that says something.
      assert.ok(texts.length > 100, `${texts.length} texts`);
      assert.deepEqual([...new Set(lines.map(({what}) => what))].sort(), LINES);
      await tab.page.close();
    });
  }
});

test('Storybook itself asks nobody else for anything', async () => {
  const tab = await storybook.openPage();
  await tab.open('');
  await tab.page.waitForSelector('#storybook-explorer-tree');
  assert.deepEqual(tab.takeReports(), []);
});
