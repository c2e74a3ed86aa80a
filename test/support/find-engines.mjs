/* The engines that the tests run in: Chromium always, Firefox and WebKit if they are installed. */
import {existsSync} from 'node:fs';

const FIREFOX = ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const MINI_BROWSER = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/**
 * Returns the engines to launch in addition to Chromium, and one sentence about the missing ones.
 * @param {{env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean}} [machine]
 * @returns {{firefox?: string, webkit?: {driver: string, browser: string, screen: string}, missing?: string}}
 */
export function findEngines({env = process.env, exists = existsSync} = {}) {
  const firefox = [env.FIREFOX_PATH, ...FIREFOX].find((path) => path && exists(path));
  if (env.FIREFOX_PATH && firefox !== env.FIREFOX_PATH) console.warn(`FIREFOX_PATH is not a file: ${env.FIREFOX_PATH}`);
  const browser = MINI_BROWSER.find(exists);
  const webkit = browser && exists(DRIVER) && exists(SCREEN) ? {driver: DRIVER, browser, screen: SCREEN} : undefined;
  const missing = [
    ...(firefox ? [] : [['Firefox', 'firefox-esr']]),
    ...(webkit ? [] : [['WebKit', 'webkit2gtk-driver xvfb']]),
  ];
  return {
    ...(firefox && {firefox}),
    ...(webkit && {webkit}),
    ...(missing.length && {
      missing:
        `${missing.map(([name]) => name).join(' and ')} not found, so their tests are skipped; on Debian: ` +
        `apt-get install ${missing.map(([, names]) => names).join(' ')}`,
    }),
  };
}
