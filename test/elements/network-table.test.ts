/* The table of the figures, on screen and on paper, and its CSV file. */
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

/** The text of a cell without its visual label. */
const cellText = (cell: Element): string => tidy([...cell.childNodes].map(textUnlabelled).join(''));
const textUnlabelled = (node: Node): string =>
  node.nodeType === Node.COMMENT_NODE || (node instanceof Element && node.classList.contains('label'))
    ? ''
    : (node.textContent ?? '');

describe('the table', () => {
  it('has a caption, headers with a scope, the date first, sources, and words for unknown values', async () => {
    const stats = await show({lang: 'lv'});
    await open(stats);
    expect(textsOf(stats, 'caption')).to.deep.equal(['Vērtības laika gaitā']);
    expect(textsOf(stats, 'thead th')).to.deep.equal([
      'Datums',
      'Pilsētas',
      'Valstis',
      'Jaunas pilsētas',
      'Valstis ar jaunām pilsētām',
      'Avots',
    ]);
    expect(all(stats, 'thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
    expect(all(stats, 'tbody th').every((each) => each.getAttribute('scope') === 'row')).to.equal(true);
    const rows = all(stats, 'tbody tr').map((row) => [...row.children].map(cellText));
    expect(rows[0]).to.deep.equal(['23.08.2016', '115', '28', 'nav datu', 'nav datu', 'uil.unesco.org']);
    expect(rows[1]?.slice(0, 5)).to.deep.equal([
      '26.09.2018',
      '200 Piezīmes [1] (aptuveni)',
      '50 Piezīmes [1] (aptuveni)',
      'nav datu',
      'nav datu',
    ]);
    expect(textsOf(stats, '.notes li')[0]).to.equal('[1] Vairāk nekā 200 dalībpilsētu.');
    expect(rows.at(-1)?.slice(0, 5)).to.deep.equal(['04.12.2025', '425', '91', '72', '46']);
    expect(all(stats, 'tbody time').at(-1)?.getAttribute('datetime')).to.equal('2025-12-04');
  });

  it('marks the language of notes in a different language', async () => {
    network.answer(ADDRESS, {
      sources: {a: {url: 'https://list.example/'}},
      figures: [{id: 'cities', points: [{date: '2026', value: 1, source: 'a', note: {en: 'Only active members.'}}]}],
    });
    const stats = await show({lang: 'lv', src: ADDRESS});
    expect(find(stats, '.notes bdi').lang).to.equal('en');
  });

  it('is left out with without-table', async () => {
    const stats = await show({'without-table': ''});
    expect(all(stats, 'details, a[download]')).to.have.length(0);
  });

  for (const [name, width] of [
    ['dist', 240],
    ['dist', 320],
    ['dist', 600],
    ['dist', 768],
    ['network/forty-points', 240],
    ['network/many-figures', 320],
    ['network/many-figures', 768],
  ] as const) {
    it(`has pairs of label and value at ${width} px, and cuts none of them: ${name}`, async () => {
      for (const lang of ['lv', 'ar']) {
        const attributes = {lang, width: String(width)};
        const stats = await (name === 'dist' ? show(attributes) : example(name, attributes));
        await open(stats);
        const region = find(stats, '.scroll');
        const place = region.getBoundingClientRect();
        expect(region.scrollWidth, lang).to.equal(region.clientWidth);
        expect(region.hasAttribute('tabindex')).to.equal(false);
        for (const cell of all(stats, 'tbody td')) {
          const [label, value] = [...cell.children] as [Element, Element];
          expect(label.checkVisibility()).to.equal(true);
          for (const each of [label, value]) {
            const {left, right} = each.getBoundingClientRect();
            expect(left, each.outerHTML).to.be.at.least(place.left - 1);
            expect(right, each.outerHTML).to.be.at.most(place.right + 1);
          }
        }
        expect(stats.parentElement!.scrollWidth).to.be.at.most(width);
      }
    });
  }

  it('has each column label once if there is room', async () => {
    for (const [width, name] of [
      [1000, 'dist'],
      [820, 'network/forty-points'],
    ] as const) {
      const attributes = {lang: 'lv', width: String(width)};
      const stats = await (name === 'dist' ? show(attributes) : example(name, attributes));
      await open(stats);
      expect(find(stats, 'thead th').getBoundingClientRect().height).to.be.above(10);
      expect(all(stats, '.label').some((each) => each.checkVisibility())).to.equal(false);
      expect(find(stats, '.scroll').hasAttribute('tabindex')).to.equal(false);
    }
  });

  it('is a table for assistive technology, even if it is stacked', async () => {
    for (const width of ['240', '1000']) {
      const stats = await show({lang: 'lv', width, figures: 'cities countries'});
      await open(stats);
      for (const [selector, role] of [
        ['table', 'table'],
        ['thead, tbody', 'rowgroup'],
        ['tr', 'row'],
        ['thead th', 'columnheader'],
        ['tbody th', 'rowheader'],
        ['td', 'cell'],
      ] as const) {
        expect([...new Set(all(stats, selector).map((each) => each.getAttribute('role')))]).to.deep.equal([role]);
      }
      // Column headers are read out even while they are not visible.
      expect(getComputedStyle(find(stats, 'thead')).display).to.not.equal('none');
      expect(all(stats, '.label').every((each) => each.ariaHidden === 'true')).to.equal(true);
      await expect(stats).to.be.accessible();
    }
  });

  it('can be focused, with a role, a name and a shadow, only while it scrolls', async () => {
    const stats = await example('network/many-figures', {lang: 'en', width: '1000'});
    await open(stats);
    const region = find(stats, '.scroll');
    await waitUntil(() => region.tabIndex === 0);
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(stats.parentElement!.scrollWidth).to.be.at.most(1000);
    const roleAndName = () => ['role', 'aria-label'].map((name) => region.getAttribute(name));
    expect(roleAndName()).to.deep.equal(['region', 'Values over time']);
    expect(getComputedStyle(region).boxShadow).to.not.equal('none');
    region.focus();
    // A busy browser may miss the first key after the focus.
    for (let press = 0; press < 20 && !region.scrollLeft; press++) {
      await sendKeys({press: 'ArrowRight'});
      await aTimeout(50);
    }
    expect(region.scrollLeft).to.be.above(0);
    await expect(stats).to.be.accessible();
    stats.parentElement!.style.inlineSize = '4000px';
    await waitUntil(() => !region.hasAttribute('tabindex'));
    // Otherwise screen readers would read the caption of the table twice.
    expect(roleAndName()).to.deep.equal([null, null]);
    expect(getComputedStyle(region).boxShadow).to.equal('none');
    stats.parentElement!.style.inlineSize = '1000px';
    await waitUntil(() => region.tabIndex === 0);
  });

  it('has each note once, below, with its mark at each value that it applies to', async () => {
    const stats = await show({lang: 'lv'});
    await open(stats);
    const notes = textsOf(stats, '.notes li');
    expect(notes).to.have.length(4);
    expect(notes.map((note) => /^\[\d\]/.exec(note)?.[0])).to.deep.equal(['[1]', '[2]', '[3]', '[4]']);
    const signs = all(stats, 'tbody sup').map((each) => tidy(each.textContent));
    expect([...new Set(signs)]).to.deep.equal(notes.map((_, index) => `Piezīmes [${index + 1}]`));
    expect(find(stats, '.notes').getAttribute('aria-label')).to.equal('Piezīmes');
  });

  it('marks estimates and forecasts, with the publisher’s words next to the value', async () => {
    const stats = await example('network/forecast', {lang: 'en'});
    await open(stats);
    const values = all(stats, 'tbody td:first-of-type').map(cellText);
    expect(values).to.include('29,400 Notes [1] (break in time series)');
    expect(values.slice(-4)).to.deep.equal([
      '28,900 (estimate)',
      '28,650 (provisional)',
      '27,500 (forecast)',
      '26,900 (forecast)',
    ]);
  });

  it('can be reached and opened with the keyboard, in the right order', async () => {
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
    const rows = all(stats, 'tbody a').length;
    for (let row = 0; row < rows; row++) await tab();
    await tab();
    expect(stops).to.deep.equal(['input', 'summary', ...Array.from({length: rows}, () => 'a'), 'a']);
    expect(stats.shadowRoot?.activeElement?.hasAttribute('download')).to.equal(true);
  });

  it('does not call forecasts the newest rows if there are too many', async () => {
    network.answer(ADDRESS, {
      sources: {one: {url: 'https://a.example/'}},
      figures: [
        {
          id: 'cities',
          points: [
            {date: '2020', value: 1, source: 'one'},
            ...Array.from({length: 60}, (_, at) => ({date: String(2900 + at), value: at, source: 'one'})),
          ],
        },
      ],
    });
    const stats = await show({src: ADDRESS});
    await open(stats);
    expect(seenWords(stats))
      .to.include('Rows shown: 40 of 61; the file has all of them.')
      .and.not.match(/newest/i);
    expect(fileLinkOf(stats).download).to.equal('network-stats-2020.csv');
  });

  describe('the notes of a dataset', () => {
    const noted = (count: number) => ({
      class: 'dataset',
      label: 'Pupils',
      id: ['time'],
      size: [1],
      dimension: {time: {category: {index: ['2020']}}},
      value: [5],
      note: Array.from({length: count}, (_, at) => `Remark <i>${at + 1}</i>`),
    });
    const notesOf = (stats: Element) => textsOf(stats, 'p.small').filter((text) => /Remark|Further/.test(text));

    it('are all shown as text, with and without the table', async () => {
      network.answer(ADDRESS, noted(6));
      for (const attributes of [{}, {'without-table': ''}]) {
        const stats = await show({src: ADDRESS, ...attributes});
        expect(notesOf(stats)).to.deep.equal([1, 2, 3, 4, 5, 6].map((each) => `Remark ${each}`));
      }
    });

    it('are limited to twenty, and the number of the others is shown', async () => {
      network.answer(ADDRESS, noted(23));
      const stats = await show({src: ADDRESS});
      expect(notesOf(stats)).to.have.length(21);
      expect(notesOf(stats).at(-1)).to.equal('Further notes at the source: 3');
    });
  });

  it('shows the newest forty of many rows, says so, and offers all of them in the file', async () => {
    const stats = await example('network/hundred-points');
    await open(stats);
    expect(all(stats, 'tbody tr')).to.have.length(40);
    expect(textsOf(stats, 'tbody th')[0]).to.equal('1984');
    expect(seenWords(stats)).to.include('Rows shown: 40 of 100');
    expect((await fileOf(stats)).trim().split('\r\n')).to.have.length(101);
  });

  it('has the notes on the whole document below it', async () => {
    const stats = await example('network/gaps', {lang: 'lv'});
    await open(stats);
    expect(seenWords(stats)).to.include('Gada beigās.');
  });
});

describe('the CSV file', () => {
  it('has an address only while its link is visible', async () => {
    const stats = await show();
    const link = fileLinkOf(stats);
    expect(link.hasAttribute('href')).to.equal(false);
    await open(stats);
    expect(link.href).to.match(/^blob:/);
    expect(link.download).to.equal('network-stats-2025-12-04.csv');
    expect(tidy(link.textContent)).to.equal('Download as CSV file: UNESCO Global Network of Learning Cities');
  });

  it('contains all values, with headers in the reader’s language', async () => {
    const stats = await show({lang: 'lv', figures: 'cities countries'});
    await open(stats);
    const text = await fileOf(stats);
    const lines = text.split('\r\n');
    expect(lines[0]).to.equal('\uFEFFDatums;Pilsētas;Valstis;Statuss;Piezīmes;Avots;Avots (URL)');
    expect(lines[1]).to.match(/^2016-08-19;49;22;secondary approximate;/);
    expect(text).to.include('2022-09-02;294;76;announced;;uil.unesco.org;https://uil.unesco.org/');
    expect(text).to.match(/2020-09-23;230;64;superseded;/);
    expect(text).to.match(/2018-09-26;200;50;announced approximate;Vairāk nekā 200 dalībpilsētu\.;/);
  });

  it('uses the column and decimal separators of spreadsheets in its language', async () => {
    for (const [lang, row] of [
      ['en', '2012,8.1,announced,,'],
      ['lv', '2012;"8,1";announced;;'],
      ['de', '2012;"8,1";announced;;'],
      ['de-CH', '2012;8.1;announced;;'],
      ['ar', '2012;8.1;announced;;'],
      ['zh-Hans', '2012,8.1,announced,,'],
    ] as const) {
      const stats = await example('network/gaps', {figures: 'rate', lang});
      await open(stats);
      expect((await fileOf(stats)).split('\r\n')[1], lang).to.include(row);
    }
  });

  it('has full numbers even if the figure is in millions, and the publisher’s words among the notes', async () => {
    network.answer(ADDRESS, {
      sources: {a: {url: 'https://list.example/'}},
      figures: [
        {
          id: 'budget',
          label: 'Budget',
          symbol: '€',
          multiplier: 6,
          points: [{date: '2026', value: 2.4, source: 'a', flag: 'draft', note: 'To be voted on.'}],
        },
      ],
    });
    const stats = await show({src: ADDRESS});
    await open(stats);
    const [head, row] = (await fileOf(stats)).split('\r\n');
    expect(head).to.include('Date,Budget (€),');
    expect(row).to.equal('2026,2400000,announced,draft To be voted on.,list.example,https://list.example/');
  });

  it('ends on the day set in as-of', async () => {
    const stats = await show({'as-of': '2022-09-06'});
    await open(stats);
    expect(await fileOf(stats)).to.not.match(/2024|2025/);
    expect(fileLinkOf(stats).download).to.equal('network-stats-2022-09-02.csv');
  });

  it('contains no formula that runs, and leaves gaps empty', async () => {
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

  it('is created again on a click, in the current language', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const link = fileLinkOf(stats);
    const first = link.href;
    (stats.parentElement as HTMLElement).lang = 'lv';
    await waitUntil(() => tidy(link.textContent).startsWith('Lejupielādēt'));
    link.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
    expect(link.href).to.not.equal(first);
    expect(await fileOf(stats)).to.include('Datums;Pilsētas');
  });
});

describe('the memory of the CSV file', () => {
  const {revokeObjectURL} = URL;
  const {setTimeout} = globalThis;
  const freed: string[] = [];
  beforeEach(() => {
    freed.length = 0;
    URL.revokeObjectURL = (address) => freed.push(address);
    // Skips the minute that the element gives a download to finish.
    globalThis.setTimeout = ((call: () => void, delay: number) =>
      setTimeout(call, delay === 60_000 ? 0 : delay)) as typeof setTimeout;
  });
  afterEach(() => {
    URL.revokeObjectURL = revokeObjectURL;
    globalThis.setTimeout = setTimeout;
  });

  it('is freed when an element with an open table is removed, and allocated again when it returns', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const place = stats.parentElement!;
    const link = fileLinkOf(stats);
    const {href} = link;
    // An element that only moves keeps its file.
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

  it('is freed when the page removes the table', async () => {
    const stats = await show({figures: 'cities'});
    await open(stats);
    const {href} = fileLinkOf(stats);
    stats.withoutTable = true;
    await waitUntil(() => freed.includes(href));
    expect(all(stats, 'details')).to.have.length(0);
  });
});

describe('in print', () => {
  resetMedia();

  needs('media')('the table is shown even if it is closed, without the link to the file', async () => {
    await executeServerCommand('media', {media: 'print'});
    const stats = await show({chart: 'growth'});
    expect(find(stats, 'table').checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    expect(getComputedStyle(find(stats, '.file')).display).to.equal('none');
    // The disclosure triangle has no use on paper.
    expect(getComputedStyle(find(stats, 'summary')).display).to.equal('none');
    expect(getComputedStyle(find(stats, '.line')).stroke).to.not.equal('none');
  });

  needs('media')('the table has columns on A4 paper, and pairs of label and value in a narrow column', async () => {
    await executeServerCommand('media', {media: 'print'});
    for (const [width, cell, isLabelled] of [
      ['660', 'table-cell', false],
      ['300', 'flex', true],
    ] as const) {
      const stats = await show({width});
      expect(getComputedStyle(find(stats, 'td')).display, width).to.equal(cell);
      expect(find(stats, '.label').checkVisibility(), width).to.equal(isLabelled);
    }
  });
});
