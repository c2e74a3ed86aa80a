/** The command line as a separate process: its output, its files and its exit status. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

const {drawPng} = /** @type {typeof import('../../src/badge-file/badge-png.js')} */ (
  await import(new URL('../../dist/npm/badge-file/badge-png.js', import.meta.url).href)
);
const {badge} = /** @type {typeof import('../../src/cli/badge-command.js')} */ (
  await import(new URL('../../dist/npm/cli/badge-command.js', import.meta.url).href)
);
const {run: runCommand} = /** @type {typeof import('../../src/cli/run.js')} */ (
  await import(new URL('../../dist/npm/cli/run.js', import.meta.url).href)
);
const {parseXml} = /** @type {typeof import('../../src/sources/xml.js')} */ (
  await import(new URL('../../dist/npm/sources/xml.js', import.meta.url).href)
);
const pkg = /** @type {{version: string, bin: Record<string, string>}} */ (
  JSON.parse(await readFile('package.json', 'utf8'))
);
const example = (/** @type {string} */ name) => path.resolve('test/examples', name);

/**
 * Runs the command in a folder, with standard input, after a script that changes its environment.
 * @param {string[]} args
 * @returns {Promise<{code: number | null, out: string, err: string}>}
 */
function run(args, {cwd = folder, input = '', first = ''} = {}) {
  return new Promise((resolve) => {
    const before = first ? ['--import', `data:text/javascript,${encodeURIComponent(first)}`] : [];
    const child = spawn(process.execPath, [...before, path.resolve(pkg.bin['learning-city-widgets']), ...args], {cwd});
    let [out, err] = ['', ''];
    // A chunk may end in the middle of a character, which `setEncoding` joins.
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (err += chunk));
    child.on('close', (code) => resolve({code, out, err}));
    child.stdin.end(input);
  });
}
/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-cli-'));
});
after(() => rm(folder, {recursive: true}));
const inFolder = (/** @type {string} */ name) => path.join(folder, name);
const written = (/** @type {string} */ name) => readFile(inFolder(name), 'utf8');

