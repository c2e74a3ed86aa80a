/**
 * Every snippet in README and the other texts works as the text says. HTML is opened in Chromium, with the built files
 * at the addresses that it names. In style sheets, every declaration must change how the elements look. JSON goes
 * through the project's own validator. Commands of the package run from its tarball, commands of the repository in a copy. Code is compiled. A snippet of any other kind fails.
 */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {access, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import ts from 'typescript';
import {parse} from 'yaml';
import {allReady, openBrowser, openSite, openTab} from '../../tools/site.mjs';
import {snippetsOf, texts} from '../support/markdown.mjs';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {Record<string, string>} bin
 * @property {Record<string, string>} scripts
 * @property {Record<string, string>} peerDependencies
 */

const {validate} = /** @type {typeof import('../../src/validate/validate.js')} */ (
  await import(new URL('../../dist/npm/validate/validate.js', import.meta.url).href)
);
const root = fileURLToPath(new URL('../..', import.meta.url));
const pkg = /** @type {Package} */ (JSON.parse(await readFile('package.json', 'utf8')));
const snippets = (await texts()).flatMap(snippetsOf);
const by = (/** @type {string[]} */ ...languages) => snippets.filter(({language}) => languages.includes(language));
const SCRIPT = '<script type="module" src="/widgets/learning-city-widgets.js"></script>';

/** @type {import('../../tools/site.mjs').Site} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let folder;
before(async () => {
  site = await openSite();
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-snippets-'));
});
after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, {recursive: true, force: true});
});

it('every snippet is in a language that is tested here', () => {
  // Schedules are in the last three languages, and fetch-examples.test.mjs runs them.
  const known = [
    ...['html', 'css', 'json', 'sh', 'js', 'ts', 'tsx', 'jsx', 'vue', 'svelte', 'astro'],
    ...['crontab', 'ini', 'yaml'],
  ];
  assert.deepEqual(
    snippets.filter(({language}) => !known.includes(language)).map(({place}) => place),
    [],
  );
  for (const language of known.filter((each) => each !== 'js')) assert.ok(by(language).length, language);
});

describe('an HTML snippet', () => {
  for (const {place, code, shows} of by('html')) {
    describe(`at ${place}`, () => {
      it('opens in a browser with every element ready and no warnings', async () => {
        const {page, asked, complaints} = await openTab(browser, site);
        try {
          const isWhole = /<script[^>]* src="[^"]*learning-city-widgets/.test(code);
          await page.goto(site.add({head: isWhole ? '' : SCRIPT, body: code}));
          await allReady(page);
          // Files that the snippet names exist and were requested.
          for (const [, address] of code.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)) {
            assert.ok(asked.includes(new URL(address, site.origin).href), address);
          }
          const seen = await page.evaluate(() =>
            [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.textContent ?? '').join(' '),
          );
          if (shows) assert.ok(seen.replaceAll(/\s+/g, ' ').includes(shows), `expected “${shows}”, found: ${seen}`);
          assert.deepEqual(complaints, []);
        } finally {
          await page.close();
        }
      });
    });
  }
});

describe('a style sheet', () => {
  // The look has a surface; a narrow list has summaries of many lines.
  const BODY = `<main><news-list src="/news.json" limit="1" more style="inline-size: 15em"></news-list>
    <news-list src="/missing.json"><a href="/news">News</a></news-list>
    <learning-city-badge city="Ventspils" look="card"></learning-city-badge>
    <network-stats chart="growth" look="card"></network-stats></main>`;

  for (const {place, code} of by('css')) {
    it(`changes the look of the elements with each declaration: ${place}`, async () => {
      const {page} = await openTab(browser, site);
      try {
        await page.goto(
          site.add({
            head: `${SCRIPT}<style>${code}</style><style>body { font-family: sans-serif; }</style>`,
            body: BODY,
          }),
        );
        await page.waitForFunction(() =>
          [...document.querySelectorAll('main > *')].every((each) => each.matches(':state(ready), :state(failed)')),
        );
        const look = async () => Buffer.from(await page.screenshot({fullPage: true, type: 'png'}));
        const whole = await look();
        assert.ok(whole.equals(await look()), 'the page keeps changing');
        // Property names as written, including shorthands.
        const rules = [...code.matchAll(/\{([^}]*)\}/g)].map(([, body]) =>
          [...body.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name),
        );
        assert.equal(rules.length, await page.evaluate(() => document.styleSheets[0].cssRules.length));
        for (const [at, properties] of rules.entries()) {
          assert.ok(properties.length, `rule ${at + 1} declares nothing`);
          for (const property of properties) {
            const value = await page.evaluate(
              (index, name) => {
                const {style} = /** @type {CSSStyleRule} */ (document.styleSheets[0].cssRules[index]);
                const before = style.cssText;
                style.removeProperty(name);
                return before;
              },
              at,
              property,
            );
            assert.ok(!whole.equals(await look()), `${property} in rule ${at + 1} changes nothing`);
            await page.evaluate(
              (index, text) => {
                const {style} = /** @type {CSSStyleRule} */ (document.styleSheets[0].cssRules[index]);
                style.cssText = text;
              },
              at,
              value,
            );
          }
        }
      } finally {
        await page.close();
      }
    });
  }
});

