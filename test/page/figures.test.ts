/* The built files of the figures on separate pages: which files are requested, and the strictest policy. */
import {aTimeout, expect} from '@open-wc/testing';
import {
  closePages,
  type HostPage,
  isReady,
  openPage,
  type PageQuery,
  requestsOf,
  waitUntil,
} from '../support/host-page.js';

interface Stats {
  readonly page: HostPage;
  readonly stats: Element;
  readonly root: ShadowRoot;
}

async function open(attributes: string, more: PageQuery = {}): Promise<Stats> {
  const body = `<network-stats ${attributes}></network-stats>`;
  const page = await openPage({lang: 'lv', body, ...more}, 'strict');
  const stats = page.document.querySelector('network-stats')!;
  await waitUntil(() => isReady(stats), 'ready');
  return {page, stats, root: stats.shadowRoot!};
}
const filesOf = (page: HostPage): string[] =>
  requestsOf(page)
    .filter((name) => !name.startsWith('/test/'))
    .sort();
const words = (root: ShadowRoot): string => root.textContent.replace(/\s+/g, ' ');

describe('the built figures', () => {
  afterEach(closePages);

  it('load one file and their data, in Latvian', async () => {
    const {page, root} = await open('figures="cities"');
    expect(words(root)).to.include('Par 69 vairāk');
    expect(filesOf(page)).to.deep.equal([
      '/dist/data/network.js',
      '/dist/learning-city-widgets.js',
      '/dist/views/network-stats.js',
    ]);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('load one more file for a chart, drawn together with them under the strictest policy', async () => {
    const {page, root} = await open('chart="growth"');
    expect(root.querySelectorAll('.plot .line')).to.have.length(1);
    expect(page.window.getComputedStyle(root.querySelector('.line')!).fill).to.equal('none');
    expect(filesOf(page)).to.deep.equal([
      '/dist/data/network.js',
      '/dist/learning-city-widgets.js',
      '/dist/views/network-chart.js',
      '/dist/views/network-stats.js',
    ]);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('mark the year when a city joined, from the published register', async () => {
    const {page, root} = await open('chart="growth" city="Ventspils"');
    await waitUntil(() => root.querySelector('.mark'));
    expect(words(root)).to.include('Ventspils pievienojās 2022. gadā.');
    expect(filesOf(page)).to.include('/dist/data/register.js').and.include('/dist/views/learning-city-badge.js');
    expect(page.window.reports).to.deep.equal([]);
  });

  it('draw a chart that the page requests later', async () => {
    const {root, stats, page} = await open('figures="cities"');
    stats.setAttribute('chart', 'growth');
    await waitUntil(() => root.querySelector('.line'));
    expect(page.window.reports).to.deep.equal([]);
  });

  it('read JSON-stat with a separate file', async () => {
    const {page, root} = await open(
      'src="/test/examples/statistics/eurostat.json" select="geo:LV;unit:PC" label="Bezdarba līmenis" chart="growth"',
    );
    expect(words(root)).to.include('Bezdarba līmenis');
    expect(filesOf(page)).to.include('/dist/formats/json-stat.js');
    expect(page.window.reports).to.deep.equal([]);
  });

  it('speak Arabic with one more file', async () => {
    const {page, root} = await open('chart="growth"', {lang: 'ar'});
    await waitUntil(() => words(root).includes('ارتفاع'));
    expect(filesOf(page).filter((name) => name.includes('/locales/'))).to.deep.equal(['/dist/locales/ar.js']);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('create the CSV file and animate numbers under the strictest policy', async () => {
    const {page, root} = await open('with-count-up');
    root.querySelector('details')!.open = true;
    const link = root.querySelector<HTMLAnchorElement>('a[download]')!;
    await waitUntil(() => link.href);
    expect(link.href).to.match(/^blob:/);
    await waitUntil(() => !root.querySelector('.running'));
    expect(page.window.reports).to.deep.equal([]);
  });

  it('are shown without their chart if a policy blocks its file', async () => {
    // From now on, the page's policy allows only the view of the figures.
    const {page, stats, root} = await open('figures="cities"');
    const link = page.document.createElement('meta');
    link.httpEquiv = 'content-security-policy';
    link.content = `script-src ${location.origin}/dist/views/network-stats.js`;
    page.document.head.append(link);
    stats.setAttribute('chart', 'growth');
    await waitUntil(() =>
      page.window.reports.some((report) => report.includes('network-chart.js could not be loaded')),
    );
    expect(words(root)).to.include('425');
    expect(root.querySelector('figure')).to.equal(null);
    expect(stats.matches(':state(ready)')).to.equal(true);
  });

  it('are shown without their chart if its file is missing', async () => {
    const {page, root} = await open('chart="growth"', {scripts: '/unreliable/dist/learning-city-widgets.js'});
    await waitUntil(() =>
      page.window.reports.some((report) => report.includes('network-chart.js could not be loaded')),
    );
    expect(words(root)).to.include('425');
    expect(root.querySelector('figure')).to.equal(null);
    // The file is not requested repeatedly.
    await aTimeout(300);
    expect(filesOf(page).filter((name) => name.includes('network-chart')).length).to.be.at.most(2);
  });
});
