/** The example for PHP in docs/rendered-html.md: its cron line runs as written, and PHP includes what it has rendered. */
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

const docs = await readFile('docs/rendered-html.md', 'utf8');
const [, section = ''] = /### PHP\n([^]*?)(?=\n##|$)/.exec(docs) ?? [];
const [, job = ''] = /```sh\n([^]*?)\n```/.exec(section) ?? [];
const [, include = ''] = /`(<\?php [^`]*\?>)`/.exec(section) ?? [];
const [, link = ''] = /`(<link rel="stylesheet"[^`]*)`/.exec(docs) ?? [];
const hasPhp = spawnSync('php', ['--version']).status === 0;
const run = promisify(execFile);

describe('the example for PHP', {skip: process.platform === 'win32'}, () => {
  /** @type {string} */
  let town;
  /** In this environment `npx` is the built command. */
  let env = process.env;
  const news = (/** @type {string} */ title) =>
    JSON.stringify({items: [{id: '1', title, url: '/news/1', date_published: '2026-03-04'}]});
  const cron = async () => {
    const [, times, command = ''] = /^((?:[\d*/,-]+ ){5})(.*)$/.exec(job) ?? [];
    assert.ok(times, job);
    // Cron ends a command at a percent sign.
    assert.doesNotMatch(command, /%/);
    await run('sh', ['-e', '-c', command.replace('/srv/town', town)], {env});
  };

  before(async () => {
    town = await mkdtemp(path.join(tmpdir(), 'town-php-'));
    await mkdir(path.join(town, 'parts'));
    await mkdir(path.join(town, 'bin'));
    const npx = path.join(town, 'bin/npx');
    const command = `'${process.execPath}' '${path.resolve('dist/npm/cli/main.js')}'`;
    await writeFile(npx, `#!/bin/sh\n[ "$1" = learning-city-widgets ] && shift && exec ${command} "$@"\n`);
    await chmod(npx, 0o755);
    env = {...process.env, PATH: `${path.join(town, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`};
    await writeFile(path.join(town, 'parts/news.html'), '<news-list src="/news.json"><a href="/n">N</a></news-list>\n');
  });
  after(() => rm(town, {recursive: true}));

  it('renders a part of a page from cron, in the language that it names, and updates it', async () => {
    await writeFile(path.join(town, 'news.json'), news('First'));
    await cron();
    const part = path.join(town, 'parts/news.html');
    const first = await readFile(part, 'utf8');
    assert.match(first, /^<news-list src="\/news.json"><template shadowrootmode="open">[^]*>First</);
    assert.match(first, /lang="lv"/);
    await writeFile(path.join(town, 'news.json'), news('Second'));
    await cron();
    const second = await readFile(part, 'utf8');
    assert.equal(second.replaceAll('Second', 'First').replace(/"at":\d+/, ''), first.replace(/"at":\d+/, ''));
  });

  it('includes it with PHP', {skip: hasPhp ? false : 'PHP is not installed'}, async () => {
    await writeFile(path.join(town, 'news.json'), news('From PHP'));
    await cron();
    await writeFile(
      path.join(town, 'page.php'),
      `<!doctype html><html lang="lv"><head><title>A</title>${link}</head><body>${include.replace('/srv/town', town)}</body></html>`,
    );
    const {stdout} = await run('php', [path.join(town, 'page.php')]);
    const part = await readFile(path.join(town, 'parts/news.html'), 'utf8');
    assert.ok(part.includes('From PHP'));
    assert.ok(stdout.endsWith(`<body>${part}</body></html>`));
    // The page names the sheet that the part refers to.
    const [, address = 'none'] = /<link rel="stylesheet" href="([^"]*)">/.exec(part) ?? [];
    assert.ok(stdout.includes(`<link rel="stylesheet" href="${address}" />`), address);
  });
});
