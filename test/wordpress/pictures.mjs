/*
 * Makes the pictures of docs/wordpress.md from a real WordPress: `node test/wordpress/pictures.mjs [folder]`. It needs
 * what the tests of the plugin need. As for the other pictures, pixels differ between machines and are checked by eye.
 */
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-chromium.mjs';
import {blockOf, publish, startTownWithPlugin, step} from './plugin-town.mjs';
import {whatIsMissing} from './site.mjs';

/** The names of the pictures. */
export const PICTURES = ['wordpress-editor.webp', 'wordpress-page.webp'];
/** @type {[name: string, settings: Record<string, unknown>][]} */
const BLOCKS = [
  ['learning-city-badge', {city: 'Ventspils', country: 'LV'}],
  ['network-stats', {chart: 'growth', city: 'Ventspils', figures: 'cities countries'}],
];
const READY = `[...document.querySelectorAll('[data-widget]')].every(({firstElementChild}) => firstElementChild?.matches(':state(ready)'))`;

/** @param {string} folder */
async function makePictures(folder) {
  await mkdir(folder, {recursive: true});
  const [editor, page] = PICTURES.map((name) => /** @type {`${string}.webp`} */ (path.join(folder, name)));
  const town = await startTownWithPlugin();
  const browser = await puppeteer.launch({...(await findChromium()), args: ['--no-sandbox']});
  try {
    const [site] = town.sites;
    await step(site, 'theme', 'twentytwentythree');
    await step(site, 'language', JSON.stringify(''));
    const tab = await browser.newPage();
    tab.setDefaultTimeout(120_000);
    await tab.setViewport({width: 1180, height: 780});

    await tab.goto(`${site.url}wp-login.php`);
    await tab.type('#user_login', 'redakcija');
    await tab.type('#user_pass', 'parole');
    await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
    await tab.goto(`${site.url}wp-admin/post-new.php?post_type=page`);
    await tab.waitForFunction(
      `window.wp?.data?.select('core/editor')?.getCurrentPostId() && document.querySelector('.edit-post-visual-editor')`,
    );
    const blocks = BLOCKS.map(([name, settings]) => [`learning-city-widgets/${name}`, settings]);
    await tab.evaluate(`(() => {
      const {dispatch, select} = wp.data;
      if (select('core/edit-post').isFeatureActive('welcomeGuide')) dispatch('core/edit-post').toggleFeature('welcomeGuide');
      dispatch('core/editor').editPost({title: 'Our town'});
      dispatch('core/block-editor').insertBlocks(${JSON.stringify(blocks)}.map((block) => wp.blocks.createBlock(...block)));
      dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlocks()[0].clientId);
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    })()`);
    await tab.waitForFunction(`(() => {
      const frames = [...document.querySelectorAll('iframe.components-sandbox')].map(({contentDocument}) => contentDocument);
      return frames.length === ${BLOCKS.length} && frames.every((each) => each?.querySelector('[data-widget] > :state(ready)'));
    })()`);
    // The frames take the height of the elements, and the list of cities arrives.
    await tab.waitForFunction(
      `document.querySelector('.components-combobox-control__input')?.value.includes('Ventspils')`,
    );
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await tab.screenshot({path: editor, type: 'webp', quality: 80});

    const content = [
      '<!-- wp:paragraph --><p>People of every age learn here: at school, in the library, at work and by the sea.</p><!-- /wp:paragraph -->',
      ...BLOCKS.map(([name, settings]) => blockOf(name, settings)),
    ];
    const {'Our town': published} = await publish(site, {'Our town': content.join('\n\n')});
    const visitor = await (await browser.createBrowserContext()).newPage();
    await visitor.setViewport({width: 1000, height: 1100});
    await visitor.goto(published.editor.url, {waitUntil: 'networkidle0'});
    await visitor.waitForFunction(READY);
    await visitor.screenshot({path: page, type: 'webp', quality: 80});
  } finally {
    await browser.close();
    await town.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = whatIsMissing();
  if (missing) throw new Error(`WordPress: ${missing}`);
  await makePictures(process.argv[2] ?? fileURLToPath(new URL('../../docs/pictures', import.meta.url)));
}
