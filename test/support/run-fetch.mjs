/*
 * Runs the command `fetch` as a separate process, for tests: in a new folder, with sources on servers of this computer.
 */
import {spawn} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before} from 'node:test';
import {startDevServer} from '@web/dev-server';
import {news} from './news-server.mjs';
import {faults} from './server.mjs';
import {SourceServer} from './source-server.mjs';

const COMMAND = path.resolve('dist/npm/cli/main.js');

/** @typedef {{code: number | null, signal: string | null, out: string, err: string}} Ended */

/**
 * Starts the command in a folder.
 * @param {string[]} args
 * @param {{cwd: string, first?: string, shell?: string}} options `first` is a script that changes the environment of the
 *   command; `shell` is a command line that runs it as `"$@"`
 */
export function start(args, {cwd, first, shell}) {
  const own = [...(first ? ['--import', `data:text/javascript,${encodeURIComponent(first)}`] : []), COMMAND, 'fetch'];
  const line = [process.execPath, ...own, ...args];
  const [program, ...rest] = shell ? ['sh', '-c', shell, 'sh', ...line] : line;
  const child = spawn(program, rest, {cwd, stdio: ['ignore', 'pipe', 'pipe']});
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (err += chunk));
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({code, signal, out, err})));
  return {child, ended};
}
/** @type {(args: string[], options: Parameters<typeof start>[1]) => Promise<Ended>} */
export const run = (args, options) => start(args, options).ended;
export const LOCAL = '--allow-private';
/** The smallest picture. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const server = new SourceServer();
/** The address of the faulty server, once it has started. */
export let origin = '';
/** @type {string} */
let top;

/**
 * Starts the servers before the tests of a file, and stops them after the tests.
 * @param {{withFaults?: boolean}} [options] `withFaults` also starts the faulty server and the server of a town
 */
export function useServers({withFaults = false} = {}) {
  /** @type {Awaited<ReturnType<typeof startDevServer>> | undefined} */
  let faulty;
  before(async () => {
    await server.open();
    top = await mkdtemp(path.join(tmpdir(), 'learning-city-fetch-'));
    if (!withFaults) return;
    faulty = await startDevServer({
      config: {middleware: [faults, news], hostname: '127.0.0.1', port: 0, watch: false, open: false, rootDir: '.'},
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      logStartMessage: false,
    });
    const {port} = /** @type {import('node:net').AddressInfo} */ (faulty.server?.address());
    origin = `http://127.0.0.1:${port}`;
  });
  after(async () => {
    if (faulty) /** @type {import('node:http').Server} */ (faulty.server).closeAllConnections();
    await Promise.all([server.close(), faulty?.stop()]);
    await rm(top, {recursive: true});
  });
}

export const folderFor = () => mkdtemp(path.join(top, 'f-'));
/** @param {string} file */
export const readJson = async (file) =>
  /** @type {{items: {id: string, title: string, url?: string, image?: string, date_published?: string}[], figures: {id: string}[]}} */ (
    JSON.parse(await readFile(file, 'utf8'))
  );
export const titlesIn = async (/** @type {string} */ file) => (await readJson(file)).items.map(({title}) => title);
export const item = (/** @type {number} */ number, more = {}) => ({
  id: String(number),
  title: `Number ${number}`,
  content_text: 'Text',
  url: `/news/${number}`,
  date_published: `2026-01-${String(30 - number).padStart(2, '0')}`,
  ...more,
});
/** The names in a folder; no run may leave a temporary file or a lock. */
export const namesIn = async (/** @type {string} */ folder) => (await readdir(folder)).sort();
