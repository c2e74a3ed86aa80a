/* Parts of a dataset around its values: scope, unit, flags, periods, notes. An unreadable part rejects the dataset. */
import {expect} from '@open-wc/testing';
import {dateText, figureLabel, unitParts, valueText} from '../../src/elements/network-stats/labels.js';
import * as en from '../../src/locale/generated/en.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {createLocale} from '../../src/locale/locale.js';
import type {LocalText} from '../../src/model/local-text.js';
import type {Figure, Network} from '../../src/model/network.js';
import {takeSnapshot} from '../../src/model/snapshot.js';
import {readFigures} from '../../src/sources/figures.js';
import {readJsonStat} from '../../src/sources/json-stat.js';
import type {Problem} from '../../src/util/problem.js';
import {loadExample} from '../support/examples.js';
import {growthOf} from '../support/growth.js';

const BASE = 'https://town.example/data/rate.json';
const EN = createLocale('en', 'en', en).extend(figureWords.en);
type Json = Record<string, unknown>;

const read = (document: unknown, select?: string, label?: string): Network =>
  readJsonStat(document, BASE, {select, label});
const figureOf = (document: unknown, select?: string, label?: string): Figure =>
  read(document, select, label).figures[0]!;
const textOf = (local: LocalText | undefined): string | undefined =>
  typeof local === 'object' ? Object.values(local).join() : local;

function refusal(document: unknown, select?: string): string {
  try {
    read(document, select);
  } catch (error) {
    expect((error as Problem).code).to.equal('shape');
    return (error as Problem).message;
  }
  return 'not refused';
}

/** The newest value with its unit, label and period: `2.4 million euro, Spending on schools, 2021`. */
function newest(network: Network): string {
  const {groups} = takeSnapshot(network);
  const [standing] = groups[0]?.standings ?? [];
  if (!standing) return 'nothing';
  const {figure, point} = standing;
  const said = [valueText(figure, point, EN), figureLabel(figure, point.value, EN).text, dateText(point, EN)];
  return said.join(', ').replaceAll('\u00A0', ' ');
}

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
const periodsOf = (document: unknown): string[] => figureOf(document).points.map(({date, period}) => period ?? date);

/** A dataset with one metric and a unit. */
const measured = (unit: unknown, more: Json = {}): Json => ({
  class: 'dataset',
  id: ['what', 'time'],
  size: [1, 2],
  role: {time: ['time'], metric: ['what']},
  dimension: {
    what: {category: {index: ['A'], label: {A: 'Spending on schools'}, unit: {A: unit}}},
    time: {category: {index: ['2020', '2021']}},
  },
  value: [1.2, 2.4],
  ...more,
});

describe('the scope of a dataset', () => {
  const population = {
    class: 'dataset',
    label: 'Population of the town',
    id: ['sex', 'time'],
    size: [2, 1],
    dimension: {
      sex: {category: {index: ['T', 'F'], label: {T: 'total', F: 'women'}}},
      time: {category: {index: ['2021']}},
    },
    value: [110, 57],
  };

  it('is part of the label unless the page sets a label', () => {
    expect(figureOf(population, 'sex:F').label).to.equal('Population of the town: women');
    expect(figureOf(population, 'sex:T').label).to.equal('Population of the town: total');
    expect(figureOf(population, 'sex:F', 'Sievietes').label).to.equal('Sievietes');
  });

  it('is shown as a code if a category has no label', () => {
    const dimension = {...population.dimension, sex: {category: {index: ['T', 'F']}}};
    expect(figureOf({...population, dimension}, 'sex:F').label).to.equal('Population of the town: F');
  });

  it('is shown even for a single category, because the title of a filtered dataset does not mention the filter', () => {
    const only = (label: string, code = 'F', title = 'Population by sex') => ({
      ...population,
      label: title,
      size: [1, 1],
      dimension: {...population.dimension, sex: {category: {index: [code], label: {[code]: label}}}},
      value: [57],
    });
    expect(figureOf(only('women')).label).to.equal('Population by sex: women');
    expect(figureOf(only('Total', 'T')).label).to.equal('Population by sex');
    // A code alone does not prove that it means the total: T is also a section of industry.
    expect(figureOf(only('Households', 'T')).label).to.equal('Population by sex: Households');
    expect(figureOf(only('women', 'F', 'Population: Women')).label).to.equal('Population: Women');
    expect(figureOf(only('Latvia', 'LV', 'Unemployment in Latvia')).label).to.equal('Unemployment in Latvia');
    expect(figureOf(only('men', 'M', 'Men and women')).label).to.equal('Men and women: men');
    expect(figureOf(only('Deaths', 'D', 'Births and deaths')).label).to.equal('Births and deaths: Deaths');
    expect(figureOf(only('Riga', 'R', 'Population not in Riga')).label).to.equal('Population not in Riga: Riga');
    const long = figureOf(only('women', 'F', 'Population '.repeat(40))).label as string;
    expect([long.length <= 300, long.endsWith('…: women')]).to.deep.equal([true, true]);
    expect(figureOf(only('men', 'M', 'Women')).label).to.equal('Women: men');
  });

  it('is rejected if it is too long to show', () => {
    const long = 'x'.repeat(290);
    const dimension = {...population.dimension, sex: {category: {index: ['T', 'F'], label: {F: long}}}};
    expect(refusal({...population, dimension}, 'sex:F')).to.include('set label');
    expect(figureOf({...population, dimension}, 'sex:F', 'Women').label).to.equal('Women');
  });

  it('omits the frequency and the unit, which are shown elsewhere', async () => {
    const rate = figureOf(await loadExample('statistics/eurostat'), 'geo:LV;unit:PC');
    expect(textOf(rate.label as LocalText)).to.equal('Unemployment by sex – annual data: Latvia');
    expect(textOf(rate.unit as LocalText)).to.equal('Percentage of the labour force');
  });
});

