/* Watching for placeholders adds next to nothing to the time that a growing page takes. */
import {expect} from '@open-wc/testing';
import {needs} from '../support/engines.mjs';
import {closePages, openPage, type PageWindow} from '../support/host-page.js';

/**
 * Ways to add ten thousand rows to a page. The last two are more expensive for any observer of a whole document: they
 * cause a record for each step, and three hundred ancestors to walk through.
 */
const WAYS: Readonly<Record<string, string>> = {
  'one after another': `for (let n = 0; n < ROWS; n++) box.append(row());`,
  'one after another, with a pause after each': `for (let n = 0; n < ROWS; n++) {
    box.append(row());
    await null;
  }`,
  'one after another, each filled after it is added': `for (let n = 0; n < ROWS; n++) {
    const empty = document.createElement('div');
    box.append(empty);
    empty.append(row().firstChild);
  }`,
  'each before the previous one, deep in the page': `for (let n = 0; n < 300; n++) box = box.appendChild(document.createElement('div'));
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
    // Wait for the observer's callback, which is a microtask.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  };
</script>`;
type Growing = PageWindow & {grow(): Promise<number>};

/** The duration of one run. Callers use the shortest of several, since other processes can only make a run longer. */
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
    needs('steady times')(`takes at most ${most} times as long with the script: ${name}`, async () => {
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
