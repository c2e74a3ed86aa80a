import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import {text as registerText} from '../../src/data/register.js';
import {parseJson} from '../../src/sources/json.js';
import {readNetwork} from '../../src/sources/network.js';
import {readRegister} from '../../src/sources/register.js';
import {readNews} from '../../src/sources/news.js';
import {Problem} from '../../src/util/problem.js';
import {hostName} from '../../src/util/safe-url.js';
import {loadExample} from '../support/examples.js';

/** The problem that a callback throws. */
function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('parseJson', () => {
  it('parses a whole document', () => {
    expect(parseJson('{"a": [1, null]}')).to.deep.equal({a: [1, null]});
    expect(parseJson(' \n[]\n')).to.deep.equal([]);
    expect(parseJson('null')).to.equal(null);
  });

  it('ignores a byte order mark', () => {
    expect(parseJson('\uFEFF{}')).to.deep.equal({});
  });

  it('does not confuse two texts', () => {
    expect(parseJson('{"a": 1}')).to.deep.equal({a: 1});
    expect(parseJson('{"a": 2}')).to.deep.equal({a: 2});
    expect(parseJson('{"a": 1}')).to.deep.equal({a: 1});
  });

  it('throws the same problem again for invalid JSON', () => {
    expect(parseJson('{}')).to.deep.equal({});
    expect(problemOf(() => parseJson('{')).code).to.equal('syntax');
    expect(problemOf(() => parseJson('{')).code).to.equal('syntax');
  });

  for (const text of [
    '',
    ' ',
    '{',
    '{"a": 1,}',
    '{"a": 1} and more',
    "{'a': 1}",
    'undefined',
    '<!doctype html><title>Sign in</title>',
    '{"a": NaN}',
    '{}{}',
  ]) {
    it(`reports a syntax problem in ${JSON.stringify(text)}, and returns no partial result`, () => {
      expect(problemOf(() => parseJson(text)).code).to.equal('syntax');
    });
  }

  it('shows the developer only the beginning of the document', () => {
    const {message, cause} = problemOf(() => parseJson(`  <!doctype html>${'x'.repeat(1000)}`));
    expect(message).to.include('<!doctype html>');
    expect(message.length).to.be.below(100);
    expect(cause).to.be.instanceOf(SyntaxError);
  });

  it('reads __proto__ as a plain key', () => {
    const document = parseJson('{"__proto__": {"polluted": true}}') as object;
    expect(Object.keys(document)).to.deep.equal(['__proto__']);
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
  });
});

describe('readNews', () => {
  it('reads a JSON Feed', async () => {
    const {articles} = await readNews(await loadExample('news/seed'), 'https://town.example/');
    expect(articles.map(({title}) => title)).to.deep.equal([
      'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā',
    ]);
  });

  it('returns no news for an empty feed, and no problem', async () => {
    expect(await readNews(await loadExample('news/empty'))).to.deep.equal({articles: [], skipped: 0});
  });

  it('reads a text once for any number of cards', async () => {
    const text = JSON.stringify(await loadExample('news/sample'));
    const at = 'https://town.example/news.json';
    expect(readNews(text, at)).to.equal(readNews(text, at));
  });

  it('reads a parsed document each time, because the page may have changed it', async () => {
    const document = {items: [{id: '1', title: 'One'}]};
    const first = await readNews(document);
    expect(await readNews(document)).to.not.equal(first);
    document.items.push({id: '2', title: 'Two'});
    expect(first.articles.map(({title}) => title)).to.deep.equal(['One']);
    expect((await readNews(document)).articles.map(({title}) => title)).to.deep.equal(['One', 'Two']);
  });

  it('throws a problem if no item is readable, which differs from "no news"', () => {
    expect(problemOf(() => readNews({items: [{id: 'without words'}, null]})).code).to.equal('shape');
  });

  it('throws a problem for any other document', () => {
    for (const document of [
      null,
      undefined,
      5,
      '"text"',
      '5',
      {},
      {articles: []},
      {code: 'rest_no_route', message: 'No route', data: {status: 404}},
    ]) {
      expect(problemOf(() => readNews(document)).code).to.equal('shape');
    }
  });
});