describe('the unit of a dataset', () => {
  for (const [name, unit, said] of [
    ['base and multiplier', {base: 'euro', multiplier: 6, decimals: 1}, '2.4 million euro'],
    ['label and multiplier', {label: 'persons', multiplier: 3, decimals: 0}, '2.4 thousand persons'],
    ['a label that includes the multiplier', {label: 'thousand persons', multiplier: 3}, '2.4 thousand persons'],
    ['a label that abbreviates it', {label: 'Mio. EUR', multiplier: 6}, '2.4 Mio. EUR'],
    ['a label in Latvian that includes it', {label: 'tūkst. eiro', base: 'eiro', multiplier: 3}, '2.4 tūkst. eiro'],
    ['a label that resembles a power of ten', {label: 'm', multiplier: 3}, '2.4 thousand m'],
    ['a label with such letters inside', {label: 'familias', multiplier: 3}, '2.4 thousand familias'],
    [
      'a label with a reference number',
      {label: 'per 1 000 residents', multiplier: 3},
      '2.4 thousand per 1 000 residents',
    ],
    ['a label with digits', {label: '1 000 t', multiplier: 3}, '2.4 thousand t'],
    ['a base with digits alone', {base: '1 000 persons'}, '2.4 thousand persons'],
    ['a base that is a number alone', {base: '1,000'}, '2.4 thousand'],
    ['a base of hundreds', {base: '100 persons'}, '240 persons'],
    ['a base year', {label: '2015=100'}, '2.4 (2015=100)'],
    ['a year in its label', {label: 'Euro, 2015 prices', multiplier: 6}, '2.4 million Euro, 2015 prices'],
    [
      'a base year in its label',
      {label: 'Chain linked volumes (2010), euro', multiplier: 6},
      '2.4 million Chain linked volumes (2010), euro',
    ],
    ['another power of ten', {label: 'thousand tonnes', multiplier: 6}, '2.4 million thousand tonnes'],
    ['a rate per million', {label: 'euro per million people', multiplier: 3}, '2.4 thousand euro per million people'],
    ['a base that includes the multiplier', {base: 'million euro', multiplier: 6}, '2.4 million euro'],
    ['a symbol that includes the multiplier', {symbol: 'M€', multiplier: 6}, '2.4 M€'],
    [
      'a multiplier that only the base repeats',
      {base: 'million euro', label: 'euro', multiplier: 6},
      '2.4 million euro',
    ],
    ['a label of thousands of euro', {label: 'k€', multiplier: 3}, '2.4 k€'],
    ['a label in Russian', {label: 'тыс. человек', multiplier: 3}, '2.4 тыс. человек'],
    ['a multiplier of zero', {base: 'people', multiplier: 0}, '2.4 people'],
    ['a multiplier alone', {multiplier: 6}, '2.4 million'],
    ['a symbol before the number', {symbol: '€', position: 'start'}, '€ 2.4'],
    ['a symbol before millions', {symbol: '€', position: 'start', multiplier: 6}, '€ 2.4 million'],
    ['a symbol after the number', {symbol: '%', position: 'end'}, '2.4 %'],
    ['a symbol and its name', {symbol: '€', position: 'start', label: 'euro', multiplier: 6}, '€ 2.4 million'],
    ['a symbol and a reference unit', {symbol: '€', position: 'start', label: 'per month'}, '€ 2.4 per month'],
    ['a symbol after the number and a label', {symbol: '€', label: 'per month'}, '2.4 € per month'],
    ['a text', 'euro', '2.4 euro'],
    ['nothing', undefined, '2.4'],
    ['negative decimals', {label: 'euro', decimals: -1}, '2.4 euro'],
    ['decimals as text', {label: 'euro', decimals: '0'}, '2.4 euro'],
  ] as const) {
    it(`is read from ${name}`, () => {
      expect(newest(read(measured(unit)))).to.equal(`${said}, Spending on schools, 2021`);
    });
  }

  for (const [name, unit] of [
    ['a multiplier as text', {label: 'euro', multiplier: '6'}],
    ['a fractional multiplier', {label: 'euro', multiplier: 1.5}],
    ['a negative multiplier', {label: 'euro', multiplier: -3}],
    ['a multiplier that is too large', {label: 'euro', multiplier: 300}],
    ['a label that is a list', {label: ['euro']}],
    ['a base that is a number', {base: 1000}],
    ['a symbol that is an object', {symbol: {}}],
    ['a base with a power of ten that is not shown', {base: 'million euro', label: 'euro'}],
    ['a number other than a power of ten', {base: '5 kg'}],
    ['a number beside another multiplier', {base: '1 000 persons', multiplier: 6}],
    ['a symbol that begins with a number', {symbol: '000 €'}],
    ['a unit that is a number', 6],
    ['a unit that is a list', []],
  ] as const) {
    it(`is rejected with ${name}, which would change the value`, () => {
      expect(refusal(measured(unit))).to.match(/unit of A/);
    });
  }

  for (const [power, labels] of [
    [
      3,
      [
        'Thsd. EUR',
        'Tsd. Euro',
        'tūkst. eiro',
        '£000s',
        '€ 000',
        'tis. Kč',
        'TEUR',
        'mii lei',
        'bin TL',
        '千人',
        'miles de euros',
      ],
    ],
    [4, ['万人', '만명']],
    [
      6,
      [
        'Millones de euros',
        'milioane lei',
        'mil. lei',
        'millió forint',
        'εκατ. ευρώ',
        'Mill. €',
        'EUR m',
        '£m',
        'M€',
        'MEUR',
        'milj. €',
        'milijonai eurų',
        'млн грн',
        '百万円',
        '10^6 m³',
        '10⁶ m³',
        '1 000 000 euro',
      ],
    ],
    [7, ['crore rupees']],
    [
      9,
      [
        'mia. kr.',
        'milyar TL',
        'Md€',
        'Mrd. EUR',
        'miljardi eiro',
        'thousand million euro',
        'miles de millones',
        'billion dollars',
        '$bn',
        'миллиардов',
      ],
    ],
    [12, ['bilion Kč', 'trillion yen']],
  ] as const) {
    it(`does not repeat a multiplier of ${power} that its label states`, () => {
      for (const label of labels) {
        const figure = figureOf(measured({label, multiplier: power}));
        const isStripped = textOf(figure.unit as LocalText) !== label;
        expect(figure.multiplier, label).to.equal(isStripped ? power : undefined);
        // A word for one power of ten is no word for another.
        if (!isStripped) expect(figureOf(measured({label, multiplier: 2})).multiplier, label).to.equal(2);
      }
    });
  }

  it('keeps its multiplier if its label states none', () => {
    for (const label of [
      'Euro, 2015 prices',
      'MWh',
      'kg',
      'euro per thousand hours',
      'km',
      'metres',
      'familias',
      'cases per 100,000',
      '€/1000 km',
      '2015 = 100',
    ]) {
      for (const multiplier of [2, 3, 5, 6]) {
        expect(figureOf(measured({label, multiplier})).multiplier, `${label} ${multiplier}`).to.equal(multiplier);
      }
    }
  });

  it('is rejected if it belongs to no category, or is not an object', () => {
    for (const unit of ['Million euro', [{multiplier: 6}], 6, {B: {base: 'euro', multiplier: 6}}]) {
      const dimension = {
        what: {category: {index: ['A'], label: {A: 'Spending'}, unit}},
        time: {category: {index: ['2020', '2021']}},
      };
      expect(refusal(measured({}, {dimension})), JSON.stringify(unit)).to.include('the unit of what is');
    }
  });

  it('has one multiplier, which the metric and a dimension of multipliers may both state', () => {
    const both = (multiplier: number | undefined, code: string, unit = 'Euro') => {
      const metric = {base: undefined, ...(multiplier !== undefined && {multiplier})};
      return measured(metric, {
        id: ['what', 'unit', 'unit_mult', 'time'],
        size: [1, 1, 1, 2],
        dimension: {
          what: {category: {index: ['A'], label: {A: 'Spending'}, unit: {A: metric}}},
          unit: {category: {index: ['U'], label: {U: unit}}},
          unit_mult: {category: {index: [code]}},
          time: {category: {index: ['2020', '2021']}},
        },
      });
    };
    expect(newest(read(both(undefined, '6')))).to.equal('2.4 million Euro, Spending, 2021');
    expect(newest(read(both(6, '6')))).to.equal('2.4 million Euro, Spending, 2021');
    expect(newest(read(both(undefined, '6', 'Million euro')))).to.equal('2.4 Million euro, Spending, 2021');
    expect(refusal(both(3, '6'))).to.include('two multipliers, 3 and 6');
  });

  it('is read from a dataset without a metric role', () => {
    expect(newest(read(measured({base: 'euro', multiplier: 6}, {role: {}})))).to.include('2.4 million euro');
  });

  it('is read from SDMX dimensions for units and multipliers', () => {
    const document = {
      class: 'dataset',
      label: 'Debt',
      id: ['UNIT_MEASURE', 'UNIT_MULT', 'TIME_PERIOD'],
      size: [1, 1, 1],
      dimension: {
        UNIT_MEASURE: {category: {index: ['EUR'], label: {EUR: 'Euro'}}},
        UNIT_MULT: {category: {index: ['6'], label: {6: 'Millions'}}},
        TIME_PERIOD: {category: {index: ['2021']}},
      },
      value: [2.4],
    };
    expect(newest(read(document))).to.equal('2.4 million Euro, Debt, 2021');
  });

  it('is placed before the number or after it', () => {
    const figure = figureOf(measured({symbol: '$', label: 'per capita', position: 'start'}));
    const {before, after} = unitParts(figure, 2, EN);
    expect([before?.text, after?.text]).to.deep.equal(['$', 'per capita']);
  });
});

