import {expect} from '@open-wc/testing';
import {read as readDrupal} from '../../src/sources/drupal.js';
import {read as readJsonFeedHtml} from '../../src/sources/json-feed-html.js';
import {needsHtml, readJsonFeed} from '../../src/sources/json-feed.js';
import {readJsonStat} from '../../src/sources/json-stat.js';
import {parseJson} from '../../src/sources/json.js';
import {readNetwork} from '../../src/sources/network.js';
import {readRegister} from '../../src/sources/register.js';
import {htmlText} from '../../src/util/html-text.js';

const BASE = 'https://town.example/news';
const SOURCES = {s: {url: 'https://town.example/'}};
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, index) => make(index));

/** An object that fails if all its keys are requested: an attacker may give it 400,000. */
const unlisted = (value: object): object =>
  new Proxy(value, {
    ownKeys: () => {
      throw new Error(`the keys of ${JSON.stringify({...value})} were listed`);
    },
  });

describe('an object with hundreds of thousands of keys', () => {
  const member = {id: 'lv-x', country: 'LV', city: 'X', joined: 2020, seen: 2024, source: 's'};
  const points = many(1001, (day) => ({
    date: new Date(day * 86_400_000).toISOString().slice(0, 10),
    value: 1,
    source: 's',
  }));
  const dataset = {
    version: '2.0',
    class: 'dataset',
    id: ['time'],
    size: [1],
    role: unlisted({time: ['time']}),
    dimension: unlisted({time: unlisted({category: unlisted({index: ['2020'], label: unlisted({2020: '2020'})})})}),
    value: [1],
    status: ['p'],
    extension: unlisted({status: unlisted({label: unlisted({p: 'provisional'})}), px: unlisted({})}),
  };
  const item = {
    id: '1',
    title: 'A &amp; B',
    content_html: '<p>x',
    authors: [unlisted({name: 'Anna'})],
    _learning_city: unlisted({image: unlisted({alt: 'x'}), publisher: unlisted({name: 'Town'})}),
  };
  const cases: Readonly<Record<string, () => unknown>> = {
    'a register': () =>
      readRegister(unlisted({name: 'x', checked: '2026-02', sources: SOURCES, members: [unlisted(member)]})).members,
    'a network of figures': () =>
      readNetwork(
        unlisted({name: 'x', sources: SOURCES, figures: [unlisted({id: 'cities', points: points.map(unlisted)})]}),
      ).figures,
    'a JSON Feed': () => readJsonFeed(unlisted({items: [unlisted(item)]}), BASE).articles,
    'a JSON Feed with escapes': () => {
      const feed = unlisted({items: [unlisted(item)]});
      return needsHtml(feed) && readJsonFeedHtml(feed, BASE).articles;
    },
    'a statistical cube': () => readJsonStat(unlisted(dataset), BASE).figures,
    'a document of Drupal': () =>
      readDrupal(
        unlisted({jsonapi: unlisted({}), data: [unlisted({type: 'node--a', id: '1', attributes: {title: 'x'}})]}),
      )?.articles,
  };
  for (const [name, read] of Object.entries(cases)) {
    it(`is read without a list of its keys in ${name}`, () => {
      expect(read()).to.have.length(1);
    });
  }

  it('has only the plural forms that languages have', () => {
    const forms = unlisted({one: 'bridge', other: 'bridges', toString: 'x'});
    const {figures} = readNetwork({
      sources: SOURCES,
      figures: [{id: 'bridges', label: {en: forms}, points: [{date: '2020', value: 1, source: 's'}]}],
    });
    expect(figures[0]?.label).to.deep.equal({en: {one: 'bridge', other: 'bridges'}});
  });

  it('is searched for a summary in its first thousand fields', () => {
    const attributes = (count: number): object => ({
      title: 'x',
      ...Object.fromEntries(many(count, (index) => [`field_${index}`, 'x'])),
      field_lead: 'The summary',
    });
    const summaryOf = (count: number): unknown =>
      readDrupal({jsonapi: {}, data: [{type: 'node--a', id: '1', attributes: attributes(count)}]})?.articles[0]
        ?.summary;
    expect(summaryOf(900)).to.equal('The summary');
    expect(summaryOf(1000)).to.equal(undefined);
  });
});

describe('deeply nested JSON', () => {
  const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + '0' + close.repeat(depth);

  it('is rejected before it is parsed if the text is long', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['[0,{"]":', '}]'],
    ] as const)
      expect(() => parseJson(nested(open, close, 300_000)), open).to.throw(/nested more than 500 deep/);
  });

  it('is parsed up to 500 levels, however long the text is', () => {
    const long = JSON.stringify('x'.repeat(600_000));
    expect(parseJson(`[${long},${nested('[', ']', 499)}]`)).to.have.length(2);
    expect(() => parseJson(`[${long},${nested('[', ']', 500)}]`)).to.throw(/nested more than 500 deep/);
  });

  it('is not confused with brackets inside a text, or with many short lists', () => {
    const text = `${'[{'.repeat(300_000)}\\"[`;
    expect(parseJson(JSON.stringify([text, text]))).to.deep.equal([text, text]);
    expect(parseJson(JSON.stringify(many(300_000, () => [])))).to.have.length(300_000);
  });
});

describe('a cube that is too large to read at once', () => {
  const cube = (dimensions: number, periods: number): object => {
    const others = many(dimensions, (index) => `d${index}`);
    const category = {index: ['a']};
    return {
      version: '2.0',
      class: 'dataset',
      id: [...others, 'time'],
      size: [...others.map(() => 1), periods],
      dimension: {
        ...Object.fromEntries(others.map((id) => [id, {category}])),
        time: {category: {index: many(periods, (day) => new Date(day * 86_400_000).toISOString().slice(0, 10))}},
      },
      value: many(periods, Number),
    };
  };

  it('is rejected with the reason', () => {
    expect(() => readJsonStat(cube(1001, 1), BASE)).to.throw('more than 1000 dimensions');
    expect(() => readJsonStat(cube(0, 40_001), BASE)).to.throw('time has more than 40000 categories');
  });

  it('still has room for a century of days', () => {
    expect(readJsonStat(cube(0, 36_525), BASE).figures[0]?.points).to.have.length(1000);
  });
});

describe('HTML with a million tags', () => {
  it('has one space between blocks, however many there are', () => {
    expect(htmlText(`a${'</p><p>'.repeat(500_000)}b`)).to.equal('a b');
  });

  it('keeps every character that only looks like a tag', () => {
    expect(htmlText('<'.repeat(1_000_000))).to.have.length(1_000_000);
    expect(htmlText('a < b <<i>c</i>')).to.equal('a < b <c');
  });
});
