/** @import {ChromeLauncher} from '@web/test-runner-chrome' */

/**
 * Makes a launcher bring its page to the front for each file, because nothing has the focus in a page behind another.
 * Firefox may select its own first tab while it starts, and some tests open tabs.
 * @param {ChromeLauncher} launcher
 */
export function inFront(launcher) {
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    await start(id, url);
    await launcher.getPage(id).bringToFront();
  };
  return launcher;
}
