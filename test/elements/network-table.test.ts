/* The table of the figures, on screen and on paper, and the CSV file of it. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {watchConsole} from '../support/console.js';
import {needs} from '../support/engines.mjs';
import {all, find, tidy} from '../support/show-element.js';
import {
  ADDRESS,
  fileLinkOf,
  open,
  resetMedia,
  showFigures as show,
  sourceLinkOf,
  tableOf,
  textsOf,
  useFigures,
} from '../support/show-figures.js';
import {seenWords} from '../support/words.js';

watchConsole();
const {network, example} = useFigures();

const fileOf = async (stats: Element): Promise<string> => {
  const bytes = await (await fetch(fileLinkOf(stats).href)).arrayBuffer();
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
};

describe('the table', () => {
  it('has a caption, heads with a scope, the date first, sources, and words for what is not known', async () => {
    const stats = await show({lang: 'lv'});
    await open(stats);
    expect(textsOf(stats, 'caption')).to.deep.equal(['Vērtības laika gaitā']);
    expect(textsOf(stats, 'thead th')).to.deep.equal([
      'Datums',
      'Pilsētas',
      'Valstis',
      'Jaunas pilsētas',
      'Valstis ar jaunām pilsētām',
      'Piezīmes',
      'Avots',
    ]);
    expect(all(stats, 'thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
    expect(all(stats, 'tbody th').every((each) => each.getAttribute('scope') === 'row')).to.equal(true);
    const rows = all(stats, 'tbody tr').map((row) => [...row.children].map(({textContent}) => tidy(textContent)));
    expect(rows[0]).to.deep.equal(['23.08.2016', '115', '28', 'nav datu', 'nav datu', '', 'uil.unesco.org']);
    expect(rows[1]?.slice(0, 6)).to.deep.equal([
      '26.09.2018',
      '200 (aptuveni)',
      '50 (aptuveni)',
      'nav datu',
      'nav datu',
      'Vairāk nekā 200 dalībpilsētu.',
    ]);
    expect(rows.at(-1)?.slice(0, 5)).to.deep.equal(['04.12.2025', '425', '91', '72', '46']);
    expect(all(stats, 'tbody time').at(-1)?.getAttribute('datetime')).to.equal('2025-12-04');
  });

  it('marks the language of notes in another one', async () => {
    network.answer(ADDRESS, {
      sources: {a: {url: 'https://list.example/'}},
      figures: [{id: 'cities', points: [{date: '2026', value: 1, source: 'a', note: {en: 'Only active members.'}}]}],
    });
    const stats = await show({lang: 'lv', src: ADDRESS});
    expect(find(stats, '.note bdi').lang).to.equal('en');
  });

  it('is left out when the page wants it so', async () => {
    const stats = await show({'without-table': ''});
    expect(all(stats, 'details, a[download]')).to.have.length(0);
  });

  it('scrolls in a region of its own at 320 px, which has a name and takes the focus', async () => {
    const stats = await show({lang: 'lv', width: '320'});
    await open(stats);
    const region = find(stats, '[role=region]');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(stats.parentElement!.scrollWidth).to.be.at.most(320);
    expect([region.tabIndex, region.getAttribute('aria-label')]).to.deep.equal([0, 'Vērtības laika gaitā']);
    region.focus();
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => region.scrollLeft > 0);
    await expect(stats).to.be.accessible();
  });

  it('is reached and opened with the keyboard, each stop in order', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    sourceLinkOf(stats).focus();
    const stops: string[] = [];
    const tab = async () => {
      await sendKeys({press: 'Tab'});
      const at = stats.shadowRoot?.activeElement;
      stops.push(at ? `${at.localName}${at.getAttribute('role') ? ` ${at.getAttribute('role')}` : ''}` : 'out');
    };
    await tab();
    await tab();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => tableOf(stats).open && fileLinkOf(stats).href);
    await tab();
    const rows = all(stats, 'tbody a').length;
    for (let row = 0; row < rows; row++) await tab();
    await tab();
    expect(stops).to.deep.equal(['input', 'summary', 'div region', ...Array.from({length: rows}, () => 'a'), 'a']);
    expect(stats.shadowRoot?.activeElement?.hasAttribute('download')).to.equal(true);
  });

  it('shows the newest forty of many, says so, and has all in the file', async () => {
    const stats = await example('network/hundred-points');
    await open(stats);
    expect(all(stats, 'tbody tr')).to.have.length(40);
    expect(textsOf(stats, 'tbody th')[0]).to.equal('1984');
    expect(seenWords(stats)).to.include('Rows shown: 40 of 100, the newest');
    expect((await fileOf(stats)).trim().split('\r\n')).to.have.length(101);
  });

  it('has the notes of the whole document below', async () => {
    const stats = await example('network/gaps', {lang: 'lv'});
    await open(stats);
    expect(seenWords(stats)).to.include('Gada beigās.');
  });
});

describe('the CSV file', () => {
  it('has an address only while it can be seen', async () => {
    const stats = await show();
    const link = fileLinkOf(stats);
    expect(link.hasAttribute('href')).to.equal(false);
    await open(stats);
    expect(link.href).to.match(/^blob:/);
    expect(link.download).to.equal('network-stats-2025-12-04.csv');
    expect(tidy(link.textContent)).to.equal('Download as CSV file: UNESCO Global Network of Learning Cities');
  });

  it('holds the whole record, with heads in the reader’s language', async () => {
    const stats = await show({lang: 'lv', figures: 'cities countries'});
    await open(stats);
    const text = await fileOf(stats);
    const lines = text.split('\r\n');
    expect(lines[0]).to.equal('\uFEFFDatums,Pilsētas,Valstis,Statuss,Piezīmes,Avots,Avots (URL)');
    expect(lines[1]).to.match(/^2016-08-19,49,22,secondary approximate,/);
    expect(text).to.include('2022-09-02,294,76,announced,,uil.unesco.org,https://uil.unesco.org/');
    expect(text).to.match(/2020-09-23,230,64,superseded,/);
    expect(text).to.match(/2018-09-26,200,50,announced approximate,Vairāk nekā 200 dalībpilsētu\.,/);
  });

  it('ends on the day that is asked for', async () => {
    const stats = await show({'as-of': '2022-09-06'});
    await open(stats);
    expect(await fileOf(stats)).to.not.match(/2024|2025/);
    expect(fileLinkOf(stats).download).to.equal('network-stats-2022-09-02.csv');
  });

  it('runs no formula, and leaves gaps empty', async () => {
    const stats = await example('network/formulas', {lang: 'en'});
    await open(stats);
    const text = await fileOf(stats);
    expect(text.slice(1).split('\r\n')[0]).to.equal(`Date,"'+cmd|calc",Status,Notes,Source,Source (URL)`);
    expect(text).to.include(`2020,-5,announced,"'=1+1","'@SUM(A1)","https://list.example/?q=1,2"`);
    expect(text).to.include('2021,7,announced approximate,,"Office, ""second""",https://list.example/');
    const gaps = await example('network/gaps', {figures: 'rate'});
    await open(gaps);
    expect(await fileOf(gaps))
      .to.include('2014,,announced')
      .and.include('Unemployment rate (per cent)');
  });

  it('is made anew when it is followed, in the language of that moment', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const link = fileLinkOf(stats);
    const first = link.href;
    (stats.parentElement as HTMLElement).lang = 'lv';
    await waitUntil(() => tidy(link.textContent).startsWith('Lejupielādēt'));
    link.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
    expect(link.href).to.not.equal(first);
    expect(await fileOf(stats)).to.include('Datums,Pilsētas');
  });
});

describe('the memory of the CSV file', () => {
  const {revokeObjectURL} = URL;
  const {setTimeout} = globalThis;
  const freed: string[] = [];
  beforeEach(() => {
    freed.length = 0;
    URL.revokeObjectURL = (address) => freed.push(address);
    // The minute for a download that has begun is over at once.
    globalThis.setTimeout = ((call: () => void, delay: number) =>
      setTimeout(call, delay === 60_000 ? 0 : delay)) as typeof setTimeout;
  });
  afterEach(() => {
    URL.revokeObjectURL = revokeObjectURL;
    globalThis.setTimeout = setTimeout;
  });

  it('is freed when the element goes with its table open, and taken again when it is back', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const place = stats.parentElement!;
    const link = fileLinkOf(stats);
    const {href} = link;
    // One that is only moved keeps it.
    place.append(stats);
    await aTimeout(50);
    expect(freed).to.not.include(href);
    expect(link.href).to.equal(href);
    stats.remove();
    await waitUntil(() => freed.includes(href));
    place.append(stats);
    await waitUntil(() => link.href !== href);
    expect(await fileOf(stats)).to.include('Cities');
  });

  it('is freed when the page comes to want no table', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const {href} = fileLinkOf(stats);
    stats.withoutTable = true;
    await waitUntil(() => freed.includes(href));
    expect(all(stats, 'details')).to.have.length(0);
  });
});

describe('on paper', () => {
  resetMedia();

  needs('media')('the table is there without being opened, and the link to a file is not', async () => {
    await executeServerCommand('media', {media: 'print'});
    const stats = await show({chart: 'growth'});
    expect(find(stats, 'table').checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    expect(getComputedStyle(find(stats, '.file')).display).to.equal('none');
    expect(getComputedStyle(find(stats, '.line')).stroke).to.not.equal('none');
  });
});
