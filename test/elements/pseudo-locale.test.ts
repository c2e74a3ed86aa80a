/*
 * Every element in every state, in the pseudo-locale. A word outside its brackets has no translation, and a text that
 * does not fit here would not fit in German. We remove all letters from documents first, and ignore words from `Intl`.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {addWords} from '../../src/controllers/language.js';
import {text as bundledNetwork} from '../../src/data/network.js';
import '../../src/define/all.js';
import {CASES, documentOf} from '../support/cases.js';
import {watchConsole} from '../support/console.js';
import {loadExample} from '../support/examples.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {PSEUDO, pseudoWords} from '../support/pseudo-locale.js';
import {all, find, type Place, show as showElement, type Tag} from '../support/show-element.js';
import {spokenWords, seenWords} from '../support/words.js';

/** An address without letters. */
const ADDRESS = 'https://192.0.2.1/5';

/** The name of a city, with letters that none of our words has. */
const CITY = 'ΩΩ';

/** Properties of documents whose texts are shown. */
const SHOWN =
  /^(name|names|city|title|summary|content_text|content_html|tags|label|unit|note|notes|role|credit|caption|alt|authors|fallback)$/;
const ADDRESSED = /^(url|id|home_page_url|feed_url|image|banner_image|avatar|src|language|next_url)$/;

/** Removes all letters that elements would show from a document, including the hosts of addresses. */
function mute(value: unknown, isShown = false): unknown {
  if (typeof value === 'string' && !isShown) return value.replace(/^https?:\/\/[^/]+/, 'https://192.0.2.1');
  if (typeof value === 'string') return value.replace(/(?!Ω)\p{L}/gu, '¤');
  if (Array.isArray(value)) return value.map((each) => mute(each, isShown));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mute(each, (isShown || SHOWN.test(key)) && !ADDRESSED.test(key))]),
  );
}

/** Words from `Intl`: months, AM and PM. */
const INTL = new RegExp(
  [
    ...Array.from({length: 12}, (_, month) =>
      ['long', 'short'].map((style) => new Date(2026, month).toLocaleString(PSEUDO, {month: style as 'long'})),
    ).flat(),
    'AM',
    'PM',
    'at',
  ]
    .map((word) => `\\b${word}\\b`)
    .join('|'),
  'g',
);
/** Attributes with text for assistive technology. */
const NAMED = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
];

/** All texts of an element, visible or for assistive technology. */
function said(element: Element): string {
  const named = all(element, '*').flatMap((each) => NAMED.map((name) => each.getAttribute(name) ?? ''));
  return [seenWords(element), spokenWords(element), ...named].filter(Boolean).join('\n');
}

/** Removes everything inside brackets, which may be nested. */
function outsideBrackets(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.replace(INTL, '').replace(/Ω/g, '') : outsideBrackets(rest);
}

/** Lists the elements that overflow the frame, except in scrollable areas. */
function sticksOut(element: Element): string[] {
  const base = find(element, '.base');
  const {left, right} = base.getBoundingClientRect();
  return [...base.querySelectorAll<HTMLElement>('*')]
    .filter((each) => !each.closest('.scroll > *, .quiet, svg') && each.getClientRects().length)
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(({localName, className}) => `${localName}.${className}`);
}

const {take} = watchConsole();
const network = useFakeNetwork();

before(async () => {
  const xliff = await (await fetch(new URL('../../src/locale/xliff/lv.xlf', import.meta.url))).text();
  addWords(PSEUDO, pseudoWords(xliff));
});

/** Shows an element with a width of 320 px, and waits until it has loaded. */
async function show<T extends Tag>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  place: Pick<Place, 'data' | 'isSlow'> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = await showElement(tag, {lang: PSEUDO, width: 320, ...place}, attributes);
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  // The chart is loaded from a separate file.
  if (attributes['chart']) await waitUntil(() => all(element, 'figure, [part=notice]').length);
  return element;
}
function expectAllTranslated(element: Element, state: string): void {
  expect(element.matches(`:state(${state})`), `is ${state}`).to.equal(true);
  // Names of countries are not messages; for unknown languages they come from the browser.
  const countries = all(element, '.country').map(({textContent}) => textContent);
  const words = countries.reduce((text, country) => text.replaceAll(country, ''), said(element));
  expect(outsideBrackets(words)).to.not.match(/\p{L}/u);
  expect(sticksOut(element)).to.deep.equal([]);
  // Messages for the developer are in English.
  take();
}

it('outsideBrackets finds untranslated words', () => {
  expect(outsideBrackets('⟦Ûþ ƀý ⟦àƀôûţ 5⟧ (May 5, 2026: 4)⟧ 10:30 AM ΩΩ')).to.not.match(/\p{L}/u);
  expect(outsideBrackets('⟦Ûþ ƀý 5⟧ or so')).to.match(/\p{L}/u);
});

