/** `fetch` replaces its file in one step, even if it is interrupted. */
import assert from 'node:assert/strict';
import {chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {LOCAL, folderFor, item, namesIn, run, server, titlesIn, useServers} from '../support/run-fetch.mjs';

useServers();

describe('the file', () => {
  const newsOf = (/** @type {number} */ count) =>
    server.feed(
      '/large',
      Array.from({length: count}, (_, at) => item(at % 28, {id: `id-${count}-${at}`, content_text: 'x'.repeat(900)})),
    );
  const args = (/** @type {string} */ address) => [address, LOCAL, '-o', 'news.json', '--limit', '1000'];

  it('stays whole if the disk is full', {skip: process.platform === 'win32'}, async () => {
    const cwd = await folderFor();
    await run(args(newsOf(2)), {cwd});
    const before = await readFile(path.join(cwd, 'news.json'), 'utf8');
    // The system refuses to write more than some kilobytes, as it does on a full disk.
    const {code, err} = await run(args(newsOf(500)), {cwd, shell: 'ulimit -f 16; exec "$@"'});
    assert.equal(code, 1, err);
    assert.match(err, /^fetch: news\.json is not written: E(FBIG|NOSPC): .*write\n$/);
    assert.equal(await readFile(path.join(cwd, 'news.json'), 'utf8'), before);
    assert.deepEqual(await namesIn(cwd), ['news.json']);
    assert.equal((await run(args(newsOf(500)), {cwd})).code, 0);
  });

  it('stays whole if the run is killed while it writes, and the next run removes what is left', async () => {
    const cwd = await folderFor();
    const file = path.join(cwd, 'news.json');
    await run(args(newsOf(2)), {cwd});
    const before = await readFile(file, 'utf8');
    // Killed after half of the content, and again before the new name.
    for (const first of [
      `import fs from 'node:fs/promises';
       const handle = await fs.open('${path.join(cwd, 'probe')}', 'w');
       const own = Object.getPrototypeOf(handle);
       await handle.close();
       const {writeFile} = own;
       own.writeFile = async function (content) {
         if (content.length < 1000) return writeFile.call(this, content);
         await writeFile.call(this, content.slice(0, content.length / 2));
         process.kill(process.pid, 'SIGKILL');
       };`,
      `import fs from 'node:fs/promises'; import {syncBuiltinESMExports} from 'node:module';
       fs.rename = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports();`,
    ]) {
      const {signal} = await run(args(newsOf(500)), {cwd, first});
      assert.equal(signal, 'SIGKILL');
      assert.equal(await readFile(file, 'utf8'), before);
      await rm(path.join(cwd, 'probe'), {force: true});
      assert.deepEqual(
        (await namesIn(cwd)).map((name) => name.replace(/[\da-f]{12}/, '…')),
        ['.news.json.….tmp', '.news.json.lock', 'news.json'],
      );
      const {code, err} = await run(args(newsOf(2)), {cwd});
      assert.equal(code, 0, err);
      assert.deepEqual(await namesIn(cwd), ['news.json']);
    }
  });

  it('is not written into a folder that is missing or read-only', {skip: process.platform !== 'linux'}, async () => {
    const cwd = await folderFor();
    await mkdir(path.join(cwd, 'locked'), {mode: 0o555});
    await chmod(path.join(cwd, 'locked'), 0o555);
    // Root may write everywhere but into the file systems of the kernel.
    const readOnly = process.getuid?.() === 0 ? '/proc/news.json' : 'locked/news.json';
    for (const output of ['nowhere/news.json', readOnly]) {
      const {code, err} = await run([newsOf(1), LOCAL, '-o', output], {cwd});
      assert.equal(code, 1, err);
      assert.match(err, /^fetch: [^\n]* is not written: E[A-Z]+: /);
    }
  });

  it(
    'keeps its permissions, and is replaced where a symbolic link leads',
    {skip: process.platform === 'win32'},
    async () => {
      const cwd = await folderFor();
      await mkdir(path.join(cwd, 'real'));
      await symlink(path.join('real', 'target.json'), path.join(cwd, 'news.json'));
      // The target does not exist at first.
      assert.equal((await run(args(newsOf(1)), {cwd})).code, 0);
      const target = path.join(cwd, 'real', 'target.json');
      assert.equal((await stat(target)).isFile(), true);
      await chmod(target, 0o640);
      assert.equal((await run(args(newsOf(2)), {cwd})).code, 0);
      assert.equal((await stat(target)).mode & 0o777, 0o640);
      assert.equal((await titlesIn(target)).length, 2);
      assert.deepEqual(await namesIn(path.join(cwd, 'real')), ['target.json']);
      assert.ok((await readdir(cwd, {withFileTypes: true})).find(({name}) => name === 'news.json')?.isSymbolicLink());
    },
  );

  it('is written by one run at a time', async () => {
    const cwd = await folderFor();
    server.set('/slow', (_, response) => {
      setTimeout(
        () => response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({items: [item(1)]})),
        1500,
      );
    });
    const ended = await Promise.all(
      [1, 2, 3].map(() => run([`${server.origin}/slow`, LOCAL, '-o', 'news.json'], {cwd})),
    );
    assert.deepEqual(ended.map(({code}) => code).sort(), [0, 1, 1]);
    assert.match(ended.map(({err}) => err).join(''), /another fetch is writing news\.json/);
    assert.deepEqual(await namesIn(cwd), ['news.json']);
  });

  it('is not locked by a run that has ended long ago', async () => {
    const cwd = await folderFor();
    const lock = path.join(cwd, '.news.json.lock');
    // The number of this process, which is running.
    await writeFile(lock, String(process.pid));
    assert.equal((await run(args(newsOf(1)), {cwd})).code, 1);
    await utimes(lock, new Date(0), new Date(0));
    assert.equal((await run(args(newsOf(1)), {cwd})).code, 0);
  });
});
