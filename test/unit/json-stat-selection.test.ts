/* `select`: every category can be chosen by its id, with any characters in it, and none is chosen by accident. */
import {expect} from '@open-wc/testing';
import {readJsonStat} from '../../src/sources/json-stat.js';
import type {Problem} from '../../src/util/problem.js';
import {validate} from '../../src/validate/validate.js';
import {randomNumbers} from '../support/random.js';

type Json = Record<string, unknown>;
const BASE = 'https://town.example/data/rate.json';

/** A dataset with some dimensions; each value is the index of its cell. */
function cube(dimensions: readonly (readonly [id: string, codes: readonly string[]])[], labels: Json = {}): Json {
  const count = dimensions.reduce((product, [, codes]) => product * codes.length, 1);
  return {
    class: 'dataset',
    label: 'Pupils',
    href: BASE,
    id: [...dimensions.map(([id]) => id), 'time'],
    size: [...dimensions.map(([, codes]) => codes.length), 1],
    dimension: {
      ...Object.fromEntries(
        dimensions.map(([id, codes]) => [
          id,
          {
            category: {
              index: codes,
              label: Object.fromEntries(codes.map((code, at) => [code, `${id} ${at}`])),
              ...labels,
            },
          },
        ]),
      ),
      time: {category: {index: ['2020']}},
    },
    value: Array.from({length: count}, (_, index) => index),
  };
}
const valueOf = (document: unknown, select?: string): unknown =>
  readJsonStat(document, BASE, {select}).figures[0]?.points[0]?.value;
function refusal(document: unknown, select?: string): string {
  try {
    return `not refused: ${String(valueOf(document, select))}`;
  } catch (error) {
    return (error as Problem).message;
  }
}

describe('select', () => {
  for (const [select, value] of [
    ["geo:'Riga; city'", 0],
    ["geo: 'Riga; city' ", 0],
    ["'geo':'Riga; city';", 0],
    ['geo:a:b', 1],
    ['geo:a=b', 2],
    ['geo:a, b', 3],
    ["geo:' a'", 4],
    ["geo:'it''s'", 5],
    ["geo:it's", 5],
    ["geo:''", 6],
    ["geo:'''q'''", 7],
    ['geo:say "a"', 8],
  ] as const) {
    it(`chooses a category by ${select}`, () => {
      const codes = ['Riga; city', 'a:b', 'a=b', 'a, b', ' a', "it's", '', "'q'", 'say "a"'];
      expect(valueOf(cube([['geo', codes]]), select)).to.equal(value);
    });
  }

  it('chooses a dimension whose name has a separator', () => {
    const document = cube([
      ['what: kind', ['a', 'b']],
      ['a;b', ['a', 'b']],
    ]);
    expect(valueOf(document, "'what: kind':b;'a;b':a")).to.equal(2);
    expect(refusal(document, "'what: kind':b")).to.include("'a;b':? (a “a;b 0”, b “a;b 1”)");
  });

  it('chooses no category with an empty id unless it is named in quotes', () => {
    const document = cube([['geo', ['', 'LV']]]);
    for (const select of [undefined, '', ' ', ';', 'geo', 'geo:', 'geo: ', 'geo:;']) {
      expect(refusal(document, select), select).to.include(
        "several series; set select to one category of geo:? ('' “geo 0”",
      );
    }
    expect(valueOf(document, "geo:''")).to.equal(0);
  });

  it('is refused if the chosen category has neither a label nor a visible id', () => {
    for (const code of ['', ' ', '\u200B']) {
      const document = cube([['geo', [code, 'LV']]], {label: {}});
      expect(refusal(document, `geo:'${code}'`)).to.match(/the category ".*" of geo has no label/);
      expect(valueOf(document, 'geo:LV')).to.equal(1);
    }
  });

  it('is refused if it names an unknown dimension or category', () => {
    for (const select of ['land:LV', 'time:2020', ':LV', "'':LV", 'toString:LV', "geo':LV"]) {
      expect(refusal(cube([['geo', ['LV', 'EE']]]), select), select).to.match(/select names/);
    }
    for (const select of ['geo:lv', "geo:'LV", "geo:LV'", 'geo:LV:', 'geo:"LV"']) {
      expect(refusal(cube([['geo', ['LV', 'EE']]]), select), select).to.match(/several series/);
    }
  });

  it('as validate suggests it, chooses each series of any dataset', () => {
    const random = randomNumbers(17);
    const characters = [';', ':', "'", '"', ' ', '=', ',', 'a', 'b', '\\', '&', '%', '\n', 'ā', '؛'];
    const some = (most: number) =>
      Array.from(
        {length: Math.floor(random() * (most + 1))},
        () => characters[Math.floor(random() * characters.length)],
      ).join('');
    for (let run = 0; run < 200; run++) {
      const ids = [...new Set([`x${some(4)}`, some(5), some(3)])].filter((id) => id !== 'time');
      const document = cube(ids.map((id) => [id, [...new Set([some(4), some(4), some(2), 'z'])]] as const));
      const {series, findings} = validate(JSON.stringify(document));
      expect(findings, JSON.stringify(ids)).to.deep.equal([]);
      expect(series!.listed.map(({select}) => valueOf(document, select))).to.deep.equal(
        series!.listed.map((_, index) => index),
      );
    }
  });

  it('tells two categories with one label apart by their ids', () => {
    const document = cube([['geo', ['A1', 'B1', 'C1']]], {label: {A1: 'Other', B1: 'Other', C1: 'Riga'}});
    const labelOf = (select: string) => readJsonStat(document, BASE, {select}).figures[0]?.label;
    expect(['geo:A1', 'geo:B1', 'geo:C1'].map(labelOf)).to.deep.equal([
      'Pupils: Other (A1)',
      'Pupils: Other (B1)',
      'Pupils: Riga',
    ]);
  });
});
