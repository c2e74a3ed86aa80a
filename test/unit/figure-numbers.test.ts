/* How values are written: different values look different, also with a multiplier, and the form matches `Intl`. */
import {expect} from '@open-wc/testing';
import {changeSentence} from '../../src/elements/network-stats/change.js';
import {summarySentence} from '../../src/elements/network-stats/chart/summary.js';
import {axisText, fullValue, numberText, valueText} from '../../src/elements/network-stats/labels.js';
import * as ar from '../../src/locale/generated/ar.js';
import * as en from '../../src/locale/generated/en.js';
import * as lv from '../../src/locale/generated/lv.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {createLocale} from '../../src/locale/locale.js';
import type {Figure} from '../../src/model/network.js';
import type {Known} from '../../src/model/series.js';
import {randomNumbers} from '../support/random.js';

const LOCALES = {
  en: createLocale('en', 'en', en).extend(figureWords.en),
  lv: createLocale('lv', 'lv', lv).extend(figureWords.lv),
  'ar-EG': createLocale('ar-EG', 'ar', ar),
};
const figureOf = (values: readonly number[], more: Partial<Figure> = {}): Figure => ({
  id: 'x',
  label: {en: 'spending'},
  points: values.map((value, index) => ({date: String(2000 + index), value, source: 'a'})),
  ...more,
});
/** `-0`, `−0.00`: a sign before zeros only. */
const SIGNED_NOUGHT = /^[-−\u200E\u200F\u061C]+[0٠][.,٫0٠]*$/;

describe('a value with a multiplier', () => {
  for (const [value, multiplier, text] of [
    [2.4, 6, '2.4 million'],
    [2, 6, '2 million'],
    [1234.5, 3, '1.2345 million'],
    [0.5, 3, '500'],
    [-3.25, 6, '-3.25 million'],
    [0, 6, '0'],
    [1.1, 3, '1.1 thousand'],
    [7.3, 9, '7.3 billion'],
    [1, 12, '1 trillion'],
    [5000, 12, '5E15'],
  ] as const) {
    it(`is shown multiplied: ${value} × 10^${multiplier} as ${text}`, () => {
      expect(numberText(figureOf([value], {multiplier}), value, LOCALES.en)).to.equal(text);
    });
  }

  it('is formatted like its product in `Intl`, in every language', () => {
    const random = randomNumbers(5);
    for (const [tag, locale] of Object.entries(LOCALES)) {
      const judge = new Intl.NumberFormat(tag, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 15,
      });
      for (let time = 0; time < 300; time++) {
        const value = Number((random() * 10 ** Math.floor(random() * 6)).toFixed(Math.floor(random() * 4)));
        const multiplier = 1 + Math.floor(random() * 9);
        const whole = Number(`${value}e${multiplier}`);
        expect(numberText(figureOf([value], {multiplier}), value, locale)).to.equal(judge.format(whole));
      }
    }
  });

  it('is multiplied as decimal digits, without the rounding errors of binary fractions', () => {
    expect([1.1, 0.07, 4.35, 1e-7, -2.5e21].map((value) => fullValue({multiplier: 3}, value))).to.deep.equal([
      1100, 70, 4350, 0.0001, -2.5e24,
    ]);
    expect(fullValue({}, 1.1)).to.equal(1.1);
  });

  it('has the noun form that fits the product', () => {
    const unit = {en: {one: 'person', other: 'people'}};
    const said = (value: number, multiplier: number): string => {
      const figure = figureOf([value], {unit, multiplier});
      return valueText(figure, figure.points[0] as Known, LOCALES.en).replaceAll('\u00A0', ' ');
    };
    expect([said(1, 0), said(1, 3), said(0.001, 3)]).to.deep.equal(['1 person', '1 thousand people', '1 person']);
  });

  it('never looks the same as a different value, and their change is never shown as zero', () => {
    const random = randomNumbers(23);
    for (let time = 0; time < 1500; time++) {
      const size = 10 ** Math.floor(random() * 14 - 6);
      const first = (random() - 0.4) * size;
      const second = random() < 0.6 ? first + (random() - 0.5) * size * 10 ** -Math.floor(random() * 8) : -first;
      if (first === second) continue;
      const decimals = [undefined, 0, 1][Math.floor(random() * 3)];
      const figure = figureOf([first, second], {
        multiplier: Math.floor(random() * 13),
        ...(decimals !== undefined && {decimals}),
      });
      const [one, other] = [first, second].map((value) => numberText(figure, value, LOCALES.en));
      const said = changeSentence(figure, figure.points[1] as Known, figure.points[0] as Known, LOCALES.en);
      expect(one, `${first} ${second} ${figure.multiplier}`).to.not.equal(other);
      for (const text of [one, other]) expect(text).to.not.match(SIGNED_NOUGHT);
      expect(said, `${first} ${second} ${figure.multiplier}`).to.match(second > first ? / more than / : / less than /);
      expect(said).to.not.match(/^0(\.0*)? /);
    }
  });
});

describe('the numbers of an axis', () => {
  it('all look different, with any decimals of the figure', () => {
    const random = randomNumbers(41);
    for (let time = 0; time < 500; time++) {
      const step = [1, 2, 5][time % 3]! * 10 ** Math.floor(random() * 20 - 10);
      const ticks = Array.from({length: 2 + Math.floor(random() * 5)}, (_, at) => at * step - step);
      const decimals = [undefined, 0, 1, 4][time % 4];
      const figure = figureOf([1, 2], {multiplier: time % 7, ...(decimals !== undefined && {decimals})});
      const write = axisText(figure, ticks, LOCALES.en);
      const texts = ticks.map(write);
      expect(new Set(texts).size, texts.join()).to.equal(ticks.length);
      for (const text of texts) expect(text).to.not.match(SIGNED_NOUGHT);
    }
  });
});

describe('a number of extreme size', () => {
  it('has a short, readable form', () => {
    for (const value of [1e308, -1e308, 5e-324, 1e15, 123456789012345680000, 2 ** 53]) {
      for (const locale of Object.values(LOCALES)) {
        for (const multiplier of [0, 12]) {
          const text = numberText(figureOf([value], {multiplier}), value, locale);
          expect(text.length, text).to.be.within(1, 24);
          expect(text).to.not.match(/NaN|undefined|∞/);
        }
      }
    }
  });
});

describe('the sentence of a chart', () => {
  it('ends with the newest value, not with a forecast', () => {
    const points = [300, 310, 250].map((value, at) => {
      const point: Known = {date: String(2022 + at), value, source: 'a', ...(at === 2 && {status: 'forecast'})};
      return {point, date: point.date, shown: value, amount: String(value), said: ''};
    });
    expect(summarySentence(points, 'Cities', LOCALES.en)).to.equal('Cities: a rise from 300 (2022) to 310 (2023).');
  });
});
