/* Right-to-left rendering: Arabic, the page's `dir`, and digits and marks as `Intl` has them for the page's tag. */
import {expect, waitUntil} from '@open-wc/testing';
import {text as network} from '../../src/data/network.js';
import '../../src/define/all.js';
import {watchConsole} from '../support/console.js';
import {loadExample} from '../support/examples.js';
import {all, find, type Place, show as showElement, type Tag} from '../support/show-element.js';
import {seenWords} from '../support/words.js';

watchConsole();

const show = <T extends Tag>(
  tag: T,
  page: Pick<Place, 'lang' | 'dir'>,
  data: unknown,
  attributes?: Readonly<Record<string, string>>,
): Promise<HTMLElementTagNameMap[T]> => showElement(tag, {...page, width: 560, data}, attributes);
/** The distances of a box from the left and right edges of the frame. */
function sides(element: Element, selector: string): {left: number; right: number} {
  const base = find(element, '.base').getBoundingClientRect();
  const box = find(element, selector).getBoundingClientRect();
  return {left: box.left - base.left, right: base.right - box.right};
}
const near = (one: number, other: number): void => void expect(one).to.be.closeTo(other, 1.5);

const PAGES = [{lang: 'ar'}, {lang: 'ar', dir: 'rtl'}, {lang: 'ar-EG', dir: 'rtl'}, {lang: 'lv', dir: 'rtl'}] as const;

describe('right-to-left rendering', () => {
  for (const page of PAGES) {
    const name = `${page.lang}${'dir' in page ? ` with dir="${page.dir}"` : ''}`;

    it(`mirrors a badge in ${name}`, async () => {
      const data = await loadExample('register/small');
      const [here, there] = [
        await show('learning-city-badge', {lang: page.lang, dir: 'ltr'}, data, {city: 'Ventspils', dir: 'ltr'}),
        await show('learning-city-badge', page, data, {city: 'Ventspils'}),
      ];
      expect(getComputedStyle(find(there, '.base')).direction).to.equal('rtl');
      near(sides(here, 'svg').left, sides(there, 'svg').right);
    });

    it(`begins figures on the right in ${name}`, async () => {
      const stats = await show('network-stats', page, JSON.parse(network));
      const [first, second] = all(stats, '[part=figure]').map((figure) => figure.getBoundingClientRect());
      expect(first?.left).to.be.above(second?.left ?? Infinity);
      // The tab above a figure is a block that is narrower than the figure, so it begins where the text begins.
      expect(getComputedStyle(find(stats, '[part=figure]'), '::before').direction).to.equal('rtl');
    });
  }

  it('applies the direction of the page only to its own language', async () => {
    const data = await loadExample('register/small');
    const badge = await show('learning-city-badge', {lang: 'ar', dir: 'rtl'}, data, {city: 'Ventspils', lang: 'lv'});
    expect(getComputedStyle(find(badge, '.base')).direction).to.equal('ltr');
  });
});

describe('the digits', () => {
  // Without a country, Arabic has Western digits in every engine, since its forms (tools/forms.mjs) say so.
  for (const [lang, number, year, digits] of [
    ['ar', '294', '2022', /^[\d.,]+$/],
    ['ar-EG', '٢٩٤', '٢٠٢٢', /^[٠-٩٬٫]+$/],
    ['ar-MA', '294', '2022', /^[\d.,]+$/],
  ] as const) {
    it(`follow ${lang}, also on the axis of a chart`, async () => {
      const data: unknown = JSON.parse(network);
      const attributes = {figures: 'cities', 'as-of': '2022-09-06', chart: 'growth'};
      const stats = await show('network-stats', {lang, dir: 'rtl'}, data, attributes);
      await waitUntil(() => all(stats, 'figure').length);
      expect(seenWords(stats)).to.include(number);
      expect(find(stats, '[part=meta], time').textContent + seenWords(stats)).to.include(year);
      const axis = all(stats, '.plot text').map((text) => text.textContent.trim());
      for (const text of axis) expect(text).to.match(digits);
      for (const value of [0, 115]) {
        expect(axis).to.include(lang === 'ar' ? String(value) : new Intl.NumberFormat(lang).format(value));
      }
    });
  }

  it('follow the region of the page’s tag, while words follow its language', async () => {
    const data = await loadExample('register/small');
    const badge = await show('learning-city-badge', {lang: 'ar-EG', dir: 'rtl'}, data, {city: 'Ventspils'});
    expect(find(badge, '.base').lang).to.equal('ar-EG');
    expect(seenWords(badge)).to.include('منذ عام ٢٠٢٢');
  });
});

describe('words with another direction or language', () => {
  it('are isolated, such as a Latvian title with brackets and digits in an Arabic list', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: '1',
          title: 'Ventspils (Latvija) 2022!',
          url: 'https://town.example/1',
          language: 'lv',
          tags: ['UNESCO 5.'],
        },
      ],
    };
    const list = await show('news-list', {lang: 'ar', dir: 'rtl'}, feed);
    const title = find(list, '[part=heading]');
    expect(title.lang).to.equal('lv');
    expect(getComputedStyle(title).unicodeBidi).to.equal('isolate');
    expect(title.matches(':dir(ltr)')).to.equal(true);
    for (const text of all(list, 'article [dir=auto]')) {
      expect(getComputedStyle(text).unicodeBidi).to.equal('isolate');
    }
  });

  it('are in the right order on the axis of a chart: 7/2022, not 72022/', async () => {
    const stats = await show('network-stats', {lang: 'ar', dir: 'rtl'}, await loadExample('network/quarters'), {
      chart: 'growth',
    });
    await waitUntil(() => all(stats, 'figure').length);
    const ticks = all(stats, '.few text, .many text');
    expect(ticks.length).to.be.above(1);
    for (const tick of ticks) expect(tick.getAttribute('direction')).to.equal('rtl');
  });

  it('are marked with their language if a name is not available in the page’s language', async () => {
    const data: unknown = JSON.parse(network);
    for (const [lang, marked] of [
      ['et', 'en'],
      ['de', 'de'],
    ] as const) {
      const stats = await show('network-stats', {lang}, data);
      expect(find(stats, '[part=heading]').lang, lang).to.equal(marked);
    }
  });
});
