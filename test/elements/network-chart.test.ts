/* The chart: its drawing and its texts, with a pointer, a finger and the keyboard, and the year when a city joined. */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {text as shippedRegister} from '../../src/data/register.js';
import {watchConsole} from '../support/console.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {all, find, tidy} from '../support/show-element.js';
import {
  ADDRESS,
  readout,
  resetMedia,
  showFigures as show,
  sliderOf,
  sourceLinkOf,
  textsOf,
  useFigures,
} from '../support/show-figures.js';
import {seenWords, spokenWords} from '../support/words.js';

const {take} = watchConsole();
const {network, example} = useFigures();

/** Positions of displayed texts only: WebKit also has boxes for hidden ones, and Chromium calls them visible in SVG. */
const placesOf = (stats: Element, selector: string): {text: string; left: number; right: number}[] =>
  all(stats, selector)
    .filter((each) => each.checkVisibility() && each.getClientRects().length)
    .map((each) => {
      const {left, right} = each.getBoundingClientRect();
      return {text: tidy(each.textContent), left, right};
    })
    .sort((one, other) => one.left - other.left);
/** Asserts that neighbouring texts do not overlap. */
const expectApart = (places: readonly {text: string; left: number; right: number}[]): void => {
  expect(places.length).to.be.above(1);
  for (const [index, {text, left}] of places.entries()) {
    if (index) expect(left, text).to.be.above(places[index - 1]!.right + 2);
  }
};

describe('the legend of a chart', () => {
  it('says once what a forecast is, whether the dataset or the library says it', async () => {
    const stats = await example('statistics/projection', {chart: 'growth', select: 'sex:T'});
    const said = textsOf(stats, 'figcaption > span[aria-hidden]');
    expect(said).to.deep.equal(['break in time series, estimated, provisional', 'forecast']);
  });
});

