/*
 * WebKit as a browser of the test runner: Debian's MiniBrowser, driven by its WebKitWebDriver, in a screen of its own
 * (Xvfb). All three are started on first use and stopped at the end.
 *
 * The runner has a launcher for WebDriver, with a few hundred packages behind it. What tests ask of a browser is a
 * handful of requests, so they are written out here. To the runner's commands the page looks like one of Puppeteer's.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
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
/** GTK's own 400, and some more. */
const DOUBLE_CLICK_MS = 500;
const BUTTONS = ['left', 'middle', 'right'];

/** @param {{driver: string, browser: string, screen: string, env?: Record<string, string>}} paths */
export function webkitLauncher({driver, browser, screen, env = {}}) {
  const children = [];
  const active = new Map();
  let page;

  async function start() {
    // Xvfb takes a free display and writes its number to this pipe.
    const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const [number] = await once(display.stdio[3], 'data');
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
    // One window; a page behind another gets no frames.
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      active.set(id, url);
      page ??= start();
      const {goto, setViewport} = await page;
      await setViewport({width: 800, height: 600});
      await goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      // Ends whatever still runs there.
      await (await page).goto('about:blank');
      active.delete(id);
      return {};
    },
    async stop() {
      await (await page?.catch(() => undefined))?.close();
      for (const child of children.reverse()) child.kill();
    },
    getPage: () => ({
      mouse: {
        move: async (x, y) => (await page).mouse.move(x, y),
        down: async (options) => (await page).mouse.down(options),
        up: async (options) => (await page).mouse.up(options),
        click: async (x, y, options) => (await page).mouse.click(x, y, options),
        reset: async () => (await page).mouse.reset(),
      },
      keyboard: {
        down: async (key) => (await page).keyboard.down(key),
        up: async (key) => (await page).keyboard.up(key),
        press: async (key) => (await page).keyboard.press(key),
        type: async (text) => (await page).keyboard.type(text),
      },
      setViewport: async (size) => (await page).setViewport(size),
      url: () => [...active.values()].at(-1),
    }),
  };
}

/** A window of a new browser, by the words of Puppeteer. */
async function openPage(server, binary) {
  const {sessionId} = await request('POST', `${server}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        // Tests use mouse and keys before the page has loaded, which else would wait for that.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    },
  });
  const send = (method, path, body) => request(method, `${server}/session/${sessionId}${path}`, body);
  const perform = (...actions) => send('POST', '/actions', {actions});
  const pointer = (...actions) => perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  const keys = (...actions) => perform({type: 'key', id: 'keyboard', actions});
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS.indexOf(button)});
  const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS.indexOf(button)});
  const keyDown = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
  const keyUp = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});
  let seen;
  let lastClick = 0;
  return {
    goto: (url) => send('POST', '/url', {url}),
    close: () => send('DELETE', ''),
    async setViewport({width, height}) {
      if (seen?.width === width && seen.height === height) return;
      // The window has a frame and a toolbar, whose size is known only by looking.
      const size = () => send('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});
      for (let turn = 0; turn < 10; turn++) {
        // On a busy machine it follows late.
        if (turn > 2) await sleep(100);
        const [rect, inner] = [await send('GET', '/window/rect'), await size()];
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
      move: (x, y) => pointer(moveTo(x, y)),
      down: ({button} = {}) => pointer(down(button)),
      up: ({button} = {}) => pointer(up(button)),
      async click(x, y, {button} = {}) {
        // Two in quick succession would make a double click, which selects a word.
        await sleep(lastClick + DOUBLE_CLICK_MS - Date.now());
        await pointer(moveTo(x, y), down(button), up(button));
        lastClick = Date.now();
      },
      reset: () => send('DELETE', '/actions'),
    },
    keyboard: {
      down: (key) => keys(keyDown(key)),
      up: (key) => keys(keyUp(key)),
      press: (key) => keys(keyDown(key), keyUp(key)),
      type: (text) => keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
    },
  };
}

async function request(method, url, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver, ${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once something answers on a port. */
async function listening(port) {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}
