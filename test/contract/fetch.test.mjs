/**
 * The command `fetch` as a separate process, against real servers on this computer: what it writes, what it keeps when
 * something fails, and what it says.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {startDevServer} from '@web/dev-server';
import '../../dist/npm/server/eager.js';
import {news} from '../support/news-server.mjs';
import {faults} from '../support/server.mjs';
import {SourceServer} from '../support/source-server.mjs';

const {readNews} = /** @type {typeof import('../../src/sources/news.js')} */ (
  await import(new URL('../../dist/npm/sources/news.js', import.meta.url).href)
);
const {validate} = /** @type {typeof import('../../src/validate/validate.js')} */ (
  await import(new URL('../../dist/npm/validate/validate.js', import.meta.url).href)
);
const {isPublicAddress} = /** @type {typeof import('../../src/cli/fetch/public-address.js')} */ (
  await import(new URL('../../dist/npm/cli/fetch/public-address.js', import.meta.url).href)
);
const {pictureType} = /** @type {typeof import('../../src/cli/fetch/copy-pictures.js')} */ (
  await import(new URL('../../dist/npm/cli/fetch/copy-pictures.js', import.meta.url).href)
);
const COMMAND = path.resolve('dist/npm/cli/main.js');

/** @typedef {{code: number | null, signal: string | null, out: string, err: string}} Ended */

/**
 * Starts the command in a folder.
 * @param {string[]} args
 * @param {{cwd: string, first?: string, shell?: string}} options `first` is a script that changes the environment of the
 *   command; `shell` is a command line that runs it as `"$@"`
 */
