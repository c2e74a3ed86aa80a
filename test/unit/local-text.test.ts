import {expect} from '@open-wc/testing';
import {countedText, localText, pickText} from '../../src/model/local-text.js';
import {read} from '../../src/model/schema.js';

describe('a text in one language or in several', () => {
  it('is taken as it is, of no known language, where it is one', () => {
    expect(pickText('Ventspils', 'lv')).to.deep.equal({text: 'Ventspils'});
  });

  for (const [what, local, tag, expected] of [
    ['the reader’s', {en: 'cities', lv: 'pilsētas'}, 'lv', {text: 'pilsētas', language: 'lv'}],
    ['a wider one of the reader’s', {en: 'cities', de: 'Städte'}, 'de-AT', {text: 'Städte', language: 'de'}],
    ['else English', {de: 'Städte', en: 'cities'}, 'lv', {text: 'cities', language: 'en'}],
    ['else the first there is', {de: 'Städte', fr: 'villes'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another where the reader’s is without a text', {lv: {}, de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another where English is without a text', {en: {}, de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['another where the first is without a text', {fr: '', de: 'Städte'}, 'lv', {text: 'Städte', language: 'de'}],
    ['none where no language has a text', {en: {}, lv: ''}, 'lv', undefined],
  ] as const) {
    it(`is taken in the language that fits best: ${what}`, () => {
      expect(pickText(local, tag)).to.deep.equal(expected);
    });
  }

  it('is taken in the form that the language asks for, else the general one, else any', () => {
    const local = {lv: {one: 'pilsēta', other: 'pilsētas'}};
    expect(pickText(local, 'lv', () => 'one')?.text).to.equal('pilsēta');
    expect(pickText(local, 'lv', () => 'zero')?.text).to.equal('pilsētas');
    expect(pickText({lv: {one: 'pilsēta'}}, 'lv', () => 'zero')?.text).to.equal('pilsēta');
  });

  it('has its form chosen by the language it was found in', () => {
    const asked: string[] = [];
    pickText({en: {one: 'city', other: 'cities'}}, 'lv', (language) => {
      asked.push(language);
      return 'other';
    });
    expect([...new Set(asked)]).to.deep.equal(['en']);
  });
});

describe('a declaration of text in languages', () => {
  const declaration = localText('A name');

  it('takes a text, or texts by language tag, under the canonical form of each tag', () => {
    expect(read(declaration, 'Ventspils')).to.equal('Ventspils');
    expect(read(declaration, {lv_LV: 'a', EN: 'b', 'zh-hant': 'c', lv: 'd'})).to.deep.equal({
      'lv-LV': 'a',
      en: 'b',
      'zh-Hant': 'c',
      lv: 'd',
    });
  });

  it('leaves out what stands under a key that is no tag of a language, however well formed', () => {
    for (const key of ['toString', 'nodeName', '__proto__', 'constructor', 'rendered', 'x', '', '1', 'lv latvian']) {
      const texts = JSON.parse(`{${JSON.stringify(key)}: "x", "lv": "Pilsētas"}`) as unknown;
      expect(read(declaration, texts), key).to.deep.equal({lv: 'Pilsētas'});
      expect(read(countedText('A label'), texts), key).to.deep.equal({lv: 'Pilsētas'});
    }
  });

  it('publishes which keys there may be', () => {
    const {anyOf = []} = declaration.schema as {anyOf?: {propertyNames?: {pattern: string}}[]};
    const [pattern = ''] = anyOf.flatMap(({propertyNames}) => propertyNames?.pattern ?? []);
    for (const key of ['lv', 'en-GB', 'zh-Hant-TW', 'ckb']) expect(key).to.match(new RegExp(pattern));
    for (const key of ['toString', 'lv_LV', 'LV', '']) expect(key).to.not.match(new RegExp(pattern));
  });
});
