/* Before the scripts and without them: what is read, and what moves. */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {ALL, closePages, type HostPage, openPage, pageAddress, TAGS} from '../support/host-page.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
const RESERVE = '<link rel="stylesheet" href="/dist/reserve.css">';
/** Keeps how far things have moved, from before anything is drawn. */
const WATCH = `<style>body {margin: 1em; font: 16px/1.5 sans-serif}</style><script>
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
</script>`;
const BELOW = '<p>What stands below.</p><p>And below that.</p>';
/** The script comes a little later than the page, and the data later still, as they do from afar. */
const LATE = `<script>setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/learning-city-widgets.js';
  document.head.append(script);
}, 150)</script>`;

const slow = (name: string): string => `/faults/json?delay=150&body=${encodeURIComponent(name)}`;
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
  'news-card': `src="${slow(FEED)}"`,
  'news-list': `src="${slow(FEED)}" limit="3"`,
  'learning-city-badge': 'city="Ventspils"',
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

async function shiftOf(tag: string, markup: string, head: string): Promise<number> {
  const page = await openPage({scripts: '', head: head + WATCH + LATE, body: markup + BELOW});
  page.frame.scrollIntoView();
  await waitUntil(() => page.document.querySelector(tag)?.matches(':state(ready)'), 'ready', {timeout: 5000});
  // Shifts are told of a frame or two after they are seen.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const {shifts} = page.window as unknown as {shifts: readonly Shift[]};
  return shifts.filter(({hadRecentInput}) => !hadRecentInput).reduce((sum, {value}) => sum + value, 0);
}

describe('what stands below', () => {
  afterEach(closePages);

  for (const tag of TAGS) {
    for (const [form, write] of FORMS) {
      const markup = write(tag, ELEMENTS[tag]!);
      it(`<${tag}>${form} does not move with reserve.css, and would without`, async () => {
        expect(await shiftOf(tag, markup, RESERVE)).to.equal(0);
        closePages();
        expect(await shiftOf(tag, markup, '')).to.be.above(0.005);
      });
    }
  }

  it('does not move either when the page has said how much room there is to be', async () => {
    const head = `${RESERVE}<style>:root {--news-card-reserve: 400px}</style>`;
    expect(await shiftOf('news-card', `<news-card ${ELEMENTS['news-card']}></news-card>`, head)).to.equal(0);
  });

  it('does not move when a source fails', async () => {
    const page = await openPage({
      scripts: '',
      head: RESERVE + WATCH + LATE,
      body: `<news-card src="/faults/json?status=404&delay=100"><a href="/">Inside</a></news-card>${BELOW}`,
    });
    await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(failed)'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((page.window as unknown as {shifts: unknown[]}).shifts.length).to.equal(0);
  });
});

describe('reserve.css', () => {
  afterEach(closePages);

  const heightOf = (page: HostPage, selector: string): number =>
    page.document.querySelector(selector)!.getBoundingClientRect().height;

  it('leaves what is hidden hidden, and a badge in a line of text in its line', async () => {
    const page = await openPage({
      head: RESERVE,
      body: '<news-card hidden></news-card><p>A line with <learning-city-badge variant="inline" city="Ventspils"></learning-city-badge> in it</p>',
    });
    await waitUntil(() => page.document.querySelector('learning-city-badge')?.matches(':state(ready)'));
    expect(heightOf(page, 'news-card')).to.equal(0);
    expect(heightOf(page, 'learning-city-badge')).to.be.below(60);
  });

  it('changes nothing but the elements and their placeholders', async () => {
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

describe('without scripts', () => {
  const visit = (query: Record<string, string>, look: string, javascript = false): Promise<unknown> =>
    executeServerCommand('bare-page', {path: pageAddress(query, 'open'), javascript, look});

  it('what stands inside is read, in its place, and no room is kept for what will not come', async () => {
    const seen = await visit(
      {
        head: RESERVE,
        body: `${ALL}<div data-widget="news-card" data-src="/x"><a href="/news">In a placeholder</a></div>`,
      },
      `[document.body.innerText.replace(/\\s+/g, ' ').trim(), document.body.scrollHeight, [...document.querySelectorAll('a')].every((link) => link.getBoundingClientRect().height > 10)]`,
    );
    const [words, height, areSeen] = seen as [string, number, boolean];
    expect(words).to.equal('News All news Ventspils The network In a placeholder');
    expect(height).to.be.below(200);
    expect(areSeen).to.equal(true);
  });

  it('nor, while the script has not come, is anything hidden', async () => {
    const page = await openPage({scripts: '', head: RESERVE, body: ALL});
    expect(page.document.body.innerText.replace(/\s+/g, ' ').trim()).to.equal('News All news Ventspils The network');
    closePages();
  });

  it('or with a script that a browser cannot read, what stands inside is read all the same', async () => {
    const page = await openPage({scripts: '', head: '<script type="module">this is no script</script>', body: ALL});
    expect(page.document.body.innerText).to.include('All news');
    closePages();
  });
});
