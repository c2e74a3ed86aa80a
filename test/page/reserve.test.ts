/* Pages before the scripts have loaded, and without scripts: visible content and layout shifts. */
import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {needs} from '../support/engines.mjs';
import {answer, fault} from '../support/faults.js';
import {
  ALL,
  closePages,
  type HostPage,
  openFrame,
  openPage,
  pageAddress,
  tidy,
  waitUntil,
} from '../support/host-page.js';

const RESERVE = '<link rel="stylesheet" href="/dist/reserve.css">';
/** Records the position of the paragraph below the element, in every frame. */
const WATCH = `<style>body {margin: 1em; font: 16px/1.5 sans-serif}</style><script>
  window.places = [];
  (function look() {
    const below = document.querySelector('p');
    if (below && below.getBoundingClientRect().top !== places.at(-1)) places.push(below.getBoundingClientRect().top);
    requestAnimationFrame(look);
  })();
</script>`;
/** Records the layout shifts that the browser counts, from before the first paint. */
const COUNT = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value)))
    .observe({type: 'layout-shift', buffered: true});
</script>`;
const BELOW = '<p>What stands below.</p><p>And below that.</p>';
/** Loads the script after the page, and the data later still, as over a slow connection. */
const LATE = `<script>setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/learning-city-widgets.js';
  document.head.append(script);
}, 150)</script>`;

const FEED = JSON.stringify({
  items: Array.from({length: 4}, (_, n) => ({
    id: n,
    title: `A title of usual length, number ${n}`,
    summary: 'One sentence that says what it is about. '.repeat(3),
    date_published: '2022-09-06',
    tags: ['Education'],
  })),
});
const ELEMENTS: Readonly<Record<string, string>> = {
  'news-card': `src="${answer(FEED, {delay: '150'})}"`,
  'news-list': `src="${answer(FEED, {delay: '150'})}" limit="3"`,
  'learning-city-badge': 'city="Ventspils"',
  'network-map': 'city="Ventspils" country="LV" loading="eager"',
  'network-stats': '',
};
const FORMS: readonly (readonly [string, (tag: string, attributes: string) => string])[] = [
  ['', (tag, attributes) => `<${tag} ${attributes}><a href="/">Inside</a></${tag}>`],
  [', lazy', (tag, attributes) => `<${tag} loading="lazy" ${attributes}><a href="/">Inside</a></${tag}>`],
  [
    ' as a placeholder',
    (tag, attributes) =>
      `<div data-widget="${tag}" ${attributes.replaceAll(/(\w+=)/g, (name) => (/^(src|city|limit)=/.test(name) ? `data-${name}` : name))}><a href="/">Inside</a></div>`,
  ],
];

/** Opens a page with an element and text below it, with a late script and late data, and waits for the element. */
async function openLate(tag: string, markup: string, head: string, state = 'ready'): Promise<HostPage> {
  closePages();
  const page = await openPage({scripts: '', head: head + LATE, body: markup + BELOW});
  page.frame.scrollIntoView();
  await waitUntil(() => page.document.querySelector(tag)?.matches(`:state(${state})`), state);
  return page;
}

/** The distance in pixels that the text below an element moves until the element has loaded. */
async function movementOf(tag: string, markup: string, head: string, state?: string): Promise<number> {
  const {window} = await openLate(tag, markup, head + WATCH, state);
  await nextFrame();
  await nextFrame();
  const {places} = window as unknown as {places: readonly number[]};
  expect(places.length).to.be.above(0);
  return places.reduce((sum, place, index) => sum + Math.abs(place - (places[index - 1] ?? place)), 0);
}

/** All layout shifts that the browser counts until then, anywhere on the page. */
async function shiftsOf(tag: string, markup: string, head: string): Promise<readonly number[]> {
  const {window} = await openLate(tag, markup, head + COUNT);
  // Browsers report them a frame or two later.
  await aTimeout(150);
  return (window as unknown as {shifts: readonly number[]}).shifts;
}

describe('the content below an element', () => {
  afterEach(closePages);

  for (const tag of Object.keys(ELEMENTS)) {
    for (const [form, write] of FORMS) {
      const markup = write(tag, ELEMENTS[tag]!);
      it(`does not move with reserve.css, but does without: <${tag}>${form}`, async () => {
        expect(await movementOf(tag, markup, RESERVE)).to.equal(0);
        expect(await movementOf(tag, markup, '')).to.be.above(20);
      });
    }
  }

  it('does not move if the page sets the height to reserve', async () => {
    const head = `${RESERVE}<style>:root {--news-card-reserve: 400px}</style>`;
    expect(await movementOf('news-card', `<news-card ${ELEMENTS['news-card']}></news-card>`, head)).to.equal(0);
  });

  it('does not move if a source fails', async () => {
    const src = fault('json', {status: '404', delay: '100'});
    const markup = `<news-card src="${src}"><a href="/">Inside</a></news-card>`;
    expect(await movementOf('news-card', markup, RESERVE, 'failed')).to.equal(0);
  });

  for (const [form, write] of FORMS) {
    needs('layout shifts')(`causes no layout shift in the browser’s own count, for each element${form}`, async () => {
      for (const tag of Object.keys(ELEMENTS)) {
        const markup = write(tag, ELEMENTS[tag]!);
        expect(await shiftsOf(tag, markup, RESERVE), tag).to.deep.equal([]);
        expect(await shiftsOf(tag, markup, ''), `${tag} without reserve.css`).to.not.deep.equal([]);
      }
    });
  }
});

describe('reserve.css', () => {
  afterEach(closePages);

  const heightOf = (page: HostPage, selector: string): number =>
    page.document.querySelector(selector)!.getBoundingClientRect().height;

  it('leaves a hidden element hidden, and an inline badge in its line of text', async () => {
    const page = await openPage({
      head: RESERVE,
      body: '<news-card hidden></news-card><p>A line with <learning-city-badge variant="inline" city="Ventspils"></learning-city-badge> in it</p>',
    });
    await waitUntil(() => page.document.querySelector('learning-city-badge')?.matches(':state(ready)'));
    expect(heightOf(page, 'news-card')).to.equal(0);
    expect(heightOf(page, 'learning-city-badge')).to.be.below(60);
  });

  /** The elements of README and their heights on a phone, in em. README's news is the sample here. */
  const README: readonly (readonly [string, number])[] = [
    ['<learning-city-badge city="Ventspils"><a href="/">Ventspils</a></learning-city-badge>', 10],
    ['<learning-city-badge variant="seal" city="Ventspils"><a href="/">Ventspils</a></learning-city-badge>', 20.25],
    ['<learning-city-badge look="card" city="Ventspils"><a href="/">Ventspils</a></learning-city-badge>', 12.75],
    ['<news-card src="/test/examples/news/sample.json"><a href="/">News</a></news-card>', 22],
    ['<news-card look="card" src="/test/examples/news/sample.json"><a href="/">News</a></news-card>', 30],
    ['<news-list src="/test/examples/news/sample.json" limit="3" more><a href="/">News</a></news-list>', 74],
    [
      '<news-list look="card" src="/test/examples/news/sample.json" limit="3" more><a href="/">News</a></news-list>',
      88,
    ],
    ['<network-stats><a href="/">Network</a></network-stats>', 42],
    ['<network-stats look="filled"><a href="/">Network</a></network-stats>', 44.75],
    [
      '<network-stats figures="cities countries" chart="growth" city="Ventspils"><a href="/">Network</a></network-stats>',
      48,
    ],
  ];
  for (const [markup, em] of README) {
    for (const width of [320, 768, 1280]) {
      it(`reserves what README’s example needs on a screen of ${width}px: ${markup}`, async () => {
        const tag = /[\w-]+/.exec(markup)![0];
        // The scroll bar of a phone takes no width.
        const style =
          '<style>html {scrollbar-width: none} body {margin: 1em; font: 16px/1.5 sans-serif} ::-webkit-scrollbar {display: none}</style>';
        const query = {head: RESERVE + style, body: markup};
        const page = await openFrame(pageAddress(query, 'open'), (frame) => {
          frame.width = String(width);
        });
        const element = page.document.querySelector(tag)!;
        await waitUntil(() => element.matches(':state(ready)'));
        if (markup.includes('chart')) await waitUntil(() => element.shadowRoot?.querySelector('.plot text'));
        await nextFrame();
        const reserved = parseFloat(page.window.getComputedStyle(element).minHeight);
        const needed = element.shadowRoot!.querySelector('.base, .room')!.getBoundingClientRect().height;
        expect(needed).to.be.at.most(reserved);
        if (width === 320) expect(reserved).to.equal(em * 16);
        // Fonts differ between systems, so a phone has some space left.
        if (width === 320) expect(needed).to.be.above(0.8 * reserved);
      });
    }
  }

  it('changes only the elements and their placeholders', async () => {
    const body = '<main><h1>A page</h1><p>Text <a href="/">link</a></p><div>x</div></main>';
    const [bare, styled] = [await openPage({body}), await openPage({body, head: RESERVE})];
    const looks = [bare, styled].map(({document, window}) =>
      [...document.body.querySelectorAll('*')].map((element) => {
        const style = window.getComputedStyle(element);
        return [...style].map((name) => style.getPropertyValue(name)).join();
      }),
    );
    expect(looks[1]).to.deep.equal(looks[0]);
  });
});

describe('the content of an element', () => {
  afterEach(closePages);

  it('is shown without scripts, in its place, with no space reserved for more', async () => {
    const body = `${ALL}<div data-widget="news-card" data-src="/x"><a href="/news">In a placeholder</a></div>`;
    const page = await openFrame(pageAddress({head: RESERVE, body}, 'open'), (frame) => {
      // The sandbox blocks scripts, but lets the test read the page.
      frame.setAttribute('sandbox', 'allow-same-origin');
    });
    expect(page.document.querySelector('news-card')!.shadowRoot, 'no scripts').to.equal(null);
    expect(tidy(page.document.body.innerText)).to.equal('News All news Ventspils The network The map In a placeholder');
    expect(page.document.body.getBoundingClientRect().height).to.be.below(200);
    for (const link of page.document.links) expect(link.getBoundingClientRect().height).to.be.above(10);
  });

  it('is shown until the script has loaded', async () => {
    const page = await openPage({scripts: '', head: RESERVE, body: ALL});
    expect(tidy(page.document.body.innerText)).to.equal('News All news Ventspils The network The map');
  });

  it('is shown if the browser cannot parse the script', async () => {
    const page = await openPage({scripts: '', head: '<script type="module">this is no script</script>', body: ALL});
    expect(page.document.body.innerText).to.include('All news');
  });
});
