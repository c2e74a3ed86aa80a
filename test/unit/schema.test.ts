import {expect} from '@open-wc/testing';
import {
  choice,
  either,
  flag,
  type Flaw,
  integer,
  listOf,
  mapOf,
  number,
  object,
  read,
  text,
} from '../../src/model/schema.js';

const parse = (json: string): unknown => JSON.parse(json);

/** The paths of all flaws, in the order of the report. */
function flawsOf(declaration: Parameters<typeof read>[0], input: unknown): string[] {
  const flaws: Flaw[] = [];
  read(declaration, input, flaws);
  return flaws.map(({path}) => path);
}

describe('read', () => {
  describe('with text', () => {
    const short = text(5);

    it('accepts text within the limit, unchanged', () => {
      for (const value of ['a', 'abcde', ' a ', '<b>']) expect(read(short, value)).to.equal(value);
    });

    it('rejects empty text, longer text, and values that are not text', () => {
      for (const value of ['', 'abcdef', 5, null, undefined, true, [], {}, ['a']])
        expect(read(short, value)).to.equal(undefined);
    });

    it('counts characters like JSON Schema, not UTF-16 code units', () => {
      expect(read(short, '😀😀😀😀😀')).to.equal('😀😀😀😀😀');
      expect(read(short, '😀😀😀😀😀😀')).to.equal(undefined);
    });

    it('rejects text that does not match its pattern', () => {
      const code = text(2, undefined, '^[A-Z]{2}$');
      expect(read(code, 'LV')).to.equal('LV');
      for (const value of ['lv', 'L1', 'L']) expect(read(code, value)).to.equal(undefined);
    });
  });

  it('accepts finite numbers, but no text that looks like one', () => {
    for (const value of [0, -1, 1.5, 1e21]) expect(read(number(), value)).to.equal(value);
    for (const value of ['5', NaN, Infinity, null, true, [5]]) expect(read(number(), value)).to.equal(undefined);
  });

  it('accepts only numbers within the limits', () => {
    const share = number(undefined, 0, 1);
    for (const value of [0, 0.5, 1]) expect(read(share, value)).to.equal(value);
    for (const value of [-0.1, 1.1, '0.5', NaN]) expect(read(share, value)).to.equal(undefined);
    expect(share.schema).to.include({type: 'number', minimum: 0, maximum: 1});
  });

  it('accepts only integers for an integer', () => {
    for (const value of [0, -1, 2022, 2022.0]) expect(read(integer(), value)).to.equal(value);
    for (const value of [1.5, '2022', NaN, Infinity, null]) expect(read(integer(), value)).to.equal(undefined);
  });

  it('accepts true and false, but no truthy or falsy values', () => {
    expect(read(flag(), true)).to.equal(true);
    expect(read(flag(), false)).to.equal(false);
    for (const value of [0, 1, '', 'true', null]) expect(read(flag(), value)).to.equal(undefined);
  });

  it('accepts only the listed values', () => {
    const status = choice(['announced', 'provisional']);
    expect(read(status, 'provisional')).to.equal('provisional');
    for (const value of ['secondary', 'Announced', '', 0, null, ['announced'], 'toString'])
      expect(read(status, value)).to.equal(undefined);
  });

  describe('with a list', () => {
    const years = listOf(integer(), 3);

    it('accepts an array, and keeps its order', () => {
      expect(read(years, [2022, 2016, 2019])).to.deep.equal([2022, 2016, 2019]);
      expect(read(years, [])).to.deep.equal([]);
    });

    it('rejects a value that is not an array', () => {
      for (const value of [{}, {length: 1, 0: 2022}, '2022', 2022, null])
        expect(read(years, value)).to.equal(undefined);
    });

    it('skips invalid entries, and reports them', () => {
      expect(read(years, ['2016', 2019, null])).to.deep.equal([2019]);
      expect(flawsOf(years, ['2016', 2019, null])).to.deep.equal(['/0', '/2']);
    });

    it('reads only the declared number of entries, and never accesses the rest', () => {
      const entries = [1, 2, 3, 4, 5];
      Object.defineProperty(entries, 4, {
        get() {
          throw new Error('looked at');
        },
      });
      expect(read(years, entries)).to.deep.equal([1, 2, 3]);
    });

    it('reports a list that is too long', () => {
      expect(flawsOf(years, [1, 2, 3])).to.deep.equal([]);
      expect(flawsOf(years, [1, 2, 3, 4, 5])).to.have.length(1);
    });

    it('counts invalid entries, too, so that a million of them cost little', () => {
      expect(
        flawsOf(
          years,
          Array.from({length: 1e6}, () => null),
        ).length,
      ).to.be.at.most(4);
    });
  });

  describe('with a map', () => {
    const names = mapOf(text(10));

    it('accepts any keys', () => {
      expect(read(names, {lv: 'Ventspils', 'zh-Hans': '文茨皮尔斯'})).to.deep.equal({
        lv: 'Ventspils',
        'zh-Hans': '文茨皮尔斯',
      });
      expect(read(names, {})).to.deep.equal({});
    });

    it('rejects a value that is not an object', () => {
      for (const value of [[], ['a'], 'text', 5, null]) expect(read(names, value)).to.equal(undefined);
    });

    it('leaves out invalid values, and reports them', () => {
      expect(read(names, {lv: 5, en: 'Ventspils', ru: null})).to.deep.equal({en: 'Ventspils'});
      expect(flawsOf(names, {lv: 5, en: 'Ventspils', ru: null})).to.deep.equal(['/lv', '/ru']);
    });

    it('keeps __proto__ as a plain key', () => {
      const value = read(names, parse('{"__proto__": "polluted", "constructor": "own"}')) ?? {};
      expect(Object.keys(value)).to.deep.equal(['__proto__', 'constructor']);
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    });
  });

  describe('with an object', () => {
    const city = object({name: text(20)}, {since: integer(), twin: object({name: text(20)}, {})});

    it('reads declared properties, and ignores others', () => {
      expect(read(city, {name: 'Ventspils', since: 2022, mayor: 'unknown'})).to.deep.equal({
        name: 'Ventspils',
        since: 2022,
      });
      expect(flawsOf(city, {name: 'Ventspils', since: 2022, mayor: 'unknown'})).to.deep.equal([]);
    });

    it('returns a new value that shares nothing with the document', () => {
      const document = {name: 'Ventspils', twin: {name: 'Valmiera'}};
      const value = read(city, document);
      document.twin.name = 'changed';
      expect(value).to.deep.equal({name: 'Ventspils', twin: {name: 'Valmiera'}});
    });

    it('leaves out an invalid optional property, and reports its path', () => {
      expect(read(city, {name: 'Ventspils', since: '2022'})).to.deep.equal({name: 'Ventspils'});
      expect(flawsOf(city, {name: 'Ventspils', since: '2022'})).to.deep.equal(['/since']);
    });

    it('leaves out an optional object that lacks a required property', () => {
      expect(read(city, {name: 'Ventspils', twin: {}})).to.deep.equal({name: 'Ventspils'});
      expect(flawsOf(city, {name: 'Ventspils', twin: {name: 5}})).to.include('/twin/name');
      expect(flawsOf(city, {name: 'Ventspils', twin: {name: 5}}).at(-1)).to.equal('/twin');
    });

    it('has no key for a missing optional property', () => {
      expect(Object.keys(read(city, {name: 'Ventspils'}) ?? {})).to.deep.equal(['name']);
    });

    it('rejects an object without a required property', () => {
      for (const value of [{}, {since: 2022}, {name: ''}, {name: 5}, {name: null}])
        expect(read(city, value)).to.equal(undefined);
    });

    it('rejects a value that is not an object', () => {
      for (const value of [[], [{name: 'Ventspils'}], 'Ventspils', 5, true, null, undefined])
        expect(read(city, value)).to.equal(undefined);
    });

    it('reports the rejection of the whole document last', () => {
      expect(flawsOf(city, {name: 5}).at(-1)).to.equal('');
      expect(flawsOf(city, null)).to.deep.equal(['']);
    });

    it('reads only own properties', () => {
      expect(read(city, parse('{"__proto__": {"name": "inherited"}}'))).to.equal(undefined);
      expect(read(city, Object.create({name: 'inherited'}))).to.equal(undefined);
      expect(read(object({constructor: text(20)}, {}), {})).to.equal(undefined);
      expect(read(object({}, {toString: text(20)}), {})).to.deep.equal({});
    });

    it('pollutes no prototype', () => {
      const hostile = parse(
        '{"name": "Ventspils", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      );
      const value = read(city, hostile);
      expect(value).to.deep.equal({name: 'Ventspils'});
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    });
  });

  describe('with alternative forms', () => {
    const name = either(text(20), mapOf(text(20)));

    it('uses the first form that accepts the value', () => {
      expect(read(name, 'Ventspils')).to.equal('Ventspils');
      expect(read(name, {lv: 'Ventspils'})).to.deep.equal({lv: 'Ventspils'});
      expect(flawsOf(name, {lv: 'Ventspils'})).to.deep.equal([]);
    });

    it('rejects a value that no form accepts', () => {
      for (const value of ['', 5, null, [], ['Ventspils']]) {
        expect(read(name, value)).to.equal(undefined);
        expect(flawsOf(name, value)).to.deep.equal(['']);
      }
    });

    it('reports values that the accepting form has left out', () => {
      expect(read(name, {lv: 5, en: 'Ventspils'})).to.deep.equal({en: 'Ventspils'});
      expect(flawsOf(name, {lv: 5, en: 'Ventspils'})).to.deep.equal(['/lv']);
    });
  });

  it('reports the path of a nested flaw, and the expected schema', () => {
    const register = object({members: listOf(object({city: text(20)}, {since: integer('Year')}), 10)}, {});
    const flaws: Flaw[] = [];
    read(register, {members: [{city: 'Valmiera'}, {city: 'Ventspils', since: 'long ago'}]}, flaws);
    expect(flaws).to.deep.equal([{path: '/members/1/since', expected: {type: 'integer', description: 'Year'}}]);
  });
});

describe('a declaration', () => {
  it('contains its JSON Schema', () => {
    const declared = object(
      {city: text(20, 'Its name', '^[A-Z]')},
      {
        awards: listOf(integer(), 3),
        names: mapOf(text(10)),
        isNew: flag(),
        kind: choice(['a', 'b']),
        label: either(text(5), number()),
      },
      'A city',
    );
    expect(parse(JSON.stringify(declared.schema))).to.deep.equal({
      type: 'object',
      required: ['city'],
      properties: {
        city: {type: 'string', minLength: 1, maxLength: 20, pattern: '^[A-Z]', description: 'Its name'},
        awards: {type: 'array', items: {type: 'integer'}, maxItems: 3},
        names: {type: 'object', additionalProperties: {type: 'string', minLength: 1, maxLength: 10}},
        isNew: {type: 'boolean'},
        kind: {enum: ['a', 'b']},
        label: {anyOf: [{type: 'string', minLength: 1, maxLength: 5}, {type: 'number'}]},
      },
      description: 'A city',
    });
  });
});
