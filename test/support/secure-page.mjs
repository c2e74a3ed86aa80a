/**
 * A command that opens a page of the test server as if it had a host name and a certificate: some behaviour of https
 * pages cannot be observed on localhost. In a test:
 *
 *     await executeServerCommand('secure-page', {
 *       path: '/pages/open?…', // becomes https://town.example/pages/open?…
 *       until: 'document.images.length', // an expression, waited for in the page
 *       look: 'window.reports', // an expression, whose value is the answer
 *     });
 */
import {pageOf} from './page-of.mjs';

const SITE = 'https://town.example';

/** @returns {import('@web/test-runner').TestRunnerPlugin<{path: string, until: string, look: string}>} */
export const securePagePlugin = () => ({
  name: 'secure-page',
  async executeCommand({command, payload, session}) {
    if (command !== 'secure-page' || !payload) return undefined;
    const {path, until, look} = payload;
    const testPage = pageOf(session);
    const server = new URL(testPage.url()).origin;
    const page = await testPage.browser().newPage();
    try {
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        const {origin, pathname, search} = new URL(request.url());
        if (origin !== SITE) return request.continue();
        const answer = await fetch(`${server}${pathname}${search}`);
        return request.respond({
          status: answer.status,
          contentType: answer.headers.get('content-type') ?? '',
          body: Buffer.from(await answer.arrayBuffer()),
        });
      });
      await page.goto(`${SITE}${path}`);
      await page.waitForFunction(until, {timeout: 5000});
      return await page.evaluate(look);
    } finally {
      await page.close();
    }
  },
});
