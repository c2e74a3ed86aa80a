/*
 * Orca with Firefox on a virtual screen, without sound: `apt-get install orca at-spi2-core dbus-daemon xvfb openbox
 * xdotool firefox-esr`. Everything runs in a temporary folder with its own message bus, and ends with `stop`.
 */
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, mkdtemp, open, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../support/find-engines.mjs';
/**
 * @import {ChildProcess, SpawnOptions} from 'node:child_process'
 * @import {Readable} from 'node:stream'
 * @import {Page} from 'puppeteer-core'
 */

const run = promisify(execFile);

const COMMANDS = {
  screen: '/usr/bin/Xvfb',
  bus: '/usr/bin/dbus-daemon',
  windows: '/usr/bin/openbox',
  keys: '/usr/bin/xdotool',
  python: '/usr/bin/python3',
  orca: '/usr/bin/orca',
};
const ACCESSIBILITY_BUS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
/** How long a program may take to start, or to react, in milliseconds. */
const PATIENCE = 30_000;
/**
 * Orca has reacted to a key if nothing has been spoken while it was idle so many times, 50 ms apart. Firefox sends its
 * events a frame or two after the key.
 */
const QUIET = 4;

/** Says what is missing on this machine; undefined if Orca can be started. */
export function whatIsMissing() {
  const missing = Object.values(COMMANDS).filter((file) => !existsSync(file));
  if (!ACCESSIBILITY_BUS.some((file) => existsSync(file))) missing.push('at-spi2-core');
  if (!findEngines().firefox) missing.push('firefox-esr');
  return missing.length ? `not installed: ${missing.join(', ')}` : undefined;
}

/**
 * A line of the file that Orca writes.
 * @typedef {{kind: 'speech' | 'key' | 'idle', text: string}} Note
 */

/** A screen reader with a browser. */
export class Orca {
  /** @type {Page} */
  page;
  /** @type {Note[]} */
  #notes = [];
  #rest = '';
  /** @type {import('node:fs/promises').FileHandle} */
  #spoken;
  /** @type {NodeJS.ProcessEnv} */
  #env;
  /** @type {() => Promise<void>} */
  #stop;

  /**
   * @param {Page} page
   * @param {import('node:fs/promises').FileHandle} spoken
   * @param {NodeJS.ProcessEnv} env
   * @param {() => Promise<void>} stop
   */
  constructor(page, spoken, env, stop) {
    this.page = page;
    this.#spoken = spoken;
    this.#env = env;
    this.#stop = stop;
  }

