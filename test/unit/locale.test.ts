import {expect} from '@open-wc/testing';
import {str} from '@lit/localize';
import {chooseLocale} from '../../src/locale/catalog.js';
import * as ar from '../../src/locale/generated/ar.js';
import * as en from '../../src/locale/generated/en.js';
import * as lv from '../../src/locale/generated/lv.js';
import * as badgeWords from '../../src/locale/generated/views/learning-city-badge.js';
import * as chartWords from '../../src/locale/generated/views/network-chart.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {createLocale, type Locale} from '../../src/locale/locale.js';
import {canonicalTag} from '../../src/util/language-tag.js';

/** Chooses a locale whose words have loaded; fails if it would have to wait. */
function atHand(...tags: string[]): Locale {
  const choice = chooseLocale(tags);
  if (choice instanceof Promise) throw new Error(`no words yet for ${tags.join()}`);
  return choice;
}

describe('chooseLocale', () => {
  it('returns Latvian and English at once', () => {
    expect(atHand('lv')).to.deep.include({tag: 'lv', code: 'lv', direction: 'ltr'});
    expect(atHand('en')).to.deep.include({tag: 'en', code: 'en', direction: 'ltr'});
  });

  it('keeps the region for the formats', () => {
    expect(atHand('en-GB')).to.deep.include({tag: 'en-GB', code: 'en'});
    expect(atHand('en-GB').format.date('2022-09-06')).to.equal('6 September 2022');
    expect(atHand('en-US').format.date('2022-09-06')).to.equal('September 6, 2022');
  });

  it('accepts lv_LV in its canonical form', () => {
    const tag = canonicalTag('lv_LV') ?? '';
    expect(atHand(tag)).to.deep.include({tag: 'lv-LV', code: 'lv'});
  });

  it('chooses the nearest language that it knows', () => {
    expect(atHand('tlh', 'lv', 'en').code).to.equal('lv');
    expect(atHand('qaa', 'en-GB', 'lv').tag).to.equal('en-GB');
  });

  it('chooses English if it knows none of the requested languages', () => {
    expect(atHand()).to.deep.include({tag: 'en', code: 'en'});
    expect(atHand('tlh', 'qaa')).to.deep.include({tag: 'en', code: 'en'});
  });

  it('never throws, even for invalid tags', () => {
    for (const tag of [
      '',
      '-',
      'nonsense tag',
      'lv_LV',
      'toString',
      '__proto__',
      'constructor',
      '\u0000',
      'a'.repeat(1e5),
    ]) {
      expect(atHand(tag).code, tag.slice(0, 20)).to.equal('en');
    }
  });

  // This test must run first: a page loads each file once, and all tests here share one page.
  it('loads the file of another language once, on its first use', async () => {
    const first = chooseLocale(['ar']);
    expect(first).to.be.instanceOf(Promise);
    expect(chooseLocale(['ar-EG', 'lv'])).to.equal(first);
    // Until the file has loaded, the next language is used.
    expect(chooseLocale(['ar', 'lv'], true)).to.deep.include({tag: 'lv', code: 'lv'});
    expect(chooseLocale(['ar'], true)).to.deep.include({tag: 'en', code: 'en'});
    await first;
    expect(atHand('ar')).to.deep.include({tag: 'ar', code: 'ar', direction: 'rtl'});
    expect(atHand('ar-EG', 'lv')).to.deep.include({tag: 'ar-EG', code: 'ar'});
    expect(chooseLocale(['ar', 'lv'], true)).to.deep.include({code: 'ar'});
    const files = performance.getEntriesByType('resource').filter(({name}) => /\/generated\/ar\.(js|ts)/.test(name));
    expect(files).to.have.length(1);
  });
});

