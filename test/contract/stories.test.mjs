/** Storybook as a person meets it: every story and every page of it, in Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openStorybook} from '../support/storybook.mjs';

const storybook = await openStorybook();
after(() => storybook.close());
const stories = storybook.entries.filter(({type}) => type === 'story');
const pages = storybook.entries.filter(({type}) => type === 'docs');

describe('each story renders, does what it plays, and gives axe nothing to say', () => {
  let tab;
  before(async () => {
    tab = await storybook.openPage();
    // On another story than the first: what is there already would not be rendered again.
    await tab.open(`iframe.html?viewMode=story&id=${stories.at(-1).id}`);
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

test('Storybook itself asks nobody else for anything', async () => {
  const tab = await storybook.openPage();
  await tab.open('');
  await tab.page.waitForSelector('#storybook-explorer-tree');
  assert.deepEqual(tab.takeReports(), []);
});
