/* Figures: their words and their changes, in each language and animated. Chart and table have separate test files. */
import {expect, waitUntil} from '@open-wc/testing';
import {a11ySnapshot, executeServerCommand} from '@web/test-runner-commands';
import {watchConsole} from '../support/console.js';
import {has, needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {observed} from '../support/observed.js';
import {all, find, once, show as showElement, styled, tidy} from '../support/show-element.js';
import {
  ADDRESS,
  open,
  resetMedia,
  showFigures as show,
  sourceLinkOf,
  textsOf,
  useFigures,
  sliderOf,
} from '../support/show-figures.js';
import {seenWords, spokenWords} from '../support/words.js';

const {take} = watchConsole();
const {network, example} = useFigures();

const figuresOf = (stats: Element): string[] => textsOf(stats, '[part=figure] > p:first-child');

it('never cuts a unit inside a word, in the narrowest column', async () => {
  network.answer(ADDRESS, {
    sources: {one: {url: 'https://a.example/'}},
    figures: [
      {id: 'x', label: 'pupils', unit: 'persons', points: [{date: '2021', value: 1010, source: 'one'}]},
      {id: 'y', label: 'rate', unit: '%', points: [{date: '2021', value: 10.5, source: 'one'}]},
    ],
  });
  for (let width = 170; width <= 240; width += 5) {
    const stats = await show({src: ADDRESS, width: String(width)});
    const [words, sign] = all(stats, '.of');
    expect(words!.querySelector('bdi')!.getClientRects(), String(width)).to.have.length(1);
    expect(sign!.textContent).to.equal('\u00A0%');
  }
});

describe('the day of an update in UTC', () => {
  it('is the publisher’s day, and changes with the attribute time-zone', async () => {
    network.answer(ADDRESS, {
      class: 'dataset',
      label: 'Pupils',
      updated: '2024-04-25T22:30:00Z',
      id: ['time'],
      size: [1],
      dimension: {time: {category: {index: ['2020']}}},
      value: [5],
    });
    const stats = await show({src: ADDRESS, 'time-zone': 'Europe/Riga'});
    const updateOf = () => textsOf(stats, '[part=meta] > *').find((text) => text.startsWith('Updated by'));
    expect(updateOf()).to.equal('Updated by the publisher: April 26, 2024');
    stats.timeZone = 'America/Lima';
    await waitUntil(() => updateOf() === 'Updated by the publisher: April 25, 2024');
    stats.timeZone = 'Riga';
    await stats.updateComplete;
    expect(take().join()).to.include('time-zone="Riga" is unknown');
  });
});

describe('the figures', () => {
  it('are the newest, each with its date, source and change', async () => {
    const stats = await show();
    expect(figuresOf(stats)).to.deep.equal([
      '425 cities',
      '91 countries',
      '72 new cities',
      '46 countries with new cities',
    ]);
    expect(textsOf(stats, '.change')).to.deep.equal([
      '69 more than on February 14, 2024 (356)',
      '12 more than on February 14, 2024 (79)',
      '8 more than on February 14, 2024 (64)',
      '11 more than on February 14, 2024 (35)',
    ]);
    expect(tidy(find(stats, '[part=meta]').textContent)).to.equal(
      'As of December 4, 2025 Source: UNESCO, reprinted by academicnewsletter.sufe.edu.cn',
    );
    expect(sourceLinkOf(stats).href).to.match(/^https:\/\/academicnewsletter\.sufe\.edu\.cn\//);
  });

  it('show the state as of a day, and say that newer figures exist', async () => {
    const stats = await show({lang: 'lv', 'as-of': '2022-09-06', chart: 'growth'});
    expect(figuresOf(stats)).to.deep.equal([
      '294 pilsētas',
      '76 valstis',
      '77 jaunas pilsētas',
      '44 valstis ar jaunām pilsētām',
    ]);
    expect(textsOf(stats, '.change')[0]).to.equal('Par 65 vairāk nekā 23.09.2020 (229)');
    expect(textsOf(stats, '[part=meta]')).to.deep.equal([
      'Dati: 02.09.2022 Avots: uil.unesco.org Jaunāki dati: 04.12.2025',
    ]);
    // Chart and table end on that day, too.
    expect(sliderOf(stats).getAttribute('aria-valuetext')).to.equal('02.09.2022: 294');
    expect(textsOf(stats, 'tbody th').at(-1)).to.equal('02.09.2022');
    expect(find(stats, 'figcaption').textContent).to.not.include('425');
  });

  it('are selected and ordered by the page, with a warning about an unknown one', async () => {
    const stats = await show({figures: 'countries, cities nonsense'});
    expect(figuresOf(stats)).to.deep.equal(['91 countries', '425 cities']);
    expect(textsOf(stats, 'thead th')).to.deep.equal(['Date', 'Countries', 'Cities', 'Source']);
    expect(take().join()).to.include(
      'unknown figure "nonsense"; available: cities, countries, new-cities, new-countries',
    );
  });

  for (const [value, words] of [
    [294, '294 pilsētas'],
    [21, '21 pilsēta'],
    [30, '30 pilsētu'],
    [0, '0 pilsētu'],
  ] as const) {
    it(`use the plural forms of Latvian: ${words}`, async () => {
      network.answer(ADDRESS, {
        sources: {a: {url: 'https://list.example/'}},
        figures: [{id: 'cities', points: [{date: '2026', value, source: 'a'}]}],
      });
      expect(figuresOf(await show({lang: 'lv', src: ADDRESS}))).to.deep.equal([words]);
    });
  }

  it('name their unit in words, with the decimals that the document sets', async () => {
    const stats = await example('network/gaps', {lang: 'lv', figures: 'rate'});
    expect(figuresOf(stats)).to.deep.equal(['5,0 procenti Bezdarba līmenis']);
    expect(textsOf(stats, '.change')).to.deep.equal(['Par 6,2 vairāk nekā iepriekš (2020: -1,2)']);
    expect(seenWords(stats)).to.include('Avotā dati atjaunināti: 01.03.2024');
  });

  it('say “no data” for unknown values', async () => {
    const stats = await show({'as-of': '2017-12-31'});
    expect(figuresOf(stats)).to.deep.equal([
      '115 cities',
      '28 countries',
      'no data New cities',
      'no data Countries with new cities',
    ]);
    expect(all(stats, '.change')).to.have.length(0);
  });

  it('say “no data” on a day before the first value, and are empty only if none is selected', async () => {
    const stats = await show({'as-of': '2012-01-01', figures: 'cities countries'});
    expect(stats.matches(':state(ready)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal(['no data Cities', 'no data Countries']);
    expect(seenWords(stats)).to.include('Newer figures: December 4, 2025');
    stats.figures = 'nonsense';
    await stats.updateComplete;
    expect(stats.matches(':state(empty)')).to.equal(true);
    expect(take().join()).to.include('empty');
  });

  it('are forecasts with their year and source if nothing else is known', async () => {
    const points = [2998, 2999].map((year) => ({date: String(year), value: year - 2990, source: 'a'}));
    const sources = {a: {url: 'https://a.example/', name: 'The office'}};
    network.answer(ADDRESS, {sources, figures: [{id: 'cities', points}]});
    const stats = await show({src: ADDRESS, chart: 'growth'});
    expect(figuresOf(stats)).to.deep.equal(['2998: 8 (forecast) Cities']);
    expect(textsOf(stats, '[part=figure] a')).to.deep.equal(['Source: The office']);
    await waitUntil(() => stats.shadowRoot?.querySelector('.chart'));
    expect(textsOf(stats, 'figcaption .quiet')).to.deep.equal(['Cities: 9 (2999, forecast).']);
  });

  it('mark rounded and provisional values', async () => {
    const stats = await example('network/small', {'as-of': '2020-12-31', figures: 'countries'});
    expect(figuresOf(stats)).to.deep.equal(['10 countries (approximately)']);
    const newest = await example('network/small', {figures: 'cities'});
    expect(figuresOf(newest)).to.deep.equal(['60 cities (provisional)']);
  });

  needs('accessibility tree')('are each read out as one line of text', async () => {
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

  it('warn about an invalid as-of or chart', async () => {
    await show({'as-of': 'September', chart: 'pie'});
    expect(take().join()).to.include('as-of="September" is not a date').and.include('chart="pie" is neither');
  });
});

describe('JSON-stat', () => {
  it('is shown like any other figure', async () => {
    const stats = await example('statistics/pxweb', {
      lang: 'lv',
      select: 'AREA:LV0006000;ContentsCode:READERS',
      chart: 'growth',
    });
    expect(figuresOf(stats)).to.deep.equal(['52,0 % Bibliotēku lasītāji: Ventspils (provizoriski)']);
    // A moment, whose day depends on the zone.
    const day = new Date('2023-08-30T10:00:00Z').getDate();
    expect(tidy(find(stats, '[part=meta]').textContent)).to.equal(
      `Dati: 2023. gada 2. ceturksnis Avots: Statistikas pārvalde Avotā dati atjaunināti: ${day}.08.2023`,
    );
    // The gap interrupts the line.
    expect(all(stats, '.plot .line')).to.have.length(2);
    expect(textsOf(stats, 'tbody td.number > :last-child')).to.include('nav datu');
    await expect(stats).to.be.accessible();
  });

  it('is refused while the selection is ambiguous, with a list of the categories', async () => {
    network.answer(ADDRESS, await loadExample('statistics/eurostat'));
    const stats = await show({src: ADDRESS});
    expect(stats.matches(':state(failed)')).to.equal(true);
    expect(seenWords(stats)).to.match(/^Not available right now/);
    expect(take().join()).to.include('LV “Latvia”');
    const ended = once(stats, 'loadend');
    stats.select = 'geo:LV;unit:PC';
    await ended;
    expect(figuresOf(stats)).to.deep.equal([
      '6.5 Percentage of the labour force Unemployment by sex – annual data: Latvia (provisional)',
    ]);
    stats.label = 'Bezdarba līmenis';
    await waitUntil(() => figuresOf(stats)[0]?.includes('Bezdarba līmenis'));
  });
});

describe('another series of a document', () => {
  const LATVIA = 'geo:LV;unit:PC';

  it('replaces the previous series at once, which is not shown while the new one loads', async () => {
    const stats = await example('statistics/eurostat', {select: LATVIA});
    const held = network.hold(ADDRESS);
    stats.select = 'geo:EE;unit:PC';
    await stats.updateComplete;
    expect(stats.matches(':state(loading)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal([]);
    const ended = once(stats, 'loadend');
    held.letGo(await loadExample('statistics/eurostat'));
    await ended;
    expect(figuresOf(stats)[0]).to.not.include('6.5');
    expect(network.asked.at(-1)?.init.cache).to.not.equal('no-cache');
  });

  it('is loaded once for a change of both settings, and does not leave the old series after a failure', async () => {
    const stats = await example('statistics/eurostat', {select: LATVIA});
    const ended = once(stats, 'loadend');
    Object.assign(stats, {select: 'geo:XX;unit:PC', label: 'Rate'});
    await ended;
    expect(network.count(ADDRESS)).to.equal(2);
    expect(stats.matches(':state(failed)')).to.equal(true);
    expect(figuresOf(stats)).to.deep.equal([]);
    expect(take().join()).to.include('geo:XX');
  });

  it('is not loaded by a lazy element while it is far away', async () => {
    styled('main {padding-block-start: 9000px}');
    network.hold(ADDRESS);
    const attributes = {src: ADDRESS, loading: 'lazy', select: LATVIA};
    const stats = await showElement('network-stats', {isSlow: true}, attributes);
    await observed(stats);
    stats.select = 'geo:EE;unit:PC';
    await observed(stats);
    expect(network.count(ADDRESS)).to.equal(0);
    stats.scrollIntoView();
    await observed(stats);
    expect(network.count(ADDRESS)).to.equal(1);
  });
});

describe('the animation of a number', () => {
  const run = (stats: Element) => all(stats, '.run').map((copy) => copy.getAttribute('data-text') ?? '');
  resetMedia();

  it('is off by default', async () => {
    const stats = await show();
    expect(all(stats, '.run')).to.have.length(0);
    expect(stats.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('counts up in a copy, over the number itself, which is in place from the start', async () => {
    // Drivers that cannot emulate media features start browsers without this preference.
    if (has('media')) await executeServerCommand('media', {features: {'prefers-reduced-motion': 'no-preference'}});
    const stats = await show({'with-count-up': '', figures: 'cities'});
    expect(textsOf(stats, '.still')).to.deep.equal(['425']);
    expect(find(stats, '.run').getAttribute('aria-hidden')).to.equal('true');
    expect(spokenWords(stats)).to.include('425 cities');
    const sizeOf = ({width, height}: DOMRect): string => `${width} × ${height}`;
    const [texts, sizes] = [new Set(run(stats)), new Set([sizeOf(stats.getBoundingClientRect())])];
    const observer = new MutationObserver(() => {
      texts.add(run(stats)[0] ?? '');
      sizes.add(sizeOf(stats.getBoundingClientRect()));
    });
    observer.observe(stats.shadowRoot!, {subtree: true, attributeFilter: ['data-text']});
    await waitUntil(() => run(stats)[0] === '', 'over', {timeout: 4000});
    observer.disconnect();
    expect(sizes.size, [...sizes].join()).to.equal(1);
    expect(texts.size).to.be.above(3);
    expect(all(stats, '.running')).to.have.length(0);
    // It runs once, not after every change.
    stats.figures = 'countries';
    await stats.updateComplete;
    expect(run(stats)).to.deep.equal(['']);
  });

  needs('media')('is off for readers who prefer reduced motion', async () => {
    await executeServerCommand('media', {features: {'prefers-reduced-motion': 'reduce'}});
    const stats = await show({'with-count-up': '', figures: 'cities'});
    expect(run(stats)).to.deep.equal(['']);
    expect(all(stats, '.running')).to.have.length(0);
  });
});

describe('the figures', () => {
  for (const lang of ['lv', 'en', 'ar']) {
    for (const [name, attributes] of [
      ['chart and table', {chart: 'growth', city: 'Ventspils'}],
      ['as of a day', {'as-of': '2022-09-06', chart: 'growth'}],
      ['unknown values', {'as-of': '2017-12-31'}],
      ['animated', {'with-count-up': ''}],
    ] as const) {
      it(`pass axe in ${lang}: ${name}`, async () => {
        const stats = await show({lang, dir: lang === 'ar' ? 'rtl' : 'ltr', ...attributes});
        await open(stats);
        await expect(stats).to.be.accessible();
      });
    }
  }
});

describe('unchanged figures', () => {
  it('are not rendered again', async () => {
    const stats = await show({chart: 'growth'});
    let mutations = 0;
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(stats.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    stats.requestUpdate();
    await stats.updateComplete;
    observer.takeRecords().forEach(() => mutations++);
    expect(mutations).to.equal(0);
  });
});
