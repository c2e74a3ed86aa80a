/**
 * A command that returns the tabs that the browser has opened since the last call, and closes them. In a test:
 *
 *     const [path] = await executeServerCommand('new-tabs'); // ['/followed']
 */
import {setTimeout as sleep} from 'node:timers/promises';
import {pageOf} from './page-of.mjs';

/** How long opening a tab may take, in milliseconds; a browser takes about 100. */
const PATIENCE_MS = 2000;

/** @returns {import('@web/test-runner').TestRunnerPlugin<{areKnown?: boolean}>} */
export const tabsPlugin = () => {
  /**
   * The tabs that existed before: the runner's own.
   * @type {WeakSet<import('puppeteer-core').Page>}
   */
  const known = new WeakSet();
  return {
    name: 'tabs',
    async executeCommand({command, payload, session}) {
      if (command !== 'new-tabs') return undefined;
      const page = pageOf(session);
      const browser = page.browser();
      const fresh = async () => (await browser.pages()).filter((page) => !known.has(page));
      if (payload?.areKnown) {
        for (const each of await fresh()) known.add(each);
        return [];
      }
      const end = Date.now() + PATIENCE_MS;
      let tabs = await fresh();
      while (!tabs.some((tab) => tab.url() !== 'about:blank') && Date.now() < end) {
        await sleep(50);
        tabs = await fresh();
      }
      const paths = tabs.map((tab) => new URL(tab.url()).pathname);
      await Promise.all(tabs.map((tab) => tab.close()));
      // A page in the background gets no frames.
      await page.bringToFront();
      return paths;
    },
  };
};
