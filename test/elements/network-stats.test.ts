/* Figures, chart, table and file: what is said and seen, in each language, by pointer and by keyboard. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {a11ySnapshot, executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/network-stats.js';
import type {NetworkStats} from '../../src/elements/network-stats/network-stats.js';
import {networkAddress} from '../../src/util/beside.js';
import {watchConsole} from '../support/console.js';
import {has, needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {respond, useFakeNetwork} from '../support/fake-network.js';
import {seenWords, spokenWords} from '../support/words.js';

const ADDRESS = 'https://town.example/figures.json';
const {take} = watchConsole();
const network = useFakeNetwork();

/** An element that has loaded, in a page of so many pixels: it goes by its own width, and no window is that narrow. */
async function show({
  lang = 'en',
  dir = '',
  width = '',
  ...attributes
}: Record<string, string> = {}): Promise<NetworkStats> {
  const frame = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  if (dir) frame.dir = dir;
  if (width) frame.style.inlineSize = `${width}px`;
  const stats = document.createElement('network-stats');
  for (const [name, value] of Object.entries(attributes)) stats.setAttribute(name, value);
  const ended = new Promise((resolve) => {
    stats.addEventListener('loadend', resolve, {once: true});
  });
  frame.append(stats);
  await ended;
  await stats.updateComplete;
  await waitUntil(() => stats.shadowRoot?.querySelector('.base')?.getAttribute('lang') === lang);
  return stats;
}
/** One of the named documents, from an address. */
async function example(name: string, attributes: Record<string, string> = {}): Promise<NetworkStats> {
  network.answer(ADDRESS, await loadExample(name));
  return show({src: ADDRESS, ...attributes});
}
const all = (stats: Element, selector: string): Element[] => [...(stats.shadowRoot?.querySelectorAll(selector) ?? [])];
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const find = <E extends Element = HTMLElement>(stats: Element, selector: string): E => {
  const [found] = all(stats, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found as E;
};
/** Of words that are displayed: WebKit gives others a place too, and Chromium calls them visible in a drawing. */
const placesOf = (stats: Element, selector: string): {text: string; left: number; right: number}[] =>
  all(stats, selector)
    .filter((each) => each.checkVisibility() && each.getClientRects().length)
    .map((each) => {
      const {left, right} = each.getBoundingClientRect();
      return {text: tidy(each.textContent), left, right};
    })
    .sort((one, other) => one.left - other.left);
/** Nothing runs into what stands beside it. */
const expectApart = (places: readonly {text: string; left: number; right: number}[]): void => {
  expect(places.length).to.be.above(1);
  for (const [index, {text, left}] of places.entries()) {
    if (index) expect(left, text).to.be.above(places[index - 1]!.right + 2);
  }
};
/** A number in the digits that the engine has for a language. */
const inDigits = (value: number, tag: string): string => new Intl.NumberFormat(tag).format(value);
const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (stats: Element, selector: string): string[] =>
  all(stats, selector).map(({textContent}) => tidy(textContent));
const figuresOf = (stats: Element): string[] => textsOf(stats, '[part=figure] > p:first-child');
const readout = (stats: Element): string => textsOf(stats, '.readout > *').join(' | ');
const open = async (stats: Element): Promise<HTMLDetailsElement> => {
  const details = find<HTMLDetailsElement>(stats, 'details');
  const toggled = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, {once: true});
  });
  details.open = true;
  await toggled;
  return details;
};
const fileOf = async (stats: Element): Promise<string> => {
  const bytes = await (await fetch(find<HTMLAnchorElement>(stats, 'a[download]').href)).arrayBuffer();
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
};

/** Whatever a test has pretended ends with it, also where it fails. */
const resetMedia = (): void => {
  if (has('media')) afterEach(() => executeServerCommand('media', {}));
};

