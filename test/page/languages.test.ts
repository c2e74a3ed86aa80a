/* The languages of the built files: which files a page loads, and its words until then and after a failure. */
import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/elements/widget-element.js';
import {pseudoWords} from '../support/pseudo-locale.js';
import {fault} from '../support/faults.js';
import {closePages, isReady, openFrame, pageAddress, type PageWindow, tidy, waitUntil} from '../support/host-page.js';
import {seenWords} from '../support/words.js';

type Widgets = typeof WidgetElement;

/**
 * Opens a page with a script of the built files and some markup, and records all texts of its elements. It does not
 * wait for the page's `load`, which Firefox sends only after everything that the script loads.
 */
async function open({lang = 'en', body = '', scripts = 'learning-city-widgets.js'}): Promise<{
  page: PageWindow;
  elements: HTMLElement[];
  said: Set<string>;
}> {
  let frame: HTMLIFrameElement | undefined;
  void openFrame(pageAddress({lang, body, scripts}, 'strict'), (each) => (frame = each));
  const elementsOf = (): HTMLElement[] => [
    ...(frame?.contentDocument?.querySelectorAll<HTMLElement>('body > *') ?? []),
  ];
  await waitUntil(() => elementsOf().some(({shadowRoot}) => shadowRoot), 'the script runs');
  const elements = elementsOf();
  const said = new Set<string>();
  for (const {shadowRoot} of elements) {
    if (!shadowRoot) continue;
    const listen = (): void => void said.add(tidy(shadowRoot.textContent));
    listen();
    new MutationObserver(listen).observe(shadowRoot, {subtree: true, childList: true, characterData: true});
  }
  return {page: frame!.contentWindow as unknown as PageWindow, elements, said};
}
const localesOf = ({performance}: PageWindow): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({name}) => /\/locales\/(.+)\.js$/.exec(name)?.[1] ?? [])
    .sort();
const frameOf = (element: Element | undefined): Element | null | undefined =>
  element?.shadowRoot?.querySelector('[part=base]');

/** An address that does not respond during a test, so that an element says that it is loading. */
const SLOW = fault('json', {delay: '60000'});
const EMPTY = '/test/examples/news/empty.json';

