/* Script joiners, minifiers and delays: the elements work, or the console says how they would. */
import {aTimeout, expect} from '@open-wc/testing';
import {ALL, closePages, type HostPage, isReady, openPage, TAGS, waitUntil, wordsOf} from '../support/host-page.js';

const CLASSIC = '/dist/learning-city-widgets.classic.js';
const JOINED = [
  '/joined/autoptimize_0f3a.js',
  '/joined/min/1/widgets/learning-city-widgets.classic.js',
  '/joined/litespeed/4b1c.js',
];
const isDone = ({document}: HostPage): boolean => TAGS.every((tag) => isReady(document.querySelector(tag)!));
const show = (head: string, body = ALL): Promise<HostPage> => openPage({scripts: '', head, body});

/** Runs a tag as a delaying script does: made by a script, some time after the page has loaded. */
async function runLater({document}: HostPage, attributes: Readonly<Record<string, string>>, text = ''): Promise<void> {
  await aTimeout(20);
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = text;
  document.body.append(script);
}
const sourceOf = async (address: string): Promise<string> => (await fetch(address)).text();

describe('a script that has been joined with others', () => {
  afterEach(closePages);

  for (const address of JOINED) {
    for (const attributes of ['', 'defer', 'async']) {
      it(`works with data-base on an empty tag: ${address} ${attributes}`, async () => {
        const page = await show(`<script data-base="/dist/"></script><script ${attributes} src="${address}"></script>`);
        await waitUntil(() => isDone(page), 'done');
        expect(page.window.reports).to.deep.equal([]);
      });
    }

    it(`works with data-base on its own tag: ${address}`, async () => {
      const page = await show(`<script defer src="${address}" data-base="/dist"></script>`);
      await waitUntil(() => isDone(page), 'done');
      expect(page.window.reports).to.deep.equal([]);
    });

    it(`without data-base shows what needs no file, keeps the rest in sight, and says what to do: ${address}`, async () => {
      const page = await show(`<script defer src="${address}"></script>`);
      const [card, list, badge, stats] = TAGS.map((tag) => page.document.querySelector(tag)!);
      await waitUntil(() => isReady(card!) && isReady(list!));
      await waitUntil(() => [badge, stats].every((element) => element!.matches(':state(failed)')));
      expect([badge, stats].map((element) => wordsOf(element!))).to.deep.equal(['Ventspils', 'The network']);
      // Each element names the first of its files that is missing.
      const missing = page.window.reports.filter((report) => report.includes('could not be loaded'));
      expect(new Set(missing.map((report) => /<[\w-]+>/.exec(report)?.[0]))).to.include.keys(
        '<learning-city-badge>',
        '<network-stats>',
      );
      for (const report of missing) {
        expect(report).to.include('<script data-base="/widgets/"></script>');
        expect(report, 'the folder that was tried').to.include(address.replace(/[^/]*$/, ''));
      }
    });
  }

  it('moved into the page itself works with data-base', async () => {
    const page = await show('<script data-base="/dist/"></script>');
    await runLater(page, {}, await sourceOf(CLASSIC));
    await waitUntil(() => isDone(page), 'done');
    expect(page.window.reports).to.deep.equal([]);
  });

  it('moved into the page itself without data-base says what to do', async () => {
    const page = await show('');
    await runLater(page, {}, await sourceOf(CLASSIC));
    await waitUntil(() =>
      page.window.reports.some((report) => report.includes('<script data-base="/widgets/"></script>')),
    );
    expect(wordsOf(page.document.querySelector('learning-city-badge')!)).to.equal('Ventspils');
  });

  it('loads nothing from a folder that another script’s tag names', async () => {
    const page = await show(
      `<script src="/test/support/none.js" data-base="/dist/"></script><script data-base="/dist/">window.other = 1</script><script defer src="${JOINED[0]}"></script>`,
    );
    const badge = page.document.querySelector('learning-city-badge')!;
    await waitUntil(() => badge.matches(':state(failed)'));
  });

  it('keeps the limit of sources that an empty tag states', async () => {
    const page = await show(
      `<script data-base="/dist/" data-allow-origins=""></script><script defer src="${JOINED[0]}"></script>`,
      '<news-card src="https://elsewhere.example/feed.json"><a href="/news">News</a></news-card>',
    );
    await waitUntil(() => page.window.reports.join().includes('not among data-allow-origins'));
  });
});

describe('a script that is run later', () => {
  afterEach(closePages);

  for (const [name, before, attributes] of [
    [
      'by Rocket Loader',
      `<script type="0f3a-text/javascript" src="${CLASSIC}" data-cf-settings="0f3a-|49" defer></script>`,
      {type: 'text/javascript', src: CLASSIC, 'data-cf-settings': '0f3a-|49'},
    ],
    [
      'by WP Rocket, when the reader first moves',
      `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/dist/learning-city-widgets.js"></script>`,
      {type: 'module', src: '/dist/learning-city-widgets.js'},
    ],
    [
      'by LiteSpeed',
      `<script type="litespeed/javascript" data-src="${CLASSIC}"></script>`,
      {src: CLASSIC, 'data-optimized': '1'},
    ],
  ] as const) {
    it(`${name} finds its files and its settings`, async () => {
      const page = await show(before);
      await runLater(page, {...attributes, 'data-allow-origins': ''});
      await waitUntil(() => isDone(page), 'done');
      expect(page.window.reports).to.deep.equal([]);
      const card = page.document.querySelector('news-card')!;
      card.setAttribute('src', 'https://elsewhere.example/feed.json');
      await waitUntil(() => page.window.reports.join().includes('not among data-allow-origins'));
    });
  }
});

describe('a minifier that changes the script behind its hash', () => {
  afterEach(closePages);

  it('keeps the elements as they are without scripts, and the browser says why', async () => {
    const page = await show(
      `<script src="${JOINED[1]}" integrity="sha384-KAOcen/zv9e3ZXFhe8dN8C81icZJsxxV+AAtHt0EJ9ufmCdbxF6hfMU0vWnq0s1x"></script>`,
    );
    await aTimeout(300);
    expect(page.window.customElements.get('news-card')).to.equal(undefined);
    expect(page.document.querySelector('news-card a')!.getClientRects().length).to.equal(1);
  });
});
