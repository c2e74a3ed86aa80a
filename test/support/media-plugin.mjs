import {pageOf} from './page-of.mjs';

/**
 * Commands for emulations that the runner's `emulateMedia` lacks: media features such as `forced-colors` and
 * `prefers-contrast`, and the visitor's time zone. In a test:
 *
 *     await executeServerCommand('media', {features: {'forced-colors': 'active'}});
 *     await executeServerCommand('media', {}); // as it was
 *     await executeServerCommand('timezone', {zone: 'Pacific/Kiritimati'});
 *     await executeServerCommand('timezone', {zone: ''}); // as it was
 *
 * @import {TestRunnerPlugin} from '@web/test-runner'
 * @import {CDPSession, Page} from 'puppeteer-core'
 * @typedef {{media?: string, features?: Record<string, string>, zone?: string}} Payload
 * @returns {TestRunnerPlugin<Payload>}
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({command, payload = {}, session}) {
    if (!Object.hasOwn(commands, command)) return undefined;
    await commands[command](pageOf(session), payload);
    // The runner takes any result except undefined as "done".
    return true;
  },
});

/** @type {Record<string, (page: Page, payload: Payload) => Promise<void>>} */
const commands = {
  async media(page, {media = '', features = {}}) {
    const devTools = await devToolsOf(page);
    await devTools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
  },
  timezone: (page, {zone}) => page.emulateTimezone(zone || undefined),
};

/**
 * One session per page, which stays open: detaching would undo the emulation.
 * @type {WeakMap<Page, Promise<CDPSession>>}
 */
const sessions = new WeakMap();

function devToolsOf(/** @type {Page} */ page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}
