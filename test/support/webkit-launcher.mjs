/*
 * WebKit as a browser of the test runner: Debian's MiniBrowser, driven by its WebKitWebDriver, on a virtual screen
 * (Xvfb). All three are started on first use and stopped at the end.
 *
 * The runner has a launcher for WebDriver, but it needs a few hundred packages. Tests need only a handful of requests,
 * so they are implemented here. The runner's commands see the page as a Puppeteer page.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
/**
 * @import {ChildProcess} from 'node:child_process'
 * @import {AddressInfo} from 'node:net'
 * @import {BrowserLauncher} from '@web/test-runner'
 *
 * @typedef {{width: number, height: number}} Size
 * @typedef {{button?: string}} ClickOptions
 */

/**
 * https://www.w3.org/TR/webdriver2/#keyboard-actions
 * @type {Partial<Record<string, string>>}
 */
const KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};
/** GTK's own 400 ms, and some more. */
const DOUBLE_CLICK_MS = 500;
const BUTTONS = ['left', 'middle', 'right'];

/**
 * @param {{driver: string, browser: string, screen: string, env?: Record<string, string>}} paths
 * @returns {BrowserLauncher & {getPage: () => object}}
 */
export function webkitLauncher({driver, browser, screen, env = {}}) {
  /** @type {ChildProcess[]} */
  const children = [];
  /** @type {Map<string, string>} */
  const active = new Map();
  /** @type {ReturnType<typeof openPage> | undefined} */
  let page;
  const opened = () => (page ??= start());

  async function start() {
    // Xvfb takes a free display and writes its number to this pipe.
    const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const pipe = /** @type {import('node:stream').Readable} */ (display.stdio[3]);
    const [number] = /** @type {[Buffer]} */ (await once(pipe, 'data'));
    const port = await freePort();
    children.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {...process.env, ...env, DISPLAY: `:${String(number).trim()}`, GIO_USE_VFS: 'local', NO_AT_BRIDGE: '1'},
      }),
    );
    await listening(port);
    return openPage(`http://127.0.0.1:${port}`, browser);
  }

  return {
    name: 'WebKit',
    type: 'puppeteer',
    // One window, because a page behind another gets no frames.
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      active.set(id, url);
      const {goto, setViewport} = await opened();
      await setViewport({width: 800, height: 600});
      await goto(url);
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debugger here')),
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      // Stops scripts that are still running there.
      await (await opened()).goto('about:blank');
      active.delete(id);
      return {};
    },
    async stop() {
      await (await page?.catch(() => undefined))?.close();
      for (const child of children.reverse()) child.kill();
    },
    getPage: () => ({
      mouse: {
        move: async (/** @type {number} */ x, /** @type {number} */ y) => (await opened()).mouse.move(x, y),
        down: async (/** @type {ClickOptions} */ options) => (await opened()).mouse.down(options),
        up: async (/** @type {ClickOptions} */ options) => (await opened()).mouse.up(options),
        /** @type {(x: number, y: number, options?: ClickOptions) => Promise<void>} */
        click: async (x, y, options) => (await opened()).mouse.click(x, y, options),
        reset: async () => (await opened()).mouse.reset(),
      },
      keyboard: {
        down: async (/** @type {string} */ key) => (await opened()).keyboard.down(key),
        up: async (/** @type {string} */ key) => (await opened()).keyboard.up(key),
        press: async (/** @type {string} */ key) => (await opened()).keyboard.press(key),
        type: async (/** @type {string} */ text) => (await opened()).keyboard.type(text),
      },
      setViewport: async (/** @type {Size} */ size) => (await opened()).setViewport(size),
      url: () => [...active.values()].at(-1),
    }),
  };
}

/**
 * A window of a new browser, with Puppeteer's method names.
 * @param {string} server
 * @param {string} binary
 */
async function openPage(server, binary) {
  /** @type {{sessionId: string}} */
  const {sessionId} = await request('POST', `${server}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        // Tests use mouse and keyboard before the page has loaded; the default strategy would wait for the load.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    },
  });
  /** @type {typeof request} */
  const send = (method, path, body) => request(method, `${server}/session/${sessionId}${path}`, body);
  /** @type {(...actions: object[]) => Promise<void>} */
  const perform = (...actions) => send('POST', '/actions', {actions});
  /** @type {typeof perform} */
  const pointer = (...actions) => perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  /** @type {typeof perform} */
  const keys = (...actions) => perform({type: 'key', id: 'keyboard', actions});
  const moveTo = (/** @type {number} */ x, /** @type {number} */ y) => ({type: 'pointerMove', duration: 0, x, y});
  const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS.indexOf(button)});
  const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS.indexOf(button)});
  const keyDown = (/** @type {string} */ key) => ({type: 'keyDown', value: KEYS[key] ?? key});
  const keyUp = (/** @type {string} */ key) => ({type: 'keyUp', value: KEYS[key] ?? key});
  /** @type {Size | undefined} */
  let seen;
  let lastClick = 0;
  return {
    /** @type {(url: string) => Promise<void>} */
    goto: (url) => send('POST', '/url', {url}),
    /** @type {() => Promise<void>} */
    close: () => send('DELETE', ''),
    async setViewport(/** @type {Size} */ {width, height}) {
      if (seen?.width === width && seen.height === height) return;
      // The window has a frame and a toolbar, whose size can only be measured.
      /** @type {() => Promise<[number, number]>} */
      const size = () => send('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});
      for (let turn = 0; turn < 10; turn++) {
        // On a busy machine the window resizes late.
        if (turn > 2) await sleep(100);
        /** @type {Size} */
        const rect = await send('GET', '/window/rect');
        const inner = await size();
        if (inner[0] === width && inner[1] === height) break;
        await send('POST', '/window/rect', {
          width: rect.width + width - inner[0],
          height: rect.height + height - inner[1],
        });
      }
      const inner = await size();
      if (inner[0] !== width || inner[1] !== height) throw new Error(`the window stays at ${inner.join(' × ')}`);
      seen = {width, height};
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => pointer(moveTo(x, y)),
      down: (/** @type {ClickOptions} */ {button} = {}) => pointer(down(button)),
      up: (/** @type {ClickOptions} */ {button} = {}) => pointer(up(button)),
      async click(/** @type {number} */ x, /** @type {number} */ y, /** @type {ClickOptions} */ {button} = {}) {
        // Two clicks in quick succession would be a double click, which selects a word.
        await sleep(lastClick + DOUBLE_CLICK_MS - Date.now());
        await pointer(moveTo(x, y), down(button), up(button));
        lastClick = Date.now();
      },
      /** @type {() => Promise<void>} */
      reset: () => send('DELETE', '/actions'),
    },
    keyboard: {
      down: (/** @type {string} */ key) => keys(keyDown(key)),
      up: (/** @type {string} */ key) => keys(keyUp(key)),
      press: (/** @type {string} */ key) => keys(keyDown(key), keyUp(key)),
      type: (/** @type {string} */ text) => keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
    },
  };
}

/**
 * Sends a WebDriver command.
 * @template Value
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 * @returns {Promise<Value>} the command's result
 */
async function request(method, url, body) {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = /** @type {{value: Value & {error?: string, message?: string}}} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver, ${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Resolves once something responds on a port.
 * @param {number} port
 */
async function listening(port) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error(`nothing listens on port ${port}`);
}
