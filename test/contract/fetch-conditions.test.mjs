/** `fetch` requests only changed documents, and writes only changed files. */
import assert from 'node:assert/strict';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {LOCAL, folderFor, item, run, server, titlesIn, useServers} from '../support/run-fetch.mjs';

useServers();

describe('a conditional fetch', () => {
  for (const headers of [{etag: '"one"'}, {'last-modified': 'Tue, 06 Sep 2022 10:00:00 GMT'}]) {
    it(`asks with ${Object.keys(headers)[0]}, and does not touch the file if nothing has changed`, async () => {
      const cwd = await folderFor();
      const file = path.join(cwd, 'news.json');
      const address = server.feed('/conditional', [item(1)], /** @type {Record<string, string>} */ (headers));
      await run([address, LOCAL, '-o', 'news.json'], {cwd});
      const {mtimeMs, ino} = await stat(file);
      server.requests = [];
      assert.equal((await run([address, LOCAL, '-o', 'news.json'], {cwd})).code, 0);
      const [asked] = server.requests;
      assert.equal(asked.headers['if-none-match'] ?? asked.headers['if-modified-since'], Object.values(headers)[0]);
      assert.deepEqual([(await stat(file)).mtimeMs, (await stat(file)).ino], [mtimeMs, ino]);
      // Other settings need the whole document.
      server.requests = [];
      await run([address, LOCAL, '-o', 'news.json', '--tag', 'x'], {cwd});
      assert.equal(
        server.requests[0].headers['if-none-match'] ?? server.requests[0].headers['if-modified-since'],
        undefined,
      );
      assert.deepEqual(await titlesIn(file), []);
    });
  }

  it('does not touch the file either if a server without conditions sends the same again', async () => {
    const cwd = await folderFor();
    const file = path.join(cwd, 'news.json');
    const address = server.feed('/same', [item(1)]);
    await run([address, LOCAL, '-o', 'news.json'], {cwd});
    const {mtimeMs, ino} = await stat(file);
    server.feed('/same', [item(1)], {etag: '"new"'});
    await run([address, LOCAL, '-o', 'news.json'], {cwd});
    assert.deepEqual([(await stat(file)).mtimeMs, (await stat(file)).ino], [mtimeMs, ino]);
  });

  it('keeps the items of an unchanged source, and writes the new ones of another', async () => {
    const cwd = await folderFor();
    const sources = [server.feed('/kept', [item(2), item(4)], {etag: '"k"'}), server.feed('/new', [item(3)])];
    await run([...sources, LOCAL, '-o', 'news.json'], {cwd});
    server.feed('/new', [item(1), item(3)]);
    await run([...sources, LOCAL, '-o', 'news.json'], {cwd});
    assert.deepEqual(
      await titlesIn(path.join(cwd, 'news.json')),
      [1, 2, 3, 4].map((number) => `Number ${number}`),
    );
  });

  it('reads an unchanged source again if there is room for articles that had none', async () => {
    const cwd = await folderFor();
    const sources = [
      server.feed('/room', [item(3), item(4)], {etag: '"r"'}),
      server.feed('/fills', [item(1), item(2)]),
    ];
    const args = [...sources, LOCAL, '-o', 'news.json', '--limit', '3'];
    await run(args, {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['Number 1', 'Number 2', 'Number 3']);
    server.feed('/fills', [item(1)]);
    await run(args, {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['Number 1', 'Number 3', 'Number 4']);
  });

  it('reads figures again if one of several datasets has changed', async () => {
    const cwd = await folderFor();
    const figures = (/** @type {string} */ id, /** @type {number} */ value) => ({
      body: JSON.stringify({
        sources: {one: {url: 'https://x.example/'}},
        figures: [{id, label: id, points: [{date: '2024', value, source: 'one'}]}],
      }),
      headers: {'content-type': 'application/json', etag: `"${value}"`},
    });
    const sources = [server.set('/figures/a', figures('a', 1)), server.set('/figures/b', figures('b', 2))];
    const args = [...sources, LOCAL, '-o', 'figures.json'];
    assert.equal((await run(args, {cwd})).code, 0);
    const {mtimeMs} = await stat(path.join(cwd, 'figures.json'));
    assert.equal((await run(args, {cwd})).code, 0);
    assert.equal((await stat(path.join(cwd, 'figures.json'))).mtimeMs, mtimeMs);
    server.set('/figures/b', figures('b', 3));
    assert.equal((await run(args, {cwd})).code, 0);
    const text = await readFile(path.join(cwd, 'figures.json'), 'utf8');
    assert.match(text, /"value": 1,[^]*"value": 3,/);
    // Figures are written as a whole.
    server.set('/figures/a', {status: 404});
    const {code, err} = await run(args, {cwd});
    assert.equal(code, 1);
    assert.match(err, /the old file stays/);
    assert.equal(await readFile(path.join(cwd, 'figures.json'), 'utf8'), text);
  });
});