  /** Starts the programs. */
  static async start() {
    const folder = await mkdtemp(path.join(tmpdir(), 'orca-'));
    /** @type {(() => Promise<unknown>)[]} */
    const stops = [() => rm(folder, {recursive: true, force: true, maxRetries: 5})];
    const stop = async () => {
      for (const each of stops.splice(0).reverse()) await each();
    };
    /** @type {NodeJS.ProcessEnv} */
    const env = {
      ...process.env,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      XDG_DATA_HOME: `${folder}/data`,
      XDG_CONFIG_HOME: `${folder}/config`,
      XDG_CACHE_HOME: `${folder}/cache`,
      GSETTINGS_BACKEND: 'keyfile',
      SPOKEN: `${folder}/spoken.jsonl`,
      // Orca's own words are in English on every page.
      LC_ALL: 'C.UTF-8',
      NO_AT_BRIDGE: '0',
      WAYLAND_DISPLAY: '',
    };
    /** @type {(command: string, args: string[], options?: SpawnOptions) => ChildProcess} */
    const start = (command, args, options = {}) => {
      const child = spawn(command, args, {stdio: 'ignore', ...options, env});
      stops.push(() => end(child));
      return child;
    };
    try {
      env.DISPLAY = `:${await firstLine(
        start(COMMANDS.screen, ['-displayfd', '3', '-screen', '0', '1600x2400x24', '-nolisten', 'tcp'], {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        }),
      )}`;
      env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
        start(COMMANDS.bus, ['--session', '--nofork', '--nopidfile', '--print-address=3'], {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        }),
      );
      start(ACCESSIBILITY_BUS.find((file) => existsSync(file)) ?? '', ['--launch-immediately']);
      start(COMMANDS.windows, []);
      await mkdir(`${env.XDG_DATA_HOME}/orca`, {recursive: true});
      const customizations = 'orca-customizations.py';
      await copyFile(
        fileURLToPath(new URL(customizations, import.meta.url)),
        `${env.XDG_DATA_HOME}/orca/${customizations}`,
      );
      const spoken = await open(String(env.SPOKEN), 'a+');
      stops.push(() => spoken.close());
      start(COMMANDS.python, [COMMANDS.orca]);
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findEngines().firefox ?? '',
        headless: false,
        env,
        args: ['--kiosk'],
        defaultViewport: null,
        extraPrefsFirefox: {'accessibility.force_disabled': -1},
      });
      stops.push(() => browser.close());
      const [page = await browser.newPage()] = await browser.pages();
      const orca = new Orca(page, spoken, env, stop);
      await orca.#until(() => orca.#notes.some(({kind}) => kind === 'idle'), 'Orca to start');
      // A new window has the focus in its address bar; a click moves it into the page, where it stays.
      await page.goto('data:text/html,<title>Start</title>');
      await run(COMMANDS.keys, ['mousemove', '800', '1200', 'click', '1'], {env});
      await orca.settled();
      return orca;
    } catch (error) {
      await stop();
      throw error;
    }
  }

  /** Ends the programs. */
  stop() {
    return this.#stop();
  }

  /**
   * Opens a page, and returns what is spoken until it is ready.
   * @param {string} address
   */
  async goto(address) {
    const from = this.#notes.length;
    await this.page.goto(address);
    await this.settled();
    return this.spokenFrom(from);
  }

  /** The number of lines until now, for `spokenFrom`. */
  get position() {
    return this.#notes.length;
  }

  /** @param {number} position */
  spokenFrom(position) {
    return this.#notes
      .slice(position)
      .filter(({kind}) => kind === 'speech')
      .map(({text}) => text);
  }

  /**
   * Presses a key, and returns what is spoken then.
   * @param {string} key its name in X, such as `Down` or `ctrl+Home`
   */
  async press(key) {
    const from = this.#notes.length;
    await run(COMMANDS.keys, ['key', '--clearmodifiers', key], {env: this.#env});
    await this.#until(() => this.#notes.slice(from).some(({kind}) => kind === 'key'), `the key ${key}`);
    await this.settled();
    return this.spokenFrom(from);
  }

  /** Resolves when nothing has been spoken for a while, and Orca has nothing left to do. */
  async settled() {
    const from = this.#notes.length;
    await this.#until(() => {
      const last = Math.max(
        this.#notes.findLastIndex(({kind}) => kind !== 'idle'),
        from - 1,
      );
      return this.#notes.length - 1 - last >= QUIET;
    }, 'silence');
  }

  /**
   * Waits for a spoken line.
   * @param {(line: string) => boolean} isMeant
   * @param {number} from
   */
  async hears(isMeant, from) {
    await this.#until(() => this.spokenFrom(from).some(isMeant), 'a spoken line');
  }

  /**
   * @param {() => boolean} isTrue
   * @param {string} what
   */
  async #until(isTrue, what) {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      await this.#read();
      if (isTrue()) return;
      await sleep(20);
    }
    throw new Error(`waited ${PATIENCE} ms for ${what}; the last lines: ${this.spokenFrom(0).slice(-5).join(' | ')}`);
  }

  async #read() {
    const buffer = Buffer.alloc(65_536);
    for (;;) {
      const {bytesRead} = await this.#spoken.read(buffer, 0, buffer.length, this.#at);
      if (!bytesRead) return;
      this.#at += bytesRead;
      this.#decoded(buffer.subarray(0, bytesRead));
    }
  }
  #at = 0;
  #decoder = new TextDecoder();
  /** @param {Uint8Array} bytes */
  #decoded(bytes) {
    const lines = (this.#rest + this.#decoder.decode(bytes, {stream: true})).split('\n');
    this.#rest = lines.pop() ?? '';
    this.#notes.push(...lines.filter(Boolean).map((line) => /** @type {Note} */ (JSON.parse(line))));
  }
}

/** @param {ChildProcess} child with its fourth stream as a pipe */
async function firstLine(child) {
  const [text] = /** @type {[Buffer]} */ (await once(/** @type {Readable} */ (child.stdio[3]), 'data'));
  return String(text).trim();
}

/** @param {ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await Promise.race([ended, sleep(2000).then(() => child.kill('SIGKILL'))]);
}
