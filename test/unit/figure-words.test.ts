/* Words about figures in each language: plurals, units, changes, summaries. */
import {expect} from '@open-wc/testing';
import {changeSentence} from '../../src/elements/network-stats/change.js';
import type {ChartPoint} from '../../src/elements/network-stats/chart/chart-series.js';
import {joinedSentence, summarySentence} from '../../src/elements/network-stats/chart/summary.js';
import {
  amountText,
  dateText,
  figureLabel,
  figureTitle,
  fullTitle,
  numberText,
  unitOf,
  valueText,
} from '../../src/elements/network-stats/labels.js';
import * as ar from '../../src/locale/generated/ar.js';
import * as en from '../../src/locale/generated/en.js';
import * as lv from '../../src/locale/generated/lv.js';
import * as chartWords from '../../src/locale/generated/views/network-chart.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {createLocale, type Locale} from '../../src/locale/locale.js';
import type {Figure} from '../../src/model/network.js';
import type {Known} from '../../src/model/series.js';
import {randomNumbers} from '../support/random.js';

const LOCALES = {
  en: createLocale('en', 'en', en).extend(figureWords.en).extend(chartWords.en),
  lv: createLocale('lv', 'lv', lv).extend(figureWords.lv).extend(chartWords.lv),
  // A language with different digits.
  ar: createLocale('ar-EG', 'ar', ar),
};
const CITIES: Figure = {id: 'cities', points: []};
const RATE: Figure = {
  id: 'rate',
  points: [],
  label: {en: 'unemployment rate', lv: 'bezdarba līmenis'},
  unit: {en: 'per cent', lv: {zero: 'procentu', one: 'procents', other: 'procenti'}},
  decimals: 1,
};
const known = (date: string, value: number, more: Partial<Known> = {}): Known => ({date, value, source: 'a', ...more});
const tidy = (text: string) => text.replaceAll('\u00A0', ' ');

/** An integer in the digits of a language. */
const inDigits = (value: number, tag: string) => new Intl.NumberFormat(tag, {useGrouping: false}).format(value);

/** A number for each plural category of a language, according to the browser. */
function numbersOf(tag: string): Map<string, number> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number>();
  for (let n = 0; n <= 1000; n++) if (!numbers.has(rules.select(n))) numbers.set(rules.select(n), n);
  return numbers;
}

describe('labels', () => {
  for (const [tag, locale] of Object.entries(LOCALES)) {
    it(`have a form for every plural category of ${tag}`, () => {
      const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
      const numbers = numbersOf(tag);
      expect([...numbers.keys()]).to.have.members(pluralCategories);
      for (const n of numbers.values()) {
        for (const id of ['cities', 'countries', 'new-cities', 'new-countries']) {
          const {text} = figureLabel({id, points: []}, n, locale);
          expect(text, `${n} ${id}`).to.not.equal(id === 'cities' || id === 'countries' ? '' : id);
          expect(text).to.not.equal('');
        }
      }
    });
  }

  it('use the plural forms of the document’s language, not of the reader’s', () => {
    const label = {en: {one: 'library', other: 'libraries'}};
    const of = (n: number, locale: Locale) => figureLabel({id: 'x', points: [], label}, n, locale);
    expect(of(21, LOCALES.en)).to.deep.equal({text: 'libraries', language: 'en'});
    // 21 is singular in Latvian, but the words are English.
    expect(of(21, LOCALES.lv)).to.deep.equal({text: 'libraries', language: 'en'});
    expect(of(1, LOCALES.ar).text).to.equal('library');
  });

  it('never fail with an invalid language', () => {
    const label = {'not a tag': {one: 'a', other: 'b'}};
    expect(figureLabel({id: 'x', points: [], label}, 2, LOCALES.lv).text).to.equal('b');
    expect(figureLabel({id: 'x', points: []}, 2, LOCALES.lv).text).to.equal('x');
  });

  it('become titles with a capital letter, and state the unit in words', () => {
    expect(figureTitle(CITIES, LOCALES.lv).text).to.equal('Pilsētas');
    expect(figureTitle(RATE, LOCALES.lv)).to.deep.equal({text: 'Bezdarba līmenis', language: 'lv'});
    expect(fullTitle(RATE, LOCALES.en).text).to.equal('Unemployment rate (per cent)');
    expect([0, 1, 5].map((n) => unitOf(RATE, n, LOCALES.lv)?.text)).to.deep.equal(['procentu', 'procents', 'procenti']);
  });

  it('show a number with the precision of its figure', () => {
    expect(numberText(RATE, 5, LOCALES.lv)).to.equal('5,0');
    expect(numberText(CITIES, 1234.5678, LOCALES.en)).to.equal('1,234.568');
    for (const decimals of [-5, 99]) expect(() => numberText({decimals}, 5, LOCALES.en)).to.not.throw();
    expect(tidy(valueText(RATE, known('2022', 5.2, {status: 'provisional'}), LOCALES.en))).to.equal(
      '5.2 per cent (provisional)',
    );
    expect(amountText(CITIES, {value: 200, approximate: true}, LOCALES.lv)).to.equal('aptuveni 200');
  });

  it('show quarters and weeks', () => {
    const quarter = {date: '2022-09-30', period: '2022-Q3'};
    const week = {date: '2022-09-11', period: '2022-W36'};
    expect(dateText(quarter, LOCALES.en)).to.equal('Quarter 3 of 2022');
    expect(dateText(quarter, LOCALES.lv)).to.equal('2022. gada 3. ceturksnis');
    expect(dateText(week, LOCALES.en)).to.equal('Week 36 of 2022');
    expect(dateText(week, LOCALES.lv)).to.equal('2022. gada 36. nedēļa');
    expect(dateText(week, LOCALES.ar)).to.include(inDigits(36, 'ar-EG')).and.include(inDigits(2022, 'ar-EG'));
  });
});