describe('the command', () => {
  it('can be run by its name', async () => {
    const {bin} = pkg;
    assert.match(await readFile(bin['learning-city-widgets'], 'utf8'), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') assert.ok((await stat(bin['learning-city-widgets'])).mode & 0o100);
  });

  it('prints its help and its version', async () => {
    for (const args of [['--help'], ['-h']]) {
      const {code, out, err} = await run(args);
      assert.deepEqual({code, err}, {code: 0, err: ''});
      assert.match(out, /validate FILE…[^]*badge/);
    }
    assert.deepEqual(await run(['--version']), {code: 0, out: `${pkg.version}\n`, err: ''});
    for (const command of ['validate', 'badge']) {
      const {code, out} = await run([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^learning-city-widgets ${command} `));
    }
  });

  it('exits with 2 and a message after a usage error, and writes nothing', async () => {
    const own = ['badge', '--city', 'Ventspils', '--since', '2022'];
    for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
      [[], /no command given/],
      [['badges'], /unknown command: badges/],
      [['toString'], /unknown command/],
      [['validate'], /a file is missing/],
      [['validate', '--as', 'feed', example('news/seed.json')], /--as is one of register, network, news, not "feed"/],
      [['validate', '--strict', example('news/seed.json')], /validate: Unknown option '--strict'/],
      [['validate', 'nowhere.json'], /validate: ENOENT: .*nowhere\.json/],
      [['badge'], /--city is missing/],
      [['badge', '--city', ' '], /--city is missing/],
      [['badge', '--city', 'Ventspils', 'Valmiera'], /badge: Unexpected argument 'Valmiera'/],
      [
        ['badge', '--city', 'Ventspils', '--variant', 'medal'],
        /--variant must be one of card, seal, inline, not "medal"/,
      ],
      [['badge', '--city', 'Ventspils', '--theme', 'pink'], /--theme must be one of light, dark, auto, not "pink"/],
      [['badge', '--city', 'Ventspils', '-o', 'badge.gif'], /must end in one of \.svg, \.png, \.html: badge\.gif/],
      [['badge', '--city', 'Ventspils', '-o', 'nowhere/badge.svg'], /badge: ENOENT/],
      [
        ['badge', '--city', 'Ventspils', '--scale', '100', '-o', 'badge.png'],
        /--scale must be a number from 0\.5 to 8/,
      ],
      [['badge', '--city', 'Ventspils', '--country', 'Latvia'], /--country must be a two-letter code/],
      [['badge', '--city', 'Ventspils', '--href', 'javascript:alert(1)'], /--href must begin with https/],
      [['badge', '--city', 'Ventspils', '--register', 'nowhere.json'], /badge: ENOENT/],
      [['badge', '--city', 'Ventspils', '--register', '.'], /badge: EISDIR/],
      [own, /--since needs --href/],
      [
        ['badge', '--city', 'Ventspils', '--since', '1898', '--href', 'https://x.example/'],
        /--since must be a year from 1900 to the present, not "1898"/,
      ],
      [[...own, '--href', 'https://x.example/', '--register', 'x.json'], /cannot be combined with --register/],
    ])) {
      const {code, out, err} = await run(args);
      assert.deepEqual({code, out}, {code: 2, out: ''}, args.join(' '));
      assert.match(err, message);
    }
  });

  it('reports an internal error with its stack, and not as a usage error', async () => {
    const first = "Intl.Segmenter.prototype.segment = () => { throw new TypeError('broken'); };";
    for (const name of ['own.svg', 'own.png']) {
      const {code, err} = await run(['badge', '--city', 'Ventspils', '-o', name], {first});
      assert.equal(code, 1);
      assert.match(err, /^TypeError: broken\n +at /m);
      await assert.rejects(stat(inFolder(name)));
    }
  });
});

describe('validate', () => {
  it('finds no errors in the shipped data', async () => {
    const files = ['dist/register.json', 'dist/network.json'].map((name) => path.resolve(name));
    const {code, out, err} = await run(['validate', ...files]);
    assert.deepEqual({code, err}, {code: 0, err: ''});
    assert.match(out, /^\S*register\.json: register: \d{3} rows; read as UTF-8$/m);
    assert.match(out, /^\S*network\.json: figures: \d+ values; read as UTF-8$/m);
    assert.match(out, /^2 files, \d{3} rows, 0 errors, 0 hints\n$/m);
  });

  it('finds no errors in valid examples of each kind and format', async () => {
    const names = ['register/small.json', 'network/small.json', 'news/seed.json', 'news/wordpress.json'];
    const more = ['news/drupal.json', 'news/rss-1.xml', 'news/windows-1257.xml'];
    const {code, out} = await run(['validate', ...[...names, ...more].map(example)]);
    assert.equal(code, 0, out);
    assert.match(out, /^7 files, 35 rows, 0 errors, \d+ hints?$/m);
  });

  for (const [name, line, summary] of /** @type {[string, string, string?][]} */ ([
    [
      'register/faults.json',
      'members[3] (xa-text), since: expected a year from 1900 to the present, found "2022"',
      '13 rows, 13 errors, 2 hints',
    ],
    ['network/faults.json', 'figures[0] (cities), points[3].value: expected a number, or null, found "52"'],
    ['news/faults.json', 'hint: items[0] (Without an id): no id; its address or its words are used as one'],
    [
      'news/faults.json',
      'items[1] (silent): left out: neither title nor text (title, summary, content_text or content_html)',
    ],
  ])) {
    it(`reports the errors in ${name}, and exits with 1`, async () => {
      const {code, out, err} = await run(['validate', name], {cwd: path.resolve('test/examples')});
      assert.deepEqual({code, err}, {code: 1, err: ''});
      assert.ok(out.split('\n').includes(`${name}: ${line}`), out);
      if (summary) assert.ok(out.endsWith(`\n${summary}\n`), out);
    });
  }

  it('exits with 0 if there are only hints', async () => {
    const {code, out} = await run(['validate', example('register/silent-row.json')]);
    assert.equal(code, 0);
    assert.match(out, /silent-row\.json: hint: members\[0\] \(xa-silent\): states neither/);
  });

  it('reads standard input', async () => {
    const input = await readFile(example('news/faults.json'), 'utf8');
    const {code, out} = await run(['validate', '-'], {input});
    assert.equal(code, 1);
    assert.match(
      out,
      /^standard input: news, JSON Feed 1\.1: 6 of 8 items shown; .*\n(?:.*\n)*standard input: .*items\[0\] /,
    );
    assert.deepEqual(await run(['validate', '-'], {input: ''}), {
      code: 1,
      out: 'standard input: the file is empty\n0 rows, 1 error, 0 hints\n',
      err: '',
    });
  });

  it('prints the report as JSON, with line numbers', async () => {
    const {code, out, err} = await run(['validate', '--json', example('register/faults.json')]);
    assert.deepEqual({code, err}, {code: 1, err: ''});
    const {files, ...sums} = /** @type {{files: {file: string, findings: {id: string}[]}[]}} */ (JSON.parse(out));
    assert.deepEqual(sums, {rows: 13, errors: 13, hints: 2});
    const [{findings, ...file}] = files;
    assert.deepEqual(file, {
      file: example('register/faults.json'),
      kind: 'register',
      charset: 'utf-8',
      rows: 13,
      errors: 13,
      hints: 2,
    });
    assert.deepEqual(
      findings.find(({id}) => id === 'xa-text'),
      {
        severity: 'error',
        path: '/members/3/since',
        row: 'members[3]',
        id: 'xa-text',
        field: 'since',
        message: 'expected a year from 1900 to the present, found "2022"',
        line: 11,
      },
    );
  });

  it('reports what is shown from a JSON-stat dataset, also as JSON', async () => {
    const file = example('statistics/budget.json');
    const {code, out} = await run(['validate', file]);
    assert.equal(code, 0, out);
    assert.match(out, /budget\.json: select="ContentsCode:SCHOOLS;AREA:TOWN" shows 2\.4.million.euro/);
    assert.match(out, /^24 rows, 0 errors, 0 hints$/m);
    const report =
      /** @type {{files: {kind: string, format: string, series: {count: number, listed: unknown[]}}[]}} */ (
        JSON.parse((await run(['validate', '--json', file])).out)
      );
    const [{kind, format, series}] = report.files;
    assert.deepEqual([kind, format, series.count, series.listed.length], ['network', 'JSON-stat 2.0', 6, 6]);
  });

  it('reports where a file is not JSON, or not text', async () => {
    await writeFile(inFolder('comma.json'), '{"members": [],\n}');
    assert.match((await run(['validate', 'comma.json'])).out, /^comma\.json: line 2: not JSON: .* trailing comma/);
    await writeFile(inFolder('baltic.json'), Buffer.from('{"title": "R\xEEga"}', 'latin1'));
    assert.match((await run(['validate', 'baltic.json'])).out, /^baltic\.json: expected text in utf-8, .* as UTF-8/);
  });

  it('decodes XML like a page: with the declared charset, or as UTF-8 if that is unknown', async () => {
    const feed = (/** @type {string} */ charset) =>
      `<?xml version="1.0" encoding="${charset}"?><rss><channel><item><guid>a</guid><title>R\u00EEga</title></item></channel></rss>`;
    await writeFile(inFolder('latin.xml'), Buffer.from(feed('iso-8859-1'), 'latin1'));
    await writeFile(inFolder('unknown.xml'), feed('x-foo'));
    await writeFile(inFolder('wrong.xml'), Buffer.from(feed('x-foo'), 'latin1'));
    for (const name of ['latin.xml', 'unknown.xml']) {
      const {code, out, err} = await run(['validate', name]);
      assert.deepEqual({code, err}, {code: 0, err: ''}, out);
      assert.match(out, /^1 row, 0 errors, /m);
    }
    assert.match((await run(['validate', 'wrong.xml'])).out, /^wrong\.xml: expected text in utf-8, .* as UTF-8/m);
  });

  it('expands patterns, for shells that do not', async () => {
    const cwd = path.resolve('test/examples');
    const {code, out} = await run(['validate', '--json', 'register/s*.json', 'n?tw[o-p]rk/{small,empty}.json'], {cwd});
    const {files} = /** @type {{files: {file: string}[]}} */ (JSON.parse(out));
    assert.equal(code, 0, out);
    assert.deepEqual(
      files.map(({file}) => file),
      ['register/silent-row.json', 'register/small.json', 'network/empty.json', 'network/small.json'],
    );
    const deep = await run(['validate', '**/seed.json'], {cwd});
    assert.match(deep.out, /^news\/seed\.json: news, JSON Feed 1\.1: 1 of 1 item shown; day 2022-09-06/);
    assert.deepEqual(await run(['validate', 'no*where.json']), {
      code: 2,
      out: '',
      err: 'validate: no file matches no*where.json\n',
    });
    assert.match((await run(['validate', 'news'], {cwd})).err, /news is a folder; news\/\*\.json are its files/);
  });

  describe('with an address', () => {
    /** @type {string} */
    let site;
    const server = createServer((request, response) => {
      const {pathname, searchParams} = new URL(request.url ?? '/', 'http://x');
      const answer = (/** @type {string} */ type, /** @type {string | Buffer} */ body, status = 200) => {
        response.writeHead(status, {'content-type': type}).end(body);
      };
      const post = {id: 1, date: '2022-09-06T00:15:00', link: '/1', title: {rendered: 'Ziņa'}};
      if (searchParams.get('rest_route') === '/wp/v2/posts') answer('application/json', JSON.stringify([post]));
      else if (pathname === '/endless') {
        response.writeHead(200, {'content-type': 'application/json'});
        const write = () => {
          while (!response.destroyed && response.write(' '.repeat(100_000)));
        };
        response.on('drain', write);
        write();
      } else if (pathname === '/latin.xml') {
        answer(
          'text/xml; charset=windows-1257',
          Buffer.from('<rss><channel><item><guid>a</guid><title>R\xEEga</title></item></channel></rss>', 'latin1'),
        );
      } else if (pathname === '/') answer('text/html', '<!doctype html><title>Town</title>');
      else answer('text/html', 'Not found', 404);
    });
    before(async () => {
      await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
      site = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
    });
    after(() => server.close());

    it('reads what an element would read, including a site', async () => {
      const {code, out} = await run(['validate', '--json', site, `${site}/latin.xml`]);
      assert.equal(code, 0, out);
      const {files} = /** @type {{files: {format: string, charset: string, address?: string}[]}} */ (JSON.parse(out));
      assert.deepEqual(
        files.map(({format, charset}) => [format, charset]),
        [
          ['WordPress', 'utf-8'],
          ['RSS', 'windows-1257'],
        ],
      );
      assert.match(files[0].address ?? '', /\?rest_route=\/wp\/v2\/posts&/);
    });

    it('reports what it found instead of a document', async () => {
      for (const [address, message] of /** @type {[string, RegExp][]} */ ([
        ['/nothing.json', /: status: HTTP status 404/],
        ['/endless', /: size: more than 5 MB/],
      ])) {
        const {code, out} = await run(['validate', site + address]);
        assert.equal(code, 1);
        assert.match(out, message);
      }
      const refused = await run(['validate', '--as', 'register', `${site}/`]);
      assert.match(refused.out, /: type: a page or a file, not data: text\/html/);
    });
  });

  it('reads days in the publisher’s time zone, and refuses an unknown zone', async () => {
    const input = JSON.stringify({items: [{id: '1', title: 'A', date_published: '2022-11-19T22:15:00Z'}]});
    const {out} = await run(['validate', '-', '--time-zone', 'Europe/Riga'], {input});
    assert.match(out, /1 of 1 item shown; day 2022-11-20, in Europe\/Riga; read as UTF-8$/m);
    const wrong = await run(['validate', '-', '--time-zone', 'Europe/Nowhere'], {input});
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /--time-zone is a name such as Europe\/Riga, not "Europe\/Nowhere"/);
  });

  it('continues with the other files if one is missing', async () => {
    const {code, out, err} = await run(['validate', 'nowhere.json', example('register/small.json')]);
    assert.equal(code, 2);
    assert.match(err, /ENOENT/);
    assert.match(out, /^9 rows, 0 errors, 0 hints$/m);
  });
});

describe('badge', () => {
  it('writes an SVG to standard output', async () => {
    const {code, out, err} = await run(['badge', '--city', 'ventspils']);
    assert.deepEqual({code, err}, {code: 0, err: ''});
    assert.equal(parseXml(out).name, 'svg');
    assert.match(out, /<title[^>]*>Ventspils \(Latvia\) — UNESCO learning city since 2022<\/title>/);
    assert.match(out, /<a href="https:\/\/www\.unesco\.lv\//);
  });

  it('writes SVG, HTML or PNG, depending on the file name', async (context) => {
    const args = ['badge', '--city', 'Ventspils', '--lang', 'lv', '--variant', 'seal'];
    for (const name of ['badge.svg', 'badge.html', 'BADGE.SVG']) {
      assert.deepEqual(await run([...args, '-o', name]), {code: 0, out: '', err: ''});
    }
    assert.match(await written('badge.svg'), /^<svg .* lang="lv"/);
    assert.match(await written('badge.html'), /^<div lang="lv" dir="ltr" style=".*kopš 2022\. gada/s);
    const {code, err} = await run([...args, '-o', 'badge.png']);
    // A minimal machine may have no fonts: then the message says so, and the rest of the test is skipped.
    if (code) {
      assert.match(err, /^badge: this machine has no fonts/);
      context.skip('this machine has no fonts');
      return;
    }
    const png = await readFile(inFolder('badge.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    // The default scale is 2, and a seal is 264 pixels wide.
    assert.equal(png.readUInt32BE(16), 528);
    assert.equal((await run([...args, '--scale', '1', '--output', 'small.png'])).code, 0);
    assert.equal((await readFile(inFolder('small.png'))).readUInt32BE(16), 264);
  });

  it('supports the languages of the library, otherwise uses English and says so', async () => {
    const lang = (/** @type {string} */ tag) => run(['badge', '--city', 'Ventspils', '--lang', tag]);
    assert.match((await lang('ar')).out, / lang="ar" .*text-anchor="end"/s);
    assert.match((await lang('lv_LV')).out, / lang="lv-LV" /);
    for (const tag of ['zz', 'no tag']) {
      const {code, out, err} = await lang(tag);
      assert.equal(code, 0);
      assert.match(out, /UNESCO learning city since 2022/);
      assert.equal(err, `badge: language "${tag}" is not available; the badge is in English\n`);
    }
  });

  it('reads another register, and applies --href and --theme', async () => {
    const own = ['badge', '--register', example('register/small.json')];
    const {out} = await run([...own, '--city', 'Old Harbour', '--href', 'https://town.example/', '--theme', 'dark']);
    assert.match(out, /Was a UNESCO learning city until 2020/);
    assert.match(out, /<a href="https:\/\/town\.example\/">/);
    assert.match(out, /fill="#12212b"/);
    assert.match((await run([...own, '--city', 'Prize Town'])).out, /Received the UNESCO Learning City Award in 2021/);
  });

  it('makes the city’s own statement without a register', async () => {
    const args = [
      'badge',
      '--city',
      'Rīga',
      '--country',
      'lv',
      '--since',
      '2024',
      '--href',
      'https://www.riga.example/',
    ];
    const {code, out} = await run(args);
    assert.equal(code, 0);
    assert.match(out, /Rīga \(Latvia\) — UNESCO learning city since 2024/);
    assert.match(out, /Source: riga\.example/);
    assert.doesNotMatch(out, /Checked/);
  });

  it('writes nothing if nothing can be stated, says why, and exits with 1', async () => {
    const register = ['--register', example('register/small.json')];
    for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
      [['--city', 'Atlantis'], /^badge: no badge written: Atlantis has no membership or award in this register/],
      [
        ['--city', 'Ventspilz'],
        /That does not mean that the city is not a member; .* Similar: Ventspils, LV \(lv-ventspils\)\.\n$/,
      ],
      [
        ['--city', 'Atlantis', '--country', 'gr'],
        /Atlantis, GR has no .* not mean that the city is not a member; .* use --since and --href\.\n$/,
      ],
      [['--city', 'Santa Rosa', ...register], /Santa Rosa matches several rows: .* Choose one with --country/],
      [['--city', 'Ventspils', '--register', example('register/empty.json')], /the register has no rows/],
      [
        ['--city', 'Silent Town', '--register', example('register/silent-row.json')],
        /has no membership or award in this register/,
      ],
      [
        ['--city', 'Ventspils', '--register', example('news/seed.json')],
        /not a register.*run learning-city-widgets validate/,
      ],
    ])) {
      const {code, out, err} = await run(['badge', ...args, '-o', 'none.svg']);
      assert.deepEqual({code, out}, {code: 1, out: ''}, args.join(' '));
      assert.match(err, message);
      await assert.rejects(stat(inFolder('none.svg')));
    }
    assert.equal((await run(['badge', '--city', 'Santa Rosa', '--country', 'qn', ...register])).code, 0);
  });

  it('has no control characters or invisible characters in its messages', async () => {
    const ranges = [
      '\u0001\u001F',
      '\u007F\u009F',
      '\u200B\u200F',
      '\u202A\u202E',
      '\u2060\u2064',
      '\u2065\u2069',
      '\0\0',
      '\uFEFF\uFEFF',
    ];
    const unsafe = new RegExp(`[${ranges.map(([from, to]) => `${from}-${to}`).join('')}]`);
    // Only a few at a time, since messages truncate long values.
    const groups = ranges.flatMap(([from, to]) => {
      const [first, last] = [from, to].map((character) => Number(character.codePointAt(0)));
      const all = Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
      return all.flatMap((_, index) => (index % 8 ? [] : [all.slice(index, index + 8).join('')]));
    });
    const file = inFolder('unsafe.json');
    const inFile = ['--register', file];
    const ownWord = ['--since', '2022', '--href', 'https://town.example/'];
    for (const unseen of groups) {
      const evil = `A${unseen}[31mb`;
      const row = {country: 'LV', since: 2022, source: 's'};
      const register = {
        checked: '2026',
        sources: {s: {url: 'https://network.example/', name: evil}},
        members: [
          {...row, id: `1${evil}`, city: evil},
          {...row, id: `2${evil}`, city: evil},
          {...row, id: `3${evil}`, city: 'Ventspils'},
        ],
      };
      for (const [args, document = JSON.stringify(register)] of /** @type {[string[], string?][]} */ ([
        [['--city', evil]],
        [['--city', evil, ...inFile]],
        [['--city', 'Ventspilz', ...inFile]],
        [['--city', evil, ...ownWord, '-o', `no${unseen}where/badge.svg`]],
        [['--city', 'x', ...inFile], `[1 "${unseen}31mred"]`],
        [['--city', 'x', ...inFile], JSON.stringify({members: evil})],
        [['--city', 'x', ...inFile], JSON.stringify({members: [], sources: {}, checked: evil})],
        [['--city', 'x', '--register', inFolder(`${unseen}.json`)]],
        [['--city', 'Ventspils', '-o', `badge.${unseen}gif`]],
        ...['country', 'lang', 'variant', 'theme', 'scale', 'href', 'since', evil].map(
          (name) => /** @type {[string[]]} */ ([['--city', 'x', `--${name}`, evil]]),
        ),
        [['--city', 'x', evil]],
      ])) {
        await writeFile(file, document);
        const {messages = []} = await runCommand(['badge', ...args]);
        assert.notEqual(messages.length, 0, args.join(' '));
        for (const message of messages) assert.doesNotMatch(message, unsafe, args.join(' '));
      }
      // Isolates and joiners are allowed: drawings isolate names, and names may have joiners.
      const {output = ''} = await badge(['--city', evil, ...ownWord]);
      assert.doesNotMatch(output, /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066]/);
    }
  });

  it('prints quotations from a document without control characters', async () => {
    await writeFile(inFolder('terminal.json'), '[1 "\u009b31mred\u202e"]');
    const {code, out, err} = await run(['badge', '--city', 'Ventspils', '--register', 'terminal.json']);
    assert.deepEqual({code, out}, {code: 1, out: ''});
    assert.match(err, /^badge: terminal\.json: not JSON: \[1 "31mred"\].*\n$/);
    const wrong = await run(['badge', '--city', 'Ventspils', '--\u009b31m\u202ered']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^badge: Unknown option '--31mred'/);
  });
});

describe('a PNG', () => {
  const rasteriser = () => import('@resvg/resvg-js');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" font-family="sans-serif"/>';

  it('is not drawn without the rasteriser, and the message says how to install it', () => {
    const missing = 'no-such-package';
    const load = () => /** @type {Promise<never>} */ (import(missing));
    return assert.rejects(
      drawPng(svg, 1, ['Ventspils'], {load, loadSystemFonts: true}),
      /npm install @resvg\/resvg-js/,
    );
  });

  it('is not drawn without text if the machine has no fonts', () =>
    assert.rejects(drawPng(svg, 1, ['Ventspils'], {load: rasteriser, loadSystemFonts: false}), /has no fonts/));

  it('is not drawn with boxes for letters missing in all fonts', () => {
    /** Draws each text as a cell with a distinct grey, and Cyrillic like letters missing in all fonts. */
    class Resvg {
      constructor(/** @type {string} */ sheet) {
        const cells = [...sheet.matchAll(/<text[^>]*>(.+?)<\/text>/gu)].map(([, letter]) => letter);
        const grey = (/** @type {string} */ letter) =>
          /\p{Script=Cyrillic}|\p{Cn}/u.test(letter) ? 255 : Number(letter.codePointAt(0)) % 250;
        this.pixels = Buffer.concat(cells.map((letter) => Buffer.alloc(24 * 24 * 4, grey(letter))));
      }
      render() {
        return {pixels: this.pixels};
      }
    }
    const fake = /** @type {Awaited<ReturnType<typeof rasteriser>>} */ (/** @type {unknown} */ ({Resvg}));
    return assert.rejects(
      drawPng(svg, 1, ['Ventspils, Вен'], {load: () => Promise.resolve(fake), loadSystemFonts: true}),
      /no font on this machine has В е н;/,
    );
  });
});
