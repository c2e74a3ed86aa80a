/** `fetch` copies pictures to the town’s own server. */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import '../../dist/npm/server/eager.js';
import {LOCAL, PNG, folderFor, item, namesIn, readJson, run, server, useServers} from '../support/run-fetch.mjs';

const {readNews} = /** @type {typeof import('../../src/sources/news.js')} */ (
  await import(new URL('../../dist/npm/sources/news.js', import.meta.url).href)
);
const {pictureType} = /** @type {typeof import('../../src/cli/fetch/copy-pictures.js')} */ (
  await import(new URL('../../dist/npm/cli/fetch/copy-pictures.js', import.meta.url).href)
);
useServers();

describe('pictures', () => {
  const pictured = (/** @type {string} */ feed, /** @type {string[]} */ ...images) =>
    server.feed(
      feed,
      images.map((image, at) => item(at + 1, {image, _learning_city: {image: {alt: 'A harbour', credit: 'Someone'}}})),
    );
  const WEBP = Buffer.from('RIFF\x1a\0\0\0WEBPVP8L', 'latin1');

  it('are known by their first bytes', () => {
    const type = (/** @type {string} */ text) => pictureType(Buffer.from(text, 'latin1'));
    assert.equal(type('\xff\xd8\xff\xe0'), 'jpg');
    assert.equal(type('\x89PNG\r\n\x1a\n\0'), 'png');
    assert.equal(type('GIF89a\0'), 'gif');
    assert.equal(type('RIFF\0\0\0\0WEBPVP8 '), 'webp');
    assert.equal(type('\0\0\0\x20ftypavif\0\0\0\0'), 'avif');
    assert.equal(type('\0\0\0\x20ftypmif1\0\0\0\0miafavif'), 'avif');
    for (const text of [
      '',
      '<svg xmlns="http://www.w3.org/2000/svg">',
      '<html>',
      ' GIF89a',
      'RIFF\0\0\0\0WAVEfmt ',
      '\0\0\0\x20ftypheic\0\0\0\0',
      'BM',
      '%PDF-1.7',
    ]) {
      assert.equal(type(text), undefined, text);
    }
  });

  it('are copied to a folder, and the file has their new addresses, descriptions and credits', async () => {
    const cwd = await folderFor();
    server.set('/p/one.svg', {body: PNG, headers: {'content-type': 'image/svg+xml'}});
    server.set('/p/two', {body: WEBP});
    const address = pictured('/p/feed', '/p/one.svg', '/p/two', '/p/one.svg');
    await mkdir(path.join(cwd, 'public'));
    const all = [address, LOCAL, '-o', 'public/news.json', '--pictures', 'public/media/news'];
    const {code, err} = await run(all, {cwd});
    assert.equal(code, 0, err);
    const file = path.join(cwd, 'public/news.json');
    const {items} = await readJson(file);
    const names = await namesIn(path.join(cwd, 'public/media/news'));
    assert.equal(names.length, 2);
    assert.deepEqual(
      [...new Set(items.map(({image}) => image))].sort(),
      names.map((name) => `media/news/${name}`),
    );
    assert.deepEqual(await readFile(path.join(cwd, 'public', String(items[0].image))), PNG);
    const {articles} = await readNews(await readFile(file, 'utf8'), 'https://town.example/public/news.json');
    assert.deepEqual(articles[0].picture, {
      src: `https://town.example/public/${items[0].image}`,
      alt: 'A harbour',
      credit: 'Someone',
    });
    // An absolute address, and another file in the same folder, whose pictures are its own.
    await run(
      [
        address,
        LOCAL,
        '-o',
        'other.json',
        '--pictures',
        'public/media/news',
        '--pictures-url',
        'https://cdn.town.example/x',
      ],
      {cwd},
    );
    assert.match(
      String((await readJson(path.join(cwd, 'other.json'))).items[0].image),
      /^https:\/\/cdn\.town\.example\/x\/[\da-f]{24}\.png$/,
    );
    assert.equal((await namesIn(path.join(cwd, 'public/media/news'))).length, 4);
  });

  it('are requested only if they have changed, and removed when no article has them', async () => {
    const cwd = await folderFor();
    const headers = {'last-modified': 'Tue, 06 Sep 2022 10:00:00 GMT'};
    server.set('/q/one.png', {body: PNG, headers});
    server.set('/q/two.png', {body: WEBP, headers});
    const address = pictured('/q/feed', '/q/one.png', '/q/two.png');
    const all = [address, LOCAL, '-o', 'news.json', '--pictures', 'media'];
    await run(all, {cwd});
    await writeFile(path.join(cwd, 'media', 'own.png'), 'mine');
    await writeFile(path.join(cwd, 'media', `${'0'.repeat(24)}.png`), 'mine too');
    server.requests = [];
    await run(all, {cwd});
    assert.deepEqual(
      server.requests.filter(({path: at}) => at.endsWith('.png')).map((each) => each.headers['if-modified-since']),
      Object.values({...headers, again: headers['last-modified']}),
    );
    // A picture with new content, of another type.
    server.set('/q/one.png', {body: WEBP, headers: {'last-modified': 'Wed, 07 Sep 2022 10:00:00 GMT'}});
    pictured('/q/feed', '/q/one.png');
    const {code, err} = await run(all, {cwd});
    assert.deepEqual({code, err: err.includes('picture')}, {code: 0, err: false});
    const [{image}] = (await readJson(path.join(cwd, 'news.json'))).items;
    assert.match(String(image), /\.webp$/);
    assert.deepEqual(
      await namesIn(path.join(cwd, 'media')),
      [`${'0'.repeat(24)}.png`, String(image).slice('media/'.length), 'own.png'].sort(),
    );
  });

  it('that cannot be copied are left out and reported, and the article stays', async () => {
    const cwd = await folderFor();
    server.set('/r/svg', {body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: {'content-type': 'image/png'}});
    server.set('/r/large', {body: Buffer.concat([PNG, Buffer.alloc(5_000_001)])});
    server.set('/r/endless', (_, response) => {
      response.write(PNG);
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000)));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    const address = pictured(
      '/r/feed',
      '/r/svg',
      '/r/missing',
      '/r/large',
      '/r/endless',
      'http://no-such-host.invalid/x.png',
    );
    const {code, err} = await run([address, LOCAL, '-o', 'news.json', '--pictures', 'media'], {cwd});
    assert.equal(code, 0);
    for (const words of [
      '/r/svg: not a JPEG, PNG, WebP, AVIF or GIF picture',
      '/r/missing: HTTP status 404',
      '/r/large: more than 5 MB',
      '/r/endless: more than 5 MB',
      'invalid/x.png: no answer: ',
    ]) {
      assert.ok(err.includes(words), `${words}: ${err}`);
    }
    const {items} = await readJson(path.join(cwd, 'news.json'));
    assert.deepEqual(
      items.map(({image}) => image),
      [undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(await namesIn(path.join(cwd, 'media')), []);
  });

  it('stay when their server is down for a while, and come with a later run', async () => {
    const cwd = await folderFor();
    server.set('/s/one.png', {body: PNG});
    const etag = {etag: '"feed"'};
    const address = server.feed('/s/feed', [item(1, {image: '/s/one.png'}), item(2, {image: '/s/two.png'})], etag);
    const all = [address, LOCAL, '-o', 'news.json', '--pictures', 'media'];
    server.set('/s/two.png', {status: 503});
    const {err} = await run(all, {cwd});
    assert.match(err, /picture left out: .*two\.png: HTTP status 503/);
    server.set('/s/one.png', {status: 503});
    server.set('/s/two.png', {body: WEBP});
    const second = await run(all, {cwd});
    assert.match(second.err, /picture not renewed: .*one\.png/);
    const {items} = await readJson(path.join(cwd, 'news.json'));
    assert.deepEqual(
      items.map(({image}) => path.extname(String(image))),
      ['.png', '.webp'],
    );
    assert.equal((await namesIn(path.join(cwd, 'media'))).length, 2);
  });

  it('of kept items stay copies', async () => {
    const cwd = await folderFor();
    server.set('/t/one.png', {body: PNG});
    const sources = [pictured('/t/feed', '/t/one.png'), server.feed('/t/other', [item(5)])];
    const all = [...sources, LOCAL, '-o', 'news.json', '--pictures', 'media'];
    await run(all, {cwd});
    const [{image}] = (await readJson(path.join(cwd, 'news.json'))).items;
    server.set('/t/feed', {status: 404});
    server.feed('/t/other', [item(4)]);
    const {code, err} = await run(all, {cwd});
    assert.equal(code, 3, err);
    const {items} = await readJson(path.join(cwd, 'news.json'));
    assert.deepEqual(
      items.map(({title}) => title),
      ['Number 1', 'Number 4'],
    );
    assert.equal(items[0].image, image);
    assert.deepEqual(await readFile(path.join(cwd, String(image))), PNG);
  });
});
