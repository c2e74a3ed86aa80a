/**
 * `renderToString` in Deno, Bun and workers: each renders the same HTML as Node. The runtimes are packages of the
 * folder tools/, because they are large; the test installs them. Where that is impossible, for example without the network, the
 * tests are skipped.
 */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {promisify} from 'node:util';

const home = import.meta.dirname;
const tools = path.join(home, 'tools');
const inTools = (/** @type {string} */ name) => path.join(tools, 'node_modules/.bin', name);
/** How long the packages may take to arrive, and a runtime to start, in milliseconds. */
const INSTALL_LIMIT = 300_000;
const START_LIMIT = 60_000;

/**
 * Installs the runtimes.
 * @returns {Promise<string | false>} the reason why the tests cannot run, or false
 */
async function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the runtimes are installed for Linux x64';
  const args = ['ci', '--prefix', tools, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)('npm', args, {timeout: INSTALL_LIMIT});
    return false;
  } catch (error) {
    return `npm ci --prefix test/runtimes/tools failed: ${String(error).split('\n', 3).join(' ')}`;
  }
}
const skip = await install();

/**
 * Runs a program in this folder.
 * @param {string} command
 * @param {string[]} args
 */
const outputOf = async (command, args) => {
  const {stdout} = await promisify(execFile)(command, args, {
    cwd: home,
    timeout: START_LIMIT,
    maxBuffer: 1 << 26,
    env: {...process.env, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1'},
  });
  return stdout.trimEnd();
};
const expected = await outputOf(process.execPath, ['main.mjs']);

test('Node renders every element of the page', () => {
  assert.equal(expected.match(/<template shadowrootmode="open">/g)?.length, 6);
  for (const text of ['Bibliotēka', 'مكتبة', 'From RSS', '2022', '<svg']) assert.ok(expected.includes(text), text);
  assert.equal(expected.match(/datetime="2026-03-04"/g)?.length, 3, 'the day in Riga');
});

test('Deno renders the same HTML as Node', {skip}, async () => {
  assert.equal(await outputOf(inTools('deno'), ['run', '--allow-read', '--allow-env', 'main.mjs']), expected);
});

test('Bun renders the same HTML as Node', {skip}, async () => {
  assert.equal(
    await outputOf(path.join(tools, 'node_modules/@oven/bun-linux-x64-baseline/bin/bun'), ['main.mjs']),
    expected,
  );
});

test('a worker without the modules of Node renders the same HTML as Node', {skip}, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'worker-'));
  after(() => rm(folder, {recursive: true}));
  // As the tools of such runtimes bundle a worker.
  await promisify(execFile)(
    inTools('esbuild'),
    [
      'worker.mjs',
      '--bundle',
      '--format=esm',
      '--platform=neutral',
      '--conditions=workerd,worker,browser',
      `--outfile=${path.join(folder, 'worker.js')}`,
    ],
    {cwd: home},
  );
  const port = await freePort();
  await writeFile(
    path.join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2025-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const worker = spawn(inTools('workerd'), ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let complaints = '';
  worker.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (complaints += text));
  try {
    /** @type {Response | undefined} */
    let response;
    for (const end = Date.now() + START_LIMIT; !response && Date.now() < end;) {
      assert.equal(worker.exitCode, null, complaints);
      response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (!response) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(response?.status, 200, complaints);
    assert.equal(await response.text(), expected);
  } finally {
    // Its launcher is a script, so the program is another process.
    if (worker.pid !== undefined) process.kill(-worker.pid, 'SIGKILL');
  }
});

test('the module for workers imports nothing', async () => {
  const text = await readFile(path.join(home, '../../dist/npm/render/worker.js'), 'utf8');
  assert.doesNotMatch(text, /(?:^|[;\n}])import\s*["'{*\w]|\bfrom\s*["'](?!<)/);
});

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => void server.listen(0, () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
