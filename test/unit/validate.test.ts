import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import {text as registerText} from '../../src/data/register.js';
import {readJsonStat} from '../../src/sources/json-stat.js';
import {readJsonText} from '../../src/validate/json-text.js';
import {factsLine, type Finding, findingLine, type Kind, seriesLines, summaryLine} from '../../src/validate/report.js';
import {suggest} from '../../src/util/spelling.js';
import {readNetwork} from '../../src/sources/network.js';
import {validate} from '../../src/validate/validate.js';

import {loadExample} from '../support/examples.js';

const THIS_YEAR = 2026;
const example = async (name: string): Promise<string> =>
  (await fetch(new URL(`../examples/${name}`, import.meta.url))).text();
const lines = (findings: readonly Finding[]): string[] => findings.map((finding) => findingLine('file', finding));
const linesOf = (document: unknown, as?: Kind): string[] =>
  lines(validate(JSON.stringify(document), {as, thisYear: THIS_YEAR}).findings);

/** For each value in a document, a function that returns the document with another value in its place. */
const placesIn = (document: unknown): ((value: unknown) => unknown)[] => [
  (value) => value,
  ...Object.entries((typeof document === 'object' && document) || {}).flatMap(([key, part]: [string, unknown]) =>
    placesIn(part).map((replace) => (value: unknown) => {
      const copy = Array.isArray(document) ? [...(document as unknown[])] : {...(document as object)};
      return Object.assign(copy, {[key]: replace(value)});
    }),
  ),
];