it('a library of Drupal loads a file of the package as a module, and keeps it out of aggregation', async () => {
  const libraries = by('yaml').filter(({place}) => place.startsWith('docs/content-management-systems.md'));
  assert.equal(libraries.length, 1);
  for (const {code} of libraries) {
    /** @type {Record<string, {js: Record<string, unknown>}>} */
    const named = parse(code);
    for (const {js} of Object.values(named)) {
      for (const [file, options] of Object.entries(js)) {
        await access(path.join('dist', path.basename(file)));
        assert.deepEqual(options, {preprocess: false, attributes: {type: 'module'}});
      }
    }
  }
});

describe('a JSON snippet', () => {
  for (const {place, code} of by('json')) {
    it(`has no errors according to the validator, or names files that exist: ${place}`, async () => {
      const document = /** @type {Record<string, string[]>} */ (JSON.parse(code));
      const files = Object.entries(document).filter(([key]) => key.endsWith('.customData'));
      for (const file of files.flatMap(([, each]) => each)) {
        assert.match(file, /node_modules\/learning-city-widgets\/dist\//);
        await access(file.replace(/^.*node_modules\/learning-city-widgets\//, ''));
      }
      if (!files.length) assert.deepEqual(validate(code).findings, []);
    });
  }
});

describe('code snippets', () => {
  /** @type {Set<string>} */
  const ofApps = new Set();

  it('are files of apps that `npm run verify` builds and opens, if they belong to a framework', async () => {
    const folders = ['test/frameworks', 'test/bundlers'];
    const apps = await Promise.all(
      folders.map(async (each) => (await readdir(each, {recursive: true})).map((file) => path.join(each, file))),
    );
    const files = apps
      .flat()
      .filter((file) => /\.(?:tsx?|jsx?|vue|svelte|astro)$/.test(file) && !file.includes('node_modules'));
    const all = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    for (const {place, code, language} of by('tsx', 'jsx', 'vue', 'svelte', 'astro')) {
      assert.ok(all.includes(code), `${place}: no app has this ${language} code`);
    }
    for (const code of all) ofApps.add(code);
  });

  it('compile against the types of the package, if they are TypeScript or JavaScript', () => {
    // render-recipes.test.mjs runs the recipes of docs/rendered-html.md, which are for tools that are not installed.
    const rest = by('ts', 'js').filter(
      ({code, place}) => !ofApps.has(code) && !place.startsWith('docs/rendered-html.md'),
    );
    assert.ok(rest.length);
    // File names inside the package, so that it can import itself.
    const sources = new Map(
      rest.map(({code, language}, at) => [path.join(root, 'test', `snippet-${at}.${language}`), code]),
    );
    const options = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      allowJs: true,
      checkJs: true,
      skipLibCheck: true,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const {fileExists, readFile: readSource} = host;
    host.fileExists = (file) => sources.has(path.normalize(file)) || fileExists(file);
    host.readFile = (file) => sources.get(path.normalize(file)) ?? readSource(file);
    const program = ts.createProgram([...sources.keys()], options, host);
    assert.equal(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host), '');
  });
});

describe('a command in the texts', () => {
  // A copy of the repository as checked out, and the folder of a person who has installed the package.
  /** @type {string} */
  let copy;
  /** @type {string} */
  let home;
  before(async () => {
    copy = path.join(folder, 'copy');
    const left = new Set(['node_modules', '.git', 'build', 'storybook-static', 'coverage', 'release']);
    await cp(root, copy, {
      recursive: true,
      filter: (file) =>
        !left.has(path.relative(root, file)) && !/(frameworks|bundlers)[\\/]\w+[\\/](node_modules|dist)/.test(file),
    });
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    home = path.join(folder, 'home');
    await mkdir(path.join(home, 'node_modules/.bin'), {recursive: true});
    const stdout = await run(root, 'npm', 'pack', '--json', '--pack-destination', folder);
    const [{filename}] = /** @type {[{filename: string}]} */ (JSON.parse(stdout));
    await run(home, 'tar', '-xzf', path.join(folder, filename));
    await cp(path.join(home, 'package'), path.join(home, 'node_modules', pkg.name), {recursive: true});
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs']) {
      await symlink(path.join(root, 'node_modules', name), path.join(home, 'node_modules', name), 'junction');
    }
    await symlink(path.join('..', pkg.name, pkg.bin[pkg.name]), path.join(home, 'node_modules/.bin', pkg.name));
    await writeFile(path.join(home, 'package.json'), '{"private": true}');
    await cp('dist/register.json', path.join(home, 'register.json'));
    await cp('test/examples/news/seed.json', path.join(home, 'news.json'));
  });

  const hasScript = async (/** @type {string} */ name) => {
    assert.ok(pkg.scripts[name], `there is no script ${name}`);
    for (const [file] of pkg.scripts[name].matchAll(/\b[\w./-]+\.mjs\b/g)) await access(file);
  };
  /**
   * Each command that a text may contain, and how it is tested.
   * @type {[pattern: RegExp, way: (match: string[]) => unknown][]}
   */
  const ways = [
    // Installing is a dry run, which still checks that the lockfile matches package.json.
    [/^npm ci$/, () => run(root, 'npm', 'ci', '--dry-run', '--offline', '--no-audit')],
    [/^npm install (\S+)$/, ([, name]) => assert.ok(name === pkg.name || name in pkg.peerDependencies, name)],
    [/^npm start$/, start],
    // Commands that run this test or are run by tests in this folder, and commands that run until they are stopped.
    [
      /^npm (?:run )?(test|verify|lint|build|release|storybook|build-storybook|changeset)$/,
      ([, name]) => hasScript(name),
    ],
    [/^node ((?:tools\/(?:compliance|pictures)|test\/wordpress\/pictures)\.mjs)$/, ([, tool]) => access(tool)],
    [/^npm run (\S+)(?: -- (.*))?$/, ([, name, more = '']) => run(copy, 'npm', 'run', name, '--', ...words(more))],
    // Run by render-recipes.test.mjs and render.test.mjs, with their own pages.
    [/^npx learning-city-widgets render /, () => access('test/contract/render-recipes.test.mjs')],
    [/^\*\/15 \* \* \* \* /, () => access('test/contract/render-recipes.test.mjs')],
    // Run by fetch-examples.test.mjs, with sources on this computer.
    [/^npx learning-city-widgets fetch /, () => access('test/contract/fetch-examples.test.mjs')],
    [/^npx learning-city-widgets (.*)$/, ([, rest]) => run(home, 'npx', '--no-install', pkg.name, ...words(rest))],
  ];
  const words = (/** @type {string} */ line) => line.split(' ').filter(Boolean);

  const lines = by('sh').flatMap(({place, code}) =>
    code
      .split('\n')
      .flatMap((line) => line.replace(/ *#.*/, '').split(' && '))
      .filter(Boolean)
      .map((line) => ({place, line})),
  );
  for (const [line, place] of new Map(lines.map((each) => [each.line, each.place]))) {
    it(`works: ${line} (${place})`, async () => {
      const [pattern, way] = ways.find(([each]) => each.test(line)) ?? assert.fail(`no test for the command ${line}`);
      await way(pattern.exec(line) ?? []);
      const [, file] = /^npx learning-city-widgets badge .* -o (\S+)$/.exec(line) ?? [];
      if (file) assert.match(await readFile(path.join(home, file), 'utf8'), /Ventspils/);
    });
  }

  /** Starts the demo in the copy, opens it, and stops it. */
  async function start() {
    const child = spawn('npm', ['start'], {
      cwd: copy,
      env: clean(),
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      /** @type {string} */
      const address = await new Promise((resolve, reject) => {
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
          output += chunk;
          const [found] = /http:\/\/[\w.]+:\d+\/demo\//.exec(output) ?? [];
          if (found) resolve(found);
        });
        child.on('close', () => reject(new Error(output)));
        setTimeout(() => reject(new Error(`no address within five minutes: ${output}`)), 300_000).unref();
      });
      const {page, complaints} = await openTab(browser, {origin: new URL(address).origin});
      await page.goto(address);
      await allReady(page);
      assert.deepEqual(complaints, []);
      await page.close();
    } finally {
      // Ends the process group; without a pid nothing has started.
      if (child.pid) process.kill(-child.pid);
    }
  }
});

/** The environment without the variables that the outer npm set for this repository. */
function clean() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)),
  );
}

/** @type {(cwd: string, command: string, ...args: string[]) => Promise<string>} */
function run(cwd, command, ...args) {
  return promisify(execFile)(command, args, {cwd, env: clean(), maxBuffer: 1 << 26}).then(
    ({stdout}) => stdout,
    (/** @type {import('node:child_process').ExecFileException} */ error) => {
      error.message += `\n${error.stdout}`;
      throw error;
    },
  );
}