describe('text that contains no news', () => {
  for (const [text, message] of [
    ['<p>{"version": "https://jsonfeed.org/version/1.1", "items": []}</p>', 'data inside <p>: an editor'],
    ['<br />\n<b>Notice</b>:  Undefined index in <b>/x.php</b> on line <b>5</b><br />\n[]', 'a message of PHP'],
    ['PHP Warning:  Undefined index in /x.php on line 5\n[]', 'a message of PHP'],
    ['<!DOCTYPE html><html><body><p>Log in', 'an HTML page, not data'],
    ['{"code": "rest_no_route", "message": "No route", "data": {"status": 404}}', 'an error of WordPress'],
    ['{&quot;items&quot;: []}', 'JSON with escapes of HTML'],
  ] as const) {
    it(`is identified: ${message}`, async () => {
      let problem: unknown;
      try {
        await readNews(text);
      } catch (error) {
        problem = error;
      }
      expect((problem as Problem).message).to.include(message);
      expect(['shape', 'syntax']).to.include((problem as Problem).code);
    });
  }

  it('gives its parser’s message if that is more specific', async () => {
    let problem: unknown;
    try {
      await readNews('{"items": [}');
    } catch (error) {
      problem = error;
    }
    expect((problem as Problem).message).to.include('not JSON: {"items": [}');
  });
});

