/* The policies in docs/security-and-privacy.md are sufficient for each element, and allow nothing unnecessary. */
import {aTimeout, expect} from '@open-wc/testing';
import {answer} from '../support/faults.js';
import {closePages, type HostPage, openPage, waitUntil} from '../support/host-page.js';

const FEED = '/test/examples/news/seed.json';
const INLINE = '<script type="application/json">{"items":[{"id":"1","title":"T"}]}</script>';
const PICTURE = '{"items":[{"id":"1","title":"T","image":"/demo/pictures/harbour.svg"}]}';

/** The content of the page for each row of the table. */
const PAGES: Readonly<Record<string, string>> = {
  '`<news-card>`, `<news-list>` with their document inside': `<news-card>${INLINE}</news-card><news-list>${INLINE}</news-list>`,
  'the same with `src`': `<news-card src="${FEED}"></news-card><news-list src="${FEED}"></news-list>`,
  'the same with pictures': `<news-list src="${answer(PICTURE)}"></news-list>`,
  '`<learning-city-badge>` with `since`': '<learning-city-badge city="Ventspils" since="2022"></learning-city-badge>',
  '`<learning-city-badge>`': '<learning-city-badge city="Ventspils"></learning-city-badge>',
  '`<network-map>`': '<network-map city="Ventspils" loading="eager"></network-map>',
  '`<network-stats>`': '<network-stats></network-stats>',
  '`reserve.css` as well': '<link rel="stylesheet" href="/dist/reserve.css">',
};
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";
/** Allows the script of the test, which records the reports, even if ours are blocked. */
const WATCH = `script-src ${location.origin}/test/`;

/** The rows of the documented table: purpose and policy. */
async function rows(): Promise<[string, string][]> {
  const readme = await (await fetch('/docs/security-and-privacy.md')).text();
  const [, table = ''] = /<!-- policies -->([\s\S]*?)<!-- \/policies -->/.exec(readme) ?? [];
  return [...table.matchAll(/^\| (.*?) +\| `([a-z][^|]*?)` +\|$/gm)].map(([, what = '', line = '']) => [what, line]);
}
const elementsOf = ({document}: HostPage): Element[] =>
  [...document.body.children].filter(({localName}) => localName.includes('-'));
async function open(body: string, policy: string): Promise<HostPage> {
  return openPage({body, policy: `default-src 'none'; ${policy}`});
}
/** Returns true when the elements are ready and their pictures have loaded. */
const isDone = (page: HostPage): boolean =>
  elementsOf(page).every(
    (element) =>
      element.matches(':state(ready)') &&
      [...element.shadowRoot!.querySelectorAll('img')].every(({naturalWidth}) => naturalWidth),
  );

describe('the documented policy', () => {
  afterEach(closePages);

  it('exists for everything that is tested here, and everything documented is tested', async () => {
    expect((await rows()).map(([what]) => what)).to.deep.equal(Object.keys(PAGES));
  });

  for (const what of Object.keys(PAGES)) {
    const lineOf = async (): Promise<string> =>
      new Map(await rows()).get(what)!.concat(what.includes('css') ? `; ${WATCH}` : '');

    it(`is sufficient for ${what}, with and without Trusted Types`, async () => {
      for (const more of ['', `; ${TRUSTED}`, `; ${TRUSTED} 'allow-duplicates'`]) {
        const page = await open(PAGES[what]!, (await lineOf()) + more);
        if (what.includes('css')) expect(page.document.styleSheets.length).to.equal(1);
        else await waitUntil(() => isDone(page), 'done');
        expect(
          page.window.reports.filter((report) => !(what.includes('css') && report.includes('script-src'))),
        ).to.deep.equal([]);
      }
    });

    it(`allows nothing unnecessary for ${what}`, async () => {
      const directives = (await lineOf()).split('; ').filter((directive) => directive !== WATCH);
      for (const left of directives) {
        const others = directives.filter((each) => each !== left);
        const page = await open(
          PAGES[what]!,
          [...others, ...(left.startsWith('script-src') || what.includes('css') ? [WATCH] : [])].join('; '),
        );
        const [name] = left.split(' ');
        await waitUntil(
          () => page.window.reports.some((report) => report.startsWith(`securitypolicyviolation: ${name}`)),
          left,
        );
      }
    });
  }

  it('names the only Trusted Types policy that is created', async () => {
    const page = await open(
      PAGES['`<network-stats>`']!,
      "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    await waitUntil(() =>
      page.window.reports.some((report) => report.startsWith('securitypolicyviolation: trusted-types')),
    );
  });

  it('needs ’allow-duplicates’ for a second copy of Lit; without it, only the first copy works', async () => {
    const head = '<script type="module" src="/copies/9.9.9/learning-city-widgets.js" data-prefix="town"></script>';
    const body = `<news-card>${INLINE}</news-card><town-news-card>${INLINE}</town-news-card>`;
    const openBoth = async (more: string): Promise<HostPage> => {
      const page = await openPage({head, body, policy: `default-src 'none'; script-src 'self'; ${TRUSTED}${more}`});
      await waitUntil(() => elementsOf(page).some(({shadowRoot}) => shadowRoot?.textContent.includes('T')));
      await aTimeout(50);
      return page;
    };
    const strict = await openBoth('');
    expect(strict.window.reports.join()).to.include('trusted-types');
    expect(elementsOf(strict).filter(({shadowRoot}) => shadowRoot).length).to.equal(1);
    const relaxed = await openBoth(" 'allow-duplicates'");
    await waitUntil(() => elementsOf(relaxed).every((element) => element.matches(':state(ready)')));
    expect(relaxed.window.reports).to.deep.equal([]);
  });
});