describe('changeSentence', () => {
  const change = (from: number, to: number, locale: Locale, figure = CITIES, more: Partial<Known> = {}) =>
    tidy(changeSentence(figure, known('2024-02-14', to), known('2022-09-02', from, more), locale));

  it('states the direction, the amount and the earlier value', () => {
    expect(change(294, 356, LOCALES.en)).to.equal('62 more than on September 2, 2022 (294)');
    expect(change(294, 356, LOCALES.lv)).to.equal('Par 62 vairāk nekā 02.09.2022 (294)');
    expect(change(200, 170, LOCALES.en)).to.equal('30 less than on September 2, 2022 (200)');
    expect(change(200, 170, LOCALES.lv)).to.equal('Par 30 mazāk nekā 02.09.2022 (200)');
    expect(change(5, 5, LOCALES.lv)).to.equal('Tikpat, cik iepriekš (02.09.2022: 5)');
    expect(change(294, 356, LOCALES.ar))
      .to.include(inDigits(62, 'ar-EG'))
      .and.include(inDigits(294, 'ar-EG'));
  });

  it('says that it is rounded if one of the two values is', () => {
    expect(change(170, 229, LOCALES.en, CITIES, {approximate: true})).to.equal(
      'About 59 more than on September 2, 2022 (about 170)',
    );
  });

  it('includes what qualifies the earlier value', () => {
    expect(change(356, 425, LOCALES.en, CITIES, {status: 'estimated'})).to.equal(
      '69 more than on September 2, 2022 (356, estimate)',
    );
    expect(change(356, 425, LOCALES.en, CITIES, {status: 'provisional', flag: 'without schools'})).to.equal(
      '69 more than on September 2, 2022 (356, provisional, without schools)',
    );
    expect(change(356, 356, LOCALES.en, CITIES, {flag: 'break'})).to.equal(
      'Same as before (September 2, 2022: 356, break)',
    );
  });

  it('never says that approximate values are the same', () => {
    expect(change(200, 200, LOCALES.en, CITIES, {approximate: true})).to.equal('');
    const [rounded, exact] = [known('2024', 200, {approximate: true}), known('2023', 200)];
    expect(changeSentence(CITIES, rounded, exact, LOCALES.en)).to.equal('');
  });

  it('is empty if the difference is larger than any number', () => {
    expect(change(-1e308, 1e308, LOCALES.en)).to.equal('');
    expect(change(1e308, -1e308, LOCALES.lv)).to.equal('');
  });

  it('is the difference between the values shown, so a reader who subtracts gets the same', () => {
    const one = {...RATE, decimals: 1};
    expect(change(6.41, 6.44, LOCALES.en, one)).to.equal('Same as before (September 2, 2022: 6.4)');
    expect(change(6.36, 6.44, LOCALES.en, one)).to.equal('Same as before (September 2, 2022: 6.4)');
    expect(change(6.44, 6.46, LOCALES.en, one)).to.equal('0.1 more than on September 2, 2022 (6.4)');
    expect(change(1234.4, 1233.6, LOCALES.lv, {...RATE, decimals: 0})).to.equal(
      'Tikpat, cik iepriekš (02.09.2022: 1234)',
    );
    // Rounded like `Intl`, which uses the decimal digits: 1.005 is shown as 1.01.
    expect(change(1, 1.005, LOCALES.en, {...RATE, decimals: 2})).to.include('0.01 more than ');
    expect(change(1e-7, 2e-7, LOCALES.en, {id: 'x', points: []})).to.include('Same as before ');
    expect(change(1e-7, 2e-7, LOCALES.en, {...RATE, decimals: 7})).to.include('0.0000001 more than ');
  });

  it('has no more decimals than the values', () => {
    expect(change(0.1, 0.3, LOCALES.en, {id: 'x', points: []})).to.include('0.2 more than ');
    expect(change(5.2, 4.9, LOCALES.lv, RATE)).to.equal('Par 0,3 mazāk nekā 02.09.2022 (5,2)');
  });
});

