/**
 * A command that opens a page of the test server in a tab of its own, with or without scripts, and looks at it from
 * outside. In a test:
 *
 *     await executeServerCommand('bare-page', {
 *       path: '/pages/open?…',
 *       javascript: false,
 *       look: 'document.body.innerText', // an expression, whose value is the answer
 *     });
 */
export const barePagePlugin = () => ({
  name: 'bare-page',
  async executeCommand({command, payload: {path, javascript, look} = {}, session}) {
    if (command !== 'bare-page') return undefined;
    const testPage = session.browser.getPage(session.id);
    const page = await testPage.browser().newPage();
    try {
      await page.setJavaScriptEnabled(javascript);
      await page.goto(new URL(path, testPage.url()).href);
      return await page.evaluate(look);
    } finally {
      await page.close();
      // The test's own page was behind it.
      await testPage.bringToFront();
    }
  },
});