describe('the status of a value', () => {
  const status = (flags: unknown, more: Json = {}): Json => along(['2023', '2024'], {status: flags, ...more});
  const words = (label: Record<string, string>): Json => ({extension: {lang: 'en', status: {label}}});
  const last = (document: Json) => figureOf(document).points.at(-1)!;

  for (const [name, flag, more, expected] of [
    ['a standard code', 'p', {}, ['provisional', undefined]],
    ['a code in capitals', 'E', {}, ['estimated', undefined]],
    ['a code for a normal value', 'A', {}, [undefined, undefined]],
    ['a break', 'b', {}, [undefined, 'break in time series']],
    ['two codes', 'be', {}, ['estimated', 'break in time series, estimated']],
    ['low reliability', 'u', {}, [undefined, 'low reliability']],
    ['a strike, and not an estimate, in SDMX', 'S', {}, [undefined, 'strike or other special event']],
    ['an estimate of Eurostat', 's', {}, ['estimated', 'Eurostat estimate']],
    ['a word with a p', 'imputed', {}, [undefined, 'imputed']],
    ['a word with an f', 'off', {}, [undefined, 'off']],
    ['a word for a forecast', 'Projection', {}, ['forecast', 'Projection']],
    ['letters in an unknown order', 'pe', {}, [undefined, 'pe']],
    ['the dataset’s word for a code', 'x', words({x: 'without suburbs'}), [undefined, 'without suburbs']],
    ['the dataset’s word for a standard code', 'p', words({p: 'projected'}), ['forecast', 'projected']],
    ['a code that the dataset calls final', 'f', words({f: 'final'}), [undefined, 'final']],
    ['a number with a word', 4, words({4: 'preliminary'}), ['provisional', 'preliminary']],
    ['a word in Latvian', 'n', words({n: 'prognoze'}), ['forecast', 'prognoze']],
    [
      'words of the dataset and of the standard',
      'bp',
      words({b: 'new method'}),
      ['provisional', 'new method, provisional'],
    ],
    ['a code without a word', '7', {}, [undefined, '7']],
    ['a code in brackets', '(f)', {}, ['forecast', undefined]],
    ['codes with a comma', 'f,b', {}, ['forecast', 'break in time series, forecast']],
    ['codes with a space', 'p f', {}, ['forecast', 'forecast, provisional']],
    ['a forecast in another order', 'fb', {}, ['forecast', 'break in time series, forecast']],
    ['words for a value that is not final', 'x', words({x: 'not final'}), [undefined, 'not final']],
    ['a provisional code that is not final', 'p', words({p: 'not final'}), ['provisional', 'not final']],
    ['a key that every object has', 'toString', {}, [undefined, 'toString']],
  ] as const) {
    it(`is read from ${name}`, () => {
      const {status: read, flag: said} = last(status({1: flag}, more));
      expect([read, textOf(said)]).to.deep.equal(expected);
    });
  }

  it('is a forecast in the languages of offices', () => {
    const said =
      'Vorausberechnung, Proyección, Proiezione, Projeção, Projekcija, Projekce, Projectie, Projektsioon, Проекция, 予測, tahmin, Plan, Planned, target, budget, Plāns';
    for (const flag of said.split(', ')) expect(last(status({1: flag})).status, flag).to.equal('forecast');
    for (const flag of ['planet', 'widget', 'metadata', 'imputed']) {
      expect(last(status({1: flag})).status, flag).to.equal(undefined);
    }
  });

  it('may be one status for all cells, as text or as a list of one', () => {
    for (const flags of ['e', ['e']]) {
      expect(figureOf(status(flags)).points.map((point) => point.status)).to.deep.equal(['estimated', 'estimated']);
    }
  });

  it('is marked as English if it uses the words of the standard', () => {
    expect(last(status({1: 'b'}, {extension: {lang: 'lv'}})).flag).to.deep.equal({en: 'break in time series'});
    expect(last(status({1: 'x'}, {extension: {lang: 'LV', status: {label: {x: 'bez Rīgas'}}}})).flag).to.deep.equal({
      lv: 'bez Rīgas',
    });
  });

  it('is shown beside the value, once', () => {
    expect(newest(read(status({1: 'be'})))).to.equal('2 (break in time series, estimated), Town budget, 2024');
    expect(newest(read(status({1: 'p'}, words({p: 'provisional'}))))).to.equal('2 (provisional), Town budget, 2024');
    expect(newest(read(status({1: 'p'})))).to.equal('2 (provisional), Town budget, 2024');
  });

  it('shows the reason for a missing value in words, never as a bare code', () => {
    const missing = (flag: unknown, more: Json = {}) => {
      const {value, flag: said} = last(status({1: flag}, {value: [5, null], ...more}));
      expect(value).to.equal(null);
      return textOf(said);
    };
    expect(missing('2', {extension: {missingValueDescriptions: {2: 'Not applicable'}}})).to.equal('Not applicable');
    expect(missing('2')).to.equal(undefined);
    expect(missing('..')).to.equal(undefined);
    expect(missing(':', words({':': 'not available'}))).to.equal('not available');
    expect(missing('c')).to.equal('confidential');
    expect(missing('p')).to.equal(undefined);
  });

  it('is rejected if it is invalid', () => {
    for (const flags of [
      5,
      true,
      ['p', 'p', 'p'],
      {'02': 'f'},
      {2: 'f'},
      {'-1': 'f'},
      {'1.0': 'f'},
      {a: 'f'},
      {1: {}},
      {1: ['p']},
      {1: true},
    ]) {
      expect(refusal(status(flags)), JSON.stringify(flags)).to.match(/status/);
    }
  });
});