describe('summarySentence', () => {
  const series = (values: readonly number[], locale: Locale): ChartPoint[] =>
    values.map((value, index) => {
      const point = known(String(2016 + index), value);
      return {
        point,
        date: dateText(point, locale),
        shown: value,
        amount: amountText(CITIES, point, locale),
        said: '',
      };
    });
  const summary = (values: readonly number[], locale: Locale = LOCALES.en) =>
    summarySentence(series(values, locale), figureTitle(CITIES, locale).text, locale);

  for (const [values, sentence] of [
    [[5], 'Cities: 5 (2016).'],
    [[5, 7, 9], 'Cities: a rise from 5 (2016) to 9 (2018).'],
    [[5, 5, 9], 'Cities: a rise from 5 (2016) to 9 (2018).'],
    [[9, 7], 'Cities: a fall from 9 (2016) to 7 (2017).'],
    [[5, 5, 5], 'Cities: 5 from 2016 to 2018, unchanged.'],
    [[5, 9, 2, 5], 'Cities: 5 at the start (2016) and at the end (2019), between 2 and 9 in the meantime.'],
    [
      [115, 200, 170, 229],
      'Cities: a rise from 115 (2016) to 229 (2019), with a fall from 200 (2017) to 170 (2018) in between.',
    ],
    [[9, 3, 8, 2], 'Cities: a fall from 9 (2016) to 2 (2019), with a rise from 3 (2017) to 8 (2018) in between.'],
    // The largest of several falls, which need not be between neighbours.
    [
      [10, 9, 30, 25, 12, 40],
      'Cities: a rise from 10 (2016) to 40 (2021), with a fall from 30 (2018) to 12 (2020) in between.',
    ],
  ] as const) {
    it(`describes ${values.join(', ')} as: ${sentence}`, () => {
      expect(summary(values)).to.equal(sentence);
    });
  }

  it('works in Latvian and Arabic', () => {
    expect(summary([115, 200, 170, 229], LOCALES.lv)).to.equal(
      'Pilsētas: pieaugums no 115 (2016) līdz 229 (2019), starplaikā samazinājums no 200 (2017) līdz 170 (2018).',
    );
    for (const values of [[5], [5, 9], [9, 5], [5, 5], [5, 9, 5], [5, 9, 7, 12], [12, 7, 9, 5]]) {
      for (const locale of [LOCALES.lv, LOCALES.ar]) {
        expect(summary(values, locale))
          .to.include(figureTitle(CITIES, locale).text)
          .and.not.match(/undefined|\$\{/);
        expect(summary(values, locale)).to.not.match(/\b(rise|fall|from)\b/);
      }
    }
    expect(joinedSentence(LOCALES.lv, 'Ventspils', 2022)).to.equal('Ventspils pievienojās 2022. gadā.');
  });

  it('includes what qualifies its first and last value, and never calls approximate values unchanged', () => {
    const of = (...points: readonly Known[]): string =>
      summarySentence(
        points.map((point) => ({
          point,
          date: dateText(point, LOCALES.en),
          shown: point.value,
          amount: amountText(CITIES, point, LOCALES.en),
          said: '',
        })),
        'Cities',
        LOCALES.en,
      );
    const [first, last] = [known('2023', 5, {status: 'estimated'}), known('2024', 9, {flag: 'without schools'})];
    expect(of(first, last)).to.equal('Cities: a rise from 5 (2023, estimate) to 9 (2024, without schools).');
    const rounded = known('2024', 5, {approximate: true});
    expect(of(known('2023', 5), rounded)).to.equal('Cities: about 5 (2024).');
    expect(of(known('2022', 5), known('2023', 9), rounded)).to.equal('Cities: about 5 (2024).');
    expect(of(known('2022', 5, {approximate: true}), known('2023', 5))).to.equal('Cities: 5 (2023).');
    expect(of(known('2999', 5, {status: 'forecast'}))).to.equal('Cities: 5 (2999, forecast).');
  });

  it('has at most one full stop', () => {
    for (const values of [[5], [5, 9], [5, 9, 7, 12]]) expect(summary(values).match(/\./g)).to.have.length(1);
  });
});

describe('values that differ', () => {
  const figureOf = (values: readonly number[], decimals?: number): Figure => ({
    id: 'x',
    label: {en: 'per person'},
    points: values.map((value, index) => known(String(2000 + index), value)),
    ...(decimals !== undefined && {decimals}),
  });
  const textsOf = (values: readonly number[], decimals?: number): string[] =>
    values.map((value) => numberText(figureOf(values, decimals), value, LOCALES.en));

  for (const [values, decimals, texts] of [
    [[0.0004, 0.0002], undefined, ['0.0004', '0.0002']],
    [[99.9996, 99.9999], undefined, ['99.9996', '99.9999']],
    [[0.3, -3.6e-16], undefined, ['0.3', '0']],
    [[1.5, 2.25], undefined, ['1.5', '2.25']],
    [[1.23, 1.24], 1, ['1.23', '1.24']],
    [[1.2, 1.3], 1, ['1.2', '1.3']],
    [[-0.04, 0.6], 1, ['0.0', '0.6']],
    [[1e308, 2], undefined, ['1E308', '2']],
    [[1e-30, 2e-30], undefined, ['1E-30', '2E-30']],
  ] as const) {
    it(`look different: ${values.join(' and ')}, with ${decimals ?? 'no'} declared decimals`, () => {
      expect(textsOf(values, decimals)).to.deep.equal(texts);
    });
  }

  it('do not look like zero', () => {
    expect(textsOf([0.0004])).to.deep.equal(['0.0004']);
    expect(textsOf([-0.0004])).to.deep.equal(['-0.0004']);
    expect(textsOf([0.0004, 5])).to.deep.equal(['0.0004', '5']);
    expect(textsOf([0.4], 0)).to.deep.equal(['0.4']);
    expect(textsOf([0])).to.deep.equal(['0']);
  });

  it('are shown without a negative number of decimals', () => {
    expect(textsOf([2.44], -1)).to.deep.equal(['2.44']);
  });

  it('never look the same, and are never reported as equal, for any pair of numbers', () => {
    const random = randomNumbers(17);
    for (let time = 0; time < 2000; time++) {
      const size = 10 ** Math.floor(random() * 40 - 20);
      const first = (random() - 0.5) * size;
      const second = random() < 0.5 ? first + (random() - 0.5) * size * 10 ** -Math.floor(random() * 16) : -first;
      if (first === second) continue;
      const decimals = [undefined, 0, 1, 2][Math.floor(random() * 4)];
      const figure = figureOf([first, second], decimals);
      const [before, point] = figure.points as [Known, Known];
      const [one, other] = textsOf([first, second], decimals);
      const said = tidy(changeSentence(figure, point, before, LOCALES.en));
      expect(one, `${first}, ${second}, ${decimals}`).to.not.equal(other);
      expect([one, other]).to.not.include('-0');
      expect(said, `${first}, ${second}`).to.match(second > first ? / more than / : / less than /);
      expect(said).to.not.match(/by 0(\.0*)? \(/);
    }
  });
});