describe('the languages of a page', () => {
  afterEach(closePages);

  it('are each loaded once if a page uses seven, and no others are loaded', async () => {
    const shown = [
      ['en', 'cities'],
      ['lv', 'pilsētas'],
      ['lt', 'miestai'],
      ['ar', 'مدينة'],
      ['zh-TW', '城市'],
      ['no', 'byer'],
      ['pt-AO', 'cidades'],
    ] as const;
    const figure = '<network-stats figures="cities" as-of="2022-09-06"></network-stats>';
    const {page, elements} = await open({
      lang: 'lv',
      body: shown
        .map(([lang]) => figure.replace(' ', ` lang="${lang}" `))
        .join('')
        .repeat(2),
    });
    await waitUntil(() => elements.every((element) => isReady(element) && frameOf(element)?.hasAttribute('lang')));
    expect(elements.length).to.equal(14);
    for (const [index, [lang, words]] of [...shown, ...shown].entries()) {
      await waitUntil(() => elements[index]?.shadowRoot?.textContent.includes(words), `${lang}: ${words}`);
    }
    expect(elements.slice(0, 7).map((element) => frameOf(element)?.getAttribute('lang'))).to.deep.equal([
      'en',
      'lv',
      'lt',
      'ar',
      'zh-Hans',
      'nb',
      'pt-AO',
    ]);
    expect(localesOf(page)).to.deep.equal(['ar', 'lt', 'nb', 'pt', 'zh-Hans']);
    expect(page.reports).to.deep.equal([]);
  });

  it('are loaded on a change of language, and not again on a change back', async () => {
    const {page, elements} = await open({lang: 'lv', body: `<news-list src="${EMPTY}"></news-list>`});
    const [list] = elements;
    if (!list) throw new Error('no list');
    await waitUntil(() => seenWords(list) === 'Pašlaik jaunumu nav');
    expect(localesOf(page)).to.deep.equal([]);
    for (const [lang, words] of [
      ['de', 'Derzeit keine Neuigkeiten'],
      ['lv', 'Pašlaik jaunumu nav'],
      ['de-AT', 'Derzeit keine Neuigkeiten'],
    ] as const) {
      page.document.documentElement.lang = lang;
      await waitUntil(() => seenWords(list) === words, lang);
      expect(frameOf(list)?.getAttribute('lang')).to.equal(lang);
    }
    expect(localesOf(page)).to.deep.equal(['de']);
  });

  it('are used from the first words on, even if they load slowly', async () => {
    const {elements, said} = await open({
      lang: 'de',
      body: `<news-card src="${SLOW}"><a href="/">Neues</a></news-card><news-list src="${SLOW}"></news-list>`,
      scripts: '/slow/de/dist/learning-city-widgets.js',
    });
    const [card, list] = elements;
    if (!card || !list) throw new Error('no elements');
    expect(seenWords(card)).to.equal('Neues');
    await waitUntil(() => seenWords(list) === 'Wird geladen …');
    expect(seenWords(card)).to.equal('Neues');
    expect([...said]).to.deep.equal(['', 'Wird geladen …']);
  });

  it('leave the old words in place until a new language has loaded', async () => {
    const {page, elements, said} = await open({
      lang: 'lv',
      body: `<news-list src="${EMPTY}"></news-list>`,
      scripts: '/slow/de/dist/learning-city-widgets.js',
    });
    const [list] = elements;
    if (!list) throw new Error('no list');
    await waitUntil(() => seenWords(list) === 'Pašlaik jaunumu nav');
    page.document.documentElement.lang = 'de';
    await waitUntil(() => seenWords(list) === 'Derzeit keine Neuigkeiten');
    expect([...said].join()).to.not.match(/No news|Loading/);
  });

  it('are replaced by the page’s next language if a file fails to load, with one warning', async () => {
    const {page, elements, said} = await open({
      lang: 'lv',
      body: `<section lang="de"></section>${`<news-list lang="de" src="${EMPTY}"></news-list>`.repeat(3)}`,
      scripts: '/lost/de/dist/learning-city-widgets.js',
    });
    const lists = elements.slice(1);
    await waitUntil(() => lists.every((list) => seenWords(list) === 'Pašlaik jaunumu nav'));
    expect(lists.map((list) => frameOf(list)?.getAttribute('lang'))).to.deep.equal(['lv', 'lv', 'lv']);
    expect([...said].join()).to.not.match(/No news|Loading/);
    // Another change of language does not request it again.
    page.document.documentElement.lang = 'en';
    await waitUntil(() => lists.every((list) => seenWords(list) === 'No news at present'));
    const words = page.reports.filter((report) => report.includes('failed to load language "de"'));
    expect(words.length).to.equal(1);
    expect(localesOf(page).length).to.be.at.most(1);
  });

  it('can be added or changed by the page, for all existing and later elements', async () => {
    const {page, elements} = await open({
      lang: 'lv',
      body: `<learning-city-badge city="Ventspils"></learning-city-badge>
        <network-stats figures="cities" as-of="2022-09-06"></network-stats>
        <news-list src="${EMPTY}"></news-list>`,
    });
    await waitUntil(() => elements.every((element) => element.matches(':state(ready), :state(empty)')));
    const {addWords} = page.customElements.get('news-list') as unknown as Widgets;
    addWords('lv', {
      since: 'Tīklā no {0}',
      'cities-zero': 'pilsētiņu',
      'cities-other': 'pilsētiņas',
      'no-news': 'Klusums',
    });
    const [badge, figures, list] = elements;
    if (!badge || !figures || !list) throw new Error('no elements');
    await waitUntil(() => seenWords(list) === 'Klusums');
    expect(seenWords(badge)).to.include('Tīklā no 2022');
    expect(seenWords(figures)).to.match(/294 pilsētiņas/);
    // The words also apply to the third element, and to elements that are added later.
    const late = page.document.createElement('news-card');
    late.setAttribute('src', EMPTY);
    page.document.body.append(late);
    await waitUntil(() => seenWords(late) === 'Klusums');

    addWords('eo', {'no-news': 'Neniuj novaĵoj'});
    page.document.documentElement.lang = 'eo';
    await waitUntil(() => seenWords(list) === 'Neniuj novaĵoj');
    expect(frameOf(list)?.getAttribute('lang')).to.equal('eo');
    expect(seenWords(badge)).to.include('UNESCO learning city since 2022');
    expect(seenWords(figures)).to.include('294 cities');
    expect(localesOf(page)).to.deep.equal([]);
    expect(page.reports.filter((report) => !report.includes('empty:'))).to.deep.equal([]);
  });

  it('can be replaced by the pseudo-locale', async () => {
    const {page, elements} = await open({
      lang: 'en-XA',
      body: '<network-stats figures="new-countries" as-of="2022-09-06"></network-stats>',
    });
    await waitUntil(() => elements.every(isReady));
    const words = pseudoWords(await (await fetch('/src/locale/xliff/lv.xlf')).text());
    (page.customElements.get('network-stats') as unknown as Widgets).addWords('en-XA', words);
    const [figures] = elements;
    await waitUntil(() => figures && seenWords(figures).includes(words['new-countries-other'] ?? '?'));
    expect(localesOf(page)).to.deep.equal([]);
  });
});
