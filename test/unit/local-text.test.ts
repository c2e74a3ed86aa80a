import {expect} from '@open-wc/testing';
import {countedText, localText, pickText} from '../../src/model/local-text.js';
import {read} from '../../src/model/schema.js';
import {readNetwork} from '../../src/sources/network.js';

describe('a text in one language or in several', () => {
  it('is returned unchanged, without a language, if it is a plain string', () => {
    expect(pickText('Ventspils', 'lv')).to.deep.equal({text: 'Ventspils'});
  });

  for (const [what, local, tag, expected] of [
    ['the reader’s language', {en: 'cities', lv: 'pilsētas'}, 'lv', {text: 'pilsētas', language: 'lv'}],
    [
      'a more general tag of the reader’s language',
      {en: 'cities', de: 'Städte'},
      'de-AT',
      {text: 'Städte', language: 'de'},
    ],
    ['otherwise English', {de: 'Städte', en: 'cities'}, 'lv', {text: 'cities', language: 'en'}],
    ['otherwise the first language', {de: 'Städte', fr: 'villes'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another language if the reader’s has no text', {lv: {}, de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another language if English has no text', {en: {}, de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another language if the first has no text', {fr: '', de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['none if no language has a text', {en: {}, lv: ''}, 'lv', undefined],
  ] as const) {
    it(`is picked in the best language: ${what}`, () => {
      expect(pickText(local, tag)).to.deep.equal(expected);
    });
  }

  it('is picked in the requested plural form, otherwise in the form for other, otherwise in any form', () => {
    const local = {lv: {one: 'pilsēta', other: 'pilsētas'}};
    expect(pickText(local, 'lv', () => 'one')?.text).to.equal('pilsēta');
    expect(pickText(local, 'lv', () => 'zero')?.text).to.equal('pilsētas');
    expect(pickText({lv: {one: 'pilsēta'}}, 'lv', () => 'zero')?.text).to.equal('pilsēta');
  });

  it('has the plural form of the language in use, not of the requested one', () => {
    const asked: string[] = [];
    pickText({en: {one: 'city', other: 'cities'}}, 'lv', (language) => {
      asked.push(language);
      return 'other';
    });
    expect([...new Set(asked)]).to.deep.equal(['en']);
  });
});

describe('a declaration of text by language', () => {
  const declaration = localText('A name');

  it('accepts a text or texts by language tag, and makes the tags canonical', () => {
    expect(read(declaration, 'Ventspils')).to.equal('Ventspils');
    expect(read(declaration, {lv_LV: 'a', EN: 'b', 'zh-hant': 'c', lv: 'd'})).to.deep.equal({
      'lv-LV': 'a',
      en: 'b',
      'zh-Hant': 'c',
      lv: 'd',
    });
  });

  it('ignores entries whose key is not the tag of a language, even if it is well formed', () => {
    for (const key of ['toString', 'nodeName', '__proto__', 'constructor', 'rendered', 'x', '', '1', 'lv latvian']) {
      const texts = JSON.parse(`{${JSON.stringify(key)}: "x", "lv": "Pilsētas"}`) as unknown;
      expect(read(declaration, texts), key).to.deep.equal({lv: 'Pilsētas'});
      expect(read(countedText('A label'), texts), key).to.deep.equal({lv: 'Pilsētas'});
    }
  });

  it('publishes a pattern for its keys', () => {
    const {anyOf = []} = declaration.schema as {anyOf?: {propertyNames?: {pattern: string}}[]};
    const [pattern = ''] = anyOf.flatMap(({propertyNames}) => propertyNames?.pattern ?? []);
    for (const key of ['lv', 'en-GB', 'zh-Hant-TW', 'ckb']) expect(key).to.match(new RegExp(pattern));
    for (const key of ['toString', 'lv_LV', 'LV', '']) expect(key).to.not.match(new RegExp(pattern));
  });
});

describe('a text in very many languages', () => {
  const {getCanonicalLocales} = Intl;
  let lengths: number[] = [];
  beforeEach(() => {
    lengths = [];
    Intl.getCanonicalLocales = (tags) => {
      lengths.push(String(tags).length);
      return getCanonicalLocales(tags);
    };
  });
  afterEach(() => {
    Intl.getCanonicalLocales = getCanonicalLocales;
  });
  const readName = (name: unknown): unknown =>
    readNetwork({name, checked: '2026-02', sources: {s: {url: 'https://a.example/'}}, figures: []}).name;

  it('is read in its first thousand, so that the page is not blocked', () => {
    const names = Object.fromEntries(Array.from({length: 20_000}, (_, n) => [`aa-x-${n.toString(36)}`, 'x']));
    expect(Object.keys(readName({en: 'Network', ...names}) as object).length).to.equal(1000);
    expect(lengths.length).to.be.at.most(2000);
  });

  it('leaves out a key that is too long for a language, unseen by Intl', () => {
    expect(readName({en: 'Network', [`en${'-abcd'.repeat(1_000_000)}`]: 'x'})).to.deep.equal({en: 'Network'});
    expect(Math.max(0, ...lengths)).to.be.below(201);
  });
});
