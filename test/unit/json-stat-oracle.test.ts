/* Compares every series of many datasets with the toolkit by the author of JSON-stat. */
import {expect} from '@open-wc/testing';
import JSONstat from 'jsonstat-toolkit';
import {readJsonStat} from '../../src/sources/json-stat.js';
import {parsePeriod} from '../../src/util/period.js';
import {loadExample} from '../support/examples.js';
import {choicesIn, codesIn, jsonStatSample, type Sample} from '../support/json-stat-samples.js';

const BASE = 'https://town.example/data.json';
/** Enough time for fifty thousand values. */
const SAMPLES = 240;

interface Count {
  series: number;
  values: number;
}

/** Compares every series of a dataset. */
function compare(sample: Sample, time: string, counted: Count): void {
  const judge = JSONstat(structuredClone(sample));
  const codes = codesIn(sample, time);
  for (const choice of choicesIn(sample, time)) {
    const select = Object.entries(choice)
      .map(([id, code]) => `${id}:${code}`)
      .join(';');
    const {points} = readJsonStat(sample, BASE, {select}).figures[0]!;
    const byPeriod = new Map(points.map(({date, period = '', value}) => [`${date} ${period}`, value]));
    expect(points, select).to.have.length(codes.length);
    for (const code of codes) {
      const {date, period = ''} = parsePeriod(code)!;
      const expected = judge.Data({...choice, [time]: code}).value;
      expect(byPeriod.get(`${date} ${period}`), `${select} ${code}`).to.equal(
        typeof expected === 'number' ? expected : null,
      );
      counted.values++;
    }
    counted.series++;
  }
}

describe('readJsonStat', () => {
  it('reads every value of every series of random datasets as jsonstat-toolkit does', () => {
    const counted = {series: 0, values: 0};
    for (let seed = 0; seed < SAMPLES; seed++) {
      const sample = jsonStatSample(seed);
      compare(
        sample,
        sample.id.find((id) => id.toLowerCase() === 'time')!,
        counted,
      );
    }
    console.log(`json-stat oracle: ${SAMPLES} datasets, ${counted.series} series, ${counted.values} values`);
    expect(counted.values).to.be.above(50_000);
  });

  for (const name of ['eurostat', 'pxweb', 'months', 'projection', 'half-years']) {
    it(`reads every value of the example ${name} as jsonstat-toolkit does`, async () => {
      const sample = (await loadExample(`statistics/${name}`)) as Sample;
      const counted = {series: 0, values: 0};
      compare(
        sample,
        sample.id.find((id) => /^(time|tlist.*)$/i.test(id))!,
        counted,
      );
      expect(counted.values).to.be.above(0);
    });
  }
});
