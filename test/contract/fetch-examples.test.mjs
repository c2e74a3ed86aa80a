/**
 * The examples of `fetch` in the documents: each command line runs as written, with sources on this computer in place of
 * the named hosts, and each schedule is accepted by the program or the format that it is for.
 */
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {parse} from 'yaml';
import {snippetsOf, texts} from '../support/markdown.mjs';
import {SourceServer} from '../support/source-server.mjs';

const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile('package.json', 'utf8')));
const snippets = (await texts()).flatMap(snippetsOf);
const by = (/** @type {string} */ language) => snippets.filter((each) => each.language === language);
const server = new SourceServer();
/** @type {string} */
let folder;
/** In this environment `npx` is this command, with sources on this computer. */
let env = process.env;

before(async () => {
  await server.open();
  server.set('/feed.xml', {
    body: await readFile('test/examples/news/rss.xml'),
    headers: {'content-type': 'application/rss+xml'},
  });
  server.set('/wp-json/wp/v2/posts', {
    body: await readFile('test/examples/news/wordpress.json'),
    headers: {'content-type': 'application/json'},
  });
  server.set('/budget.json', {
    body: await readFile('test/examples/statistics/budget.json'),
    headers: {'content-type': 'application/json'},
  });
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-examples-'));
  await mkdir(path.join(folder, 'bin'));
  const npx = path.join(folder, 'bin/npx');
  const lines = [
    `#!${process.execPath}`,
    `const [name, ...args] = process.argv.slice(2).filter((each) => each !== '--yes');`,
    `if (!/^learning-city-widgets(@${version.replaceAll('.', '\\.')})?$/.test(name)) throw new Error(name);`,
    `const own = args.map((each) => each.replace(/^https:\\/\\/\\w+\\.example/, ${JSON.stringify(server.origin)}));`,
    `const all = [${JSON.stringify(path.resolve('dist/npm/cli/main.js'))}, ...own, '--allow-private'];`,
    `process.exitCode = require('node:child_process').spawnSync(process.execPath, all, {stdio: 'inherit'}).status;`,
  ];
  await writeFile(`${npx}.cjs`, lines.join('\n'));
  await writeFile(npx, `#!/bin/sh\nexec '${process.execPath}' '${npx}.cjs' "$@"\n`);
  await chmod(npx, 0o755);
  env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
});
after(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

/**
 * Runs command lines in a new folder, which has a folder `public`, and returns it.
 * @param {string[]} lines
 * @param {string} [cwd]
 */
async function run(lines, cwd) {
  const own = cwd ?? (await mkdtemp(path.join(folder, 'run-')));
  await mkdir(path.join(own, 'public'), {recursive: true});
  for (const line of lines) await promisify(execFile)('sh', ['-e', '-c', line], {cwd: own, env});
  return own;
}
const written = async (/** @type {string} */ own, /** @type {string} */ line) => {
  const [, file = ''] = / -o (\S+)/.exec(line) ?? [];
  const {items, figures} = /** @type {{items?: unknown[], figures?: unknown[]}} */ (
    JSON.parse(await readFile(path.join(own, file), 'utf8'))
  );
  return (items ?? figures ?? []).length;
};

describe('an example of fetch', {skip: process.platform === 'win32'}, () => {
  const lines = by('sh').flatMap(({place, code}) =>
    code
      .split('\n')
      .filter((line) => line.startsWith('npx learning-city-widgets fetch '))
      .map((line) => ({place, line})),
  );
  it('is in the documents', () => assert.ok(lines.length > 2));
  for (const {place, line} of lines) {
    it(`writes a file: ${place}`, async () => {
      assert.ok(await written(await run([line]), line));
    });
  }

  it('for cron has five fields of time and a command that writes a file', async () => {
    const [{code}, ...others] = by('crontab');
    assert.deepEqual(others, []);
    const jobs = code.split('\n').filter((line) => line && !/^[A-Z]+=/.test(line));
    assert.equal(jobs.length, 1);
    const [, times, command] = /^((?:[\d*/,-]+ ){5})(.*)$/.exec(jobs[0]) ?? [];
    assert.ok(times, jobs[0]);
    // Cron ends a command at a percent sign.
    assert.doesNotMatch(command, /%/);
    const own = await mkdtemp(path.join(folder, 'cron-'));
    await run([command.replace('/srv/www/town', own)], own);
    assert.ok(await written(own, command));
  });

  it('for systemd has units without faults, and a command that writes a file', async (context) => {
    const units = by('ini').map(({code}) => ({name: /^# (\S+)\n/.exec(code)?.[1] ?? '', code}));
    assert.deepEqual(
      units.map(({name}) => name),
      ['town-news.service', 'town-news.timer'],
    );
    const [{code}] = units;
    const command = /^ExecStart=(.*)$/m.exec(code)?.[1] ?? '';
    assert.match(command, /^\/usr\/bin\/npx /);
    const own = await run([command.replace('/usr/bin/', '')]);
    assert.ok(await written(own, command));
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) {
      context.diagnostic('systemd-analyze is not installed, so the units are not verified');
      return;
    }
    const place = await mkdtemp(path.join(folder, 'units-'));
    for (const unit of units) {
      // A program that exists here.
      await writeFile(path.join(place, unit.name), unit.code.replace('/usr/bin/npx', path.join(folder, 'bin/npx')));
    }
    const files = units.map(({name}) => path.join(place, name));
    const {status, stderr} = spawnSync('systemd-analyze', ['verify', '--man=no', ...files], {encoding: 'utf8'});
    assert.deepEqual(
      {status, stderr: stderr.split('\n').filter((line) => line.includes('town-news'))},
      {status: 0, stderr: []},
    );
    const [, calendar = ''] = /^OnCalendar=(.*)$/m.exec(units[1].code) ?? [];
    assert.equal(spawnSync('systemd-analyze', ['calendar', calendar]).status, 0);
  });

  const [github, gitlab] = by('yaml')
    .filter(({place}) => place.startsWith('docs/read-sources-on-a-server.md'))
    .map(({code}) => /** @type {Record<string, unknown>} */ (parse(code)));

  it('for GitHub commits the file once if nothing changes', async () => {
    const {on, permissions, jobs} =
      /** @type {{on: {schedule: {cron: string}[]}, permissions: object, jobs: {fetch: {steps: {run?: string, uses?: string}[]}}}} */ (
        github
      );
    assert.match(on.schedule[0].cron, /^(?:[\d*/]+ ?){5}$/);
    assert.deepEqual(permissions, {contents: 'write'});
    const steps = jobs.fetch.steps.map((step) => step.run).filter((step) => step !== undefined);
    const own = await mkdtemp(path.join(folder, 'github-'));
    const git = (/** @type {string[]} */ ...args) => promisify(execFile)('git', args, {cwd: own, env});
    await promisify(execFile)('git', ['init', '--quiet', '--bare', `${own}.git`], {env});
    await git('init', '--quiet', '--initial-branch=main');
    await git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@town.example',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      'Start',
    );
    await git('remote', 'add', 'origin', `${own}.git`);
    await git('push', '--quiet', '--set-upstream', 'origin', 'main');
    await run(steps, own);
    await run(steps, own);
    const {stdout} = await git('log', '--format=%s', 'origin/main');
    assert.equal(stdout, 'Update the news\nStart\n');
    assert.ok(await written(own, steps[0]));
  });

  it('for GitLab publishes and keeps the folder of the file, also when one source fails', async () => {
    const {pages} =
      /** @type {{pages: {script: string[], cache: {paths: string[]}, artifacts: {paths: string[]}, rules: {if: string}[]}}} */ (
        /** @type {unknown} */ (gitlab)
      );
    assert.deepEqual([pages.cache.paths, pages.artifacts.paths], [['public/'], ['public']]);
    assert.match(pages.rules[0].if, /^\$CI_PIPELINE_SOURCE == "schedule"$/);
    const own = await run(pages.script);
    const line = pages.script.at(-1) ?? '';
    assert.ok(await written(own, line));
    // An exit status of 3 passes, and 1 does not.
    await run([line.replace(' -o', ' https://town.example/missing -o')], own);
    await assert.rejects(run([line.replace(/https:\S+/, 'https://town.example/missing')], own));
  });
});