/** Additions to the cases that make elements show all their words, and a city with letters that ours do not have. */
const HERE = {
  'news-card': {good: 'news/pictures', more: {'new-tab': ''}},
  'news-list': {more: {limit: '3'}},
  'learning-city-badge': {
    good: {
      checked: '2026-02',
      sources: {s: {url: 'https://192.0.2.1/', name: '¤'}},
      members: [{id: 'a', city: CITY, country: 'LV', since: 2022, source: 's'}],
    },
    more: {city: CITY},
  },
  'network-map': {
    good: {
      checked: '2026-02',
      placesSource: 's',
      sources: {s: {url: 'https://192.0.2.1/', name: '¤'}},
      totals: [{members: 5, date: '2025', source: 's'}],
      members: [
        {id: 'a', city: CITY, country: 'LV', since: 2022, source: 's', lat: 57.4, lon: 21.6},
        {id: 'b', city: CITY, country: 'LT', seen: 2016, source: 's'},
      ],
    },
    more: {city: CITY, country: 'LV', loading: 'eager'},
  },
  'network-stats': {more: {chart: 'growth'}},
};

for (const {tag, ...usual} of CASES) {
  const {good, empty, more} = {...usual, ...HERE[tag]};
  describe(`<${tag}> in the pseudo-locale`, () => {
    it('has no untranslated words while loading', async () => {
      network.hold(ADDRESS);
      const element = await show(tag, {...more, src: ADDRESS}, {isSlow: true});
      await waitUntil(() => said(element).includes('⟦'), 'the load is announced', {timeout: 3000});
      expectAllTranslated(element, 'loading');
    });

    it('has no untranslated words with fresh or stale content', async () => {
      network.answer(ADDRESS, mute(await documentOf(good)));
      const element = await show(tag, {...more, src: ADDRESS});
      expectAllTranslated(element, 'ready');
      network.fail(ADDRESS);
      await element.reload();
      await element.updateComplete;
      expectAllTranslated(element, 'stale');
      expect(said(element)).to.match(/⟦Ñôţ ûþðàţéð/);
    });

    it('has no untranslated words when empty', async () => {
      network.answer(ADDRESS, mute(await documentOf(empty)));
      const element = await show(tag, {...more, src: ADDRESS});
      expectAllTranslated(element, 'empty');
      expect(said(element)).to.include('⟦');
    });

    it('has no untranslated words after a failure', async () => {
      network.fail(ADDRESS);
      const element = await show(tag, {...more, src: ADDRESS});
      expectAllTranslated(element, 'failed');
      expect(said(element)).to.include('⟦');
    });
  });
}

describe('in the pseudo-locale', () => {
  for (const name of ['sample', 'seed', 'pictures', 'long', 'broken-items', 'hostile']) {
    it(`a list of news/${name} has no untranslated words`, async () => {
      const data = mute(await loadExample(`news/${name}`));
      expectAllTranslated(await show('news-list', {'new-tab': '', limit: '2'}, {data}), 'ready');
    });
  }

  it('a list without articles for a tag or language, and a card without its article, have no untranslated words', async () => {
    const data = mute(await loadExample('news/sample'));
    expectAllTranslated(await show('news-list', {tag: '9', 'only-language': 'mt'}, {data}), 'empty');
    expectAllTranslated(await show('news-card', {item: '9999'}, {data}), 'empty');
  });

  it('a list that shows more has no untranslated words', async () => {
    const data = mute(await loadExample('news/sample'));
    const list = await show('news-list', {limit: '1', more: ''}, {data});
    find(list, 'button').click();
    await waitUntil(() => all(list, 'article').length > 1);
    await waitUntil(() => /⟦Àŕţîçļéš àððéð/.test(said(list)));
    expectAllTranslated(list, 'ready');
  });

  for (const name of [
    'drop',
    'forty-points',
    'gaps',
    'hostile',
    'hundred-points',
    'one-point',
    'quarters',
    'small',
    'two-points',
  ]) {
    it(`a chart of network/${name} has no untranslated words`, async () => {
      const data = mute(await loadExample(`network/${name}`));
      const element = await show('network-stats', {chart: 'growth'}, {data});
      expectAllTranslated(element, 'ready');
    });
  }

  it('rounded and unknown figures of a day have no untranslated words', async () => {
    const data = mute(await loadExample('network/small'));
    expectAllTranslated(await show('network-stats', {'as-of': '2020-12-31'}, {data}), 'ready');
    const bundled = mute(JSON.parse(bundledNetwork));
    expectAllTranslated(await show('network-stats', {'as-of': '2017-12-31'}, {data: bundled}), 'ready');
  });

  it('a badge has no untranslated words in any statement', async () => {
    const row = {id: 'a', country: 'LV', source: 's', city: '¤'};
    const awards = [{year: 2017, source: 's'}];
    const rows = [
      {since: 2022},
      {seen: 2020},
      {since: 2016, until: 2020},
      {seen: 2016, gone: 2020},
      {awards},
      {seen: 2018, awards},
    ];
    for (const more of [...rows, undefined]) {
      const register = {
        checked: '2026-02',
        sources: {s: {url: 'https://192.0.2.1/', name: '¤'}},
        members: [more ? {...row, ...more} : {...row, city: 'ΩΩΩ', since: 2022}],
      };
      const badge = await show('learning-city-badge', {city: CITY}, {data: register});
      expect(said(badge), JSON.stringify(more)).to.include('⟦');
      expectAllTranslated(badge, 'ready');
    }
  });
});
