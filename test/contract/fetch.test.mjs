/** The documents that `fetch` writes from sources on real servers, and its arguments. */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import '../../dist/npm/server/eager.js';
import {
  LOCAL,
  folderFor,
  item,
  namesIn,
  origin,
  readJson,
  run,
  server,
  titlesIn,
  useServers,
} from '../support/run-fetch.mjs';

const {readNews} = /** @type {typeof import('../../src/sources/news.js')} */ (
  await import(new URL('../../dist/npm/sources/news.js', import.meta.url).href)
);
const {validate} = /** @type {typeof import('../../src/validate/validate.js')} */ (
  await import(new URL('../../dist/npm/validate/validate.js', import.meta.url).href)
);
useServers({withFaults: true});

describe('fetch', () => {
  it('writes the news of a source, with absolute addresses', async () => {
    const cwd = await folderFor();
    const address = server.feed('/one/feed.json', [item(1, {image: '/one.jpg'}), item(2, {url: 'two'})]);
    assert.deepEqual(await run([address, LOCAL, '-o', 'news.json', '--base', 'https://town.example/a/'], {cwd}), {
      code: 0,
      signal: null,
      out: '',
      err: '',
    });
    const {items} = await readJson(path.join(cwd, 'news.json'));
    assert.deepEqual(
      items.map(({url, image}) => [url, image]),
      [
        ['https://town.example/news/1', 'https://town.example/one.jpg'],
        ['https://town.example/a/two', undefined],
      ],
    );
    assert.deepEqual(await namesIn(cwd), ['news.json']);
  });

  for (const [name, select] of /** @type {[string, string[]][]} */ ([
    ['news.json', []],
    ['wp-json/wp/v2/posts', []],
    ['jsonapi/node/article', []],
    ['rss.xml', []],
    ['atom.xml', []],
    ['windows-1257.xml', []],
  ])) {
    it(`reads ${name} from a server exactly as an element does`, async () => {
      const cwd = await folderFor();
      const address = `${origin}/town/${name}`;
      const {code, err} = await run(
        [address, ...select, LOCAL, '--limit', '1000', '-o', 'news.json', '--time-zone', 'Europe/Riga'],
        {cwd},
      );
      assert.equal(code, 0, err);
      const response = await fetch(address.includes('posts') ? `${address}?_embed&per_page=100` : address);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const charset = name.startsWith('windows') ? 'windows-1257' : 'utf-8';
      const source = await readNews(new TextDecoder(charset).decode(bytes), address, undefined, {
        timeZone: 'Europe/Riga',
      });
      const copy = await readNews(
        await readFile(path.join(cwd, 'news.json'), 'utf8'),
        'https://here.example/news.json',
      );
      const shown = (/** @type {import('../../src/model/article.js').News} */ {articles}) =>
        articles.map(({authors = [], tags = [], ...rest}) => ({...rest, authors, tags}));
      assert.deepEqual(shown(copy), shown(source));
      assert.ok(copy.articles.length);
    });
  }

  it('merges sources, newest first, with each article once', async () => {
    const cwd = await folderFor();
    const one = server.feed('/merge/one', [item(1), item(3)]);
    const other = server.feed('/merge/other', [item(2), item(3), item(4)]);
    await run([one, other, LOCAL, '-o', 'news.json', '--limit', '3'], {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['Number 1', 'Number 2', 'Number 3']);
  });

  it('reads further pages until there are enough articles, and says if there are more', async () => {
    const cwd = await folderFor();
    for (let page = 1; page <= 3; page++) {
      const next = page < 3 ? {next_url: `/pages/${page + 1}`} : {};
      server.set(`/pages/${page}`, {
        body: JSON.stringify({...next, items: [item(page)]}),
        headers: {'content-type': 'application/json'},
      });
    }
    const address = `${server.origin}/pages/1`;
    await run([address, LOCAL, '-o', 'all.json'], {cwd});
    await run([address, LOCAL, '-o', 'two.json', '--limit', '2'], {cwd});
    assert.equal((await titlesIn(path.join(cwd, 'all.json'))).length, 3);
    assert.equal((await titlesIn(path.join(cwd, 'two.json'))).length, 2);
    const isCut = async (/** @type {string} */ name) =>
      (await readNews(await readFile(path.join(cwd, name), 'utf8'))).isCut;
    assert.deepEqual([await isCut('all.json'), await isCut('two.json')], [undefined, true]);
  });

  it('filters by topic and language', async () => {
    const cwd = await folderFor();
    const address = server.feed('/filter', [
      item(1, {tags: ['Izglītība'], language: 'lv'}),
      item(2, {tags: ['izglitiba'], language: 'en'}),
      item(3, {tags: ['Sports'], language: 'lv'}),
    ]);
    await run([address, LOCAL, '-o', 'news.json', '--tag', 'Izglītība', '--language', 'lv'], {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['Number 1']);
  });

  it('writes the day of the publisher for dates in UTC', async () => {
    const cwd = await folderFor();
    const address = server.feed('/day', [item(1, {date_published: '2026-01-31T23:30:00Z'})]);
    await run([address, LOCAL, '-o', 'news.json', '--time-zone', 'Europe/Riga'], {cwd});
    assert.equal((await readJson(path.join(cwd, 'news.json'))).items[0].date_published, '2026-02-01');
  });

  it('writes chosen series of a dataset as figures', async () => {
    const cwd = await folderFor();
    const body = await readFile('test/examples/statistics/budget.json');
    const address = server.set('/budget', {body, headers: {'content-type': 'application/json'}});
    const series = [
      '--select',
      'ContentsCode:SCHOOLS;AREA:TOWN',
      '--id',
      'schools',
      '--select',
      'ContentsCode:PUPILS;AREA:TOWN',
    ];
    const {code, err} = await run([address, ...series, LOCAL, '-o', 'figures.json'], {cwd});
    assert.equal(code, 0, err);
    const {figures} = await readJson(path.join(cwd, 'figures.json'));
    assert.deepEqual(
      figures.map(({id}) => id),
      ['schools', 'PUPILS'],
    );
    // All series, or none.
    const other = await run([address, '--select', 'AREA:TOWN', LOCAL, '-o', 'figures.json'], {cwd});
    assert.equal(other.code, 1);
    assert.match(other.err, /several series; set select to one category of ContentsCode:\?.*; the old file stays\n$/);
    assert.deepEqual((await readJson(path.join(cwd, 'figures.json'))).figures, figures);
  });

  it('exits with 2 after a usage error, and writes nothing', async () => {
    const cwd = await folderFor();
    await writeFile(path.join(cwd, 'page.html'), '<!doctype html>');
    await writeFile(path.join(cwd, 'own.json'), '{"items":[]}');
    await mkdir(path.join(cwd, 'folder'));
    const names = await namesIn(cwd);
    for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
      [[], /a source is missing/],
      [['own.json'], /-o is missing/],
      [['https://[', '-o', 'x.json'], /not an http\(s\) address: https:\/\/\[/],
      [['ftp://town.example/', '-o', 'x.json'], /not an http\(s\) address: ftp:/],
      [['own.json', '-o', 'x.json', '--limit', '0'], /--limit is a whole number from 1 to 1000, not "0"/],
      [['own.json', '-o', 'x.json', '--timeout', '1e3'], /--timeout is a whole number/],
      [['own.json', '-o', 'x.json', '--language', 'not a tag'], /--language is a language tag/],
      [['own.json', '-o', 'x.json', '--time-zone', 'Riga'], /--time-zone is a name such as Europe\/Riga/],
      [['--select', 'a:b', 'own.json', '-o', 'x.json'], /--select belongs to the source before it/],
      [['own.json', '--base', '/x', '-o', 'x.json'], /--base is an address/],
      [['own.json', '-o', 'x.json', '--pictures-url', '/x/'], /--pictures-url needs --pictures/],
      [['own.json', '-o', 'x.json', '--pictures', 'p', '--pictures-url', 'javascript:1'], /address of a folder/],
      [['own.json', '-o', 'x.json', '--pictures', 'page.html'], /page\.html is a file/],
      [['own.json', '-o', 'x.json', '--strict'], /Unknown option '--strict'/],
      [['own.json', '-o', 'folder'], /folder is a folder/],
      [['own.json', '-o', 'own.json'], /own\.json is both a source and the file to write/],
      [['own.json', '-o', './folder/../own.json'], /both a source and the file to write/],
      [['own.json', '-o', 'page.html'], /page\.html was not written by this command/],
      [['own.json', '-o', '/dev/null'], /not a regular file/],
    ])) {
      const {code, out, err} = await run(args, {cwd});
      assert.deepEqual({code, out}, {code: 2, out: ''}, args.join(' '));
      assert.match(err, message);
    }
    assert.deepEqual(await namesIn(cwd), names);
  });

  it('writes no control characters of a source or an argument to the terminal', async () => {
    const cwd = await folderFor();
    const address = server.set('/escape', {
      status: 200,
      body: '<html><title>\u001b[31mred\u0007\u202e</title>',
      headers: {'content-type': 'text/plain'},
    });
    const {err} = await run([address, `nowhere\u001b[2J.json`, LOCAL, '-o', 'x.json'], {cwd});
    assert.match(err, /red/);
    assert.doesNotMatch(err, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('a written file', () => {
  it('has no faults for the command validate, and no more than an element reads', async () => {
    const cwd = await folderFor();
    const authors = Array.from({length: 20}, (_, at) => ({
      name: `${at} ${'x'.repeat(190)}`,
      url: `/${'y'.repeat(200)}`,
    }));
    const sources = [0, 1].map((source) =>
      server.feed(
        `/huge/${source}`,
        Array.from({length: 400}, (_, at) =>
          item(at % 28, {id: `${source} ${at}`, url: undefined, title: `${source} ${at}`, authors}),
        ),
      ),
    );
    const {code, err} = await run([...sources, LOCAL, '-o', 'news.json', '--limit', '1000'], {cwd});
    assert.equal(code, 0);
    assert.match(err, /only \d+ articles fit into 5 MB/);
    const text = await readFile(path.join(cwd, 'news.json'), 'utf8');
    assert.ok(Buffer.byteLength(text) <= 5_000_000);
    assert.deepEqual(
      validate(text).findings.map(({message}) => message),
      [],
    );
    assert.equal((await readNews(text)).isCut, true);
  });

  it('has the newest articles of a source in another order, if it is one of several', async () => {
    const cwd = await folderFor();
    const sources = [
      server.feed('/order/old-first', [item(9), item(8), item(1), item(2)]),
      server.feed('/order/other', [item(3)]),
    ];
    await run([...sources, LOCAL, '-o', 'news.json', '--limit', '2'], {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['Number 1', 'Number 2']);
  });

  it('has an article as another unchanged source has it, when the first one removes it', async () => {
    const cwd = await folderFor();
    const url = 'https://town.example/both';
    const sources = [
      server.feed('/both/one', [item(1, {url, title: 'As in one'}), item(2)]),
      server.feed('/both/two', [item(1, {url, title: 'As in two'})], {etag: '"two"'}),
    ];
    const all = [...sources, LOCAL, '-o', 'news.json'];
    await run(all, {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['As in one', 'Number 2']);
    server.feed('/both/one', [item(2)]);
    await run(all, {cwd});
    assert.deepEqual(await titlesIn(path.join(cwd, 'news.json')), ['As in two', 'Number 2']);
  });

  it('has the news of hundreds of sources, although one fails', async () => {
    const cwd = await folderFor();
    const sources = await Promise.all(
      Array.from({length: 300}, async (_, source) => {
        const name = `${source}.json`;
        await writeFile(
          path.join(cwd, name),
          JSON.stringify({
            items: Array.from({length: 50}, (__, at) =>
              item(at % 28, {id: `${source} ${at}`, url: `https://${source}.example/${at}`}),
            ),
          }),
        );
        return name;
      }),
    );
    const {code} = await run([...sources, 'missing.json', '-o', 'news.json'], {cwd});
    assert.equal(code, 3);
    assert.equal((await titlesIn(path.join(cwd, 'news.json'))).length, 20);
  });
});
