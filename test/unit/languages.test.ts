/* Every language of the library has the translators' words, and numbers that follow the rules of `Intl`. */
import {expect} from '@open-wc/testing';
import {str} from '@lit/localize';
import {files} from '../../src/locale/files.js';
import * as en from '../../src/locale/generated/en.js';
import * as lv from '../../src/locale/generated/lv.js';
import * as badgeWords from '../../src/locale/generated/views/learning-city-badge.js';
import * as chartWords from '../../src/locale/generated/views/network-chart.js';
import * as mapViewWords from '../../src/locale/generated/views/network-map.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {mapWords} from '../../src/locale/map-files.js';
import {createLocale, type Language, type Locale} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/number.js';
import type {Templates} from '../../src/locale/templates.js';
import {listComma} from '../../src/util/language-tag.js';
import {hasIntlWords} from '../support/intl-words.js';
import {pseudo, pseudoWords} from '../support/pseudo-locale.js';
import {loadUnits, placeholdersOf, pluralOf, type Unit} from '../support/xliff.js';

/**
 * The 24 languages of the EU, the six of the UN, and the languages of the network's towns and their neighbours.
 */
const LANGUAGES =
  'ar az bg bs ca cs cy da de el en es et fa fi fil fr ga he hi hr hu hy id is it ja ka ko lt lv mk mn ms mt nb nl pl pt pt-BR ro ru sk sl sq sr sr-Latn sv th tr uk vi zh-Hans'.split(
    ' ',
  );
const NUMBERS = [0, 1, 2, 3, 5, 10, 11, 21, 22, 30, 100, 101, 294, 425, 1.5];
const NOUNS = ['cities', 'countries', 'new-cities', 'new-countries'];

/** Messages that may be the same as in English. */
const AS_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // These are only placeholders.
  'sum-single': LANGUAGES,
  'column-status': ['az', 'bs', 'da', 'de', 'hr', 'id', 'ms', 'mt', 'nb', 'nl', 'pl', 'sl', 'sr-Latn', 'sv'],
  'column-date': ['fr'],
  'column-source': ['fr'],
  'column-notes': ['ca', 'fr'],
  provisional: ['ca', 'es'],
};

/** A bundled language, with the words of all views. */
async function languageOf(code: string): Promise<Language> {
  if (code === 'en') {
    return {
      ...en,
      templates: {...en.templates, ...badgeWords.en, ...figureWords.en, ...mapViewWords.en, ...chartWords.en},
    };
  }
  if (code === 'lv') {
    return {
      ...lv,
      templates: {...lv.templates, ...badgeWords.lv, ...figureWords.lv, ...mapViewWords.lv, ...chartWords.lv},
    };
  }
  const language = await files.get(code)?.();
  const ofMap = await mapWords.get(code)?.load();
  if (!language || !ofMap) throw new Error(`no file for ${code}`);
  return {...language, templates: {...language.templates, ...ofMap.templates}};
}

it('the library has all the languages that it promises', () => {
  expect([...files.keys(), 'en', 'lv'].sort()).to.deep.equal([...LANGUAGES].sort());
});

it('writes the comma of a list as `Intl` does, in every language that writes one', () => {
  // CLDR has "and" between all parts of an Arabic list, and only spaces in a Thai one.
  for (const tag of LANGUAGES.filter((each) => !['ar', 'th'].includes(each))) {
    const parts = new Intl.ListFormat(tag).formatToParts(['1', '2', '3', '4']);
    const [comma = ''] = parts.filter(({type}) => type === 'literal').map(({value}) => value);
    // Persian has a mark of direction after it, for texts in Latin letters.
    expect(listComma(tag), tag).to.equal(comma.replace('\u200f', ''));
  }
  expect(listComma('ar-EG')).to.equal('، ');
});