describe('readNetwork', () => {
  it('reads the bundled figures, with every point', () => {
    const document = JSON.parse(networkText) as {figures: {id: string; points: unknown[]}[]};
    const network = readNetwork(document);
    expect(network.figures.map(({id, points}) => [id, points.length])).to.deep.equal(
      document.figures.map(({id, points}) => [id, points.length]),
    );
    expect(network.figures.map(({id}) => id)).to.deep.equal(['cities', 'countries', 'new-cities', 'new-countries']);
  });

  for (const approximate of ['true', 1, null, {}, 'yes']) {
    it(`leaves out a value that may be rounded because approximate is ${JSON.stringify(approximate)}`, () => {
      const point = {date: '2022', value: 300, source: 's'};
      const {figures} = readNetwork({
        sources: {s: {url: 'https://source.example/'}},
        figures: [
          {
            id: 'cities',
            points: [
              {...point, date: '2021'},
              {...point, approximate},
            ],
          },
        ],
      });
      expect(figures[0]?.points.map(({date}) => date)).to.deep.equal(['2021']);
    });
  }

  it('leaves out a figure with an unreadable unit, because its number would mean something else', () => {
    const points = [{date: '2022', value: 2.4, source: 's'}];
    const {figures} = readNetwork({
      sources: {s: {url: 'https://source.example/'}},
      figures: [
        {id: 'cities', points, unit: 6},
        {id: 'countries', points, unit: {en: 'million euro'}},
      ],
    });
    expect(figures.map(({id}) => id)).to.deep.equal(['countries']);
  });

  it('sorts the points by time', async () => {
    const {figures} = readNetwork(await loadExample('network/small'));
    expect(figures[0]?.points.map(({date}) => date)).to.deep.equal([
      '2020-05-01',
      '2022-05-01',
      '2022-05-01',
      '2023-05-01',
      '2024-05-01',
      '2025-05-01',
    ]);
  });

  it('reads the newest of very many points, with any values among their dates', () => {
    const points = Array.from({length: 1000}, (_, index) => ({
      date: String(1000 + index),
      value: index,
      source: 'one',
    }));
    const junk = [undefined, {toString: 'x'}, 'zzz', null, 9999].flatMap((date) =>
      Array.from({length: 300}, () => ({date, value: 1, source: 'one'})),
    );
    const read = readNetwork({
      sources: {one: {url: 'https://a.example/'}},
      figures: [{id: 'cities', points: [...junk, ...points, ...junk]}],
    });
    expect(read.figures[0]?.points.map(({value}) => value)).to.deep.equal(points.map(({value}) => value));
  });

  it('keeps the document’s order of points from the same day', async () => {
    const {figures} = readNetwork(await loadExample('network/small'));
    expect(figures[0]?.points.filter(({date}) => date === '2022-05-01').map(({value}) => value)).to.deep.equal([
      51, 50,
    ]);
    const points = [3, 1, 2, 5, 4].map((value) => ({date: '2022', value, source: `s${value}`, status: 'secondary'}));
    const sources = Object.fromEntries(points.map(({source}) => [source, {url: 'https://network.example/'}]));
    const network = readNetwork({figures: [{id: 'cities', points}], sources});
    expect(network.figures[0]?.points.map(({value}) => value)).to.deep.equal([3, 1, 2, 5, 4]);
  });

  it('compares points of the same day as equal, because engines compare in either order', async () => {
    const document = await loadExample('network/small');
    const {sort, toSorted} = Array.prototype;
    const ofItself: number[] = [];
    const watch = (values: readonly unknown[], compare?: (one: never, other: never) => number) => {
      for (const value of values) if (compare) ofItself.push(compare(value as never, value as never));
    };
    Array.prototype.sort = function (this: unknown[], compare) {
      watch(this, compare);
      return sort.call(this, compare) as unknown[];
    };
    Array.prototype.toSorted = function (this: unknown[], compare) {
      watch(this, compare);
      return toSorted.call(this, compare) as unknown[];
    };
    try {
      readNetwork(document);
    } finally {
      Object.assign(Array.prototype, {sort, toSorted});
    }
    expect(ofItself).to.have.length.above(5);
    expect([...new Set(ofItself)]).to.deep.equal([0]);
  });

  it('leaves out points without a source, a real date or a number', async () => {
    const {figures} = readNetwork(await loadExample('network/untraceable'));
    // In the point with 11, only the optional status is unknown, so the value stays. Null marks a missing value.
    const values = figures[0]?.points.map(({value}) => value) ?? [];
    expect(values.filter((value) => value !== 6)).to.deep.equal([1, null, 11]);
  });

  it('leaves out a source with an invalid address, because its host could not be shown', async () => {
    const network = readNetwork(await loadExample('network/untraceable'));
    for (const {points} of network.figures) {
      for (const {source} of points) {
        const url = network.sources[source]?.url ?? '';
        expect(() => hostName(url), url).to.not.throw();
      }
    }
  });

  it('never treats a value of unknown status as announced', () => {
    for (const status of ['rumoured', 5, null]) {
      const point = {date: '2026', value: 11, source: 'a', status};
      const {figures} = readNetwork({
        sources: {a: {url: 'https://list.example/'}},
        figures: [{id: 'cities', points: [point]}],
      });
      expect(figures[0]?.points[0]?.status, String(status)).to.equal('secondary');
    }
  });

  it('leaves out a check date that does not exist', async () => {
    expect(readNetwork(await loadExample('network/untraceable')).checked).to.not.equal('2026-13');
  });

  it('does not change the document', async () => {
    const document = await loadExample('network/small');
    const before = structuredClone(document);
    readNetwork(document);
    expect(document).to.deep.equal(before);
  });

  it('reads a hostile document as plain data', async () => {
    const {figures, sources, name} = readNetwork(await loadExample('network/hostile'));
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    expect(Object.keys(sources)).to.have.members(['__proto__', 'constructor']);
    expect(figures[0]?.points.map(({value}) => value)).to.deep.equal([1, 2]);
    expect(figures[0]?.points[0]).to.not.have.property('approximate');
    expect(Object.getPrototypeOf(figures[0]?.points[0])).to.equal(Object.prototype);
    expect(name).to.have.property('en', '<img src=x onerror="window.__pwn=true">');
  });

  it('throws a problem for any other document', () => {
    for (const document of [
      null,
      undefined,
      5,
      '"text"',
      [],
      {},
      {figures: []},
      {sources: {}},
      {figures: {}, sources: {}},
      {figures: [], sources: []},
    ]) {
      expect(problemOf(() => readNetwork(document)).code).to.equal('shape');
    }
  });

  it('names the invalid place in the document', () => {
    expect(problemOf(() => readNetwork({figures: 'none', sources: {}})).message).to.include('/figures');
    expect(problemOf(() => readNetwork({figures: [], sources: []})).message).to.include('/sources');
  });

  it('names the cause of the rejection, not the parts that are only left out', () => {
    expect(problemOf(() => readNetwork({figures: 'none', sources: {}, checked: 5})).message)
      .to.include('/figures')
      .and.not.include('/checked');
    expect(problemOf(() => readNetwork({figures: [null]})).message).to.not.include('/figures/0');
  });
});

