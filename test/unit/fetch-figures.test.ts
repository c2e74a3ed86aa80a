/* The documents of figures that the command `fetch` writes: the elements read the same from them as from the sources. */
import {expect} from '@open-wc/testing';
import {mergeFigures} from '../../src/fetch/figures.js';
import {figuresDocument, misreadFigures} from '../../src/fetch/figures-document.js';
import {stableText} from '../../src/fetch/stable-text.js';
import type {Network} from '../../src/model/network.js';
import {readFigures} from '../../src/sources/figures.js';
import {loadExample} from '../support/examples.js';
import {jsonStatSample} from '../support/json-stat-samples.js';

const BASE = 'https://statistics.example/data.json';
const HERE = 'https://town.example/figures.json';
const HISTORY = {settings: 'x', sources: [{key: 'a'}]};

/** Writes figures, and reads them as `<network-stats>` does. */
async function written(network: Network): Promise<Network> {
  const document = figuresDocument(network, HISTORY);
  expect(misreadFigures(document, network)).to.equal(undefined);
  return readFigures(JSON.stringify(document), {base: HERE});
}
const read = async (document: unknown, select?: string, label?: string): Promise<Network> =>
  readFigures(document, {base: BASE, select, label});
const plain = (network: Network): Network => mergeFigures([{network}]);

/** Every series of a dataset, as the `select` that chooses it. */
function selectionsOf(dataset: ReturnType<typeof jsonStatSample>): string[] {
  const roles = dataset.role as {readonly time?: readonly string[]} | undefined;
  const dimensions = dataset.id.filter((id) => !(roles?.time ?? ['time', 'TIME']).includes(id));
  let selections = [''];
  for (const id of dimensions) {
    const index = dataset.dimension[id]!.category.index;
    const codes = Array.isArray(index) ? (index as string[]) : Object.keys(index as object);
    selections = selections.flatMap((start) => codes.map((code) => `${start}${id}:${code};`));
  }
  return selections;
}

describe('a written document of figures', () => {
  for (const name of [
    'small',
    'quarters',
    'gaps',
    'forecast',
    'many-figures',
    'hundred-points',
    'drop',
    'hostile',
    'empty',
  ]) {
    it(`is read as its source: network/${name}`, async () => {
      const network = plain(await read(await loadExample(`network/${name}`)));
      expect(stableText(await written(network))).to.equal(stableText(network));
    });
  }

  for (const [name, select] of [
    ['budget', 'ContentsCode:SCHOOLS;AREA:TOWN'],
    ['eurostat', 'unit:NR;geo:EE'],
    ['half-years', undefined],
    ['months', undefined],
    ['projection', 'sex:T'],
    ['pxweb', 'AREA:LV;ContentsCode:POP'],
    ['school-years', undefined],
    ['weeks', undefined],
  ] as const) {
    it(`has unit, source, status and flags of a dataset: statistics/${name}`, async () => {
      const network = await read(await loadExample(`statistics/${name}`), select);
      expect(stableText(await written(plain(network)))).to.equal(stableText(network));
    });
  }

  it('is read as its source for every series of a hundred random datasets', async () => {
    let series = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const dataset = jsonStatSample(seed);
      for (const select of selectionsOf(dataset).slice(0, 4)) {
        let network: Network;
        try {
          network = await read(dataset, select);
        } catch {
          continue;
        }
        series++;
        expect(stableText(await written(plain(network))), `${seed} ${select}`).to.equal(stableText(network));
      }
    }
    expect(series).to.be.above(100);
  });
});

describe('figures of several documents', () => {
  const network = (name: Network['name'], id = 'value', more: Partial<Network> = {}): Network => ({
    ...(name !== undefined && {name}),
    sources: {dataset: {url: `https://statistics.example/${id}`}},
    figures: [{id, label: {lv: `Skaits: ${id}`}, points: [{date: '2024', value: 1, source: 'dataset'}]}],
    ...more,
  });
  const merge = (...networks: Network[]): Network => mergeFigures(networks.map((each) => ({network: each})));

  it('have distinct ids and sources, and each value keeps its source', async () => {
    const {figures, sources} = await written(
      merge(network(undefined, 'a'), network(undefined, 'b'), network(undefined, 'a')),
    );
    expect(figures.map(({id}) => id)).to.deep.equal(['a', 'b', 'a-2']);
    expect(figures.map(({points}) => sources[points[0]!.source]?.url)).to.deep.equal([
      'https://statistics.example/a',
      'https://statistics.example/b',
      'https://statistics.example/a',
    ]);
  });

  it('have the chosen id', () => {
    expect(mergeFigures([{network: network(undefined), id: 'people'}]).figures[0]?.id).to.equal('people');
  });

  it('keep the common name of their documents, and get different names into their labels', () => {
    expect(merge(network({lv: 'Pilsēta'}, 'a'), network({lv: 'Pilsēta'}, 'b'))).to.deep.include({
      name: {lv: 'Pilsēta'},
    });
    const {name, figures} = merge(network({lv: 'Pilsēta'}, 'a'), network({lv: 'Novads'}, 'b'));
    expect(name).to.equal(undefined);
    expect(figures.map(({label}) => label)).to.deep.equal([{lv: 'Pilsēta: Skaits: a'}, {lv: 'Novads: Skaits: b'}]);
  });

  it('are not merged if a name or a note would be lost', () => {
    for (const [one, other] of [
      [network({en: 'Town'}), network({lv: 'Pilsēta'}, 'b')],
      [network('Town'), network({lv: 'Pilsēta'}, 'b')],
      [network({lv: 'x'.repeat(299)}), network({lv: 'Pilsēta'}, 'b')],
      [network(undefined, 'a', {note: {lv: 'Viens'}}), network(undefined, 'b', {note: {en: 'Two'}})],
      [network(undefined, 'a', {note: 'x'.repeat(600)}), network(undefined, 'b', {note: 'y'.repeat(600)})],
    ] as const) {
      expect(() => merge(one, other)).to.throw(/separate files/);
    }
  });

  it('have all notes, and the oldest date of all documents', () => {
    const merged = merge(
      network(undefined, 'a', {note: {lv: 'Viens.'}, updated: '2024-02-01', checked: '2024-03'}),
      network(undefined, 'b', {note: {lv: 'Divi.'}, updated: '2023-12-31'}),
    );
    expect(merged.note).to.deep.equal({lv: 'Viens. Divi.'});
    expect(merged.updated).to.equal('2023-12-31');
    expect(merged.checked).to.equal(undefined);
  });

  it('are at most fifty', () => {
    expect(() => merge(...Array.from({length: 51}, (_, at) => network(undefined, `f${at}`)))).to.throw(/at most 50/);
  });
});