for (const code of LANGUAGES) {
  describe(`the language file ${code}`, () => {
    let words: Templates;
    let units: Unit[];
    let locale: Locale;

    before(async () => {
      const language = await languageOf(code);
      words = language.templates;
      // English has no file: it is the source of all others.
      units = (await loadUnits(code === 'en' ? 'lv' : code)).map((unit) =>
        code === 'en' ? {...unit, target: isFormOf(code, unit.id) ? unit.source : undefined} : unit,
      );
      locale = createLocale(code, code, language);
    });

    it('has the noun for the plural category of a number', () => {
      const written = new Map(units.map(({id, target}) => [id, target]));
      for (const noun of NOUNS) {
        for (const n of NUMBERS) {
          const category = new Intl.PluralRules(code).select(n);
          expect(written.get(`${noun}-${category}`), category).to.match(/./);
          expect(locale.plural(n, noun), `${n} ${noun} (${category})`).to.equal(written.get(`${noun}-${category}`));
        }
      }
    });

    it('has exactly the plural forms of the language for each noun', () => {
      const {pluralCategories} = new Intl.PluralRules(code).resolvedOptions();
      for (const noun of NOUNS) {
        const forms = units.flatMap(({id, target}) => {
          const plural = pluralOf(id);
          return plural?.noun === noun && target ? [plural.category] : [];
        });
        expect(forms, noun).to.have.members(pluralCategories);
        const built = Object.keys(words).filter((id) => pluralOf(id)?.noun === noun);
        expect(pluralCategories, noun).to.include.members(built.map((id) => pluralOf(id)?.category));
        expect(built, noun).to.include(`${noun}-other`);
      }
    });

    it('has every message as the translator wrote it', () => {
      for (const {id, source, target} of units.filter(({id}) => !pluralOf(id))) {
        expect(locale.msg(asMessage(source), {id}), id).to.equal(target?.replace(/\{(\d)\}/g, '<$1>'));
      }
    });

    it('has the same placeholders as the source', () => {
      for (const {id, source, target} of units) {
        if (target !== undefined) expect(placeholdersOf(target), id).to.deep.equal(placeholdersOf(source));
      }
    });

    if (code !== 'en') {
      it('leaves no message in English unless it is the same in both languages', () => {
        const same = units.filter(({source, target}) => source === target).map(({id}) => id);
        expect(same.filter((id) => !AS_IN_ENGLISH[id]?.includes(code))).to.deep.equal([]);
      });
    }

    it('has no leading, trailing or double spaces, no straight quotes and no control characters', () => {
      for (const [id, text = ''] of Object.entries(words)) {
        expect(text, id).to.not.match(/^\s|\s$|\s\s|"|\p{Cc}|\p{Co}|\uFFFD/u);
        // Brackets and placeholders are balanced.
        expect(text.match(/[(（]/g)?.length, id).to.equal(text.match(/[)）]/g)?.length);
        expect(text.replace(/\{\d\}/g, ''), id).to.not.match(/[{}<>&$]/);
      }
    });

    it('formats numbers, dates, moments and names of languages', () => {
      const {format} = locale;
      for (const n of [...NUMBERS, -1, 1e21, NaN, Infinity]) expect(formatNumber(n, locale)).to.not.equal('');
      for (const date of ['2022', '2022-09', '2022-09-06', '0001-01-01', '9999-12-31']) {
        expect(format.date(date), date)
          .to.match(/\p{Nd}/u)
          .and.not.match(/Invalid|undefined|NaN/);
      }
      expect(format.moment(0)).to.match(/\p{Nd}/u);
      for (const tag of [...LANGUAGES, 'qaa', 'und', 'zh-Hant-HK', 'de-u-co-phonebk']) {
        expect(() => format.languageName(tag), tag).to.not.throw();
      }
      if (!Intl.DisplayNames.supportedLocalesOf(code).length || !hasIntlWords(code)) return;
      for (const tag of LANGUAGES) expect(format.languageName(tag), tag).to.match(/\p{L}/u);
    });

    it('has no number in a message that would inflect other words of the sentence', () => {
      // A number before a noun needs a plural form; sentences have amounts only where nothing depends on them.
      for (const [id, text = ''] of Object.entries(words)) {
        if (!pluralOf(id)) continue;
        expect(text, id).to.not.match(/\{|\d/);
      }
    });
  });
}

const isFormOf = (code: string, id: string): boolean => {
  const category = pluralOf(id)?.category;
  return !category || (new Intl.PluralRules(code).resolvedOptions().pluralCategories as string[]).includes(category);
};
/** A message as the `str` tag returns it, with the values `<0>`, `<1>` …; plain text if it has no placeholders. */
function asMessage(source: string): string {
  const indexes = [...source.matchAll(/\{(\d)\}/g)].map(([, index]) => index);
  const strings = source.split(/\{\d\}/);
  return indexes.length
    ? (str(strings as never, ...indexes.map((index) => `<${index}>`)) as unknown as string)
    : source;
}

describe('sentences with numbers', () => {
  /*
   * The noun after a number depends on it: Latvian writes "no 91 valsts", but "no 92 valstīm", Russian "из 91 страны".
   * So our sentences never count anything: after a number comes a bracket, a mark, an uninflected unit of time, or
   * the end.
   */
  for (const [code, inflected] of [
    ['lv', /\{\d\} (valst|pilsēt|rakst|rind)/],
    ['lt', /\{\d\} (šal|valstyb|miest|straipsn|eilu)/],
    ['ru', /\{\d\} (стран|город|стат|строк)/],
    ['uk', /\{\d\} (країн|міст|стат|ряд)/],
    ['pl', /\{\d\} (kraj|państw|miast|artyk|wiersz)/],
    ['cs', /\{\d\} (zem|stát|měst|člán|řád)/],
    ['sk', /\{\d\} (kraj|štát|mest|člán|riad)/],
    ['sl', /\{\d\} (držav|mest|člank|vrstic)/],
    ['hr', /\{\d\} (držav|zemalj|grad|člana|red)/],
    ['sr', /\{\d\} (држав|земаљ|земљ|град|члана|ред)/],
    ['sr-Latn', /\{\d\} (držav|zemalj|zemlj|grad|člana|red)/],
    ['bs', /\{\d\} (držav|zemalj|zemlj|grad|člana|red)/],
    ['mk', /\{\d\} (држав|земј|град|стати|ред)/],
    ['is', /\{\d\} (land|lönd|borg|grein|lín)/],
    ['he', /\{\d\} (מדינ|ער|עיר|כתב|שור)/],
    ['cy', /\{\d\} (g?wlad|gwled|d?dinas|erthygl|rhes)/],
    ['ar', /\{\d\} (دول|مدين|مدن|مقال|صف)/],
    ['ga', /\{\d\} (tír|dtír|cathair|gcathair|alt|n-alt)/],
    ['mt', /\{\d\} (pajji|belt|bliet|artik)/],
  ] as const) {
    it(`have no noun after a number in ${code}`, async () => {
      const {templates} = await languageOf(code);
      for (const [id, text = ''] of Object.entries(templates)) expect(text, id).to.not.match(inflected);
    });
  }
});

describe('the pseudo-locale', () => {
  it('has accented, longer text in brackets, and keeps placeholders', () => {
    expect(pseudo('Show more')).to.equal('⟦Šĥôŵ ɱôŕé····⟧');
    expect(pseudo('Up by {0} ({1}: {2})')).to.match(/^⟦.*\{0\} \(\{1\}: \{2\}\)·+⟧$/);
  });

  it('has every message of the source', async () => {
    const units = await loadUnits('lv');
    const text = await (await fetch('/src/locale/xliff/lv.xlf')).text();
    const words = pseudoWords(text);
    for (const {id, source} of units.filter(({id}) => isFormOf('en', id))) {
      expect(words[id], id).to.match(/^⟦[^⟦⟧]+⟧$/);
      expect((words[id] ?? '').length).to.be.at.least(source.length * 1.25);
      expect(words[id]?.replace(/\{\d\}/g, ''), id).to.not.match(/[a-z]{2}/);
      expect(placeholdersOf(words[id] ?? ''), id).to.deep.equal(placeholdersOf(source));
    }
  });
});
