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
  faulty.server?.closeAllConnections?.();
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
    // eslint-disable-next-line no-control-regex -- These are the characters that must not be there.
    assert.doesNotMatch(err, /[\u0000-\u0009\u000b-\u001f\u202e]/);
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
});