describe('the chart', () => {
  it('is shown only if the page requests it', async () => {
    const stats = await show();
    expect(all(stats, 'figure')).to.have.length(0);
    stats.chart = 'growth';
    await waitUntil(() => all(stats, 'figure').length === 1);
  });

  it('is hidden from assistive technology, which gets a sentence instead', async () => {
    const stats = await show({chart: 'growth'});
    expect(find(stats, '.plot').getAttribute('aria-hidden')).to.equal('true');
    const sentence =
      'Cities: a rise from 115 (August 23, 2016) to 425 (December 4, 2025), with a fall from about 200 (September 26, 2018) to about 170 (September 30, 2019) in between.';
    expect(tidy(find(stats, 'figcaption > .quiet').textContent)).to.equal(sentence);
    expect(spokenWords(stats)).to.include(sentence).and.not.include('2017 2018');
    // Otherwise the caption would be the name, and screen readers would read it twice.
    expect(find(stats, 'figure').ariaLabel).to.equal('Cities');
  });

  it('repeats no value that is already next to it, until a reader points at one', async () => {
    const stats = await show({chart: 'growth', city: 'Ventspils', 'without-table': ''});
    // This is the first test that loads the register, so it may take longer.
    await waitUntil(() => all(stats, '.mark').length, 'marked', {timeout: 5000});
    const seen = seenWords(stats);
    for (const value of ['425', '356']) expect(seen.split(value), value).to.have.length(2);
    expect(textsOf(stats, '.plot .value')).to.deep.equal(['115', '200', '170', '229', '294', '292']);
  });

  it('has a single horizontal line, at zero, and no line through its area', async () => {
    const stats = await show({chart: 'growth', city: 'Ventspils'});
    await waitUntil(() => all(stats, '.mark').length);
    const {top, width} = find(stats, '.area').getBoundingClientRect();
    const {bottom} = find(stats, '.zero').getBoundingClientRect();
    const lines = all(stats, '.plot line').map((each) => each.getBoundingClientRect());
    expect(lines.filter((line) => line.width > width / 2)).to.have.length(1);
    expect(lines.filter((line) => line.height > 8 && line.top < bottom && line.bottom > top)).to.have.length(0);
  });

  it('needs no color-mix()', async () => {
    const stats = await show({chart: 'growth', city: 'Ventspils'});
    const sheets = stats.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const drawing = sheets.filter(({cssText}) => /\b(fill|stroke):/.test(cssText));
    expect(drawing.length).to.be.above(5);
    for (const {cssText} of drawing) expect(cssText).to.not.include('color-mix');
  });

  it('draws forecasts dashed and estimates as open points, explains both, and selects the newest counted value', async () => {
    const stats = await example('network/forecast', {chart: 'growth'});
    expect(textsOf(stats, '[part=figure] .value')).to.deep.equal(['28,650']);
    expect(all(stats, '.plot .line')).to.have.length(2);
    expect(getComputedStyle(find(stats, '.plot .expected')).strokeDasharray).to.not.equal('none');
    expect(getComputedStyle(find(stats, '.plot .line')).strokeDasharray).to.equal('none');
    expect(all(stats, '.plot .ring')).to.have.length(4);
    expect(textsOf(stats, 'figcaption > [aria-hidden]')).to.deep.equal(['estimate, provisional', 'forecast']);
    const slider = sliderOf(stats);
    expect(tidy(slider.getAttribute('aria-valuetext'))).to.equal('2022: 28,650 (provisional)');
    slider.focus();
    await sendKeys({press: 'ArrowRight'});
    await stats.updateComplete;
    expect(tidy(slider.getAttribute('aria-valuetext'))).to.equal('2030: 27,500 (forecast)');
    slider.blur();
  });

  it('explains forecasts in its legend, even if the publisher’s flag has the same word', async () => {
    network.answer(ADDRESS, {
      sources: {a: {url: 'https://list.example/'}},
      figures: [
        {
          id: 'cities',
          points: [
            {date: '2024', value: 100, source: 'a'},
            {date: '2026', value: 200, source: 'a', status: 'forecast', flag: {en: 'forecast'}},
          ],
        },
      ],
    });
    const stats = await show({src: ADDRESS, chart: 'growth'});
    expect(textsOf(stats, 'figcaption > [aria-hidden]')).to.deep.equal(['forecast']);
    expect(textsOf(stats, '.plot .value')).to.deep.equal(['200']);
  });

  it('draws the announced values, including the decrease', async () => {
    const stats = await show({chart: 'growth'});
    const heights = all(stats, '.plot > svg[y]')
      .filter((each) => each.querySelector('circle'))
      .map((each) => parseFloat(each.getAttribute('y') ?? ''));
    expect(heights).to.have.length(8);
    expect(heights[2]).to.be.above(heights[1]!).and.above(heights[3]!);
    // Rounded values have open points.
    expect(all(stats, '.plot .ring')).to.have.length(2);
    expect(find(stats, '.line').getAttribute('points')?.split(' ')).to.have.length(8);
  });

  it('interrupts its line at a gap', async () => {
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

  it('is left out if no value is known', async () => {
    const stats = await show({chart: 'growth', 'as-of': '1999'});
    expect(all(stats, 'figure')).to.have.length(0);
    expect(stats.matches(':state(ready)')).to.equal(true);
  });

  it('shows and announces each value with the arrow keys', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const slider = sliderOf(stats);
    expect(readout(stats)).to.equal('');
    slider.focus();
    await stats.updateComplete;
    expect(readout(stats)).to.equal('December 4, 2025 | 425');
    expect(slider.getAttribute('aria-label')).to.equal('Values in the chart: Cities');
    expect(slider.getAttribute('aria-valuetext')).to.equal('December 4, 2025: 425');
    await sendKeys({press: 'ArrowLeft'});
    await stats.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('February 14, 2024: 356');
    expect(readout(stats)).to.equal('February 14, 2024 | 356');
    expect(all(stats, '.read')).to.have.length(1);
    await sendKeys({press: 'Home'});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('August 23, 2016 | 115');
    await sendKeys({press: 'ArrowRight'});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('September 26, 2018 | 200 (approximately)');
    await sendKeys({press: 'Escape'});
    await stats.updateComplete;
    expect(all(stats, '.read')).to.have.length(0);
    expect(readout(stats)).to.equal('');
    // The slider’s value and text belong to the same point.
    expect(slider.value).to.equal('7');
    await sendKeys({press: 'Home'});
    slider.blur();
    await stats.updateComplete;
    expect([slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['7', 'December 4, 2025: 425']);
    // The same is true after a change of the series.
    stats.asOf = '2020-12-31';
    await stats.updateComplete;
    stats.asOf = undefined;
    await stats.updateComplete;
    slider.focus();
    expect([slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['7', 'December 4, 2025: 425']);
    slider.blur();
  });

  it('shows a focus ring', async () => {
    const stats = await show({chart: 'growth'});
    sourceLinkOf(stats).focus();
    await sendKeys({press: 'Tab'});
    expect(stats.shadowRoot?.activeElement?.localName).to.equal('input');
    const {outlineStyle, outlineWidth} = getComputedStyle(find(stats, '.stage'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  it('shows the value under the pointer, and resets when the pointer leaves', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const {left, top, width, height} = find(stats, '.plot').getBoundingClientRect();
    const at = async (x: number) => {
      await sendMouse({type: 'move', position: [Math.round(left + width * x), Math.round(top + height / 2)]});
      await stats.updateComplete;
    };
    await at(0.37);
    expect(readout(stats)).to.equal('September 30, 2019 | 170 (approximately)');
    expect(sliderOf(stats).value).to.equal('2');
    await sendMouse({type: 'move', position: [0, 0]});
    await stats.updateComplete;
    expect(readout(stats)).to.equal('');
    expect(sliderOf(stats).value).to.equal('7');
  });

  it('shows the value under a finger, and keeps it when the finger is lifted', async () => {
    const stats = await show({chart: 'growth', figures: 'cities'});
    const plot = find(stats, '.plot');
    const {left, width} = plot.getBoundingClientRect();
    const touch = (type: string, x: number) =>
      plot.dispatchEvent(new PointerEvent(type, {pointerType: 'touch', clientX: left + width * x, bubbles: true}));
    touch('pointerdown', 0);
    touch('pointerleave', 0);
    await stats.updateComplete;
    expect(readout(stats)).to.equal('August 23, 2016 | 115');
    // The page can still be scrolled by swiping over the chart.
    expect(getComputedStyle(plot).touchAction).to.equal('pan-y');
  });

  it('runs from right to left in Arabic, also for the pointer', async () => {
    const stats = await show({lang: 'ar', dir: 'rtl', chart: 'growth', figures: 'cities'});
    const places = all(stats, '.plot > svg[y]')
      .filter((each) => each.querySelector('circle'))
      .map((each) => parseFloat(each.getAttribute('x') ?? ''));
    expect(places[0]).to.be.within(90, 100);
    expect(places.at(-1)).to.be.within(0, 1);
    const {left, top, height} = find(stats, '.plot').getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.ceil(left) + 1, Math.round(top + height / 2)]});
    await stats.updateComplete;
    expect(readout(stats)).to.include('425');
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('follows the direction of the page, even if its language has the other one, and follows changes', async () => {
    const firstPlace = (stats: Element) =>
      parseFloat(find(stats, '.plot > svg[y]:has(circle)').getAttribute('x') ?? '');
    const stats = await show({lang: 'en', dir: 'rtl', chart: 'growth', figures: 'cities'});
    expect(firstPlace(stats)).to.be.above(90);
    stats.parentElement!.dir = 'ltr';
    await waitUntil(() => firstPlace(stats) < 10);
    expect(firstPlace(await show({lang: 'ar', dir: 'ltr', chart: 'growth'}))).to.be.below(10);
    // Without a `dir` at least as near as `lang`, the language decides.
    expect(firstPlace(await show({lang: 'ar', chart: 'growth'}))).to.be.above(90);
  });

  it('does not move the page while its values are read', async () => {
    for (const inlineSize of [240, 700]) {
      const stats = await example('network/forty-points', {chart: 'growth'});
      stats.style.inlineSize = `${inlineSize}px`;
      stats.style.display = 'block';
      const before = stats.getBoundingClientRect().height;
      const slider = sliderOf(stats);
      for (const value of ['0', '20', '39']) {
        slider.value = value;
        slider.dispatchEvent(new Event('input'));
        await stats.updateComplete;
        expect(stats.getBoundingClientRect().height, `${inlineSize} ${value}`).to.equal(before);
      }
    }
  });

  it('has no overlapping months on its axis', async () => {
    for (const width of ['240', '520']) {
      expectApart(
        placesOf(await example('network/quarters', {lang: 'lv', chart: 'growth', width}), '.few text, .many text'),
      );
    }
  });

  for (const width of ['240', '320', '480', '768', '1280']) {
    it(`fits into ${width} px, in both directions`, async () => {
      for (const [lang, dir] of [
        ['lv', 'ltr'],
        ['ar', 'rtl'],
        // The direction of a page may differ from the direction of its language.
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
  it('has the city’s name at its value, which is highlighted and mentioned in the sentence', async () => {
    const stats = await show({lang: 'lv', chart: 'growth', city: 'ventspils'});
    await waitUntil(() => all(stats, '.mark').length, 'marked');
    expect(textsOf(stats, '.mark')).to.deep.equal(['Ventspils']);
    expect(tidy(find(stats, 'figcaption').textContent)).to.include('Ventspils pievienojās 2022. gadā.');
    const own = find(stats, 'svg.own');
    expect(textsOf(stats, 'svg.own text')).to.deep.equal(['294']);
    expect(find(stats, '.plot > svg:has(> .mark)').getAttribute('x')).to.equal(own.getAttribute('x'));
    const widthOf = (selector: string) => find(stats, selector).getBoundingClientRect().width;
    expect(widthOf('.own circle')).to.be.above(widthOf('.spot circle'));
    expect(textsOf(stats, '.many text.own')).to.deep.equal(['2022']);
  });

  it('requests the register once, and only with both a city and a chart', async () => {
    const register = 'https://town.example/register.json';
    network.answer(register, shippedRegister);
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register});
    const stats = await show({src: ADDRESS, chart: 'growth'});
    stats.chart = 'none';
    stats.city = 'Pécs';
    await stats.updateComplete;
    expect(network.count(register)).to.equal(0);
    stats.chart = 'growth';
    await waitUntil(() => all(stats, '.mark').length);
    stats.city = 'Valmiera';
    await stats.updateComplete;
    expect(textsOf(stats, '.mark')).to.deep.equal(['Valmiera']);
    expect(network.count(register)).to.equal(1);
  });

  it('is not shown for a city that is not in the register', async () => {
    const stats = await show({chart: 'growth', city: 'Rīga'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('is not in the register'));
    expect(all(stats, '.mark, .own')).to.have.length(0);
    expect(spokenWords(stats)).to.not.include('joined');
  });

  it('is not shown if the register has the city without a year', async () => {
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const stats = await show({src: ADDRESS, chart: 'growth', city: 'New Harbour'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('does not say when it joined'));
    expect(all(stats, '.mark, .own')).to.have.length(0);
  });

  it('is not looked up for another network’s figures, unless they name their register', async () => {
    const stats = await example('network/drop', {chart: 'growth', city: 'Ventspils'});
    expect(take().join()).to.include('the document names no register');
    expect(all(stats, '.mark')).to.have.length(0);
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const other = await show({src: ADDRESS, chart: 'growth', city: 'Valmiera'});
    await waitUntil(() => all(other, '.mark').length);
    expect(textsOf(other, '.mark')).to.deep.equal(['Valmiera']);
  });

  it('is the only thing missing if the register cannot be loaded', async () => {
    network.fail('https://town.example/register.json');
    network.answer(ADDRESS, {...((await loadExample('network/drop')) as object), register: 'register.json'});
    const stats = await show({src: ADDRESS, chart: 'growth', city: 'Valmiera'});
    let told = '';
    await waitUntil(() => (told += take().join()).includes('status: HTTP status 404'));
    expect(stats.matches(':state(ready)')).to.equal(true);
    expect(all(stats, '.line')).to.have.length(1);
    expect(network.count('https://town.example/register.json')).to.equal(1);
    // The register is requested again only together with the figures.
    stats.requestUpdate();
    await stats.updateComplete;
    expect(network.count('https://town.example/register.json')).to.equal(1);
    network.answer('https://town.example/register.json', await loadExample('register/small'));
    await stats.reload();
    await waitUntil(() => all(stats, '.mark').length);
  });
});

describe('in forced colours', () => {
  resetMedia();

  needs('forced colours')('the chart’s line has the colour of text, and the city’s value a different one', async () => {
    await executeServerCommand('media', {features: {'forced-colors': 'active'}});
    const stats = await show({chart: 'growth', city: 'Ventspils'});
    await waitUntil(() => all(stats, '.own').length);
    const text = getComputedStyle(find(stats, '.title')).color;
    expect(getComputedStyle(find(stats, '.line')).stroke).to.equal(text);
    expect(getComputedStyle(find(stats, '.spot .dot')).fill).to.equal(text);
    expect(getComputedStyle(find(stats, '.own .dot')).stroke).to.not.equal(text);
    expect(getComputedStyle(find(stats, '.area')).fill).to.equal('none');
  });
});
