import {pageOf} from './page-of.mjs';

/**
 * A command that takes a picture of a part of the test's page. In a test:
 *
 *     const png = await executeServerCommand('picture', {x: 0, y: 0, width: 900, height: 700}); // base64
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<import('puppeteer-core').ScreenshotClip>}
 */
export const picturePlugin = () => ({
  name: 'picture',
  async executeCommand({command, payload, session}) {
    if (command !== 'picture' || !payload) return undefined;
    return pageOf(session).screenshot({clip: payload, encoding: 'base64'});
  },
});
