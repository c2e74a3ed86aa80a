import {expect} from '@open-wc/testing';
import {canonicalTag, isSameLanguage, lookUp, scriptOf, textDirection} from '../../src/util/language-tag.js';

describe('canonicalTag', () => {
  it('treats any two letters as `Intl` does, which replaces outdated codes', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const tags = letters.flatMap((one) => letters.map((other) => one + other));
    expect(tags.filter((tag) => canonicalTag(tag) !== Intl.getCanonicalLocales(tag)[0])).to.deep.equal([]);
  });

  for (const [given, tag] of [
    ['lv', 'lv'],
    ['LV', 'lv'],
    ['lv-LV', 'lv-LV'],
    ['lv_LV', 'lv-LV'],
    ['lv-lv', 'lv-LV'],
    [' lv_lv\n', 'lv-LV'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['sr-latn', 'sr-Latn'],
    ['en-US-u-nu-latn', 'en-US-u-nu-latn'],
    ['de-1996', 'de-1996'],
    ['qaa', 'qaa'],
  ] as const) {
    it(`reads ${JSON.stringify(given)} as ${tag}`, () => {
      expect(canonicalTag(given)).to.equal(tag);
    });
  }

  it('returns no tag that `Intl` rejects', () => {
    for (const given of ['lv-x-true', 'sh-a-true', 'en-x-true', 'lv-u-true', 'lv-t-true']) {
      const tag = canonicalTag(given);
      if (tag !== undefined) expect(() => new Intl.Locale(tag)).not.to.throw();
    }
  });

  for (const given of [
    '',
    ' ',
    '-',
    '_',
    'l',
    'lv-',
    '-lv',
    'lv--LV',
    'lv__LV',
    'lv LV',
    'lv,en',
    'lv;q=0.9',
    'lv_LV.UTF-8',
    'C',
    '*',
    'english language',
    'latviešu',
    '<lv>',
    '123',
    'en-a',
    '__proto__',
    'a'.repeat(100_000),
  ]) {
    it(`finds no tag in ${JSON.stringify(given).slice(0, 30)}, and does not throw`, () => {
      expect(canonicalTag(given)).to.equal(undefined);
    });
  }

  it('finds no tag in an absent value', () => {
    for (const value of [undefined, null, 5, true, {}, []]) expect(canonicalTag(value)).to.equal(undefined);
  });
});

describe('lookUp', () => {
  const among =
    (...codes: string[]) =>
    (code: string) =>
      codes.includes(code);

  it('tries the tag itself first', () => {
    expect(lookUp('en-GB', among('en', 'en-GB'))).to.equal('en-GB');
  });

  it('removes subtags from the end until a tag is available', () => {
    expect(lookUp('zh-Hant-TW', among('zh', 'zh-Hant'))).to.equal('zh-Hant');
    expect(lookUp('zh-Hant-TW', among('zh', 'zh-TW'))).to.equal('zh');
    expect(lookUp('lv-LV', among('lv'))).to.equal('lv');
  });

  it('finds nothing if no prefix of the tag is available', () => {
    expect(lookUp('et-EE', among('en', 'lv'))).to.equal(undefined);
    expect(lookUp('lv', among('lv-LV'))).to.equal(undefined);
  });

  it('does not confuse languages that begin with the same letters', () => {
    expect(lookUp('arc-SY', among('ar'))).to.equal(undefined);
  });

  it('terminates for any text', () => {
    for (const text of ['', '-', '--', '-lv', 'lv-', '___']) expect(lookUp(text, () => false)).to.equal(undefined);
  });
});

describe('isSameLanguage', () => {
  it('ignores region and script', () => {
    expect(isSameLanguage('lv', 'lv-LV')).to.equal(true);
    expect(isSameLanguage('sr-Latn', 'sr-Cyrl-RS')).to.equal(true);
  });

  it('distinguishes languages with the same region or the same first letters', () => {
    expect(isSameLanguage('lv-LV', 'ru-LV')).to.equal(false);
    expect(isSameLanguage('ar', 'arc')).to.equal(false);
  });
});

describe('textDirection', () => {
  it('returns rtl for right-to-left languages, in any region', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ckb', 'ps', 'yi', 'dv', 'sd', 'ug']) {
      expect(textDirection(tag), tag).to.equal('rtl');
    }
  });

  it('follows the script in the tag, not the usual script of the language', () => {
    for (const tag of ['az-Arab', 'ms-Arab-BN', 'ku-Arab']) expect(textDirection(tag), tag).to.equal('rtl');
    for (const tag of ['ar-Latn', 'he-Latn', 'ur-Deva-IN']) expect(textDirection(tag), tag).to.equal('ltr');
  });

  it('returns ltr for all others, also for tags that begin like a right-to-left language', () => {
    for (const tag of ['lv', 'en', 'ru', 'zh', 'ja', 'arn', 'hea', 'fat', 'en-AR', 'de-PS']) {
      expect(textDirection(tag), tag).to.equal('ltr');
    }
  });
});

describe('scriptOf', () => {
  for (const [tag, script] of [
    ['sr', 'Cyrl'],
    ['sr-Latn', 'Latn'],
    ['sr-ME', 'Latn'],
    ['az', 'Latn'],
    ['az-IR', 'Arab'],
    ['ms-Arab', 'Arab'],
    ['lv', 'Latn'],
    ['qaa', undefined],
  ] as const) {
    it(`returns ${script} for ${tag}`, () => {
      expect(scriptOf(tag)).to.equal(script);
    });
  }
});