describe('the figures', () => {
  it('are the newest, each with date, source and change', async () => {
    const stats = await show();
    expect(figuresOf(stats)).to.deep.equal([
      '425 cities',
      '91 countries',
      '72 new cities',
      '46 countries of the new cities',
    ]);
    expect(textsOf(stats, '.change')).to.deep.equal([
      'Up by 69 (February 14, 2024: 356)',
      'Up by 12 (February 14, 2024: 79)',
      'Up by 8 (February 14, 2024: 64)',
      'Up by 11 (February 14, 2024: 35)',
    ]);
    expect(tidy(find(stats, '[part=meta]').textContent)).to.equal('As of December 4, 2025 Source: miragenews.com');
    expect(find<HTMLAnchorElement>(stats, '[part=meta] a').href).to.match(/^https:\/\/www\.miragenews\.com\//);
  });

  it('are those of the day of an article, and say that there are newer ones', async () => {
    const stats = await show({lang: 'lv', 'as-of': '2022-09-06', chart: 'growth'});
    expect(figuresOf(stats)).to.deep.equal([
      '294 pilsētas',
      '76 valstis',
      '77 jaunas pilsētas',
      '44 valstis ar jaunām pilsētām',
    ]);
    expect(textsOf(stats, '.change')[0]).to.equal('Par 65 vairāk (23.09.2020: 229)');
    expect(tidy(find(stats, '[part=meta]').textContent)).to.equal('Dati: 02.09.2022 Avots: uil.unesco.org');
    expect(seenWords(stats)).to.include('Jaunāki dati: 04.12.2025');
    // Neither chart nor table goes beyond that day.
    expect(readout(stats)).to.equal('Pilsētas | 02.09.2022 | 294');
    expect(textsOf(stats, 'tbody th').at(-1)).to.equal('02.09.2022');
    expect(find(stats, 'figcaption').textContent).to.not.include('425');
  });

  it('are chosen and ordered by the page; the developer learns of one that there is not', async () => {
    const stats = await show({figures: 'countries, cities nonsense'});
    expect(figuresOf(stats)).to.deep.equal(['91 countries', '425 cities']);
    expect(textsOf(stats, 'thead th')).to.deep.equal(['Date', 'Countries', 'Cities', 'Notes', 'Source']);
    expect(take().join()).to.include('there is no nonsense, but cities, countries, new-cities, new-countries');
  });

  for (const [value, words] of [
    [294, '294 pilsētas'],
    [21, '21 pilsēta'],
    [30, '30 pilsētu'],
    [0, '0 pilsētu'],
  ] as const) {
    it(`count in Latvian: ${words}`, async () => {
      network.answer(ADDRESS, {
        sources: {a: {url: 'https://list.example/'}},
        figures: [{id: 'cities', points: [{date: '2026', value, source: 'a'}]}],
      });
      expect(figuresOf(await show({lang: 'lv', src: ADDRESS}))).to.deep.equal([words]);
    });
  }

  it('name their unit in words, and are as precise as the document wants', async () => {
    const stats = await example('network/gaps', {lang: 'lv', figures: 'rate'});
    expect(figuresOf(stats)).to.deep.equal(['5,0 procenti Bezdarba līmenis']);
    expect(textsOf(stats, '.change')).to.deep.equal(['Par 6,2 vairāk (2020: -1,2)']);
    expect(seenWords(stats)).to.include('Avotā dati atjaunināti: 01.03.2024');
  });

  it('say in words what is not known', async () => {
    const stats = await show({'as-of': '2017-12-31'});
    expect(figuresOf(stats)).to.deep.equal([
      '115 cities',
      '28 countries',
      'no data New cities',
      'no data Countries of the new cities',
    ]);
    expect(all(stats, '.change')).to.have.length(0);
  });

  it('say so of all of them on a day before the first value, and are empty only where there are none', async () => {
    const stats = await show({'as-of': '2012-01-01', figures: 'cities countries'});
    expect(stats.matches(':state(ready)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal(['no data Cities', 'no data Countries']);
    expect(seenWords(stats)).to.include('Newer figures: December 4, 2025');
    stats.figures = 'nonsense';
    await stats.updateComplete;
    expect(stats.matches(':state(empty)')).to.equal(true);
    expect(take().join()).to.include('empty');
  });

  it('say that a value is rounded, or may still change', async () => {
    const stats = await example('network/small', {'as-of': '2020-12-31', figures: 'countries'});
    expect(figuresOf(stats)).to.deep.equal(['10 countries (approximately)']);
    const newest = await example('network/small', {figures: 'cities'});
    expect(figuresOf(newest)).to.deep.equal(['60 cities (provisional)']);
  });

  needs('accessibility tree')('are read out as one each, in one line of text', async () => {
    interface Node {
      readonly name?: string;
      readonly children?: readonly Node[];
    }
    const stats = await show({figures: 'cities countries', 'without-table': ''});
    const texts: string[] = [];
    const walk = ({name, children = []}: Node): void => {
      if (name) texts.push(tidy(name));
      children.forEach(walk);
    };
    const snapshot: unknown = await (a11ySnapshot as (payload: object) => Promise<unknown>)({});
    walk(snapshot as Node);
    expect(tidy(texts.join(' '))).to.match(/425 cities.* 91 countries/);
    for (const paragraph of all(stats, '[part=figure] > p:first-child')) {
      expect([...paragraph.querySelectorAll('*')].map((each) => getComputedStyle(each).display)).to.not.include(
        'block',
      );
    }
    expect(all(stats, '.arrow').every((arrow) => arrow.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('tell the developer of a day and a chart that are none', async () => {
    await show({'as-of': 'September', chart: 'pie'});
    expect(take().join()).to.include('as-of="September" is no date').and.include('chart="pie" is neither');
  });
});

describe('the chart', () => {
  it('is not there unless it is asked for', async () => {
    const stats = await show();
    expect(all(stats, 'figure')).to.have.length(0);
    stats.chart = 'growth';
    await stats.updateComplete;
    expect(all(stats, 'figure')).to.have.length(1);
  });

  it('is hidden from assistive technology, which has a sentence', async () => {
    const stats = await show({chart: 'growth'});
    expect(find(stats, '.plot').getAttribute('aria-hidden')).to.equal('true');
    const sentence =
      'Cities: a rise from 115 (August 23, 2016) to 425 (December 4, 2025), in between a fall from about 200 (September 26, 2018) to about 170 (September 30, 2019).';
    expect(tidy(find(stats, 'figcaption').textContent)).to.equal(sentence);
    expect(spokenWords(stats)).to.include(sentence).and.not.include('2017 2018');
  });

  it('draws the values that were announced, and the fall as a fall', async () => {
    const stats = await show({chart: 'growth'});
    const heights = all(stats, '.plot > svg[y]')
      .filter((each) => each.querySelector('circle'))
      .map((each) => parseFloat(each.getAttribute('y') ?? ''));
    expect(heights).to.have.length(7);
    expect(heights[2]).to.be.above(heights[1]!).and.above(heights[3]!);
    // Rounded ones are open.
    expect(all(stats, '.plot .ring')).to.have.length(2);
    expect(find(stats, '.line').getAttribute('points')?.split(' ')).to.have.length(7);
  });

  it('cuts its line at a gap', async () => {
    const stats = await example('network/gaps', {chart: 'growth'});
    expect(all(stats, '.line')).to.have.length(3);
  });

  for (const [name, count, tabs] of [
    ['one-point', 1, 0],
    ['two-points', 2, 1],
    ['forty-points', 40, 1],
    ['hundred-points', 40, 1],
    ['quarters', 4, 1],
  ] as const) {
    it(`shows ${name}`, async () => {
      const stats = await example(`network/${name}`, {chart: 'growth'});
      expect(all(stats, '.plot circle')).to.have.length(count);
      expect(all(stats, 'input[type=range]')).to.have.length(tabs);
      await expect(stats).to.be.accessible();
    });
  }

  it('is left out where no value is known', async () => {
    const stats = await show({chart: 'growth', 'as-of': '1999'});
    expect(all(stats, 'figure')).to.have.length(0);
    expect(stats.matches(':state(ready)')).to.equal(true);
  });

  it('is read with the arrow keys, out loud too', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const slider = find<HTMLInputElement>(stats, 'input');
    slider.focus();
    expect(slider.getAttribute('aria-label')).to.equal('Values in the chart: Cities');
    expect(slider.getAttribute('aria-valuetext')).to.equal('December 4, 2025: 425');
    await sendKeys({press: 'ArrowLeft'});
    await stats.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('February 14, 2024: 356');
    expect(readout(stats)).to.equal('Cities | February 14, 2024 | 356');
    expect(all(stats, '.read')).to.have.length(1);
    await sendKeys({press: 'Home'});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('Cities | August 23, 2016 | 115');
    await sendKeys({press: 'ArrowRight'});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('Cities | September 26, 2018 | 200\u00A0(approximately)'.replace('\u00A0', ' '));
    await sendKeys({press: 'Escape'});
    await stats.updateComplete;
    expect(all(stats, '.read')).to.have.length(0);
    expect(readout(stats)).to.equal('Cities | December 4, 2025 | 425');
    // Value and words of the slider are those of one point.
    expect(slider.value).to.equal('6');
    await sendKeys({press: 'Home'});
    slider.blur();
    await stats.updateComplete;
    expect([slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['6', 'December 4, 2025: 425']);
    // Also where the series has become another meanwhile.
    stats.asOf = '2020-12-31';
    await stats.updateComplete;
    stats.asOf = undefined;
    await stats.updateComplete;
    slider.focus();
    expect([slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['6', 'December 4, 2025: 425']);
    slider.blur();
  });

  it('shows where the focus is', async () => {
    const stats = await show({chart: 'growth'});
    find(stats, '[part=meta] a').focus();
    await sendKeys({press: 'Tab'});
    expect(stats.shadowRoot?.activeElement?.localName).to.equal('input');
    const {outlineStyle, outlineWidth} = getComputedStyle(find(stats, '.plot'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('is read with a pointer, which the keys then go on from', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const {left, top, width, height} = find(stats, '.plot').getBoundingClientRect();
    const at = async (x: number) => {
      await sendMouse({type: 'move', position: [Math.round(left + width * x), Math.round(top + height / 2)]});
      await stats.updateComplete;
    };
    await at(0.34);
    expect(readout(stats)).to.equal('Cities | September 30, 2019 | 170 (approximately)');
    expect(find<HTMLInputElement>(stats, 'input').value).to.equal('2');
    await sendMouse({type: 'move', position: [0, 0]});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('Cities | December 4, 2025 | 425');
    expect(find<HTMLInputElement>(stats, 'input').value).to.equal('6');
  });

  it('is read with a finger, and goes on saying what it points at when it is lifted', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const plot = find(stats, '.plot');
    const {left, width} = plot.getBoundingClientRect();
    const touch = (type: string, x: number) =>
      plot.dispatchEvent(new PointerEvent(type, {pointerType: 'touch', clientX: left + width * x, bubbles: true}));
    touch('pointerdown', 0);
    touch('pointerleave', 0);
    await stats.updateComplete;
    expect(readout(stats)).to.equal('Cities | August 23, 2016 | 115');
    // Scrolling past is not taken from the page.
    expect(getComputedStyle(plot).touchAction).to.equal('pan-y');
  });

  it('runs from right to left in Arabic, for the pointer too', async () => {
    const stats = await show({lang: 'ar', dir: 'rtl', chart: 'growth', figures: 'cities'});
    const places = all(stats, '.plot > svg[y]')
      .filter((each) => each.querySelector('circle'))
      .map((each) => parseFloat(each.getAttribute('x') ?? ''));
    expect(places[0]).to.equal(100);
    expect(places.at(-1)).to.equal(0);
    const {left, top, height} = find(stats, '.plot').getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.ceil(left) + 1, Math.round(top + height / 2)]});
    await stats.updateComplete;
    expect(readout(stats)).to.include(inDigits(425, 'ar'));
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('runs as the page does, also where that is not the way of its language, and turns with it', async () => {
    const firstPlace = (stats: Element) => find(stats, '.plot > svg[y]:has(circle)').getAttribute('x');
    const stats = await show({lang: 'en', dir: 'rtl', chart: 'growth', figures: 'cities'});
    expect(firstPlace(stats)).to.equal('100%');
    stats.parentElement!.dir = 'ltr';
    await waitUntil(() => firstPlace(stats) === '0%');
    expect(firstPlace(await show({lang: 'ar', dir: 'ltr', chart: 'growth'}))).to.equal('0%');
    // Without a direction that is nearer than the language it is that of the language.
    expect(firstPlace(await show({lang: 'ar', chart: 'growth'}))).to.equal('100%');
  });

  it('does not move the page when it is read', async () => {
    for (const inlineSize of [240, 700]) {
      const stats = await example('network/forty-points', {chart: 'growth'});
      stats.style.inlineSize = `${inlineSize}px`;
      stats.style.display = 'block';
      const before = stats.getBoundingClientRect().height;
      const slider = find<HTMLInputElement>(stats, 'input');
      for (const value of ['0', '20', '39']) {
        slider.value = value;
        slider.dispatchEvent(new Event('input'));
        await stats.updateComplete;
        expect(stats.getBoundingClientRect().height, `${inlineSize} ${value}`).to.equal(before);
      }
    }
  });

  it('keeps the months of its axis apart', async () => {
    for (const width of ['240', '520']) {
      expectApart(
        placesOf(await example('network/quarters', {lang: 'lv', chart: 'growth', width}), '.few text, .many text'),
      );
    }
  });

  for (const width of ['240', '320', '480', '768', '1280']) {
    it(`keeps inside ${width} px, in both directions`, async () => {
      for (const [lang, dir] of [
        ['lv', 'ltr'],
        ['ar', 'rtl'],
        // A page may have another direction than its language.
        ['ar', 'ltr'],
        ['en', 'rtl'],
        ['ar', 'auto'],
      ] as const) {
        const stats = await show({lang, dir, width, chart: 'growth', city: 'Ventspils'});
        await waitUntil(() => all(stats, '.mark').length);
        const box = find(stats, '.box').getBoundingClientRect();
        for (const {text, left, right} of placesOf(stats, '.chart text')) {
          expect(left, text).to.be.at.least(box.left);
          expect(right, text).to.be.at.most(box.right);
        }
        expect(stats.parentElement!.scrollWidth).to.be.at.most(Number(width));
        expectApart(placesOf(stats, '.few text, .many text'));
      }
    });
  }
});

describe('the year of a city', () => {
  it('is marked with its name, and said', async () => {
    const stats = await show({lang: 'lv', chart: 'growth', city: 'ventspils'});
    await waitUntil(() => all(stats, '.mark').length, 'marked');
    expect(textsOf(stats, '.mark')).to.deep.equal(['Ventspils, 2022']);
    expect(tidy(find(stats, 'figcaption').textContent)).to.match(/Ventspils pievienojās 2022\. gadā\.$/);
    const year = find(stats, '.year');
    const [from, width] = ['x', 'width'].map((name) => parseFloat(year.getAttribute(name) ?? ''));
    const place = parseFloat(
      all(stats, '.plot > svg[y]')
        .filter((each) => each.querySelector('circle'))[4]!
        .getAttribute('x')!,
    );
    expect(place).to.be.within(from!, from! + width!);
  });

  it('asks for the register once, and not without a city or a chart', async () => {
    const registers = () =>
      performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/register.json')).length;
    const before = registers();
    const stats = await show({chart: 'growth'});
    stats.city = 'Ventspils';
    stats.chart = 'none';
    await stats.updateComplete;
    expect(registers()).to.equal(before);
    stats.chart = 'growth';
    await waitUntil(() => all(stats, '.mark').length);
    stats.city = 'Valmiera';
    await stats.updateComplete;
    expect(textsOf(stats, '.mark')).to.deep.equal(['Valmiera, 2016']);
    expect(registers()).to.equal(before + 1);
  });

  it('is not claimed where the register has none', async () => {
    const stats = await show({chart: 'growth', city: 'Rīga'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('is not in the register'));
    expect(all(stats, '.mark, .year')).to.have.length(0);
    expect(spokenWords(stats)).to.not.include('joined');
  });

  it('is not claimed where the register knows of the city, but not when it joined', async () => {
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const stats = await show({src: ADDRESS, chart: 'growth', city: 'New Harbour'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('no year in which it joined'));
    expect(all(stats, '.mark, .year')).to.have.length(0);
  });

  it('is not looked up for the figures of another network, unless they name their register', async () => {
    const stats = await example('network/drop', {chart: 'growth', city: 'Ventspils'});
    expect(take().join()).to.include('the document names no register');
    expect(all(stats, '.mark')).to.have.length(0);
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const other = await show({src: ADDRESS, chart: 'growth', city: 'Valmiera'});
    await waitUntil(() => all(other, '.mark').length);
    expect(textsOf(other, '.mark')).to.deep.equal(['Valmiera, 2016']);
  });

  it('is left out, and nothing else, when the register cannot be had', async () => {
    network.fail('https://town.example/register.json');
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const stats = await show({src: ADDRESS, chart: 'growth', city: 'Valmiera'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('status: HTTP status 404'));
    expect(stats.matches(':state(ready)')).to.equal(true);
    expect(all(stats, '.line')).to.have.length(1);
    expect(network.count('https://town.example/register.json')).to.equal(1);
    // Only with the figures it is asked for again.
    stats.requestUpdate();
    await stats.updateComplete;
    expect(network.count('https://town.example/register.json')).to.equal(1);
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    await stats.reload();
    await waitUntil(() => all(stats, '.mark').length);
  });

  it('is that of the shipped figures also where a server sends on whoever asks for these', async () => {
    const document = await (await fetch(networkAddress())).text();
    network.answer(networkAddress(), () =>
      Object.defineProperty(respond(document), 'url', {value: 'https://files.example/network.json'}),
    );
    const stats = await show({chart: 'growth', city: 'Ventspils'});
    await waitUntil(() => all(stats, '.mark').length);
    expect(textsOf(stats, '.mark')).to.deep.equal(['Ventspils, 2022']);
  });
});

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
    find(stats, '[part=meta] a').focus();
    const stops: string[] = [];
    const tab = async () => {
      await sendKeys({press: 'Tab'});
      const at = stats.shadowRoot?.activeElement;
      stops.push(at ? `${at.localName}${at.getAttribute('role') ? ` ${at.getAttribute('role')}` : ''}` : 'out');
    };
    await tab();
    await tab();
    await sendKeys({press: 'Enter'});
    await waitUntil(
      () => find<HTMLDetailsElement>(stats, 'details').open && find<HTMLAnchorElement>(stats, 'a[download]').href,
    );
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
    const link = find<HTMLAnchorElement>(stats, 'a[download]');
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
    expect(find<HTMLAnchorElement>(stats, 'a[download]').download).to.equal('network-stats-2022-09-02.csv');
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
    const link = find<HTMLAnchorElement>(stats, 'a[download]');
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
    const link = find<HTMLAnchorElement>(stats, 'a[download]');
    const {href} = link;
    // One that is only moved keeps it.
    place.append(stats);
    await new Promise((resolve) => setTimeout(resolve, 50));
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
    const {href} = find<HTMLAnchorElement>(stats, 'a[download]');
    stats.withoutTable = true;
    await waitUntil(() => freed.includes(href));
    expect(all(stats, 'details')).to.have.length(0);
  });
});

describe('JSON-stat', () => {
  it('is shown as any other figure', async () => {
    const stats = await example('statistics/pxweb', {
      lang: 'lv',
      select: 'AREA:LV0006000;ContentsCode:READERS',
      chart: 'growth',
    });
    expect(figuresOf(stats)).to.deep.equal(['52,0 % Bibliotēku lasītāji (provizoriski)']);
    expect(tidy(find(stats, '[part=meta]').textContent)).to.equal(
      'Dati: 2023. gada 2. ceturksnis Avots: Statistikas pārvalde',
    );
    expect(all(stats, '.line')).to.have.length(2);
    expect(textsOf(stats, 'tbody td.number')).to.include('nav datu');
    await expect(stats).to.be.accessible();
  });

  it('is refused with what there is to choose from while it is ambiguous', async () => {
    network.answer(ADDRESS, await loadExample('statistics/eurostat'));
    const stats = await show({src: ADDRESS});
    expect(stats.matches(':state(failed)')).to.equal(true);
    expect(seenWords(stats)).to.match(/^Not available right now/);
    expect(take().join()).to.include('LV “Latvia”');
    const ended = new Promise((resolve) => {
      stats.addEventListener('loadend', resolve, {once: true});
    });
    stats.select = 'geo:LV;unit:PC';
    await ended;
    expect(figuresOf(stats)).to.deep.equal([
      '6.5 Percentage of the labour force Unemployment by sex – annual data (provisional)',
    ]);
    stats.label = 'Bezdarba līmenis';
    await waitUntil(() => figuresOf(stats)[0]?.includes('Bezdarba līmenis'));
  });
});

describe('another series of a document', () => {
  const LATVIA = 'geo:LV;unit:PC';

  it('takes the place of the one before at once, which is not shown for it', async () => {
    const stats = await example('statistics/eurostat', {select: LATVIA});
    const held = network.hold(ADDRESS);
    stats.select = 'geo:EE;unit:PC';
    await stats.updateComplete;
    expect(stats.matches(':state(loading)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal([]);
    const ended = new Promise((resolve) => {
      stats.addEventListener('loadend', resolve, {once: true});
    });
    held.letGo(await loadExample('statistics/eurostat'));
    await ended;
    expect(figuresOf(stats)[0]).to.not.include('6.5');
    expect(network.asked.at(-1)?.init.cache).to.not.equal('no-cache');
  });

  it('is loaded once for both of its settings, and not kept from the one before where it fails', async () => {
    const stats = await example('statistics/eurostat', {select: LATVIA});
    const ended = new Promise((resolve) => {
      stats.addEventListener('loadend', resolve, {once: true});
    });
    Object.assign(stats, {select: 'geo:XX;unit:PC', label: 'Rate'});
    await ended;
    expect(network.count(ADDRESS)).to.equal(2);
    expect(stats.matches(':state(failed)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal([]);
    expect(take().join()).to.include('geo:XX');
  });

  it('is not loaded by a lazy element that is far away', async () => {
    const frame = await fixture<HTMLElement>(html`<main lang="en"><div style="block-size: 9000px"></div></main>`);
    const stats = document.createElement('network-stats');
    Object.assign(stats, {src: ADDRESS, loading: 'lazy', select: LATVIA});
    frame.append(stats);
    await stats.updateComplete;
    stats.select = 'geo:EE;unit:PC';
    await stats.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(network.count(ADDRESS)).to.equal(0);
  });
});

describe('motion', () => {
  const run = (stats: Element) => textsOf(stats, '.run');
  resetMedia();

  it('is not there by default', async () => {
    const stats = await show();
    expect(all(stats, '.run')).to.have.length(0);
    expect(stats.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('runs a copy up, over the number itself, which is there from the first moment', async () => {
    // The drivers that cannot say so start browsers whose readers have none.
    if (has('media')) await executeServerCommand('media', {features: {'prefers-reduced-motion': 'no-preference'}});
    const stats = await show({'with-count-up': '', figures: 'cities'});
    expect(textsOf(stats, '.still')).to.deep.equal(['425']);
    expect(find(stats, '.run').getAttribute('aria-hidden')).to.equal('true');
    expect(spokenWords(stats)).to.include('425 cities');
    const {width, height} = stats.getBoundingClientRect();
    const seen = new Set(run(stats));
    await waitUntil(
      () => {
        seen.add(run(stats)[0] ?? '');
        expect([stats.getBoundingClientRect().width, stats.getBoundingClientRect().height]).to.deep.equal([
          width,
          height,
        ]);
        return run(stats)[0] === '';
      },
      'over',
      {interval: 20, timeout: 4000},
    );
    expect(seen.size).to.be.above(3);
    expect(all(stats, '.running')).to.have.length(0);
    // Once, not at each change.
    stats.figures = 'countries';
    await stats.updateComplete;
    expect(run(stats)).to.deep.equal(['']);
  });

  needs('media')('is left out for readers who want none', async () => {
    await executeServerCommand('media', {features: {'prefers-reduced-motion': 'reduce'}});
    const stats = await show({'with-count-up': '', figures: 'cities'});
    expect(run(stats)).to.deep.equal(['']);
    expect(all(stats, '.running')).to.have.length(0);
  });
});

describe('in forced colours and on paper', () => {
  resetMedia();

  needs('forced colours')('the line has the colour of text, and the year an outline', async () => {
    await executeServerCommand('media', {features: {'forced-colors': 'active'}});
    const stats = await show({chart: 'growth', city: 'Ventspils'});
    await waitUntil(() => all(stats, '.year').length);
    const text = getComputedStyle(find(stats, '.readout')).color;
    expect(getComputedStyle(find(stats, '.line')).stroke).to.equal(text);
    expect(getComputedStyle(find(stats, '.dot')).fill).to.equal(text);
    expect(getComputedStyle(find(stats, '.year')).strokeDasharray).to.not.equal('none');
    expect(getComputedStyle(find(stats, '.area')).fill).to.equal('none');
  });

  needs('media')('the table is there without being opened, and the link to a file is not', async () => {
    await executeServerCommand('media', {media: 'print'});
    const stats = await show({chart: 'growth'});
    expect(find(stats, 'table').checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    expect(getComputedStyle(find(stats, '.file')).display).to.equal('none');
    expect(getComputedStyle(find(stats, '.line')).stroke).to.not.equal('none');
  });
});

describe('axe', () => {
  for (const lang of ['lv', 'en', 'ar']) {
    for (const [name, attributes] of [
      ['chart and table', {chart: 'growth', city: 'Ventspils'}],
      ['a day', {'as-of': '2022-09-06', chart: 'growth'}],
      ['unknown values', {'as-of': '2017-12-31'}],
      ['a copy that runs', {'with-count-up': ''}],
    ] as const) {
      it(`finds nothing in ${lang}: ${name}`, async () => {
        const stats = await show({lang, dir: lang === 'ar' ? 'rtl' : 'ltr', ...attributes});
        await open(stats);
        await expect(stats).to.be.accessible();
      });
    }
  }
});

it('renders what has not changed not again', async () => {
  const stats = await show({chart: 'growth'});
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  observer.observe(stats.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
  stats.requestUpdate();
  await stats.updateComplete;
  observer.takeRecords().forEach(() => mutations++);
  expect(mutations).to.equal(0);
});