describe('a forecast', () => {
  it('is never the newest value, and never a value that the change is computed from', async () => {
    const network = read(await loadExample('statistics/projection'), 'sex:T');
    expect(newest(network)).to.equal('32,700 (provisional), Population of the town: total, 2024');
    const {groups, newer} = takeSnapshot(network);
    expect(groups[0]?.standings[0]?.before?.date).to.equal('2023');
    expect(newer).to.equal(undefined);
  });

  it('includes every value for a future period, regardless of its status in the dataset', () => {
    const network = read(along(['2023', '2024', '2999'], {status: {2: 'p'}}));
    expect(network.figures[0]?.points.at(-1)?.status).to.equal('forecast');
    expect(newest(network)).to.equal('2, Town budget, 2024');
  });
});

describe('values as text', () => {
  it('are numbers, or symbols for a missing value', () => {
    const codes = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022'];
    const value = ['1234', ' -1.5 ', '1e3', ':', '..', '…', '-', ''];
    expect(figureOf(along(codes, {value})).points.map((point) => point.value)).to.deep.equal([
      1234,
      -1.5,
      1000,
      ...Array.from({length: 5}, () => null),
    ]);
  });

  it('are rejected by name if they are neither numbers nor symbols', () => {
    for (const value of ['n/a', '1,5', '1 234', '0x10', 'Infinity', true, {}, [1], '9'.repeat(400), 1e999]) {
      expect(refusal(along(['2023', '2024'], {value: [1, value]})), JSON.stringify(value)).to.match(
        /the value of 2024 is .*, expected a number/,
      );
    }
  });

  it('are missing if the dataset itself explains their symbols', () => {
    const {value, flag} = figureOf(
      along(['2023', '2024'], {value: [1, 'x'], extension: {status: {label: {x: 'secret'}}}}),
    ).points.at(-1)!;
    expect([value, flag]).to.deep.equal([null, 'secret']);
  });
});

