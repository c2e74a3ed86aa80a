/** `fetch` keeps what there was when something between it and a source goes wrong. */
import assert from 'node:assert/strict';
import {readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {LOCAL, folderFor, item, namesIn, origin, run, server, titlesIn, useServers} from '../support/run-fetch.mjs';

useServers({withFaults: true});

describe('a fetch whose source fails', () => {
  /**
   * The 29 faults of `test/support/fault-matrix.ts`; a request from a server has no CORS and no policy of a page.
   * @type {[name: string, address: (body: string) => string, outcome: RegExp | undefined][]}
   */
  const FAULTS = [
    ['refuses the connection', () => '/faults/refuse', /network: no answer: ECONNRESET/],
    [
      'has an unknown host name',
      () => 'http://no-such-host.invalid/feed.json',
      /network: no answer: (ENOTFOUND|EAI_AGAIN)/,
    ],
    ...[401, 403, 404, 410].map(
      (status) =>
        /** @type {typeof FAULTS[number]} */ ([
          `responds with ${status}`,
          (body) => answer(body, {status}),
          new RegExp(`status: HTTP status ${status}`),
        ]),
    ),
    [
      'always responds with 429 and a Retry-After header',
      () => '/faults/retry-after?key=fetch-429&after=1&fail=9',
      /status: HTTP status 429/,
    ],
    [
      'responds with 429 and a Retry-After of an hour',
      () => '/faults/retry-after?key=fetch-3600&after=3600&fail=9',
      /status: HTTP status 429/,
    ],
    ['always responds with 500', (body) => answer(body, {status: 500}), /status: HTTP status 500/],
    ['does not respond', (body) => answer(body, {delay: 60_000}), /timeout: not read within \d+ s/],
    ['stalls in the middle of a document', () => '/faults/slow-body', /timeout: not read within \d+ s/],
    ['closes the connection in the middle of a document', () => '/faults/cut', /network: no answer: /],
    ['sends half a document as a complete response', (body) => answer(body.slice(0, -5)), /syntax: not JSON: /],
    ['sends nothing', () => answer(''), /syntax: an empty answer/],
    ['sends a picture', (body) => answer(body, {type: 'image/png'}), /type: a page or a file, not data: image\/png/],
    ['sends a login page', () => '/faults/html', /type: a page or a file, not data: text\/html/],
    [
      'redirects to a login page',
      () => '/faults/redirect?to=/faults/html',
      /type: a page or a file, not data: text\/html/,
    ],
    ['sends an unrelated JSON document', () => answer('{"ok":true}'), /shape: not a format of news/],
    ['redirects in a loop', () => '/town/round', /policy: more than 10 redirects/],
    ...['data:application/json,{}', 'javascript:1', 'file:///etc/passwd', 'ftp://town.example/x', 'blob:x'].map(
      (to) =>
        /** @type {typeof FAULTS[number]} */ ([
          `redirects to ${to}`,
          () => `/faults/redirect?to=${encodeURIComponent(to)}`,
          /policy: redirects to an address that is not http\(s\): /,
        ]),
    ),
    ['sends 50 MB', () => '/faults/endless?most=50000000', /size: more than 5 MB/],
    ['never stops sending', () => '/faults/endless', /size: more than 5 MB/],
    ['is readable only from its own site', () => '/town/news.json', undefined],
    ['is not allowed by a page’s policy', () => '/town/wp-json/wp/v2/posts', undefined],
    ['has an invalid address', () => 'https://[', /not an http\(s\) address/],
  ];
  const answer = (/** @type {string} */ body, query = {}) =>
    `/faults/json?${new URLSearchParams({body, ...query}).toString()}`;
  const BODY = JSON.stringify({items: [item(1)]});

  it('is tested with as many faults as an element', async () => {
    const matrix = await readFile('test/support/fault-matrix.ts', 'utf8');
    for (const [name] of FAULTS) {
      const words = name.replace(/\d{3}$|a page’s.*|to (data|javascript|file|ftp|blob):.*/, '');
      assert.ok(matrix.includes(words.trim()), name);
    }
    assert.equal(FAULTS.length, 29);
  });

  // An address that is not one is a usage error, tested above.
  const sent = FAULTS.filter(([, addressOf]) => addressOf('') !== 'https://[');
  describe('keeps what there was', {concurrency: 6}, () => {
    for (const [at, [name, addressOf, outcome]] of sent.entries()) {
      // Retries take some seconds; only a source that is silent has to wait for the end of the time.
      const wait = ['--timeout', /timeout/.test(String(outcome)) ? '2' : '30'];

      it(`and exits with 1 if its only source ${name}`, async () => {
        const cwd = await folderFor();
        const file = path.join(cwd, 'news.json');
        const address = server.feed(`/only/${at}`, [item(1), item(2)]);
        await run([address, LOCAL, '-o', 'news.json'], {cwd});
        const before = [await readFile(file, 'utf8'), (await stat(file)).mtimeMs, (await stat(file)).ino];
        const {code, err} = await run([new URL(addressOf(BODY), origin).href, LOCAL, ...wait, '-o', 'news.json'], {
          cwd,
        });
        if (outcome) {
          assert.match(err, outcome);
          assert.match(err, /^fetch: [^\n]*; the old file stays\n$/);
          assert.deepEqual([await readFile(file, 'utf8'), (await stat(file)).mtimeMs, (await stat(file)).ino], before);
        }
        assert.equal(code, outcome ? 1 : 0);
        assert.deepEqual(await namesIn(cwd), ['news.json']);
      });

      it(`and writes the news of other sources, and exits with 3, if one source ${name}`, async () => {
        const cwd = await folderFor();
        const file = path.join(cwd, 'news.json');
        const sources = [server.feed(`/good/${at}`, [item(1)]), server.feed(`/bad/${at}`, [item(2), item(3)])];
        await run([...sources, LOCAL, '-o', 'news.json'], {cwd});
        server.feed(`/good/${at}`, [item(0), item(1)]);
        const to = new URL(addressOf(BODY), origin).href;
        server.set(`/bad/${at}`, {status: 302, headers: {location: to}});
        const {code, err} = await run([...sources, LOCAL, ...wait, '-o', 'news.json'], {cwd});
        if (outcome) {
          assert.match(err, outcome);
          assert.match(err, /; its 2 old items stay\n$/);
          assert.deepEqual(await titlesIn(file), ['Number 0', 'Number 1', 'Number 2', 'Number 3']);
        }
        assert.equal(code, outcome ? 3 : 0, err);
      });
    }
  });

  it('writes nothing if there was no file', async () => {
    const cwd = await folderFor();
    const {code, err} = await run([`${origin}/faults/html`, LOCAL, '-o', 'news.json'], {cwd});
    assert.equal(code, 1);
    assert.match(err, /; nothing is written\n$/);
    assert.deepEqual(await namesIn(cwd), []);
  });

  it('keeps the old items when a further page fails, since the missing ones would look removed', async () => {
    const cwd = await folderFor();
    const type = {'content-type': 'application/json'};
    const page = (/** @type {object} */ more) => ({headers: type, body: JSON.stringify(more)});
    const address = server.set('/half/1', page({items: [item(1)], next_url: '/half/2'}));
    server.set('/half/2', page({items: [item(2)]}));
    await run([address, LOCAL, '-o', 'news.json'], {cwd});
    server.set('/half/2', {status: 404});
    const {code} = await run([address, LOCAL, '-o', 'news.json'], {cwd});
    assert.equal(code, 1);
    assert.equal((await titlesIn(path.join(cwd, 'news.json'))).length, 2);
  });

  it('recovers with the next run', async () => {
    const cwd = await folderFor();
    const sources = [server.feed('/again/one', [item(1)]), server.set('/again/two', {status: 404})];
    assert.equal((await run([...sources, LOCAL, '-o', 'news.json'], {cwd})).code, 3);
    server.feed('/again/two', [item(2)]);
    assert.equal((await run([...sources, LOCAL, '-o', 'news.json'], {cwd})).code, 0);
    assert.equal((await titlesIn(path.join(cwd, 'news.json'))).length, 2);
  });

  it('reads a missing or damaged file as a source that fails', async () => {
    const cwd = await folderFor();
    await writeFile(path.join(cwd, 'damaged.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x80]));
    const good = server.feed('/good', [item(1)]);
    const {code, err} = await run(['nowhere.json', 'damaged.json', '*.xml', good, LOCAL, '-o', 'news.json'], {cwd});
    assert.equal(code, 3);
    assert.match(err, /nowhere\.json: address: ENOENT[^\n]*; none of its items are in the file\n/);
    assert.match(err, /no file matches \*\.xml/);
  });
});
