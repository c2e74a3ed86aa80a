/*
 * The packed package in small real apps, one per framework. Each app is installed from the tarball with its own
 * lockfile, type-checked, built, opened in Chromium, and rendered (or at least imported) on a server. All apps show the
 * same: badge, card and list, two buttons that change a property of the list, and the last event that the list fired.
 *
 * Everything happens in a temporary folder. A lockfile has no entry for the package itself, which changes with every
 * build. After a change of dependencies, in the package or in an app, run `LOCK=1 node tools/test.mjs frameworks`.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, unlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-chromium.mjs';
/**
 * @import {ExecFileException} from 'node:child_process'
 * @import {AddressInfo} from 'node:net'
 * @import {Browser} from 'puppeteer-core'
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
/** `APPS=preact,solid` tests only these apps. */
const only = process.env.APPS?.split(',');
const TARBALL = 'learning-city-widgets.tgz';
const FEED = await readFile(path.join(root, 'test/examples/news/sample.json'), 'utf8');
/** @type {Partial<Record<string, string>>} */
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/**
 * For each app, a file with planted errors, and the message that its type checker must report for each of them.
 * @type {Record<string, {server?: string, planted: string, faults: string, finds: RegExp[]}>}
 */
const APPS = {
  react: {
    server: 'server.js',
    planted: 'src/Planted.tsx',
    faults: `import type {} from 'learning-city-widgets/react';
export const one = <news-list limit="many" />;
export const two = <news-card images="every" />;
export const three = <news-list onerror={({error}) => console.log(error.kode)} />;
export const four = <news-list onLoad={() => undefined} />;`,
    finds: [
      /'string' is not assignable to type 'number'/,
      /"every"/,
      /'kode' does not exist/,
      /'onLoad' does not exist/,
    ],
  },
  preact: {
    server: 'server.js',
    planted: 'src/Planted.tsx',
    faults: `import type {} from 'learning-city-widgets/preact';
export const one = <news-list limit="many" />;
export const two = <news-card images="every" />;
export const three = <news-list onError={({error}) => console.log(error.kode)} />;
export const four = <news-list colour="red" />;`,
    finds: [
      /'string' is not assignable to type 'number'/,
      /"every"/,
      /'kode' does not exist/,
      /'colour' does not exist/,
    ],
  },
  solid: {
    server: 'server.js',
    planted: 'src/Planted.tsx',
    faults: `import type {} from 'learning-city-widgets/solid';
export const one = <news-list limit="many" />;
export const two = <news-card images="every" />;
export const three = <news-list on:error={({error}) => console.log(error.kode)} />;
export const four = <news-list onLoad={() => undefined} />;`,
    finds: [
      /'string' is not assignable to type 'number'/,
      /"every"/,
      /'kode' does not exist/,
      /'onLoad' does not exist/,
    ],
  },
  vue: {
    server: 'server.js',
    planted: 'src/Planted.vue',
    faults: `<script setup lang="ts">
import type {} from 'learning-city-widgets/vue';

const tell = (_code: string) => undefined;
</script>
<template>
  <news-list limit="many" />
  <news-card images="every" />
  <news-list @error="tell($event.error.kode)" />
  <news-list colour="red" />
</template>`,
    finds: [
      /'string' is not assignable to type 'number'/,
      /"every"/,
      /'kode' does not exist/,
      /'colour' does not exist/,
    ],
  },
  svelte: {
    server: 'server.js',
    planted: 'src/Planted.svelte',
    faults: `<script lang="ts">
  import type {} from 'learning-city-widgets/svelte';
</script>
<news-list limit="many"></news-list>
<news-card images="every"></news-card>
<news-list onerror={({error}) => console.log(error.kode)}></news-list>
<news-list colour="red"></news-list>`,
    finds: [
      /'string' is not assignable to type 'number'/,
      /"every"/,
      /'kode' does not exist/,
      /"colour"' does not exist/,
    ],
  },
  angular: {
    planted: 'src/planted.ts',
    // Angular does not check custom elements in a template, but it checks everything in a class.
    faults: `import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {NewsList} from 'learning-city-widgets';
@Component({
  selector: 'planted-faults',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<news-list #list />',
})
export class Planted {
  readonly list = viewChild.required<ElementRef<NewsList>>('list');
  change() {
    this.list().nativeElement.limit = 'many';
    this.list().nativeElement.images = 'every';
    this.list().nativeElement.colour = 'red';
  }
}`,
    finds: [/'string' is not assignable to type 'number'/, /"every"/, /'colour' does not exist/],
  },
  vite: {
    planted: 'src/planted.ts',
    faults: `import 'learning-city-widgets/define';
const list = document.querySelector('news-list')!;
list.limit = 'many';
list.images = 'every';
list.colour = 'red';`,
    finds: [/'string' is not assignable to type 'number'/, /"every"/, /'colour' does not exist/],
  },
};

/** @type {string} */
let folder;
/** @type {Browser | undefined} */
let browser;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-apps-'));
  const {stdout} = await run(root, 'npm', 'pack', '--json', '--pack-destination', folder);
  const [{filename}] = /** @type {[{filename: string}]} */ (JSON.parse(stdout));
  await cp(path.join(folder, filename), path.join(folder, TARBALL));
  const {executablePath, headless, args} = await findChromium();
  browser = await puppeteer.launch({executablePath, headless, args: ['--no-sandbox', '--disable-gpu', ...args]});
});
after(async () => {
  await browser?.close();
  await rm(folder, {recursive: true, force: true});
});

