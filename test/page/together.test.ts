/* The built files loaded twice, together with other versions, and in every kind of document. */
import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {VERSION} from '../../src/util/version.js';
import {needs} from '../support/engines.mjs';
import {answer, ledgerOf, newKey} from '../support/faults.js';
import {
  ALL,
  closePages,
  ELSEWHERE,
  type HostPage,
  inside,
  isReady,
  make,
  openFrame,
  openPage,
  outcomeOf,
  pageAddress,
  requestsOf,
  TAGS,
  tidy,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

const MODULE = 'learning-city-widgets.js';
const CLASSIC = 'learning-city-widgets.classic.js';
const OTHER = `<script type="module" src="/copies/9.9.9/${MODULE}"></script>`;
const FEED = '/test/examples/news/seed.json';
const TITLE = 'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā';
const INLINE = `<news-card><script type="application/json">{"items":[{"id":"1","title":"From the page itself"}]}</script></news-card>`;

/** Waits until the elements of a page are ready and have their words, also with a prefix. */
async function allReady({document}: HostPage, prefix = ''): Promise<Element[]> {
  const elements = TAGS.map((tag) => document.querySelector(prefix + tag)!);
  await waitUntil(() => elements.every((element) => isReady(element)), 'all ready');
  expect(wordsOf(elements[0]!)).to.include(TITLE);
  return elements;
}

afterEach(closePages);

describe('the script', () => {
  for (const [name, scripts] of [
    ['twice as a module, from one address', `${MODULE},${MODULE}`],
    ['twice as a module, from two addresses', `${MODULE},${MODULE}?again`],
    ['twice as a plain script', `${CLASSIC},${CLASSIC}?again`],
    ['as a plain script and as a module', `${CLASSIC},${MODULE}`],
  ] as const) {
    for (const kind of ['open', 'strict'] as const) {
      it(`defines each element once, silently, if loaded ${name}, under the ${kind} policy`, async () => {
        const page = await openPage({body: ALL, scripts}, kind);
        await allReady(page);
        expect(page.window.reports).to.deep.equal([]);
      });
    }
  }

  it('uses the first of two versions, and says once which they are and what to do', async () => {
    const page = await openPage({body: ALL, head: OTHER});
    const elements = await allReady(page);
    expect((elements[0]!.constructor as unknown as {version: string}).version).to.equal('9.9.9');
    expect(page.window.reports).to.deep.equal([
      `warn: learning-city-widgets 9.9.9 is on this page already, and so is ${VERSION}: load the script once`,
    ]);
  });

  it('fills each placeholder once if two versions are loaded', async () => {
    const page = await openPage({head: OTHER, body: `<div data-widget="news-card" data-src="${FEED}"></div>`});
    await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(ready)'));
    expect(page.document.querySelectorAll('news-card').length).to.equal(1);
  });

  it('leaves a page’s own element with the same name alone, says so once, and defines the others', async () => {
    const page = await openPage({body: ALL, scripts: `/test/support/taken-name.js,${MODULE}`});
    const [card, ...others] = TAGS.map((tag) => page.document.querySelector(tag)!);
    await waitUntil(() => others.every((element) => isReady(element)));
    expect(card?.shadowRoot).to.equal(null);
    expect(page.window.reports).to.deep.equal([
      'warn: <news-card> is taken by this page: set data-prefix on the script tag',
    ]);
  });

  it('does not fill placeholders for a name that the page’s own element has', async () => {
    const page = await openPage({
      body: '<div data-widget="news-card"></div><div data-widget="network-stats"></div>',
      scripts: `/test/support/taken-name.js,${MODULE}`,
    });
    await waitUntil(() => page.document.querySelector('network-stats'));
    expect(page.document.querySelector('news-card')).to.equal(null);
  });

  for (const script of [MODULE, CLASSIC]) {
    it(`defines its elements under other names with a prefix, next to the page’s own, in ${script}`, async () => {
      const page = await openPage({
        body: ALL.replaceAll(/(<\/?)(news|learning|network)/g, '$1town-$2') + '<news-card></news-card>',
        scripts: `/test/support/taken-name.js,${script}`,
        attributes: 'data-prefix="town"',
      });
      await allReady(page, 'town-');
      expect(page.document.querySelector('news-card')?.shadowRoot).to.equal(null);
      expect(page.window.reports).to.deep.equal([]);
    });
  }

  it('fills placeholders, which keep their names, with a prefix', async () => {
    const page = await openPage({
      body: `<div data-widget="news-card" data-src="${FEED}"></div>`,
      attributes: 'data-prefix="town"',
    });
    await waitUntil(() => page.document.querySelector('town-news-card')?.matches(':state(ready)'));
    expect(page.document.querySelector('news-card')).to.equal(null);
  });

  for (const prefix of ['Town', 'town-', '1town', 'to wn', 'x"><img src=x>', 'font', '']) {
    it(`${prefix === 'font' ? 'accepts' : 'rejects, with one message,'} data-prefix="${prefix}"`, async () => {
      const page = await openPage({
        body: `${INLINE}<font-news-card></font-news-card>`,
        attributes: `data-prefix="${prefix.replaceAll('"', '&quot;')}"`,
      });
      const tag = prefix === 'font' ? 'font-news-card' : 'news-card';
      await waitUntil(() => page.document.querySelector(tag)?.shadowRoot);
      const words =
        prefix === 'font'
          ? []
          : [`warn: data-prefix="${prefix}" is ignored: expected small letters and digits, such as "town"`];
      expect(page.window.reports).to.deep.equal(words);
    });
  }

  it('fills existing elements if it loads long after the page', async () => {
    const page = await openPage({scripts: '', body: `${ALL}<div data-widget="news-card" data-src="${FEED}"></div>`});
    for (const src of [`/dist/${MODULE}`, `/dist/${CLASSIC}`]) {
      const script = page.document.createElement('script');
      if (src.endsWith(MODULE)) script.type = 'module';
      script.src = src;
      page.document.head.append(script);
    }
    await allReady(page);
    await waitUntil(() => page.document.querySelector('div > news-card')?.matches(':state(ready)'));
    expect(page.window.reports).to.deep.equal([]);
  });

  it('finds the content of each element as a plain script in the head', async () => {
    const page = await openPage({
      scripts: CLASSIC,
      body: `${INLINE}<div data-widget="network-stats"><b>in it</b></div>`,
    });
    await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(ready)'));
    expect(wordsOf(page.document.querySelector('news-card')!)).to.include('From the page itself');
    await waitUntil(() => page.document.querySelector('network-stats'));
    expect(page.document.querySelector('network-stats')!.textContent).to.equal('in it');
  });

  it('works if the page’s own module imports it', async () => {
    const page = await openPage({
      scripts: '',
      body: ALL,
      head: `<script type="module">import '/dist/${MODULE}'</script>`,
    });
    await allReady(page);
    expect(page.window.reports).to.deep.equal([]);
  });
});

describe('an element', () => {
  let page: HostPage;
  beforeEach(async () => {
    page = await openPage();
  });

  async function shown(element: HTMLElement): Promise<string> {
    await waitUntil(() => isReady(element), `${element.localName} ready`);
    return wordsOf(element);
  }

  it('can be created by script, with innerHTML, with a range and from a template', async () => {
    const {document, window} = page;
    const markup = `<news-card src="${FEED}"></news-card>`;
    const places = ['one', 'two', 'three', 'four'].map(() => document.body.appendChild(document.createElement('div')));
    places[0]!.append(make(page, 'news-card', {src: FEED}));
    places[1]!.innerHTML = markup;
    places[2]!.append(document.createRange().createContextualFragment(markup));
    const template = document.createElement('template');
    template.innerHTML = markup;
    places[3]!.append(document.importNode(template.content, true));
    for (const place of places) expect(await shown(place.firstElementChild as HTMLElement)).to.include(TITLE);
    expect(window.reports).to.deep.equal([]);
  });

  it('can be cloned, and the clone loads its own data', async () => {
    const {document, window} = page;
    const card = make(page, 'news-card', {src: FEED}, 'News');
    document.body.append(card);
    await shown(card);
    const copy = card.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    expect(await shown(copy)).to.equal(wordsOf(card));
    expect(copy.children.length).to.equal(1);
    expect(window.reports).to.deep.equal([]);
  });

  it('can move to another document and back, and keeps its words and its look', async () => {
    const {document, window} = page;
    const other = await openPage();
    const card = make(page, 'news-card', {src: FEED}, 'News');
    document.body.append(card);
    const words = await shown(card);
    const look = lookOf(card);
    other.document.body.append(card);
    await aTimeout(50);
    expect(wordsOf(card)).to.equal(words);
    expect(lookOf(card)).to.deep.equal(look);
    document.body.append(card);
    await aTimeout(50);
    expect(lookOf(card)).to.deep.equal(look);
    expect(window.reports).to.deep.equal([]);
    expect(other.window.reports).to.deep.equal([]);
  });

  it('can move to another document before its view has loaded, and has its look there', async () => {
    const {document, window} = page;
    const other = await openPage();
    const [here, moved] = [make(page, 'learning-city-badge', {city: 'Ventspils'}), await openPage()];
    document.body.append(here);
    await shown(here);
    const badge = make(moved, 'learning-city-badge', {city: 'Ventspils'});
    moved.document.body.append(badge);
    other.document.body.append(badge);
    await shown(badge);
    expect(lookOf(badge)).to.deep.equal(lookOf(here));
    expect([...window.reports, ...moved.window.reports, ...other.window.reports]).to.deep.equal([]);
  });

  it('can be added to another document first, and has its look there', async () => {
    const {document, window} = page;
    const other = await openPage();
    const here = make(page, 'news-card', {src: FEED});
    document.body.append(here);
    const words = await shown(here);
    const card = make(page, 'news-card', {src: FEED});
    other.document.body.append(card);
    expect(await shown(card)).to.equal(words);
    expect(lookOf(card)).to.deep.equal(lookOf(here));
    expect([...window.reports, ...other.window.reports]).to.deep.equal([]);
  });

  it('can be imported from another document, also from a template', async () => {
    const {document, window} = page;
    const other = await openPage({scripts: '', body: `<news-card src="${FEED}"></news-card>`});
    const copy = document.importNode(other.document.querySelector('news-card')!, true) as HTMLElement;
    document.body.append(copy);
    expect(await shown(copy)).to.include(TITLE);
    expect(window.reports).to.deep.equal([]);
  });

  it('works in open, closed and nested shadow roots', async () => {
    const {document, window} = page;
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'lv';
    const closed = outer.attachShadow({mode: 'closed'});
    const inner = closed.appendChild(document.createElement('div'));
    const open = inner.attachShadow({mode: 'open'});
    const stats = make(page, 'network-stats');
    open.append(stats);
    expect(await shown(stats)).to.include('Avots');
    outer.lang = 'en';
    await waitUntil(() => wordsOf(stats).includes('Source'));
    expect(window.reports).to.deep.equal([]);
  });

  it('loads once if it moves while loading', async () => {
    const {document, window} = page;
    const key = newKey();
    const card = make(page, 'news-card', {
      src: answer('{"items":[]}', {delay: '100', key}),
    });
    document.body.append(card);
    const outcome = outcomeOf(card);
    document.body.prepend(card);
    expect((await outcome).type).to.equal('load');
    expect((await ledgerOf(key)).requests).to.equal(1);
    expect(window.reports).to.deep.equal([
      `warn: <news-card src="${card.getAttribute('src')}"> empty: the source was read, and has nothing for this element`,
    ]);
  });

  it('can be removed and added a hundred times', async () => {
    const {document, window} = page;
    const card = make(page, 'news-card', {src: FEED});
    for (let turn = 0; turn < 100; turn++) {
      document.body.append(card);
      card.remove();
      if (turn % 10 === 0) await Promise.resolve();
    }
    document.body.append(card);
    expect(await shown(card)).to.include(TITLE);
    expect(window.reports).to.deep.equal([]);
  });

  needs('media')('prints all its words', async () => {
    const {document, window} = page;
    document.body.innerHTML = ALL;
    const elements = await allReady(page);
    const before = elements.map((element) => wordsOf(element));
    await executeServerCommand('media', {media: 'print'});
    try {
      window.dispatchEvent(new Event('beforeprint'));
      expect(elements.map((element) => wordsOf(element))).to.deep.equal(before);
      for (const element of elements) expect(element.getBoundingClientRect().height).to.be.above(20);
      for (const box of elements.flatMap((element) => inside(element, '.box, .badge'))) {
        expect(box.scrollHeight).to.be.at.most(box.clientHeight + 1);
      }
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      await executeServerCommand('media', {});
    }
    expect(window.reports).to.deep.equal([]);
  });
});

/** Computed styles that distinguish a styled element from a bare one. */
function lookOf(element: Element): unknown {
  const view = element.ownerDocument.defaultView!;
  const style = (of: Element) => {
    const {display, borderTopWidth, fontWeight, position} = view.getComputedStyle(of);
    return [of.className, display, borderTopWidth, fontWeight, position];
  };
  return [element, ...inside(element, '*')].map(style);
}

describe('a document', () => {
  it('shows the same words with the same look in quirks mode', async () => {
    const [page, quirks] = [await openPage({body: ALL}), await openPage({body: ALL, mode: 'quirks'})];
    expect(quirks.document.compatMode).to.equal('BackCompat');
    const [elements, others] = [await allReady(page), await allReady(quirks)];
    expect(others.map((element) => wordsOf(element))).to.deep.equal(elements.map((element) => wordsOf(element)));
    expect(others.map(lookOf)).to.deep.equal(elements.map(lookOf));
    expect(quirks.window.reports).to.deep.equal([]);
  });

  it('shows the fallback of its elements if it is XML, and the console says why', async () => {
    const xml = await openPage({body: `${ALL}<script src="/dist/${CLASSIC}"></script>`, mode: 'xhtml', scripts: ''});
    expect(xml.document.contentType).to.equal('application/xhtml+xml');
    await waitUntil(() => xml.window.reports.length >= TAGS.length, 'errors are logged');
    for (const tag of TAGS) {
      const link = xml.document.querySelector(`${tag} a`)!;
      expect(link.getClientRects().length, tag).to.equal(1);
      expect(isReady(link.parentElement!), tag).to.equal(false);
    }
    expect(xml.window.reports.join()).to.match(/^error: .*could not be rendered on this page/);
  });

  for (const scripts of [MODULE, CLASSIC]) {
    it(`resolves the page’s addresses against its base element, but our files against ${scripts}`, async () => {
      const page = await openPage({
        head: '<base href="/test/examples/">',
        scripts,
        body: ALL.replaceAll('/test/examples/', ''),
      });
      await allReady(page);
      expect(page.window.reports).to.deep.equal([]);
      expect(requestsOf(page)).to.include.members(['/dist/data/register.js', '/dist/views/network-stats.js']);
    });
  }

  it('shows its elements in a frame with srcdoc', async () => {
    const page = await openFrame('about:blank', (frame) => {
      frame.removeAttribute('src');
      frame.srcdoc = `<!doctype html><script src="/test/support/watch-page.js"></script>
        <script src="/dist/${CLASSIC}"></script>${ALL}`;
    });
    await allReady(page);
    expect(page.window.reports).to.deep.equal([]);
  });

  /** We can't inspect a sandboxed page, so it reports its state in messages. */
  const TELL = `<script>addEventListener('load', () => setInterval(() => parent.postMessage({
    reports: window.reports,
    origin: self.origin,
    states: [...document.body.querySelectorAll(':defined')].filter((each) => each.localName.includes('-')).map((each) =>
      ['ready', 'failed', 'loading', 'empty'].find((state) => each.matches(':state(' + state + ')'))),
    words: [...document.querySelectorAll('news-card')].map((each) => each.shadowRoot?.textContent.replace(/\\s+/g, ' ')),
  }, '*'), 50))</script>`;
  interface Report {
    readonly reports: readonly string[];
    readonly origin: string;
    readonly states: readonly string[];
    readonly words: readonly string[];
  }
  async function sandboxed(sandbox: string, head: string, body: string): Promise<() => Report | undefined> {
    let report: Report | undefined;
    const {frame} = await openFrame(pageAddress({scripts: '', head: TELL + head, body}, 'open'), (each) => {
      each.setAttribute('sandbox', sandbox);
    });
    addEventListener('message', ({source, data}) => {
      if (source === frame.contentWindow) report = data as Report;
    });
    return () => report;
  }
  const READ_BY_ALL = answer('{"items":[{"id":"1","title":"Read by all"}]}');

  it('works as usual in a sandbox with its own origin', async () => {
    const report = await sandboxed(
      'allow-scripts allow-same-origin',
      `<script type="module" src="/dist/${MODULE}"></script>`,
      ALL,
    );
    await waitUntil(() => report()?.states.join() === TAGS.map(() => 'ready').join());
    expect(report()?.reports).to.deep.equal([]);
  });

  for (const [name, script] of [
    ['a plain script', `<script src="/copies/${VERSION}/${CLASSIC}"></script>`],
    ['a module that any origin may read', `<script type="module" src="/copies/${VERSION}/${MODULE}"></script>`],
  ] as const) {
    it(`shows the sources that it may read in a sandbox without an origin, with ${name}`, async () => {
      const report = await sandboxed(
        'allow-scripts',
        script,
        `${INLINE}<news-card src="${READ_BY_ALL}"></news-card><learning-city-badge city="Ventspils"></learning-city-badge>
         <network-stats></network-stats>`,
      );
      await waitUntil(() => report()?.states.join() === 'ready,ready,ready,ready', 'all ready');
      expect(report()?.origin).to.equal('null');
      expect(report()?.reports).to.deep.equal([]);
      expect(report()?.words.join()).to.include('From the page itself').and.to.include('Read by all');
    });
  }

  it('says in a sandbox without an origin that it may not read same-origin sources', async () => {
    const report = await sandboxed(
      'allow-scripts',
      `<script src="/town/hasty.js"></script><script src="/copies/${VERSION}/${CLASSIC}"></script>`,
      '<news-card src="/town/news.json"><a href="/news">News</a></news-card>',
    );
    await waitUntil(() => report()?.states[0] === 'failed');
    expect(tidy(report()?.reports.join())).to.equal(
      'warn: <news-card src="/town/news.json"> network: unreachable, or not allowed by its server (CORS): let it send Access-Control-Allow-Origin, or use a copy on your own site',
    );
  });

  it('shows the fallback of its elements in a sandbox without scripts', async () => {
    const {frame} = await openFrame(pageAddress({body: ALL}, 'open'), (each) => {
      each.setAttribute('sandbox', 'allow-same-origin');
    });
    const words = tidy(frame.contentDocument?.body.textContent);
    expect(words).to.equal('News All news Ventspils The network The map');
    expect(frame.contentDocument?.querySelector('news-card')?.shadowRoot).to.equal(null);
  });

  it('can load the script from another site', async () => {
    const report = await new Promise((resolve) => {
      const address = `${ELSEWHERE}${pageAddress({scripts: '', head: `${TELL}<script src="${location.origin}/copies/${VERSION}/${CLASSIC}"></script>`, body: ALL}, 'open')}`;
      addEventListener('message', ({data}: MessageEvent<Report>) => {
        if (String(data.states) === TAGS.map(() => 'ready').join()) resolve(data.reports);
      });
      void openFrame(address);
    });
    expect(report).to.deep.equal([]);
  });
});
