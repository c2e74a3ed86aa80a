/* The widths of each element and variant in typical page layouts, as itself and as a placeholder. */
import {expect} from '@open-wc/testing';
import {asElement, asPlaceholder, layoutPage, LAYOUTS, misfits, VARIANTS} from '../support/layouts.mjs';
import {closePages, type HostPage, isReady, openPage, TAGS, waitUntil} from '../support/host-page.js';

/** The number of layouts on one page, which makes about a hundred elements. */
const PER_PAGE = 12;
const sheets = [...new Set(LAYOUTS.map(({sheet}) => sheet))];
const groups = sheets.flatMap((sheet) => {
  const some = LAYOUTS.filter((layout) => layout.sheet === sheet);
  return Array.from({length: Math.ceil(some.length / PER_PAGE)}, (_, index) =>
    some.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  );
});

async function openLayouts(...[layouts, write, width]: Parameters<typeof layoutPage>): Promise<HostPage> {
  const {head, body} = layoutPage(layouts, write, width);
  const page = await openPage({head, lang: 'lv'});
  // The body is too long for a query string.
  page.document.body.innerHTML = body;
  await waitUntil(() => {
    const elements = [...page.document.querySelectorAll(TAGS.join())];
    return elements.length === layouts.length * VARIANTS.length && elements.every(isReady);
  }, 'ready');
  return page;
}

describe('an element', () => {
  afterEach(closePages);

  for (const [form, write] of [
    ['as itself', asElement],
    ['as a placeholder', asPlaceholder],
  ] as const) {
    for (const width of [800, 320]) {
      for (const layouts of groups) {
        const names = layouts.map(({name}) => name).join('; ');
        it(`is at least 12em wide and fits into its box, ${form} in ${width} px: ${names}`, async () => {
          const {document, window} = await openLayouts(layouts, write, width);
          expect(misfits(document, layouts)).to.deep.equal([]);
          expect(window.reports).to.deep.equal([]);
        });
      }
    }
  }

  for (const columns of ['auto 1fr', '1fr auto', 'auto auto 1fr', 'auto 20em']) {
    it(`never disappears in a grid with too little room: ${columns}`, async () => {
      const {document} = await openPage({lang: 'lv'});
      const elements = VARIANTS.map((variant) => asElement(variant));
      const cells = elements.map(
        (element) => `<div class="narrow">${`<p>${'word '.repeat(20)}</p>${element}`.repeat(2)}</div>`,
      );
      document.body.innerHTML = `<style>.narrow {display: grid; width: 20em; grid-template-columns: ${columns}}</style>${cells.join('')}`;
      const all = (): Element[] => [...document.querySelectorAll(TAGS.join())];
      await waitUntil(() => all().length === 2 * VARIANTS.length && all().every(isReady), 'ready');
      const narrow = all().filter((element) => element.getBoundingClientRect().width < 90);
      expect(narrow.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }
});
