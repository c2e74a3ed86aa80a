import {expect} from '@open-wc/testing';
import {collect, defined, fields, isRecord} from '../../src/util/record.js';

const parse = (json: string): unknown => JSON.parse(json);

describe('isRecord', () => {
  it('returns true only for JSON objects', () => {
    for (const value of [{}, {a: 1}, parse('{"__proto__": 1}'), Object.create(null)])
      expect(isRecord(value)).to.equal(true);
    for (const value of [null, undefined, [], 'text', 5, true, NaN]) expect(isRecord(value)).to.equal(false);
  });
});

describe('fields', () => {
  it('returns the own properties of an object', () => {
    expect({...fields({name: 'Ventspils', since: 2022})}).to.deep.equal({name: 'Ventspils', since: 2022});
  });

  it('returns no properties for a value that is not an object', () => {
    for (const value of [null, undefined, [], ['name'], 'text', 5, true])
      expect(Object.keys(fields(value))).to.deep.equal([]);
  });

  it('returns no inherited properties of any value', () => {
    for (const value of [{}, {name: 'Ventspils'}, null, undefined, [], 'text', 5]) {
      for (const key of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
        expect(typeof fields(value)[key], `${key} of ${JSON.stringify(value)}`).to.equal('undefined');
      }
    }
  });

  it('returns no properties that another script has added to every object', () => {
    const everything = Object.prototype as {title?: string};
    everything.title = 'polluted';
    try {
      expect(fields({}).title).to.equal(undefined);
      expect(fields(parse('{"id": "1"}')).title).to.equal(undefined);
    } finally {
      delete everything.title;
    }
  });

  it('reads a document with __proto__ and constructor as plain data', () => {
    const document = fields(parse('{"__proto__": {"title": "polluted"}, "constructor": {"name": "own"}, "id": "1"}'));
    expect(document.title).to.equal(undefined);
    expect(document.id).to.equal('1');
    expect(fields(document.constructor).name).to.equal('own');
    expect(document['__proto__']).to.deep.equal({title: 'polluted'});
    expect(({} as {title?: unknown}).title).to.equal(undefined);
  });

  it('leaves the document itself alone', () => {
    const document = {id: '1'};
    expect(fields(document)).to.not.equal(document);
    expect(document).to.deep.equal({id: '1'});
  });
});

describe('collect', () => {
  const even = (value: unknown) => (typeof value === 'number' && value % 2 === 0 ? value : undefined);

  it('returns the readable entries in order', () => {
    expect(collect([4, 1, 'text', 2, null, 0], 10, even)).to.deep.equal([4, 2, 0]);
  });

  it('returns no entries for a value that is not an array', () => {
    for (const value of [null, undefined, {}, {length: 1, 0: 2}, 'text', 2])
      expect(collect(value, 10, even)).to.deep.equal([]);
  });

  it('reads at most the allowed number of entries, readable or not', () => {
    const seen: unknown[] = [];
    collect([1, 2, 3, 4], 3, (value, index) => seen.push([value, index]));
    expect(seen).to.deep.equal([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('leaves the array itself alone', () => {
    const values = [1, 2, 3];
    collect(values, 2, even);
    expect(values).to.deep.equal([1, 2, 3]);
  });
});

describe('defined', () => {
  it('leaves out only undefined values', () => {
    const record = defined<{a?: unknown; b?: unknown; c?: unknown; d?: unknown}>({a: undefined, b: null, c: 0, d: ''});
    expect(record).to.deep.equal({b: null, c: 0, d: ''});
    expect(Object.keys(record)).to.deep.equal(['b', 'c', 'd']);
  });

  it('keeps __proto__ as a plain key', () => {
    const record = defined(parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>);
    expect(Object.keys(record)).to.deep.equal(['__proto__']);
    expect(record['polluted']).to.equal(undefined);
  });
});
