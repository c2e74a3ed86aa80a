/* `2009-10` and `200910`: a month, or the school year 2009/2010. */
import {expect} from '@open-wc/testing';
import {readJsonStat} from '../../src/sources/json-stat.js';
import type {Problem} from '../../src/util/problem.js';

type Json = Record<string, unknown>;
const BASE = 'https://town.example/data/rate.json';

/** A dataset with time as its only dimension. */
const along = (codes: readonly unknown[], more: Json = {}): Json => ({
  class: 'dataset',
  label: 'Town budget',
  id: ['time'],
  size: [codes.length],
  role: {time: ['time']},
  dimension: {time: {category: {index: codes}}},
  value: codes.map((_, position) => position + 1),
  ...more,
});
const periodsOf = (document: unknown): string[] =>
  readJsonStat(document, BASE).figures[0]!.points.map(({date, period}) => period ?? date);

function refusal(document: unknown): string {
  try {
    readJsonStat(document, BASE);
  } catch (error) {
    return (error as Problem).message;
  }
  return 'not refused';
}

describe('periods of four and two digits', () => {
  for (const [codes, more, expected] of [
    // Alone, these are a month or two years.
    [['2009-10'], {}, undefined],
    [['2011-12'], {}, undefined],
    [['2000-01'], {}, undefined],
    [['200910'], {}, undefined],
    [['201112'], {}, undefined],
    [['2005-06', '2009-10'], {}, undefined],
    [['2009', '2009-10'], {}, undefined],
    [['2009-10', '2009-Q4'], {}, undefined],
    [['202223'], {}, undefined],
    // Other periods of the dimension decide.
    [['2009-10', '2009-11'], {}, ['2009-10', '2009-11']],
    [['200909', '200910'], {}, ['2009-09', '2009-10']],
    [['2009-10', '2012-12'], {}, ['2009-10', '2012-12']],
    [['2009-10', '2009M11'], {}, ['2009-10', '2009-11']],
    [['2009-10', '2010-11'], {}, ['2009/2010', '2010/2011']],
    [['2010-11', '2009-10'], {}, ['2009/2010', '2010/2011']],
    [['200910', '201011', '201112'], {}, ['2009/2010', '2010/2011', '2011/2012']],
    [['202122', '202223'], {}, ['2021/2022', '2022/2023']],
    [['2009-10', '2012-13'], {}, ['2009/2010', '2012/2013']],
    [['2009-10', '2010/11'], {}, ['2009/2010', '2010/2011']],
    [['2009-10', '2010/2011'], {}, ['2009/2010', '2010/2011']],
    // A period that cannot be anything else.
    [['2009/10'], {}, ['2009/2010']],
    [['2009–10'], {}, ['2009/2010']],
    [['2009-2010'], {}, ['2009/2010']],
    [['2012-13'], {}, ['2012/2013']],
    [['2022-09'], {}, ['2022-09']],
    [['202209'], {}, ['2022-09']],
    [['2009M10'], {}, ['2009-10']],
    // Words and frequencies decide.
    [['2009-10'], {label: 'School year'}, ['2009/2010']],
    [['2009-10'], {label: 'Mācību gads'}, ['2009/2010']],
    [['2009-10'], {label: 'Month'}, ['2009-10']],
    [['2009-10'], {id: 'TLIST(M1)'}, ['2009-10']],
    [['200910'], {id: 'TLIST(M1)'}, ['2009-10']],
    [['2009-10'], {frequency: 'M'}, ['2009-10']],
    [['2009-10'], {frequency: 'A'}, ['2009/2010']],
    [['200910'], {frequency: 'W'}, ['2009-W10']],
    [['200910'], {id: 'TLIST(W1)'}, ['2009-W10']],
    [['2009-10'], {labels: ['October 2009']}, ['2009-10']],
    [['2009-10'], {labels: ['2009. gada oktobris'], language: 'lv'}, ['2009-10']],
    [['200910', '201011'], {labels: ['2009 October', '2010 November']}, ['2009-10', '2010-11']],
    [['2009-10'], {labels: ['2009/10']}, ['2009/2010']],
    [['2009-10'], {labels: ['Session 2009-10'], language: 'lt'}, undefined],
  ] as readonly (readonly [
    codes: readonly string[],
    more: Partial<Record<'id' | 'label' | 'frequency' | 'language', string>> & {readonly labels?: readonly string[]},
    expected: readonly string[] | undefined,
  ])[]) {
    const {id = 'time', label, labels = [], frequency, language} = more;
    it(`are ${expected?.join(', ') ?? 'ambiguous'} for ${codes.join(', ')} with ${JSON.stringify(more)}`, () => {
      const category = {index: codes, label: Object.fromEntries(labels.map((each, at) => [codes[at]!, each]))};
      const document = along(codes, {
        id: ['freq', id],
        size: [1, codes.length],
        role: {time: [id]},
        dimension: {freq: {category: {index: [frequency ?? 'X']}}, [id]: {label, category}},
        extension: {lang: language},
      });
      if (expected) expect(periodsOf(document)).to.deep.equal(expected);
      else expect(refusal(document)).to.match(/(may be a month or two years|cannot be read)/);
    });
  }

  it('name a month that may be two years, and say how to decide', () => {
    expect(refusal(along(['2009-10']))).to.equal(
      'JSON-stat: "2009-10" of time may be a month or two years; the label of the dimension says which',
    );
  });

  it('are never a month in one dataset of two years and two years in another, for every year', () => {
    for (let year = 1990; year < 2030; year++) {
      const [code, next] = [year, year + 1].map((each) => `${each}-${String((each + 1) % 100).padStart(2, '0')}`);
      expect(periodsOf(along([code, next])), code).to.deep.equal([`${year}/${year + 1}`, `${year + 1}/${year + 2}`]);
    }
  });
});