describe('a locale', () => {
  const inLatvian = createLocale('lv', 'lv', lv).extend(figureWords.lv);
  const inEnglish = createLocale('en', 'en', en).extend(figureWords.en);

  it('returns a message in its language', () => {
    expect(inLatvian.msg('Loading…', {id: 'loading'})).to.equal(lv.templates.loading);
    expect(inLatvian.msg('Loading…', {id: 'loading'})).to.not.equal('Loading…');
  });

  it('returns the source text if its file lacks the message, as for English', () => {
    expect(inEnglish.msg('Loading…', {id: 'loading'})).to.equal('Loading…');
    expect(inLatvian.msg('Not translated', {id: 'no-such-message'})).to.equal('Not translated');
    expect(inLatvian.msg(str`Not translated: ${5}`, {id: 'no-such-message'})).to.equal('Not translated: 5');
  });

  it('fills in the values', () => {
    const locale = createLocale('lv', 'lv', {templates: {twice: '{0} un {1}, {0}'}});
    expect(locale.msg(str`${'a'} and ${'b'}`, {id: 'twice'})).to.equal('a un b, a');
    expect(inEnglish.msg(str`${'a'} and ${'b'}`, {id: 'twice'})).to.equal('a and b');
  });

  it('fills in the values in the order of the language, not of the source', () => {
    const locale = createLocale('lv', 'lv', {templates: {turned: '{1} pirms {0}'}});
    expect(locale.msg(str`${'a'} after ${'b'}`, {id: 'turned'})).to.equal('b pirms a');
  });

  it('leaves braces unchanged that are not placeholders', () => {
    const locale = createLocale('lv', 'lv', {templates: {braces: '{0}: {1} {x} {} {0 { {10} }'}});
    expect(locale.msg(str`${'a'}`, {id: 'braces'})).to.equal('a: {1} {x} {} {0 { {10} }');
  });

  it('fills in a value unchanged, even if it looks like a placeholder', () => {
    const locale = createLocale('lv', 'lv', {templates: {plain: 'Dati: {0}'}});
    expect(locale.msg(str`As of ${'{0} ${0} $& $1 <b>'}`, {id: 'plain'})).to.equal('Dati: {0} ${0} $& $1 <b>');
  });

  describe('plural()', () => {
    const count = (locale: Locale, id: string, numbers: readonly number[]) => numbers.map((n) => locale.plural(n, id));

    it('counts cities in Latvian', () => {
      expect(count(inLatvian, 'cities', [0, 1, 2, 10, 11, 21, 22, 30, 294, 425])).to.deep.equal([
        'pilsētu',
        'pilsēta',
        'pilsētas',
        'pilsētu',
        'pilsētu',
        'pilsēta',
        'pilsētas',
        'pilsētu',
        'pilsētas',
        'pilsētas',
      ]);
    });

    it('counts countries in Latvian', () => {
      expect(count(inLatvian, 'countries', [0, 1, 11, 20, 21, 44, 76, 91, 111])).to.deep.equal([
        'valstu',
        'valsts',
        'valstu',
        'valstu',
        'valsts',
        'valstis',
        'valstis',
        'valsts',
        'valstu',
      ]);
    });

    it('counts cities in English', () => {
      expect(count(inEnglish, 'cities', [0, 1, 2, 21, 294])).to.deep.equal([
        'cities',
        'city',
        'cities',
        'cities',
        'cities',
      ]);
      expect(count(inEnglish, 'new-cities', [1, 77])).to.deep.equal(['new city', 'new cities']);
    });

    it('counts cities in Arabic, which has six plural forms', () => {
      const inArabic = createLocale('ar', 'ar', ar);
      const forms: Readonly<Record<string, unknown>> = ar.templates;
      for (const [n, category] of [
        [0, 'zero'],
        [1, 'one'],
        [2, 'two'],
        [3, 'few'],
        [10, 'few'],
        [11, 'many'],
        [77, 'many'],
        [294, 'many'],
        [425, 'many'],
        [100, 'other'],
        [102, 'other'],
        [103, 'few'],
      ] as const) {
        expect(inArabic.format.pluralCategory(n), String(n)).to.equal(category);
        // The file leaves out forms that are the same as `other`.
        expect(inArabic.plural(n, 'cities'), String(n)).to.equal(forms[`cities-${category}`] ?? forms['cities-other']);
      }
      expect(inArabic.plural(3, 'cities')).to.not.equal(inArabic.plural(11, 'cities'));
    });

    it('counts by the rules of the page’s region', () => {
      expect(createLocale('lv-LV', 'lv', lv).extend(figureWords.lv).plural(21, 'cities')).to.equal('pilsēta');
    });

    it('returns undefined for an unknown noun', () => {
      for (const id of ['mayors', 'toString', '__proto__', 'constructor', ''])
        expect(inLatvian.plural(2, id)).to.equal(undefined);
    });
  });

  it('has nouns only in the plural forms of its language, and always in the form for other', () => {
    for (const [tag, templates] of [
      ['en', figureWords.en],
      ['lv', figureWords.lv],
      ['ar', ar.templates],
    ] as const) {
      const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
      for (const id of ['cities', 'countries', 'new-cities', 'new-countries']) {
        const found = Object.keys(templates)
          .filter((key) => key.replace(/-[a-z]+$/, '') === id && !key.startsWith('title'))
          .map((key) => key.slice(id.length + 1));
        expect(pluralCategories, `${id} in ${tag}`).to.include.members(found);
        expect(found, `${id} in ${tag}`).to.include('other');
      }
    }
  });

  it('has the same messages in Latvian and Arabic, except for nouns, and none of them in two files', () => {
    const isNoun = (id: string) => /^(new-)?(cities|countries)-/.test(id);
    const messages = (...files: object[]) =>
      files
        .flatMap((file) => Object.keys(file))
        .filter((id) => !isNoun(id))
        .sort();
    expect(messages(ar.templates)).to.deep.equal(messages(lv.templates, badgeWords.lv, figureWords.lv, chartWords.lv));
    expect(messages(lv.templates)).to.have.length.above(12);
  });

  it('has no words of the badge or the figures in the main file', () => {
    expect(
      Object.keys(lv.templates).filter((id) => /^(as-of|newer|sum-|cities|title|member|since)/.test(id)),
    ).to.deep.equal([]);
    expect(en.templates).to.deep.equal({});
  });
});
