/* With script joiners, minifiers and delays, the elements work, or the console says how to make them work. */
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

/** Adds a script tag by script after the page has loaded, as plug-ins that delay scripts do. */
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

    it(`shows what needs no other file without data-base, keeps the other content, and says what to do: ${address}`, async () => {
      const page = await show(`<script defer src="${address}"></script>`);
      const [card, list, badge, stats] = TAGS.map((tag) => page.document.querySelector(tag)!);
      await waitUntil(() => isReady(card!) && isReady(list!));
      await waitUntil(() => [badge, stats].every((element) => element!.matches(':state(failed)')));
      expect([badge, stats].map((element) => wordsOf(element!))).to.deep.equal(['Ventspils', 'The network']);
      // Each element names its first missing file.
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

  it('works inline with data-base', async () => {
    const page = await show('<script data-base="/dist/"></script>');
    await runLater(page, {}, await sourceOf(CLASSIC));
    await waitUntil(() => isDone(page), 'done');
    expect(page.window.reports).to.deep.equal([]);
  });

  it('says what to do if it is inline without data-base', async () => {
    const page = await show('');
    await runLater(page, {}, await sourceOf(CLASSIC));
    await waitUntil(() =>
      page.window.reports.some((report) => report.includes('<script data-base="/widgets/"></script>')),
    );
    expect(wordsOf(page.document.querySelector('learning-city-badge')!)).to.equal('Ventspils');
  });

  it('ignores the data-base of another script’s tag', async () => {
    const page = await show(
      `<script src="/test/support/none.js" data-base="/dist/"></script><script data-base="/dist/">window.other = 1</script><script defer src="${JOINED[0]}"></script>`,
    );
    const badge = page.document.querySelector('learning-city-badge')!;
    await waitUntil(() => badge.matches(':state(failed)'));
  });

  it('applies the data-allow-origins of an empty tag', async () => {
    const page = await show(
      `<script data-base="/dist/" data-allow-origins=""></script><script defer src="${JOINED[0]}"></script>`,
      '<news-card src="https://elsewhere.example/feed.json"><a href="/news">News</a></news-card>',
    );
    await waitUntil(() => page.window.reports.join().includes('not among data-allow-origins'));
  });
});

describe('a delayed script', () => {
  afterEach(closePages);

  for (const [name, before, attributes] of [
    [
      'by Rocket Loader',
      `<script type="0f3a-text/javascript" src="${CLASSIC}" data-cf-settings="0f3a-|49" defer></script>`,
      {type: 'text/javascript', src: CLASSIC, 'data-cf-settings': '0f3a-|49'},
    ],
    [
      'by WP Rocket, on the reader’s first interaction',
      `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/dist/learning-city-widgets.js"></script>`,
      {type: 'module', src: '/dist/learning-city-widgets.js'},
    ],
    [
      'by LiteSpeed',
      `<script type="litespeed/javascript" data-src="${CLASSIC}"></script>`,
      {src: CLASSIC, 'data-optimized': '1'},
    ],
  ] as const) {
    it(`finds its files and its settings if it is delayed ${name}`, async () => {
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

  it('leaves the elements as they are without scripts, and the browser says why', async () => {
    const page = await show(
      `<script src="${JOINED[1]}" integrity="sha384-KAOcen/zv9e3ZXFhe8dN8C81icZJsxxV+AAtHt0EJ9ufmCdbxF6hfMU0vWnq0s1x"></script>`,
    );
    await aTimeout(300);
    expect(page.window.customElements.get('news-card')).to.equal(undefined);
    expect(page.document.querySelector('news-card a')!.getClientRects().length).to.equal(1);
  });
});
