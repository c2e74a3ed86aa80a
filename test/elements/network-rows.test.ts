/* Figures in rows, for each number of figures and each width. */
import {expect} from '@open-wc/testing';
import {all, find, styled} from '../support/show-element.js';
import {ADDRESS, showFigures as show, useFigures} from '../support/show-figures.js';

const {network} = useFigures();

/** A document of `count` figures, each with a value of that many digits. */
const figuresOf = (count: number, value: number): object => ({
  sources: {one: {url: 'https://a.example/'}},
  figures: Array.from({length: count}, (_, index) => ({
    id: `figure-${index}`,
    label: `pupils ${index}`,
    points: [{date: '2025', value: value + index, source: 'one'}],
  })),
});

/** The figures from top to bottom: how many are in each row. Each row must be as wide as the element. */
function rowsIn(stats: Element): number[] {
  const room = find(stats, '.figures').getBoundingClientRect();
  const boxes = all(stats, '[part=figure]').map((figure) => figure.getBoundingClientRect());
  const tops = [...new Set(boxes.map(({top}) => Math.round(top)))];
  const rows = tops.map((top) => boxes.filter((box) => Math.round(box.top) === top));
  for (const row of rows) {
    expect(row[0]!.left).to.be.closeTo(room.left, 1);
    expect(row.at(-1)!.right).to.be.closeTo(room.right, 1);
    expect(Math.max(...row.map(({width}) => width)) - Math.min(...row.map(({width}) => width))).to.be.below(1);
  }
  return rows.map(({length}) => length);
}

/** The rows of one to twelve figures by the width of the element. */
const ROWS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  240: [[1], [1, 1], [1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
  320: [[1], [2], [1, 2], [2, 2], [1, 2, 2], [2, 2, 2], [1, 2, 2, 2], [2, 2, 2, 2]],
  600: [[1], [2], [3], [2, 2], [3, 2], [3, 3], [3, 2, 2], [3, 3, 2], [3, 3, 3], [3, 3, 2, 2]],
  1024: [[1], [2], [3], [4], [5], [3, 3], [3, 2, 2], [3, 3, 2], [3, 3, 3], [3, 3, 2, 2]],
  1440: [[1], [2], [3], [4], [5], [3, 3], [3, 2, 2], [3, 3, 2], [3, 3, 3], [3, 3, 2, 2]],
};

describe('figures', () => {
  beforeEach(() => styled('network-stats {font: 16px/1.5 sans-serif}'));

  for (const [width, lists] of Object.entries(ROWS)) {
    for (const [index, rows] of lists.entries()) {
      it(`fill every row in ${width} px, and none is left over: ${rows.join(' + ')}`, async () => {
        network.answer(ADDRESS, figuresOf(index + 1, 25_000));
        expect(rowsIn(await show({src: ADDRESS, width}))).to.deep.equal(rows);
      });
    }
  }

  for (const [width, lists] of Object.entries({
    320: [[1], [1, 1], [1, 1, 1]],
    600: [[1], [2], [1, 2], [2, 2], [1, 2, 2]],
    1024: [[1], [2], [3], [2, 2], [1, 2, 2]],
  })) {
    for (const [index, rows] of lists.entries()) {
      it(`with many digits have wider columns in ${width} px: ${rows.join(' + ')}`, async () => {
        network.answer(ADDRESS, figuresOf(index + 1, 1_234_567_890));
        const stats = await show({src: ADDRESS, width});
        expect(rowsIn(stats)).to.deep.equal(rows);
        for (const value of all(stats, '.value')) expect(value.getClientRects().length).to.be.below(3);
      });
    }
  }

  it('have their label below the number in a column, and beside it in a row with nothing else', async () => {
    network.answer(ADDRESS, figuresOf(3, 25));
    const stats = await show({src: ADDRESS, width: '400'});
    const lines = all(stats, '[part=figure] > p').map((text) => {
      const [value, label] = [text.querySelector('.value')!, text.querySelector('bdi')!];
      return label.getBoundingClientRect().top > value.getBoundingClientRect().bottom - 10 ? 'below' : 'beside';
    });
    expect(lines).to.deep.equal(['beside', 'below', 'below']);
  });
});