describe('the periods of a dataset', () => {
  for (const [codes, expected] of [
    [
      ['2020-S1', '2020-S2'],
      ['2020-H1', '2020-H2'],
    ],
    [
      ['2022/2023', '2023/2024'],
      ['2022/2023', '2023/2024'],
    ],
    [
      ['2016M01D15', '2016M01D16'],
      ['2016-01-15', '2016-01-16'],
    ],
    [
      ['201601', '201602'],
      ['2016-01', '2016-02'],
    ],
    [
      [2016, 2017],
      ['2016', '2017'],
    ],
    [
      ['2015 - 4', '2016 - 1', '2016 - 2'],
      ['2015-Q4', '2016-Q1', '2016-Q2'],
    ],
    [
      ['2016 - 1', '2016 - 2', '2016 - 3', '2016 - 4'],
      ['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4'],
    ],
    [
      ['2015 - 1', '2015 - 2', '2016 - 1'],
      ['2015-H1', '2015-H2', '2016-H1'],
    ],
    [
      ['2015 - 11', '2015 - 12', '2016 - 1'],
      ['2015-11', '2015-12', '2016-01'],
    ],
  ] as const) {
    it(`are read from ${codes.join(', ')}`, () => {
      expect(periodsOf(along(codes))).to.deep.equal(expected);
    });
  }

  it('are recognised by the name of their dimension if numbers alone are ambiguous', () => {
    const named = (label: string) =>
      along(['2016 - 1', '2016 - 2'], {dimension: {time: {label, category: {index: ['2016 - 1', '2016 - 2']}}}});
    expect(periodsOf(named('Month'))).to.deep.equal(['2016-01', '2016-02']);
    expect(periodsOf(named('Ceturksnis'))).to.deep.equal(['2016-Q1', '2016-Q2']);
    expect(refusal(named('Time'))).to.include('"2016 - 1", "2016 - 2" of time cannot be read');
  });

  it('are read from the labels if the codes are numbers, or name the first of two years', async () => {
    expect(periodsOf(await loadExample('statistics/school-years'))).to.deep.equal([
      '2020/2021',
      '2021/2022',
      '2022/2023',
      '2023/2024',
    ]);
    const label = {2020: '2020/2021', 2021: '2021/2022'};
    const dimension = {time: {category: {index: ['2020', '2021'], label}}};
    expect(periodsOf(along(['2020', '2021'], {dimension}))).to.deep.equal(['2020/2021', '2021/2022']);
  });

  it('reject the dataset if one is unreadable, because it could be the newest', () => {
    for (const code of ['2025*', 'total', '2024Q5', '2024-13', '', '2025/2027']) {
      expect(refusal(along(['2023', code])), code).to.equal(
        `JSON-stat: ${JSON.stringify(code)} of time cannot be read as a period`,
      );
    }
  });

  it('reject the dataset if two are the same', () => {
    expect(refusal(along(['2023', '2024M01', '2024-01']))).to.equal(
      'JSON-stat: 2024M01 and 2024-01 of time are the same period',
    );
  });

  it('reject the dataset if months and years are mixed, but are ignored without values', () => {
    const codes = ['2023', '2024', '2024-01', '2024-02'];
    expect(refusal(along(codes))).to.include('several kinds (year, month)');
    expect(periodsOf(along(codes, {value: [1, 2, null, null]}))).to.deep.equal(['2023', '2024']);
  });

  it('keep the mark of their label', () => {
    const marked = (label: string) =>
      figureOf(
        along(['2023', '2024'], {dimension: {time: {category: {index: ['2023', '2024'], label: {2024: label}}}}}),
      ).points.at(-1)!;
    expect(marked('2024*')).to.deep.include({date: '2024', flag: '2024*'});
    expect(marked('2024 (prognoze)')).to.deep.include({date: '2024', status: 'forecast'});
    expect(marked('2024')).to.not.have.property('flag');
    expect(marked('*2024')).to.deep.include({flag: '*2024'});
    expect(marked('Forecast 2024')).to.deep.include({status: 'forecast', flag: 'Forecast 2024'});
    expect(marked('2024 (f)')).to.deep.include({status: 'forecast'});
    expect(marked('Year 2024 (e)')).to.deep.include({status: 'estimated'});
    expect(marked('Year 2024')).to.not.have.property('flag');
  });

  for (const [code, label, mark] of [
    ['2021', '2019–2021', '2019–2021'],
    ['2021', 'January-June 2021', 'January-June 2021'],
    ['2021', '1 January 2021', '1 January 2021'],
    ['2021', 'FY 2021', 'FY 2021'],
    ['2021', 'Average', 'Average'],
    ['2021', 'Year 2021', undefined],
    ['2021', '2021. gads', undefined],
    ['2021', '2021. g.', undefined],
    ['2021A1', '2021', undefined],
    ['2021M06', 'June 2021', undefined],
    ['2021M06', 'Jun-21', undefined],
    ['2021M06', '2021. gada jūnijs', undefined],
    ['2021M06', 'January–June 2021', 'January–June 2021'],
    ['2021M06', 'июль 2020 – июнь 2021', 'июль 2020 – июнь 2021'],
    ['2021Q3', '2021-Q3', undefined],
    ['2021Q3', '3. ceturksnis 2021', undefined],
    ['2021Q3', 'Q1-Q3 2021', 'Q1-Q3 2021'],
    ['2021W05', 'Week 5, 2021', undefined],
  ] as const) {
    it(`show the label “${label}” of ${code} ${mark === undefined ? 'only as the period' : 'beside the value'}`, () => {
      // The second label is no period, so the codes are read.
      const codes = [code, code.replace('2021', '2022')];
      const dimension = {time: {category: {index: codes, label: {[codes[0]!]: label, [codes[1]!]: 'x'}}}};
      expect(figureOf(along(codes, {dimension})).points[0]?.flag).to.equal(mark);
    });
  }

  it('reject the dataset if a label and a code of one kind are different periods', () => {
    const labelled = (codes: string[], labels: string[]) =>
      along(codes, {
        dimension: {
          time: {category: {index: codes, label: Object.fromEntries(codes.map((each, at) => [each, labels[at]]))}},
        },
      });
    expect(refusal(labelled(['2020', '2021'], ['2019', '2020']))).to.equal(
      'JSON-stat: "2020" of time has the label "2019", another period',
    );
    expect(refusal(labelled(['2020M01', '2020M02'], ['2020-02', '2020-01']))).to.include('another period');
    expect(periodsOf(labelled(['2020Q1', '2020Q2'], ['2020-Q1', '2020-Q2']))).to.deep.equal(['2020-Q1', '2020-Q2']);
  });

  it('combine their mark with the status: the weaker one is valid', () => {
    for (const [label, status, expected] of [
      ['2024 (forecast)', 'A', ['forecast', '2024 (forecast)']],
      ['2024 (forecast)', 'b', ['forecast', '2024 (forecast), break in time series']],
      ['2024 (provisional)', 'f', ['forecast', '2024 (provisional)']],
      ['2024*', 'e', ['estimated', '2024*']],
      ['2024M11', 'p', ['provisional', undefined]],
    ] as const) {
      const index = label.includes('M') ? ['2024M10', '2024M11'] : ['2023', '2024'];
      const dimension = {time: {category: {index, label: {2024: label}}}};
      const point = figureOf(along(index, {dimension, status: {1: status}})).points.at(-1)!;
      expect([point.status, point.flag], `${label} ${status}`).to.deep.equal(expected);
    }
    const index = ['2024M10', '2024M11'];
    const dimension = {time: {category: {index, label: {'2024M11': 'November 2024 (forecast)'}}}};
    expect(figureOf(along(index, {dimension})).points.at(-1)).to.include({date: '2024-11', status: 'forecast'});
  });

  const named = (codes: readonly string[], label: string, labels: readonly string[] = []) =>
    along(codes, {
      dimension: {
        time: {
          label,
          category: {index: codes, label: Object.fromEntries(labels.map((each, at) => [codes[at] ?? '', each]))},
        },
      },
    });

  it('are months of six digits only if no words say otherwise', () => {
    const codes = ['202201', '202202'];
    for (const [label, labels, expected] of [
      ['Time', [], ['2022-01', '2022-02']],
      ['Month', [], ['2022-01', '2022-02']],
      ['Week', [], ['2022-W01', '2022-W02']],
      ['Nedēļa', [], ['2022-W01', '2022-W02']],
      ['Time', ['Week 1, 2022', 'Week 2, 2022'], ['2022-W01', '2022-W02']],
      ['Quarter', [], ['2022-Q1', '2022-Q2']],
      ['Time', ['1st quarter 2022', '2nd quarter 2022'], ['2022-Q1', '2022-Q2']],
    ] as const) {
      expect(periodsOf(named(codes, label, labels)), `${label} ${labels[0]}`).to.deep.equal(expected);
    }
    for (const label of ['Academic year', 'Financial year']) {
      expect(periodsOf(named(['201011', '201112'], label))).to.deep.equal(['2010/2011', '2011/2012']);
    }
    expect(refusal(named(['202205', '202206'], 'Quarter'))).to.include('cannot be read');
  });

  it('are pairs of years if each names two in sequence', () => {
    const years = ['2009/2010', '2010/2011', '2011/2012'];
    expect(periodsOf(named(['2009-10', '2010-11', '2011-12'], 'Time'))).to.deep.equal(years);
    expect(periodsOf(named(['2010-11', '2011-12', '2012-13'], 'Financial year'))).to.deep.equal([
      '2010/2011',
      '2011/2012',
      '2012/2013',
    ]);
    expect(periodsOf(named(['2009-10', '2010-11', '2011-12'], 'Month'))).to.deep.equal([
      '2009-10',
      '2010-11',
      '2011-12',
    ]);
    expect(periodsOf(named(['2009-10', '2009-11', '2009-12'], 'Time'))).to.deep.equal([
      '2009-10',
      '2009-11',
      '2009-12',
    ]);
  });

  it('are numbered weeks if their dimension says so, and are rejected if nothing does', () => {
    expect(periodsOf(named(['2023 - 5', '2023 - 6'], 'Week'))).to.deep.equal(['2023-W05', '2023-W06']);
    expect(refusal(named(['2023 - 5', '2023 - 6'], 'Time'))).to.include('cannot be read');
  });
});