function start(args, {cwd, first, shell}) {
  const own = [...(first ? ['--import', `data:text/javascript,${encodeURIComponent(first)}`] : []), COMMAND, 'fetch'];
  const line = [process.execPath, ...own, ...args];
  const [program, ...rest] = shell ? ['sh', '-c', shell, 'sh', ...line] : line;
  const child = spawn(program, rest, {cwd, stdio: ['ignore', 'pipe', 'pipe']});
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (err += chunk));
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({code, signal, out, err})));
  return {child, ended};
}
/** @type {(args: string[], options: Parameters<typeof start>[1]) => Promise<Ended>} */
const run = (args, options) => start(args, options).ended;
const LOCAL = '--allow-private';
/** The smallest picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const server = new SourceServer();
/** @type {Awaited<ReturnType<typeof startDevServer>>} */
let faulty;
/** The address of the faulty server. */
let origin = '';
/** @type {string} */
let top;
before(async () => {
  await server.open();
  faulty = await startDevServer({
    config: {middleware: [faults, news], hostname: '127.0.0.1', port: 0, watch: false, open: false, rootDir: '.'},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const {port} = /** @type {import('node:net').AddressInfo} */ (faulty.server?.address());
  origin = `http://127.0.0.1:${port}`;
  top = await mkdtemp(path.join(tmpdir(), 'learning-city-fetch-'));
});
after(async () => {
  /** @type {import('node:http').Server} */ (faulty.server).closeAllConnections();
  await Promise.all([server.close(), faulty.stop()]);
  await rm(top, {recursive: true});
});

const folderFor = () => mkdtemp(path.join(top, 'f-'));
/** @param {string} file */
const readJson = async (file) =>
  /** @type {{items: {id: string, title: string, url?: string, image?: string, date_published?: string}[], figures: {id: string}[]}} */ (
    JSON.parse(await readFile(file, 'utf8'))
  );
const titlesIn = async (/** @type {string} */ file) => (await readJson(file)).items.map(({title}) => title);
const item = (/** @type {number} */ number, more = {}) => ({
  id: String(number),
  title: `Number ${number}`,
  content_text: 'Text',
  url: `/news/${number}`,
  date_published: `2026-01-${String(30 - number).padStart(2, '0')}`,
  ...more,
});
/** The names in a folder; no run may leave a temporary file or a lock. */
const namesIn = async (/** @type {string} */ folder) => (await readdir(folder)).sort();

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

  it('has the news of hundreds of sources, of which one fails', async () => {
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

describe('private addresses', () => {
  it('are all ranges that only some computers can reach', () => {
    const isPrivate = (/** @type {string} */ address) => !isPublicAddress(address);
    for (const address of [
      ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.255'],
      ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1'],
      ...[
        '198.18.0.1',
        '198.19.255.255',
        '198.51.100.1',
        '203.0.113.1',
        '224.0.0.1',
        '239.1.1.1',
        '240.0.0.1',
        '255.255.255.255',
      ],
      ...[
        '::',
        '::1',
        '::ffff:127.0.0.1',
        '::ffff:8.8.8.8',
        '::ffff:7f00:1',
        '::127.0.0.1',
        '64:ff9b::7f00:1',
        '64:ff9b::808:808',
        '64:ff9b:1::1',
      ],
      ...[
        '100::1',
        '2001::1',
        '2001:db8::1',
        '2001:20::1',
        '2002:7f00:1::',
        '3fff::1',
        '5f00::1',
        'fc00::1',
        'fd12:3456::1',
        'fe80::1',
        'fe80::1%eth0',
        'fec0::1',
        'ff02::1',
      ],
      ...['', 'town.example', '1', '127.1'],
    ]) {
      assert.ok(isPrivate(address), address);
    }
    for (const address of [
      '8.8.8.8',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.0.1',
      '172.32.0.1',
      '192.167.1.1',
      '198.20.0.1',
      '223.255.255.255',
      '2001:4860:4860::8888',
      '2606:4700::1',
      '2a00:1450::1',
    ]) {
      assert.ok(!isPrivate(address), address);
    }
    assert.ok(!isPublicAddress(undefined));
  });

  for (const host of [
    '127.0.0.1',
    'localhost',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::]',
    '169.254.169.254',
    '10.1.2.3',
  ]) {
    it(`are refused before a request is sent: ${host}`, async () => {
      const cwd = await folderFor();
      server.feed('/secret', [item(1)]);
      server.requests = [];
      const address = `http://${host}:${new URL(server.origin).port}/secret`;
      const {code, err} = await run([address, '-o', 'news.json'], {cwd});
      assert.equal(code, 1);
      assert.match(
        err,
        /is a private address, which only --allow-private lets this command request; nothing is written/,
      );
      assert.deepEqual(server.requests, []);
    });
  }

  /** Lets names resolve to addresses, in turn, and sends connections to public ones to this computer. */
  const resolving = (/** @type {Record<string, string[]>} */ names) => `
    import dns from 'node:dns';
    const names = ${JSON.stringify(names)};
    dns.lookup = (host, options, callback) => {
      const [address] = names[host] ?? ['192.0.2.1'];
      if (names[host]?.length > 1) names[host].shift();
      callback(null, options.all ? [{address, family: 4}] : address, 4);
    };
  `;

  it('are refused when a name resolves to one, also only the second time', async () => {
    const cwd = await folderFor();
    server.requests = [];
    const {port} = new URL(server.origin);
    const {code, err} = await run([`http://rebinding.example:${port}/feed.json`, '-o', 'news.json'], {
      cwd,
      first: resolving({'rebinding.example': ['127.0.0.1']}),
    });
    assert.equal(code, 1);
    assert.match(err, /rebinding\.example \(127\.0\.0\.1\) is a private address/);
    assert.deepEqual(server.requests, []);
  });

  it('are refused when the connection leads to one although the name did not', async () => {
    const cwd = await folderFor();
    server.requests = [];
    const {port} = new URL(server.origin);
    // As a proxy or a changed routing table would.
    const first = `
      import net from 'node:net';
      ${resolving({'town.example': ['8.8.8.8']})}
      const {connect} = net.Socket.prototype;
      net.Socket.prototype.connect = function ([options, ...rest], ...others) {
        const own = {...options, host: '127.0.0.1', lookup: undefined};
        return connect.call(this, Object.assign([own, ...rest], Object.fromEntries(Object.getOwnPropertySymbols(arguments[0]).map((symbol) => [symbol, arguments[0][symbol]]))), ...others);
      };
    `;
    const {code, err} = await run([`http://town.example:${port}/feed.json`, '-o', 'news.json'], {cwd, first});
    assert.equal(code, 1);
    assert.match(err, /127\.0\.0\.1 is a private address/);
    assert.deepEqual(server.requests, []);
  });

  /** Sends connections to public.example to this computer, as if that were its public address. */
  const PUBLIC = `
    import net from 'node:net';
    import dns from 'node:dns';
    const own = new WeakSet();
    const {connect} = net.Socket.prototype;
    const {_getpeername} = net.Socket.prototype;
    net.Socket.prototype._getpeername = function () {
      return own.has(this) ? {address: '8.8.8.8', family: 'IPv4', port: 80} : _getpeername.call(this);
    };
    net.Socket.prototype.connect = function (args, ...others) {
      if (args[0].host === 'public.example') {
        own.add(this);
        args[0] = {...args[0], host: '127.0.0.1', lookup: undefined};
      }
      return connect.call(this, args, ...others);
    };
    const names = {'public.example': '8.8.8.8', 'inner.example': '10.0.0.1'};
    dns.lookup = (host, options, callback) => callback(null, [{address: names[host] ?? '127.0.0.1', family: 4}], 4);
  `;
  const asPublic = (/** @type {string} */ address) => address.replace('127.0.0.1', 'public.example');

  it('are refused when a redirect, a further page or a picture leads to one', async () => {
    const cwd = await folderFor();
    const secret = server.feed('/secret', [item(9)]);
    server.set('/secret.png', {body: PNG});
    const good = asPublic(server.feed('/public', [item(1)]));
    assert.equal((await run([good, '-o', 'good.json'], {cwd, first: PUBLIC})).code, 0);
    for (const to of [secret, 'http://[::1]/', 'http://inner.example/', '//localhost/', 'http://0x7f000001/']) {
      server.requests = [];
      const address = asPublic(server.set('/redirect', {status: 307, headers: {location: to}}));
      const {code, err} = await run([address, '-o', 'news.json'], {cwd, first: PUBLIC});
      assert.equal(code, 1);
      assert.match(err, /is a private address/);
      assert.equal(server.count('/secret'), 0);
    }
    const body = JSON.stringify({items: [item(1)], next_url: `//public.example:${new URL(server.origin).port}/on`});
    const paged = asPublic(server.set('/paged', {body, headers: {'content-type': 'application/json'}}));
    server.set('/on', {status: 302, headers: {location: secret}});
    const {err} = await run([paged, '-o', 'news.json'], {cwd, first: PUBLIC});
    assert.match(err, /127\.0\.0\.1 is a private address/);
    const pictured = asPublic(server.feed('/pictured', [item(1, {image: `${server.origin}/secret.png`})]));
    const result = await run([pictured, '-o', 'news.json', '--pictures', 'pictures'], {cwd, first: PUBLIC});
    assert.equal(result.code, 0);
    assert.match(result.err, /picture left out: .*secret\.png: 127\.0\.0\.1 is a private address/);
    assert.equal(server.count('/secret') + server.count('/secret.png'), 0);
    assert.deepEqual(await readdir(path.join(cwd, 'pictures')), []);
  });

  it('are not in the file, and neither are passwords and the addresses of sources', async () => {
    const cwd = await folderFor();
    const sources = ['one', 'two'].map((name) =>
      server.feed(`/intranet/${name}`, [item(1, {url: `https://town.example/${name}`})], {etag: '"e"'}),
    );
    const [one, two] = sources.map((each) =>
      each.replace('http://', 'http://mayor:pass%20word@').concat('?token=secret'),
    );
    await run([one, two, LOCAL, '-o', 'news.json'], {cwd});
    const text = await readFile(path.join(cwd, 'news.json'), 'utf8');
    assert.doesNotMatch(text, /127\.0\.0\.1|intranet|mayor|pass|secret/);
    server.set('/intranet/one', {status: 403});
    const {err} = await run([one, two, LOCAL, '-o', 'news.json'], {cwd});
    assert.match(err, /\/intranet\/one\?token=secret: status: HTTP status 403/);
    assert.doesNotMatch(err, /mayor|pass/);
  });

  it('that links lead to are reported, and --base replaces them', async () => {
    const cwd = await folderFor();
    const address = server.feed('/links', [item(1)]);
    assert.equal(
      (await run([address, LOCAL, '-o', 'news.json'], {cwd})).err,
      `fetch: ${address}: its links lead to this private address; --base gives the public one\n`,
    );
    assert.equal((await run([address, '--base', 'https://town.example/', LOCAL, '-o', 'news.json'], {cwd})).err, '');
    assert.match(await readFile(path.join(cwd, 'news.json'), 'utf8'), /"https:\/\/town\.example\/news\/1"/);
  });
});

describe('a request', () => {
  it('sends a password to the origin of its source only, on further pages too', async () => {
    const cwd = await folderFor();
    const other = new SourceServer();
    await other.open();
    try {
      const type = {'content-type': 'application/json'};
      const address = server.set('/login/1', {
        headers: type,
        body: JSON.stringify({items: [item(1)], next_url: '/login/2'}),
      });
      server.set('/login/2', {status: 302, headers: {location: other.feed('/elsewhere', [item(2)])}});
      server.requests = [];
      const withUser = address.replace('http://', 'http://mayor:pass%20word@');
      const {code, err} = await run([withUser, LOCAL, '-o', 'news.json'], {cwd});
      assert.equal(code, 0, err);
      const expected = `Basic ${Buffer.from('mayor:pass word').toString('base64')}`;
      assert.deepEqual(
        server.requests.map(({headers}) => headers.authorization),
        [expected, expected],
      );
      assert.deepEqual(
        other.requests.map(({headers}) => headers.authorization),
        [undefined],
      );
      // Not even when another server sends it back.
      server.set('/login/1', {
        status: 302,
        headers: {location: other.set('/back', {status: 302, headers: {location: server.feed('/home', [item(3)])}})},
      });
      server.requests = [];
      await run([withUser, LOCAL, '-o', 'news.json'], {cwd});
      assert.deepEqual(
        server.requests.map(({path: at, headers}) => [at, headers.authorization]),
        [
          ['/login/1', expected],
          ['/home', undefined],
        ],
      );
    } finally {
      await other.close();
    }
  });

  it('never sends a cookie that a server has set', async () => {
    const cwd = await folderFor();
    server.set('/cookie', {status: 302, headers: {location: '/cookie/set', 'set-cookie': 'a=b'}});
    server.feed('/cookie/set', [item(1)], {'set-cookie': 'c=d'});
    server.requests = [];
    await run([`${server.origin}/cookie`, LOCAL, '-o', 'news.json'], {cwd});
    await run([`${server.origin}/cookie`, LOCAL, '-o', 'news.json'], {cwd});
    assert.ok(server.requests.length >= 4);
    assert.ok(server.requests.every(({headers}) => headers.cookie === undefined));
  });

  it('reads compressed documents, and stops at 5 MB after and before decompression', async () => {
    const cwd = await folderFor();
    const gzip = {'content-type': 'application/json', 'content-encoding': 'gzip'};
    const address = server.set('/gzip', {body: gzipSync(JSON.stringify({items: [item(1)]})), headers: gzip});
    assert.equal((await run([address, LOCAL, '-o', 'news.json'], {cwd})).code, 0);
    // A megabyte of zeros is one kilobyte; concatenated members make an endless document.
    const bomb = gzipSync(Buffer.alloc(200_000_000, 0x20));
    server.set('/gzip', {body: bomb, headers: gzip});
    const {code, err} = await run([address, LOCAL, '-o', 'news.json'], {
      cwd,
      // `resourceUsage` would include the memory of this process, from before the program was replaced.
      first: `
        let most = 0;
        setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5).unref();
        process.on('exit', () => process.stderr.write(Math.round(most / 1000) + '\\n'));
      `,
    });
    assert.equal(code, 1);
    assert.match(err, /size: more than 5 MB/);
    const kilobytes = Number(/^(\d+)$/m.exec(err)?.[1]);
    assert.ok(kilobytes > 10_000 && kilobytes < 190_000, `${kilobytes} kB of memory`);
    const empty = gzipSync('');
    server.set('/gzip', (_, response) => {
      response.writeHead(200, gzip);
      const send = () => {
        while (!response.destroyed && response.write(Buffer.concat(Array(1000).fill(empty))));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    assert.match((await run([address, LOCAL, '-o', 'news.json'], {cwd})).err, /size: more than 5 MB/);
    server.set('/gzip', {body: 'x', headers: {...gzip, 'content-encoding': 'gzip, gzip'}});
    assert.match((await run([address, LOCAL, '-o', 'news.json'], {cwd})).err, /unknown encoding: gzip, gzip/);
  });

  it('ends with the time of its source, however slowly that sends', async () => {
    const cwd = await folderFor();
    const address = server.set('/drip', (_, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      const timer = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(timer));
    });
    const good = server.feed('/quick', [item(1)]);
    const {code, err} = await run([address, good, LOCAL, '-o', 'news.json', '--timeout', '2'], {cwd});
    assert.equal(code, 3);
    assert.match(err, /timeout: not read within 2 s/);
  });
});

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
