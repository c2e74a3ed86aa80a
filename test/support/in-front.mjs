/** @import {ChromeLauncher} from '@web/test-runner-chrome' */

/**
 * A launcher that brings its page to the front before each file: in a page behind another nothing has the focus.
 * Firefox may select its own first tab while it starts, and tests open tabs.
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
