/*
 * Watching for placeholders adds little to the work of a growing page. The tests count steps, because times vary on a
 * busy machine; `bench/observer.mjs` measures the time.
 */
import {expect} from '@open-wc/testing';
import {closePages, openPage, type PageWindow, waitUntil} from '../support/host-page.js';

/**
 * Counts what observers do: each record that they receive, each member of a node that they use, and for a query each
 * element that it searches. Timers that they start count too.
 */
const COUNT = `<script>{
  window.work = 0;
  window.pending = 0;
  let isCounting = false;
  const counted = (run) => function (...args) {
    isCounting = true;
    try {
      return run.apply(this, args);
    } finally {
      isCounting = false;
    }
  };
  const all = {
    get: Object.getOwnPropertyDescriptor(NodeList.prototype, 'length').get,
    document: Document.prototype.querySelectorAll,
    element: Element.prototype.querySelectorAll,
    fragment: DocumentFragment.prototype.querySelectorAll,
  };
  const sizeOf = (root) =>
    all.get.call((root instanceof Document ? all.document : root instanceof Element ? all.element : all.fragment).call(root, '*'));
  const count = (root, name) => {
    if (!isCounting) return;
    isCounting = false;
    window.work += /^(querySelector|getElements)/.test(name) ? 1 + sizeOf(root) : 1;
    isCounting = true;
  };
  const {setTimeout, MutationObserver} = window;
  for (const {prototype} of [Node, Element, HTMLElement, Document, DocumentFragment, NodeList, HTMLCollection, MutationRecord, TreeWalker, NodeIterator]) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor' || !property.configurable) continue;
      for (const key of ['value', 'get']) {
        const original = property[key];
        if (typeof original !== 'function') continue;
        property[key] = function (...args) {
          count(this, name);
          return original.apply(this, args);
        };
      }
      Object.defineProperty(prototype, name, property);
    }
  }
  window.MutationObserver = class extends MutationObserver {
    constructor(callback) {
      super(counted((records, observer) => {
        window.work += records.length;
        callback(records, observer);
      }));
    }
  };
  window.setTimeout = (run, ms) => {
    const isObservers = isCounting;
    if (isObservers) window.pending++;
    return setTimeout(() => {
      if (isObservers) window.pending--;
      (isObservers ? counted(run) : run)();
    }, ms);
  };
}</script>`;

/** Ways to add rows to a page. The last two cause a record for each step, and have three hundred ancestors. */
const WAYS: Readonly<Record<string, string>> = {
  'one after another': `for (let n = 0; n < rows; n++) box.append(row());`,
  'one after another, with a pause after each': `for (let n = 0; n < rows; n++) {
    box.append(row());
    await null;
  }`,
  'one after another, each filled after it is added': `for (let n = 0; n < rows; n++) {
    const empty = document.createElement('div');
    box.append(empty);
    empty.append(row().firstChild);
  }`,
  'each before the previous one, deep in the page': `for (let n = 0; n < 300; n++) box = box.appendChild(document.createElement('div'));
    for (let n = 0; n < rows; n++) box.prepend(row());`,
};
const grow = (way: string): string => `<script>
  window.grow = async (rows) => {
    const row = () => {
      const div = document.createElement('div');
      div.innerHTML = '<span><b>row</b></span>';
      return div;
    };
    let box = document.createElement('div');
    document.body.append(box);
    ${way}
  };
</script>`;
/** An observer that searches the whole page again for each row, to show that the count notices it. */
const NAIVE = `<script type="module">
  new MutationObserver((records) => {
    for (const {target} of records) target.querySelectorAll('[data-widget]').forEach(String);
  }).observe(document, {childList: true, subtree: true});
</script>`;

type Growing = PageWindow & {grow(rows: number): Promise<void>; work: number; pending: number};

/** The steps that the page's observers take for a number of added rows, until they have nothing more to do. */
async function workOf(rows: number, way: string, query: {scripts?: string; body?: string} = {}): Promise<number> {
  const page = await openPage({head: COUNT + grow(way), ...query});
  const window = page.window as Growing;
  const isQuiet = (): boolean => window.pending === 0;
  await waitUntil(isQuiet);
  window.work = 0;
  await window.grow(rows);
  // The callback of an observer is a microtask, and starts a timer.
  await waitUntil(() => window.work > 0);
  await waitUntil(isQuiet);
  page.frame.remove();
  return window.work;
}

describe('a page that grows by a thousand rows', () => {
  afterEach(closePages);

  for (const [name, way] of Object.entries(WAYS)) {
    it(`takes at most ten steps per row with the script, and no more for each of two thousand: ${name}`, async () => {
      const [few, many] = [await workOf(1000, way), await workOf(2000, way)];
      // Two searches of the page with three elements per row, and up to two records per row.
      expect(few).to.be.within(3000, 10_000);
      expect(many).to.be.at.most(2 * few + 100);
    });
  }

  it('takes four times the steps for twice the rows if an observer searches the page for each', async () => {
    const way = WAYS['one after another']!;
    const of = (rows: number): Promise<number> => workOf(rows, way, {scripts: '', body: NAIVE});
    expect((await of(2000)) / (await of(1000))).to.be.above(3.5);
  });
});