describe('readRegister', () => {
  it('reads the bundled register, with every row', () => {
    const document = JSON.parse(registerText) as {members: {id: string}[]};
    const {members, checked} = readRegister(document);
    expect(members.map(({id}) => id)).to.deep.equal(document.members.map(({id}) => id));
    expect(members).to.have.length.above(290);
    expect(checked).to.match(/^\d{4}-\d\d$/);
  });

  it('reads a text once for any number of badges', () => {
    expect(readRegister(registerText)).to.equal(readRegister(registerText));
  });

  it('reads a parsed document each time, because the page may have changed it', () => {
    const row = {id: 'xa-one', city: 'One', country: 'XA', source: 's', since: 2020};
    const document = {checked: '2026', sources: {s: {url: 'https://network.example/'}}, members: [row]};
    const first = readRegister(document);
    expect(readRegister(document)).to.not.equal(first);
    document.members.push({...row, id: 'xa-two', city: 'Two'});
    expect(first.members.map(({id}) => id)).to.deep.equal(['xa-one']);
    expect(readRegister(document).members.map(({id}) => id)).to.deep.equal(['xa-one', 'xa-two']);
  });

  it('leaves out rows without a source, and rows that differ from the schema', async () => {
    const {members} = readRegister(await loadExample('register/broken-rows'));
    expect(members.map(({id}) => id).filter((id) => id !== 'xa-nowhere')).to.deep.equal(['xa-good', 'xa-award']);
  });

  it('leaves out rows whose source has an invalid address', async () => {
    const {members, sources} = readRegister(await loadExample('register/broken-rows'));
    for (const {source} of members) {
      const url = sources[source]?.url ?? '';
      expect(() => hostName(url), url).to.not.throw();
    }
  });

  it('leaves out awards without a source', async () => {
    const {members} = readRegister(await loadExample('register/broken-rows'));
    const row = members.find(({id}) => id === 'xa-award');
    expect(row?.awards).to.deep.equal([{year: 2021, source: 'invented'}]);
  });

  it('leaves out a check date that does not exist', () => {
    const isRefused = (checked: string): boolean => {
      try {
        return readRegister({checked, sources: {}, members: []}).checked !== checked;
      } catch (error) {
        return error instanceof Problem && error.code === 'shape';
      }
    };
    expect(isRefused('2026-02')).to.equal(false);
    for (const checked of ['2026-13', '2026-02-30', '2026-00', '06.09.2022'])
      expect(isRefused(checked), checked).to.equal(true);
  });

  it('throws a problem for any other document', () => {
    for (const document of [
      null,
      undefined,
      5,
      '"text"',
      [],
      {},
      {members: []},
      {members: [], sources: {}},
      {members: {}, sources: {}, checked: '2026'},
    ]) {
      expect(problemOf(() => readRegister(document)).code).to.equal('shape');
    }
  });

  it('does not confuse figures with a register, in either direction', () => {
    expect(problemOf(() => readRegister({figures: [], sources: {}, checked: '2026'})).code).to.equal('shape');
    expect(problemOf(() => readNetwork({members: [], sources: {}, checked: '2026'})).code).to.equal('shape');
  });
});
