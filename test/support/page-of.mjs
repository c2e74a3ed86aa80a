/**
 * @import {BasicTestSession} from '@web/test-runner'
 * @import {ChromeLauncher} from '@web/test-runner-chrome'
 */

/**
 * Returns the Puppeteer page of a test. Every launcher has `getPage`, but the runner's type of a launcher lacks it.
 * @param {BasicTestSession} session
 */
export const pageOf = ({browser, id}) => /** @type {ChromeLauncher} */ (browser).getPage(id);