describe('a dataset', () => {
  it('is rejected if it contains a dimension, a category or a period twice', () => {
    const twice = {...measured({}), id: ['what', 'what', 'time'], size: [1, 1, 2]};
    expect(refusal(twice)).to.equal('JSON-stat: two dimensions are called what');
    expect(refusal(along(['2023', '2023']))).to.equal('JSON-stat: two categories of time are called 2023');
  });

  it('is rejected if select names a dimension twice', () => {
    expect(refusal(measured({}), 'what:A;what:B')).to.include('select names what twice');
  });

  it('has notes without markup: its own, and the notes of the selected categories', async () => {
    const {notes} = read(await loadExample('statistics/budget'), 'ContentsCode:COST;AREA:TOWN');
    expect(notes?.map(textOf)).to.deep.equal(['Documentation & methods', 'Without transport']);
    const noted = along(['2023', '2024'], {
      dimension: {time: {category: {index: ['2023', '2024'], note: {2024: ['<b>New</b> method']}}}},
    });
    expect(figureOf(noted).points.map((point) => point.note)).to.deep.equal([undefined, 'New method']);
  });

  describe('with notes', () => {
    const noted = (note: unknown, of: Json = {}, ofCategory?: unknown, ofTime?: unknown): Json => ({
      ...along(['2023']),
      id: ['geo', 'time'],
      size: [2, 1],
      value: [1, 2],
      note,
      dimension: {
        geo: {...of, category: {index: ['LV', 'EE'], note: ofCategory}},
        time: {category: {index: ['2023']}, note: ofTime},
      },
    });
    const notesOf = (document: Json) => read(document, 'geo:LV').notes;

    for (const [name, document, expected] of [
      ['a list on the dataset', noted(['One', 'Two']), ['One', 'Two']],
      ['a text on the dataset', noted('One'), ['One']],
      ['a list on a dimension', noted(undefined, {note: ['One', 'Two']}), ['One', 'Two']],
      ['a text on a dimension', noted(undefined, {note: 'One'}), ['One']],
      ['a list on the time dimension', noted(undefined, {}, undefined, ['One']), ['One']],
      ['lists by category', noted(undefined, {}, {LV: ['One', 'Two'], EE: ['Other']}), ['One', 'Two']],
      ['texts by category', noted(undefined, {}, {LV: 'One', EE: 'Other'}), ['One']],
      ['a list on all categories', noted(undefined, {}, ['One']), ['One']],
      ['all of them', noted(['One'], {note: 'Two'}, {LV: ['Three']}, ['Four']), ['One', 'Two', 'Four', 'Three']],
      ['the same one in several places', noted(['One'], {note: ['One']}, {LV: '<b>One</b>'}), ['One']],
      [
        'markup',
        noted('A <a href="https://x.example">link</a> &amp; <script>alert(1)</script>more'),
        ['A link & more'],
      ],
      ['nothing readable', noted([5, null, {}, '', ' '], {note: {}}, {LV: 5}), undefined],
    ] as const) {
      it(`reads ${name}`, () => {
        expect(notesOf(document)).to.deep.equal(expected);
      });
    }

    it('keeps twenty, and the number of the others', () => {
      const all = Array.from({length: 25}, (_, at) => `Note ${at + 1}`);
      for (const [count, more] of [
        [6, undefined],
        [20, undefined],
        [21, 1],
        [25, 5],
      ] as const) {
        const {notes, moreNotes} = read(noted(all.slice(0, count)), 'geo:LV');
        expect([notes, moreNotes]).to.deep.equal([all.slice(0, Math.min(count, 20)), more]);
      }
    });

    it('cuts a long note with an ellipsis, also on a period', () => {
      expect(textOf(notesOf(noted('long '.repeat(500)))?.[0]))
        .to.have.length(1000)
        .and.match(/…$/);
      const category = {
        index: ['2023', '2024'],
        note: {2024: Array.from({length: 60}, (_, at) => `Note number ${at}`)},
      };
      const [, last] = figureOf(along(['2023', '2024'], {dimension: {time: {category}}})).points;
      expect(textOf(last?.note)).to.match(/^Note number 0 Note number 1 .*…$/);
    });
  });

  it('is described in full in words for residents', async () => {
    const budget = await loadExample('statistics/budget');
    const said = ['SCHOOLS', 'PUPILS', 'COST'].map((what) => newest(read(budget, `ContentsCode:${what};AREA:TOWN`)));
    expect(said).to.deep.equal([
      '2.4 million euro (2024*), Spending on schools: the town, 2024',
      '1.31 thousand persons (2024*), Pupils: the town, 2024',
      '€ 341.00 per month (2024*), Cost of a pupil: the town, 2024',
    ]);
    expect(newest(read(await loadExample('statistics/half-years')))).to.equal(
      '0.2401 (provisional), Price of electricity for households, Half-year 2 of 2023',
    );
    expect(newest(read(await loadExample('statistics/school-years')))).to.equal(
      '4,398, Pupils of the town’s schools, 2023/2024',
    );
  });

  it('takes time in proportion to its dimensions', () => {
    const narrow = (count: number): Json => {
      const ids = Array.from({length: count}, (_, at) => `d${at}`);
      const dimension = Object.fromEntries(ids.map((id) => [id, {category: {index: ['a']}}]));
      return {
        ...along(['2023', '2024']),
        id: [...ids, 'time'],
        size: [...ids.map(() => 1), 2],
        dimension: {...dimension, time: {category: {index: ['2023', '2024']}}},
      };
    };
    const readNarrow = (document: Json): unknown => read(document, undefined, 'Town budget');
    expect(growthOf((size) => narrow(size / 50), readNarrow)).to.be.below(3.5);
  });
});

describe('an answer that is not JSON-stat 2.0', () => {
  const message = (document: unknown): string => {
    try {
      void readFigures(document, {base: BASE});
    } catch (error) {
      return (error as Error).message;
    }
    return 'read';
  };

  it('is identified: JSON-stat 1.x, and PxWeb’s descriptions of tables', () => {
    const dataset = {dimension: {id: ['time'], size: [1], time: {category: {index: {2020: 0}}}}, value: [1]};
    expect(message({dataset})).to.include('JSON-stat 1.x');
    expect(message({version: '1.2', class: 'bundle', link: {}})).to.include('JSON-stat 1.x');
    expect(refusal({version: '1.2', class: 'dataset', ...dataset})).to.include('JSON-stat 1.x');
    expect(message({title: 'Population', variables: [{code: 'TIME', text: 'year', values: ['2020']}]})).to.include(
      'PxWeb’s description of a table',
    );
    expect(message([{id: 'POP', type: 'l', text: 'Population'}])).to.include('PxWeb’s list of tables');
    expect(refusal(along(['2020'], {value: undefined}))).to.include('there are no values');
  });
});