// Installing waits for the disk and building for the CPU, so two at a time are fastest on two cores.
describe('the package in an app of', {concurrency: 2}, () => {
  for (const [name, {server, planted, faults, finds}] of Object.entries(APPS)) {
    if (only && !only.includes(name)) continue;
    describe(name, {concurrency: 1}, () => {
      /** @type {string} */
      let app;
      before(async () => {
        app = path.join(folder, name);
        await cp(path.join(root, 'test/frameworks', name), app, {recursive: true});
        await cp(path.join(folder, TARBALL), path.join(app, TARBALL));
        if (process.env.LOCK) await renewLockfile(name, app);
        await run(app, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
        await run(app, 'npm', 'run', 'build');
      });

      it('passes the type checker', async () => {
        await run(app, 'npm', 'run', 'check');
      });

      it('makes the type checker report each planted error', async () => {
        await writeFile(path.join(app, planted), faults);
        const output = await run(app, 'npm', 'run', 'check').then(
          () => assert.fail('no error was found'),
          (/** @type {ExecFileException} */ {stdout = '', stderr = ''}) => stdout + stderr,
        );
        await unlink(path.join(app, planted));
        for (const words of finds) assert.match(output, words);
      });

      it('can be imported on a server, which renders the fallback of the elements', async () => {
        const text = await run(app, process.execPath, '--input-type=module', '--eval', onServer(server)).then(
          ({stdout}) => stdout,
        );
        assert.match(
          text,
          server ? /<news-list[^>]* src="\/news.json"[^>]*>[^]*<a href="\/news">All news<\/a>/ : /^function/,
        );
        if (server) assert.match(text, /<news-card[^>]* heading-level="2"/);
      });

      it('shows the elements, sets attributes and objects, fires events, and reacts to changed properties', async () => {
        const site = await serve(path.join(app, 'dist'));
        const page = await /** @type {Browser} */ (browser).newPage();
        /** @type {string[]} */
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        try {
          await page.goto(site.address);
          /** @type {(expected: string, look: () => string) => Promise<void>} */
          const sees = (expected, look) => eventually(() => page.evaluate(look), expected);
          await sees('ready ready ready', () =>
            ['learning-city-badge', 'news-card', 'news-list']
              .map((tag) => document.querySelector(tag))
              .map((element) =>
                element?.matches(':state(ready)') ? 'ready' : String(element?.shadowRoot?.textContent),
              )
              .join(' '),
          );
          const {items} = /** @type {{items: {title: string}[]}} */ (JSON.parse(FEED));
          const titles = items.map(({title}) => title);
          await sees(`H2 ${titles[0]}`, () => {
            const heading = document.querySelector('news-card')?.shadowRoot?.querySelector('[part=heading]');
            return `${heading?.tagName} ${heading?.textContent.trim()}`;
          });
          const listed = () =>
            [...(document.querySelector('news-list')?.shadowRoot?.querySelectorAll('[part=heading]') ?? [])]
              .map(({textContent}) => textContent.trim())
              .join(' | ');
          const outcome = () => String(document.querySelector('output')?.textContent);
          await sees('loaded', outcome);
          await sees(titles[0], listed);
          await page.click('#more');
          await sees(titles.slice(0, 2).join(' | '), listed);
          assert.deepEqual(complaints, []);
          await page.click('#break');
          await sees('status', outcome);
          // Ignores the element's message for the developer and the browser's own.
          assert.deepEqual(
            complaints.filter((text) => !/missing\.json|404/.test(text)),
            [],
          );
        } finally {
          await page.close();
          await site.close();
        }
      });
    });
  }
});

/**
 * A script that prints what a server renders for the app, or what the package exports there.
 * @param {string | undefined} server
 */
function onServer(server) {
  return server
    ? `const {render} = await import('./dist-server/${server}'); console.log(await render(${FEED}));`
    : "const {NewsList} = await import('learning-city-widgets/define'); console.log(typeof NewsList, NewsList.version);";
}

/**
 * Updates the lockfile from package.json, and keeps addresses and the package's own hash out of it.
 * @param {string} name
 * @param {string} app
 */
async function renewLockfile(name, app) {
  await run(app, 'npm', 'install', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund');
  const lock = /** @type {{packages: Record<string, {resolved?: string, integrity?: string}>}} */ (
    JSON.parse(await readFile(path.join(app, 'package-lock.json'), 'utf8'))
  );
  const own = lock.packages['node_modules/learning-city-widgets'];
  delete own.resolved;
  delete own.integrity;
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  await writeFile(path.join(app, 'package-lock.json'), text);
  await writeFile(path.join(root, 'test/frameworks', name, 'package-lock.json'), text);
}

/** @type {(cwd: string, command: string, ...args: string[]) => Promise<{stdout: string}>} */
function run(cwd, command, ...args) {
  // Without the variables that the outer npm set for this repository.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)),
  );
  return promisify(execFile)(command, args, {cwd, env: {...env, NG_CLI_ANALYTICS: 'false'}, maxBuffer: 1 << 26}).catch(
    (/** @type {ExecFileException} */ error) => {
      error.message += `\n${error.stdout}`;
      throw error;
    },
  );
}

/** @param {string} folder */
async function serve(folder) {
  const server = createServer(async ({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = /^\/(news|feed)\.json$/.test(file) ? FEED : await readFile(path.join(folder, file));
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = file === '/favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  await new Promise((/** @type {(_: void) => void} */ resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const {port} = /** @type {AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * Polls for the expected value for up to ten seconds.
 * @param {() => Promise<string>} look
 * @param {string} expected
 */
async function eventually(look, expected) {
  let seen;
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    seen = await look().catch(String);
    if (seen === expected) return;
  }
  assert.equal(seen, expected);
}
