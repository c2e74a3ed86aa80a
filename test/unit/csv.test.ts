import {expect} from '@open-wc/testing';
import {csvText} from '../../src/elements/network-stats/csv.js';
import {type Cell, type Dialect, toCsv as inDialect} from '../../src/elements/network-stats/to-csv.js';
import * as en from '../../src/locale/generated/en.js';
import * as figureWords from '../../src/locale/generated/views/network-stats.js';
import {createLocale} from '../../src/locale/locale.js';
import {rowsOf} from '../../src/model/series.js';
import {readNetwork} from '../../src/sources/network.js';
import {growthOf} from '../support/growth.js';

const POINT: Dialect = {separator: ',', decimal: '.'};
const COMMA: Dialect = {separator: ';', decimal: ','};
const toCsv = (rows: readonly (readonly Cell[])[], dialect = POINT): string => inDialect(rows, dialect);

describe('toCsv', () => {
  it('starts with a byte order mark and ends each line as RFC 4180 requires', () => {
    expect(
      toCsv([
        ['Datums', 'Pilsētas'],
        ['2022-09-02', 294],
      ]),
    ).to.equal('\uFEFFDatums,Pilsētas\r\n2022-09-02,294\r\n');
  });

  it('leaves the cell of a missing value empty', () => {
    expect(toCsv([['a', undefined, 'b']])).to.equal('\uFEFFa,,b\r\n');
  });

  it('writes numbers in plain digits, including signs and fractions', () => {
    expect(toCsv([[-1.2, 1180000, 0.1, 0]])).to.equal('\uFEFF-1.2,1180000,0.1,0\r\n');
  });

  it('separates columns with semicolons if the decimal separator is a comma, and quotes cells with commas', () => {
    expect(toCsv([['a', -1.2, 1180000, 'b, c', undefined]], COMMA)).to.equal('\uFEFFa;"-1,2";1180000;"b, c";\r\n');
  });

  it('writes negative zero as zero', () => {
    expect(toCsv([[-0]])).to.equal('\uFEFF0\r\n');
  });

  it('quotes text with commas, quotes or line breaks', () => {
    expect(toCsv([['a,b', 'say "no"', 'two\nlines', 'plain']])).to.equal(
      '\uFEFF"a,b","say ""no""","two\nlines",plain\r\n',
    );
  });

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF201',
    '=cmd|"/c calc"!A1',
    '"=1+1',
  ]) {
    it(`does not let a spreadsheet run ${JSON.stringify(text)} as a formula`, () => {
      const [cell] = toCsv([[text]])
        .slice(1)
        .split('\r\n');
      expect(cell).to.match(/^"'/);
    });
  }

  for (const separator of [';', ',', '\t', '|', '\n']) {
    it(`does not let a spreadsheet run a formula if its separator is ${JSON.stringify(separator)}`, () => {
      for (const text of [
        'note;=1+1',
        'a; +1',
        'a,-1',
        'a|@SUM(A1)',
        'a\t=1',
        'x;;=1',
        '";=1"',
        'a;\uFF1D1',
        'a;"=1+1',
        'a\n=1',
        'a,;|\t"=1',
      ]) {
        for (const dialect of [POINT, COMMA]) {
          const [line = ''] = toCsv([[text, 'end']], dialect)
            .slice(1)
            .split('\r\n');
          for (const cell of line.split(separator)) expect(cell, text).to.not.match(/^["\s]*[=+\-@\uFF1D]/);
        }
      }
    });
  }

  it('takes linear time', () => {
    expect(
      growthOf(
        (size) => ';" '.repeat(size / 3),
        (text: string) => toCsv([[text]]),
      ),
    ).to.be.below(3.5);
  });

  it('keeps dates and addresses unchanged', () => {
    expect(toCsv([['2022-Q3', 'https://list.example/?a=1']])).to.equal('\uFEFF2022-Q3,https://list.example/?a=1\r\n');
  });
});

describe('csvText', () => {
  it('keeps the address of a source the same, even where it resembles a formula', () => {
    const locale = createLocale('en', 'en', en).extend(figureWords.en);
    for (const [url, written] of [
      [
        'https://a.example/?bbox=21.5,-57.4,21.6,57.5&x=1;=2',
        'https://a.example/?bbox=21.5%2C-57.4,21.6,57.5&x=1%3B=2',
      ],
      ['https://a.example/?a=,;@b', 'https://a.example/?a=%2C%3B@b'],
      ['https://a.example/?a=b', 'https://a.example/?a=b'],
    ] as const) {
      const points = [{date: '2022', value: 1, source: 'a'}];
      const network = readNetwork({sources: {a: {url}}, figures: [{id: 'cities', points}]});
      const text = csvText(network.figures, rowsOf(network, network.figures, undefined, true), locale);
      const [, cell] = /,"?([^",]*(?:,[^"]*)?)"?\r\n$/.exec(text.slice(text.indexOf('a.example,'))) ?? [];
      expect(cell).to.equal(written);
      expect(new URL(written).searchParams.toString()).to.equal(new URL(url).searchParams.toString());
    }
  });
});