describe('validate', () => {
  it('finds no errors in the bundled documents, and counts their rows', () => {
    const register = validate(registerText);
    expect(register).to.deep.equal({
      kind: 'register',
      rows: (JSON.parse(registerText) as {members: unknown[]}).members.length,
      findings: [],
    });
    const network = validate(networkText);
    expect(network.kind).to.equal('network');
    expect(network.findings).to.deep.equal([]);
  });

  it('recognises one post of WordPress and one node of Drupal', () => {
    const post = {id: 5, title: {rendered: 'Hello'}};
    for (const [document, format] of [
      [post, 'WordPress, one post'],
      [{...post, link: 'https://town.example/5'}, 'WordPress, one post'],
      [{jsonapi: {}, data: {type: 'node--page', id: '5', attributes: {title: 'Hello'}}}, 'Drupal, one node'],
    ] as const) {
      const {
        kind,
        format: found,
        rows,
        news,
      } = validate(JSON.stringify(document)) as {
        kind?: Kind;
        format?: string;
        rows: number;
        news?: {shown: number};
      };
      expect([kind, found, rows, news?.shown]).to.deep.equal(['news', format, 1, 1]);
    }
  });

  it('reports a character reference that HTML does not have', () => {
    const feed = '<rss><channel><item><title>&foobar; &umacr;</title></item></channel></rss>';
    for (const text of [feed, JSON.stringify([{id: 1, link: 'x', title: {rendered: '&foobar; &foobar; &umacr;'}}])]) {
      const messages = validate(text).findings.map(({message}) => message);
      expect(messages.filter((message) => message.includes('&'))).to.deep.equal([
        'an escape that HTML does not have, shown as written: "&foobar;"',
      ]);
    }
  });

  it('reports a next page that is not followed, and topics that are not read', () => {
    const item = {id: '1', title: 'x', tags: Array.from({length: 21}, (_, index) => `t${index}`)};
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      next_url: 'https://other.example/',
      items: [item],
    });
    const messages = validate(text, {base: 'https://town.example/feed'}).findings.map(({message}) => message);
    expect(messages).to.include.members([
      'not read completely: a next page that is not followed: https://other.example/',
      'not read completely: only the first 20 topics',
    ]);
  });

  it('names an HTML page behind an XML declaration', () => {
    const page =
      '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Town</title></head></html>';
    expect(validate(page).findings[0]?.message).to.match(/^an HTML page, not data: "Town"/);
  });

  for (const [name, kind] of [
    ['register/small.json', 'register'],
    ['register/empty.json', 'register'],
    ['register/silent-row.json', 'register'],
    ['network/small.json', 'network'],
    ['network/empty.json', 'network'],
    ['news/seed.json', 'news'],
    ['news/sample.json', 'news'],
    ['news/long.json', 'news'],
    ['news/pictures.json', 'news'],
    ['news/empty.json', 'news'],
    ['news/wordpress.json', 'news'],
    ['news/drupal.json', 'news'],
    ['news/rss-1.xml', 'news'],
  ] as const) {
    it(`recognises ${name} as ${kind}, and finds no error`, async () => {
      const report = validate(await example(name), {thisYear: THIS_YEAR});
      expect(report.kind).to.equal(kind);
      expect(report.findings.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    });
  }

  it('reports what is wrong in a register, and where', async () => {
    const report = validate(await example('register/faults.json'), {thisYear: THIS_YEAR});
    expect(lines(report.findings)).to.deep.equal([
      'file: checked: expected a date: YYYY-MM-DD, YYYY-MM or YYYY, not after today, found "2099-01"',
      'file: sources.nowhere, url: expected an address that can be followed, found "https://"',
      'file: members[1] (xa-first), id: duplicate id "xa-first": members[0] has it too',
      'file: members[2] (xa-same): duplicate name "FIRST-TOWN" in XA: members[0] has it too',
      'file: members[3] (xa-text), since: expected a year from 1900 to the present, found "2022"',
      'file: members[4] (xa-until): expected years in this order: since, seen, until or gone; found since 2020, until 2016',
      'file: members[5] (xa-early), since: expected a year from 1900 to the present, found 1898',
      'file: members[6] (xa-key), source: expected a key of sources (release, nowhere), found "relaese"',
      'file: hint: members[7] (xa-spelling), snice: no such field, so it is not read; perhaps since is meant',
      'file: hint: members[7] (xa-spelling): states neither a membership nor an award, so the badge says nothing about it',
      'file: members[8] (xa-tag), names.lv_LV: expected a language tag in the form lv-LV, found "lv_LV"',
      'file: members[8] (xa-tag), names.in Latvian: expected a language tag such as lv, found "in Latvian"',
      'file: members[9] (xa-control), country: expected two capital letters, the ISO 3166-1 code of a country, found "xa" of 3 characters',
      'file: members[10] (xa-nameless), city: is missing; expected text of 1 to 120 characters: The name as the source spells it',
      'file: members[11] (xa-twice), since: occurs twice in this object; only the last one counts',
    ]);
    expect(summaryLine([report])).to.equal('13 rows, 13 errors, 2 hints');
  });

  it('reports half a place, an impossible one, and two numbers for one country', () => {
    const row = {city: 'Town', country: 'LV', since: 2020, source: 'page'};
    const document = {
      checked: '2026-02',
      sources: {page: {url: 'https://network.example/'}},
      totals: [
        {members: 5, date: '2025', source: 'page', country: 'LV'},
        {members: 6, date: '2024', source: 'page', country: 'LV'},
      ],
      members: [
        {...row, id: 'a', city: 'Half', lat: 57},
        {...row, id: 'b', city: 'Far', lat: 91, lon: 20},
        {...row, id: 'c', city: 'Null', lat: 0, lon: 0},
      ],
    };
    expect(lines(validate(JSON.stringify(document), {thisYear: THIS_YEAR}).findings)).to.have.members([
      'file: totals[1]: second number for "LV": totals[0] has one too',
      'file: members[0] (a): expected lat and lon together, found only lat',
      'file: members[1] (b), lat: expected a number from -90 to 90, found 91',
      'file: hint: members[2] (c): lat 0 and lon 0 are in the Atlantic: leave both out if the place is unknown',
    ]);
  });

  it('reports what is wrong in figures, and where', async () => {
    const report = validate(await example('network/faults.json'), {thisYear: THIS_YEAR});
    expect(lines(report.findings)).to.deep.equal([
      'file: hint: nmae: no such field, so it is not read; perhaps name is meant',
      'file: figures[0] (cities), points[1].value: expected one announced value for 2022-05-01, found another in points[0]; give the invalid one the status superseded or secondary',
      'file: figures[0] (cities), points[2].date: expected a date: YYYY-MM-DD, YYYY-MM or YYYY, found "2022-06-31"',
      'file: figures[0] (cities), points[3].value: expected a number, or null, found "52"',
      'file: figures[0] (cities), points[4].source: expected a key of sources (release), found "press"',
      'file: figures[0] (cities), points[5].status: expected one of announced, provisional, estimated, forecast, superseded, secondary, found "anounced"',
      'file: figures[1] (cities), id: duplicate id "cities": figures[0] has it too',
      'file: hint: figures[1] (cities), points: no value is known and for show, so the figure says "no data"',
      'file: figures[2] (libraries), label: is missing; only cities, countries, new-cities, new-countries have built-in labels',
    ]);
  });

  it('reports text keys in figures that are not language tags, or not in canonical form', () => {
    const texts = {lv: 'a', 'zh-Hant': 'a', 'pt-BR': 'a', 'lv-lv': 'a', latvian: 'a', toString: 'a', '': 'a'};
    const wrong = ['lv-lv', 'latvian', 'toString', ''];
    const point = {date: '2022', value: 1, source: 's', note: texts};
    const document = {
      name: texts,
      note: texts,
      sources: {s: {url: 'https://network.example/'}},
      // Plural forms belong inside a language, not next to it.
      figures: [{id: 'x', label: {en: {one: 'a', other: 'b'}, other: 'b'}, unit: texts, points: [point]}],
    };
    const found = validate(JSON.stringify(document), {thisYear: THIS_YEAR}).findings;
    expect(found.map(({path}) => path)).to.have.members([
      '/figures/0/label/other',
      ...['/name', '/note', '/figures/0/unit', '/figures/0/points/0/note'].flatMap((place) =>
        wrong.map((tag) => `${place}/${tag}`),
      ),
    ]);
    const said = lines(found);
    expect(said).to.include('file: name.lv-lv: expected a language tag in the form lv-LV, found "lv-lv"');
    expect(said).to.include(
      'file: figures[0] (x), unit.toString: expected a language tag such as lv, found "toString"',
    );
    expect(said).to.include('file: figures[0] (x), label.other: expected a language tag such as lv, found "other"');
    expect(found.every(({severity}) => severity === 'error')).to.equal(true);
  });

  it('reports what a widget leaves out of news, and why', async () => {
    const report = validate(await example('news/faults.json'), {thisYear: THIS_YEAR});
    expect(lines(report.findings)).to.deep.equal([
      'file: hint: items[0] (Without an id): no id; its address or its words are used as one',
      'file: hint: items[1] (silent), tilte: no such field, so it is not read; perhaps title is meant',
      'file: items[1] (silent): left out: neither title nor text (title, summary, content_text or content_html)',
      'file: items[2] (date), date_published: expected a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022., found "next Tuesday"',
      'file: items[3] (address), url: left out: expected an address that can be followed (https, http, or relative), found "javascript:alert(1)"',
      'file: items[3] (address), image: left out: expected an address that can be followed (https, http, or relative), found "ftp://town.example/picture.jpg"',
      'file: hint: items[4] (picture): its picture has no description (_learning_city.image.alt), so it is decoration',
      'file: hint: items[5] (own), authors[0]._learning_city.office: no such field, so it is not read; known are role',
      'file: hint: items[5] (own), _learning_city.pubisher: no such field, so it is not read; perhaps publisher is meant',
      'file: items[5] (own), _learning_city.image.width: expected a number of pixels, found "wide"',
      'file: items[5] (own), _learning_city.image.focus: expected {x, y}, both from 0 to 1, found an object',
      'file: items[6] (own), language: expected a language tag such as lv, found "the language of the town"',
      'file: items[6] (own), id: duplicate id "own": items[5] has it too',
      'file: items[7]: left out: expected an object, found "Ventspils"',
    ]);
  });

  it('reports which items of an XML feed are left out', async () => {
    expect(lines(validate(await example('news/rss.xml')).findings)).to.deep.equal([
      'file: hint: item[1] (https://macas.ventspils.example/?p=4102): its picture has no description (media:description), so it is decoration',
      'file: hint: item[3]: no id; its address or its words are used as one',
    ]);
    const feed = '<rss><channel><item><guid>a</guid><title>A</title><pubDate>soon</pubDate></item></channel></rss>';
    expect(lines(validate(feed).findings)).to.deep.equal([
      'file: item[0] (a), pubDate: expected a date such as Tue, 06 Sep 2022 10:00:00 +0300, found "soon"',
    ]);
    expect(lines(validate('<rss><channel>').findings)[0]).to.match(/^file: not well-formed XML: /);
    expect(lines(validate('<?xml version="1.0"?><urlset/>').findings)).to.deep.equal([
      'file: XML, but neither RSS nor Atom: <urlset>',
    ]);
  });

  it('judges an item of an XML feed as the reader does', () => {
    const atom = (entries: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://town.example/news/">${entries}</feed>`;
    const entry = '<entry><link href="1"/><title>A</title></entry>';
    // Entries of one feed, each identified by its own address.
    expect(lines(validate(atom(entry + entry.replace('1', '2'))).findings)).to.deep.equal([]);
    expect(lines(validate(atom(`<entry><link href="1"/></entry>${entry}<entry/>`)).findings)).to.deep.equal([
      'file: entry[0]: left out: neither title nor text',
      'file: entry[2]: left out: neither title nor text',
    ]);
    // An element from another namespace is not an item.
    const other = '<x:item xmlns:x="https://x.example/"><x:title>B</x:title></x:item>';
    expect(validate(`<rss><channel>${other}</channel></rss>`).rows).to.equal(0);
  });

  it('knows the dates of each news format, which differ from other formats', () => {
    const days = ['Tue, 06 Sep 2022 10:00:00 +0300', '2022-09-06', '06.09.2022.'];
    const rss = (day: string) =>
      `<rss><channel><item><guid>a</guid><title>A</title><pubDate>${day}</pubDate></item></channel></rss>`;
    const atom = (day: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>A</title><updated>${day}</updated></entry></feed>`;
    for (const day of days) expect(lines(validate(rss(day)).findings)).to.deep.equal([]);
    expect(lines(validate(atom('soon')).findings)).to.deep.equal([
      'file: entry[0] (a), updated: expected a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022., found "soon"',
    ]);
  });

  it('reports the number of items shown, the range of their days, and the time zone', () => {
    const rss = (...days: string[]): string =>
      `<rss version="2.0"><channel>${days.map((day, index) => `<item><guid>${index}</guid><title>A</title><pubDate>${day}</pubDate></item>`).join('')}</channel></rss>`;
    const riga = validate(rss('Sat, 19 Nov 2022 22:15:00 +0000', 'never'), {timeZone: 'Europe/Riga'});
    expect(riga.news).to.deep.equal({
      items: 2,
      shown: 2,
      from: '2022-11-20',
      to: '2022-11-20',
      undated: 1,
      zone: 'Europe/Riga',
    });
    expect(factsLine('file', riga, 'utf-8')).to.equal(
      'file: news, RSS 2.0: 2 of 2 items shown; day 2022-11-20, in Europe/Riga; 1 without a day; read as UTF-8',
    );
    const inUtc = validate(rss('Sat, 19 Nov 2022 22:15:00 GMT'));
    expect(lines(inUtc.findings).join()).to.match(/hint: every date is in UTC, .*--time-zone/);
    const inZone = validate(rss('Sun, 20 Nov 2022 00:15:00 +0200'));
    expect(inZone.findings).to.deep.equal([]);
    expect(factsLine('file', inZone)).to.equal('file: news, RSS 2.0: 1 of 1 item shown; day 2022-11-20, as written');
  });

  it('also reports what else is wrong with an item that is left out', () => {
    const item = {url: 'mailto:x@town.example', titel: 'A', date_published: 'last week', tags: 'a'};
    expect(linesOf({version: 'https://jsonfeed.org/version/1.1', items: [item]}).length).to.equal(5);
  });

  it('distinguishes repeated items from different ones with the same id', () => {
    const post = (title: string) => ({id: 1, link: '/1', title: {rendered: title}});
    expect(linesOf([post('A'), post('A'), post('B')])).to.deep.equal([
      'file: hint: [1] (1): the same as an earlier item, and shown once: "1"',
      'file: [2] (1), id: duplicate id "1": [0] has it too',
    ]);
  });

  it('lists a few hints of one kind, and their total number', () => {
    const items = Array.from({length: 9}, (_, index) => ({id: `${index}`, title: `A &amp; ${index}`}));
    const hints = linesOf({version: 'https://jsonfeed.org/version/1.1', items});
    expect(hints.length).to.equal(6);
    expect(hints.join()).to.include('file: hint: 9 in all: fields of plain text with escapes of HTML');
  });

  for (const [text, message] of [
    ['<!doctype html><title>Ziņas</title>', 'an HTML page, not data: "Ziņas"; src is the address of the data itself'],
    [
      '<br />\n<b>Warning</b>:  Undefined variable $x in <b>/www/x.php</b> on line <b>3</b><br />\n[]',
      'a message of PHP before the data: "Warning: Undefined variable $x"; turn display_errors off on that server',
    ],
    [
      '\nDeprecated: strlen(): Passing null in C:\\www\\x.php on line 3\n{"items": []}',
      'a message of PHP before the data: "Deprecated: strlen(): Passing null"; turn display_errors off on that server',
    ],
    ['<div class="raw"><p>{"items": []}</p></div>', 'data inside <div>: an editor has wrapped it'],
    ['{&quot;items&quot;: []}', 'JSON with escapes of HTML'],
    ['callback({"items": []})', 'a script (JSONP), not JSON'],
    ['<?xml version="1.0"?><sitemapindex/>', 'XML, but neither RSS nor Atom: <sitemapindex>'],
    [
      '{"code":"rest_forbidden","message":"No.","data":{"status":401}}',
      'an error of WordPress, not posts: rest_forbidden, "No." (status 401)',
    ],
    [
      '{"errors":[{"title":"Bad Request","detail":"No field"}]}',
      'an error of Drupal, not nodes: "Bad Request: No field"',
    ],
    ['{"name":"Town","namespaces":[],"routes":{}}', 'the index of a WordPress interface, not its posts'],
    ['{"news":[{"headline":"A"}]}', 'found a list "news", whose rows a JSON Feed has in "items"'],
  ] as const) {
    it(`names what it found instead of a document: ${message}`, () => {
      const report = validate(text);
      expect(lines(report.findings).join()).to.include(
        `file: ${message.startsWith('found') ? 'not recognised' : message}`,
      );
      expect(lines(report.findings).join()).to.include(message);
    });
  }

  it('requires no link in an XML feed, but checks each one', () => {
    const rss = (link: string): string[] =>
      lines(
        validate(
          `<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><item><guid isPermaLink="false">a</guid><title>A</title>${link}</item></channel></rss>`,
        ).findings,
      );
    expect(rss('')).to.deep.equal([]);
    expect(rss('<link>news/1</link>')).to.deep.equal([]);
    expect(rss('<a:link rel="self" href="javascript:alert(1)"/>')).to.deep.equal([]);
    const wanted =
      'file: item[0] (a), link: expected an address that can be followed (https, http, or relative), found';
    expect(rss('<link>javascript:alert(1)</link>')).to.deep.equal([`${wanted} "javascript:alert(1)"`]);
    expect(rss('<a:link href="ftp://town.example/"/>')).to.deep.equal([`${wanted} "ftp://town.example/"`]);
    expect(rss('<link/>')).to.deep.equal([`${wanted} empty text`]);
  });

  it('reports unpublished posts', () => {
    const post = {id: 7, link: 'https://town.example/7', title: {rendered: 'A'}, status: 'draft'};
    expect(linesOf([post])).to.deep.equal(['file: [0] (7): left out: not published: status is "draft"']);
  });

  it('does not recognise any other document', () => {
    for (const document of [{}, 7, null, 'Ventspils', {rows: []}]) {
      expect(linesOf(document)[0]).to.match(/^file: not recognised: expected a register/);
    }
    expect(linesOf([1, 2])).to.deep.equal([
      'file: not news: neither JSON Feed ("items"), WordPress, Drupal, RSS nor Atom',
    ]);
  });

  it('treats a document as the requested type', () => {
    const {kind, findings} = validate('{"items": []}', {as: 'register'});
    expect(kind).to.equal('register');
    expect(lines(findings)[0]).to.equal('file: members: is missing; expected a list');
  });

  it('refuses a document that is larger than a widget reads', () => {
    expect(lines(validate(`"${'x'.repeat(5_000_001)}"`).findings)).to.deep.equal([
      'file: expected at most 5 MB; more is not read',
    ]);
  });

  it('repeats no terminal control characters and no long text', () => {
    const evil = '\u001b[2J\u0007\u202Ex\u009b31m'.repeat(50);
    const document = {
      checked: evil,
      sources: {[evil]: {url: evil}},
      members: [{id: evil, city: 5, country: evil, source: evil, [evil]: 1, names: {[evil]: ''}}],
    };
    const all = linesOf(document);
    expect(all.length).to.be.greaterThan(5);
    for (const line of all) {
      expect(line).to.not.match(/[\p{Cc}\p{Cf}]/u);
      expect(line.length).to.be.lessThan(900);
    }
  });

  for (const name of ['label', 'unit']) {
    it(`reports a ${name} without any text, because its figure is left out`, () => {
      const point = {date: '2022', value: 1, source: 's'};
      for (const words of [{}, {en: {}}, {en: {en: 'cities'}}]) {
        const figures = [{id: 'cities', points: [point], [name]: words}];
        const document = {figures, sources: {s: {url: 'https://network.example/'}}};
        expect(() => readNetwork(document)).to.throw('no text');
        expect(lines(validate(JSON.stringify(document)).findings)).to.include(
          `file: figures[0] (cities), ${name}: expected text in one language at least; the figure is left out`,
        );
      }
    });
  }

  it('quotes no terminal control characters of a dataset that it refuses', () => {
    const dataset = {class: 'dataset', id: ['time'], size: [1], dimension: {time: {category: {index: ['1990']}}}};
    const [line = ''] = lines(validate(JSON.stringify({...dataset, value: ['\u009b31m\u202e']})).findings);
    expect(line).to.contain('the value of 1990 is "31m", expected a number');
  });

  it('names a control character that makes a text no JSON', () => {
    for (const [text, found] of [
      ['\u001b[31mhello', 'the character U+001B'],
      ['\u0000', 'the character U+0000'],
      ['{"a" "\u009b31m\u202e"', '"31m"'],
    ] as const) {
      const [line = ''] = lines(validate(text).findings);
      expect(line).to.contain(`found ${found}`);
      expect(line).to.not.match(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it('finishes for any value in any place, even an object with a custom toString', async () => {
    const strange: unknown[] = [null, 7, [null], {toString: 'x'}];
    for (const name of ['register/faults', 'network/faults', 'news/faults', 'news/pictures']) {
      const text = await example(`${name}.json`);
      const document: unknown = JSON.parse(text);
      const {kind} = validate(text);
      for (const replace of placesIn(document)) {
        for (const value of strange) expect(() => linesOf(replace(value), kind)).to.not.throw();
      }
    }
  });

  it('reports a list that is too long, and a key with a slash in it', () => {
    const row = {city: 'A', country: 'XA', source: 's/1', since: 2020};
    const members = Array.from({length: 5001}, (_, index) => ({...row, id: `xa-${index}`, country: 'A'}));
    const found = linesOf({checked: '2026', sources: {'s/1': {url: 'nowhere'}}, members});
    expect(found).to.include('file: members: expected at most 5000 entries, found 5001; the others are left out');
    expect(found).to.include(
      'file: sources.s/1, url: expected an address that begins with https:// or http://, found "nowhere"',
    );
  });
});

describe('readJsonText', () => {
  it('finds an error exactly where JSON.parse does, in variants of a document', async () => {
    const text = await example('register/small.json');
    const pieces = ['"', ',', '}', '{', '[', ']', ':', '\\', '\n', '0', '-', '.', 'e', 'true', "'", '//', '\u0001'];
    let seed = 20220906;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let tries = 0; tries < 3000; tries++) {
      const at = random(text.length);
      const variant = text.slice(0, at) + pieces[random(pieces.length)]! + text.slice(at + random(2));
      let isJson = true;
      try {
        JSON.parse(variant);
      } catch {
        isJson = false;
      }
      expect(readJsonText(variant).fault === undefined, variant).to.equal(isJson);
    }
  });

  for (const [text, message, line, column] of [
    ['{"a": 1,\n}', 'expected a name in double quotes, found } after a trailing comma', 2, 1],
    ['[1,\n 2,]', 'expected a value, found ] after a trailing comma', 2, 4],
    ['{"a": 1\n "b": 2}', 'expected a comma or }, found "b"', 2, 2],
    ["{'a': 1}", 'expected a name in double quotes or }, found \' instead of a double quote "', 1, 2],
    ['// x\n{}', 'expected a value, found a comment, which JSON does not allow', 1, 1],
    ['{"a": [1, 2', 'expected a comma or ], found the end of the text', 1, 12],
  ] as const) {
    it(`reports what is wrong in ${JSON.stringify(text)}, and where`, () => {
      expect(readJsonText(text).fault).to.deep.equal({message: `not JSON: ${message}`, place: {line, column}});
    });
  }

  it('rejects a document that is nested too deep', () => {
    expect(readJsonText('['.repeat(1e6)).fault?.message).to.match(/nested more than 500 deep/);
  });
});

describe('suggest', () => {
  const known = ['since', 'seenSource', 'until', 'awards', 'id', 'country'];

  it('recognises a word with a wrong, missing, extra or swapped letter, or in another spelling', () => {
    for (const word of ['sinc', 'sincee', 'snice', 'Since', 'sunce']) expect(suggest(word, known)).to.equal('since');
    for (const word of ['seen_source', 'seensource', 'seendSource'])
      expect(suggest(word, known)).to.equal('seenSource');
  });

  it('suggests nothing for any other word', () => {
    for (const word of ['population', 'mayor', 'x', 'website', 'region'])
      expect(suggest(word, known)).to.equal(undefined);
  });
});

describe('validate, given JSON-stat,', () => {
  const reportOf = async (name: string) => validate(JSON.stringify(await loadExample(`statistics/${name}`)));

  it('describes each series, and the select that chooses it', async () => {
    const report = await reportOf('budget');
    const {kind, format, rows, findings} = report;
    expect([kind, format, rows, findings.length]).to.deep.equal(['network', 'JSON-stat 2.0', 24, 0]);
    expect(seriesLines('budget.json', report).map((line) => line.replaceAll('\u00A0', ' '))).to.deep.equal([
      'budget.json: 6 series',
      'budget.json: select="ContentsCode:SCHOOLS;AREA:TOWN" shows 2.4 million euro (2024*), Spending on schools: the town (2024). 300 thousand more than in 2023 (2.1 million)',
      'budget.json: select="ContentsCode:SCHOOLS;AREA:REGION" shows 5.5 million euro (2024*), Spending on schools: the region (2024). 250 thousand more than in 2023 (5.25 million)',
      'budget.json: select="ContentsCode:PUPILS;AREA:TOWN" shows 1.31 thousand persons (2024*), Pupils: the town (2024). 60 more than in 2023 (1.25 thousand)',
      'budget.json: select="ContentsCode:PUPILS;AREA:REGION" shows 4.3 thousand persons (2024*), Pupils: the region (2024). 100 more than in 2023 (4.2 thousand)',
      'budget.json: select="ContentsCode:COST;AREA:TOWN" shows € 341.00 per month (2024*), Cost of a pupil: the town (2024). 10.75 more than in 2023 (330.25)',
      'budget.json: select="ContentsCode:COST;AREA:REGION" shows € 305.00 per month, Cost of a pupil: the region (2023). 5.00 more than in 2022 (300.00)',
    ]);
    expect((await reportOf('projection')).series?.listed[0]?.shown).to.match(/2 forecasts in chart and table$/);
    expect(seriesLines('x', await reportOf('half-years'))[1]).to.match(/^x: shows 0\.2401/);
  });

  it('says that a series has forecasts only, and no data only of a series without values', () => {
    const shownOf = (value: unknown[], status: unknown): string | undefined =>
      validate(
        JSON.stringify({
          class: 'dataset',
          label: 'Pupils',
          href: 'https://office.example/',
          id: ['time'],
          size: [3],
          dimension: {time: {category: {index: ['2020', '2998', '2999']}}},
          value,
          status,
        }),
      ).series?.listed[0]?.shown.replaceAll('\u00A0', ' ');
    expect(shownOf([null, 5, 6], {})).to.equal('no current value. 2998: 5 (forecast), Pupils. 2 forecasts only');
    expect(shownOf([4, 5, null], {0: 'f'})).to.equal('no current value. 2020: 4 (forecast), Pupils. 2 forecasts only');
    expect(shownOf([null, null, 6], {})).to.equal('no current value. 2999: 6 (forecast), Pupils. 1 forecast only');
    expect(shownOf([null, null, null], {0: 'c'})).to.equal('no data, Pupils, confidential');
    expect(shownOf([4, null, 6], {})).to.equal('4, Pupils (2020). 1 forecast in chart and table');
  });

  it('suggests a select that the element accepts, for every series of every example', async () => {
    for (const name of ['budget', 'eurostat', 'pxweb', 'projection', 'months', 'weeks', 'half-years', 'school-years']) {
      const document = await loadExample(`statistics/${name}`);
      const {series} = await reportOf(name);
      expect(series?.listed, name).to.have.length(series!.count);
      for (const {select} of series!.listed) {
        const network = readJsonStat(document, 'https://town.example/', {select});
        expect(network.figures[0]?.points, `${name} ${select}`).to.have.length.above(0);
      }
    }
  });

  it('lists a hundred of many series, and their total number', () => {
    const codes = (letter: string) => Array.from({length: 300}, (_, at) => `${letter}${at}`);
    const report = validate(
      JSON.stringify({
        class: 'dataset',
        id: ['a', 'b', 'time'],
        size: [300, 300, 1],
        dimension: {
          a: {category: {index: codes('a')}},
          b: {category: {index: codes('b')}},
          time: {category: {index: ['2020']}},
        },
        value: {0: 1},
      }),
    );
    expect(report.series?.count).to.equal(90_000);
    expect(report.series?.listed).to.have.length(100);
    expect(seriesLines('x', report).at(-1)).to.equal('x: … 89900 more series');
  });

  it('reports what the reader rejects, in its words', async () => {
    const broken = {...((await loadExample('statistics/half-years')) as object), size: [5]};
    const {kind, findings} = validate(JSON.stringify(broken));
    expect(kind).to.equal('network');
    expect(findings.map(({severity, message}) => `${severity}: ${message}`)).to.deep.equal([
      'error: time does not have 5 categories',
    ]);
    expect(validate('{"class":"collection"}').findings[0]?.message).to.include('not a dataset');
  });

  it('identifies formats other than JSON-stat 2.0', () => {
    const messageOf = (document: unknown) => validate(JSON.stringify(document)).findings[0]?.message;
    const dataset = {dimension: {id: ['time'], size: [1], time: {category: {index: {2020: 0}}}}, value: [1]};
    expect(messageOf({dataset})).to.include('JSON-stat 1.x');
    expect(messageOf({title: 'x', variables: [{code: 'TIME', values: ['2020']}]})).to.include('PxWeb’s description');
    expect(messageOf([{id: 'POP', type: 't', text: 'Population'}])).to.include('PxWeb’s list of tables');
  });

  it('reads it as figures if the command line says so, and rejects it as any other type', async () => {
    const text = JSON.stringify(await loadExample('statistics/half-years'));
    expect(validate(text, {as: 'network'}).format).to.equal('JSON-stat 2.0');
    expect(validate(text, {as: 'news'}).findings[0]?.message).to.match(/^figures in JSON-stat/);
  });
});
