/* A page that grows: watching for placeholders costs it next to nothing, however it grows. */
import {expect} from '@open-wc/testing';
import {closePages, openPage, type PageWindow} from '../support/host-page.js';

/**
 * Ways in which a page gets ten thousand rows. The last two cost every observer of a whole document more: a record of each
 * step, and a way up through three hundred ancestors.
 */
const WAYS: Readonly<Record<string, string>> = {
  'one after another': `for (let n = 0; n < ROWS; n++) box.append(row());`,
  'one after another, with a pause after each': `for (let n = 0; n < ROWS; n++) {
    box.append(row());
    await null;
  }`,
  'one after another, each filled when it is there': `for (let n = 0; n < ROWS; n++) {
    const empty = document.createElement('div');
    box.append(empty);
    empty.append(row().firstChild);
  }`,
  'before each other, in a deep place': `for (let n = 0; n < 300; n++) box = box.appendChild(document.createElement('div'));
    for (let n = 0; n < ROWS; n++) box.prepend(row());`,
};
const script = (way: string): string => `<script>
  window.grow = async () => {
    const ROWS = 10_000;
    const row = () => {
      const div = document.createElement('div');
      div.innerHTML = '<span><b>row</b></span>';
      return div;
    };
    let box = document.createElement('div');
    document.body.append(box);
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    ${way}
    // After the observer's callback, which is a microtask.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  };
</script>`;
type Growing = PageWindow & {grow(): Promise<number>};

/** The shortest of some runs: anything else that the machine does makes one longer. */
async function timeOf(way: string, scripts: string): Promise<number> {
  const {window, frame} = await openPage({head: script(way), scripts});
  frame.style.display = 'none';
  const time = await (window as Growing).grow();
  frame.remove();
  return time;
}

describe('a page that grows by ten thousand rows', () => {
  afterEach(closePages);

  for (const [name, way] of Object.entries(WAYS)) {
    const most = /filled|deep/.test(name) ? 2 : 1.2;
    it(`${name} takes no more than ${most} times as long with the script`, async () => {
      const times = {without: [] as number[], with: [] as number[]};
      const least = (list: number[]): number => Math.min(...list);
      for (let run = 0; run < 8; run++) {
        times.without.push(await timeOf(way, ''));
        times.with.push(await timeOf(way, 'learning-city-widgets.js'));
      }
      expect(least(times.with)).to.be.at.most(most * least(times.without) + 2);
    });
  }
});
