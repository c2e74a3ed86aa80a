/*
 * The words of a simulated screen reader: a second judge of roles, names and announcements besides Orca
 * (`test/screen-reader/`), in every engine.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import '../../src/define/all.js';
import {watchConsole} from '../support/console.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {find, show} from '../support/show-element.js';
import {feedOf} from '../support/show-news.js';

const {take} = watchConsole();
const network = useFakeNetwork();
const ADDRESS = 'https://town.example/data.json';
const ARTICLE = {id: '1', title: 'Title', url: 'https://town.example/1', date_published: '2026-03-09'};

/**
 * Reads an element from its start to its end, without the ends of paragraphs and the like. The simulation does not look
 * into shadow roots, so it starts inside.
 */
async function heard(element: Element): Promise<string[]> {
  await virtual.start({container: find(element, '.base')});
  const first = virtual.activeNode;
  const firstPhrase = await virtual.lastSpokenPhrase();
  const said = [firstPhrase];
  // After the end it starts again.
  for (let phrase = 0; phrase < 300; phrase++) {
    await virtual.next();
    const last = await virtual.lastSpokenPhrase();
    if (virtual.activeNode === first && last === firstPhrase) break;
    said.push(last);
  }
  await virtual.stop();
  return said.filter((phrase) => !/^(end of |paragraph$|time$)/.test(phrase));
}

/** Starts listening to announcements inside an element; the result stops it and returns them. */
async function listen(element: Element): Promise<() => Promise<string[]>> {
  await virtual.start({container: find(element, '.base')});
  await virtual.clearSpokenPhraseLog();
  return async () => {
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    // One change of the text is several mutations, and the simulation speaks for each.
    return said.filter((phrase, index) => /^(polite|assertive): ./.test(phrase) && phrase !== said[index - 1]);
  };
}

describe('a simulated screen reader', () => {
  afterEach(() => void take());

  it('names the link of a badge with the whole statement, in each variant', async () => {
    for (const variant of ['card', 'seal', 'inline']) {
      const badge = await show('learning-city-badge', {lang: 'lv'}, {city: 'Ventspils', country: 'LV', variant});
      const said = await heard(badge);
      expect(said[0]).to.equal('link, Ventspils (Latvija) — UNESCO Izglītības pilsēta kopš 2022. gada');
      expect(said.join()).to.not.match(/status/);
    }
  });

  it('names a chart briefly, and says its sentence once', async () => {
    const attributes = {figures: 'cities', chart: 'growth', 'as-of': '2022-12-31', 'without-table': ''};
    const said = await heard(await show('network-stats', {lang: 'en'}, attributes));
    const start = said.indexOf('figure, Cities');
    expect(said.slice(start)).to.deep.equal([
      'figure, Cities',
      'slider, Values in the chart: Cities, orientated horizontally, max value 4, min value 0, current value September 2, 2022: 294',
      'caption',
      'Cities: a rise from 115 (August 23, 2016) to 294 (September 2, 2022), with a fall from about 200 (September 26, 2018) to about 170 (September 30, 2019) in between.',
    ]);
  });

  it('says the credit of a picture once', async () => {
    const picture = {image: '/demo/pictures/harbour.svg', _learning_city: {image: {alt: 'Osta', credit: 'Kalns'}}};
    const said = await heard(await show('news-card', {lang: 'lv', data: feedOf([{...ARTICLE, ...picture}])}));
    expect(said).to.deep.equal([
      'article',
      'heading, Title, level 3',
      'link, Title',
      '09.03.2026',
      'town.example',
      'image, Osta',
      'Foto: Kalns',
    ]);
  });

  it('reads the notice of an element that has failed', async () => {
    network.fail(ADDRESS);
    const said = await heard(await show('news-card', {lang: 'lv'}, {src: ADDRESS}));
    expect(said).to.include('Pašlaik nav pieejams').and.to.include('link, Avots: town.example');
  });

  it('announces a long load and its end, each once', async () => {
    const slow = network.hold(ADDRESS);
    const card = await show('news-card', {lang: 'lv', isSlow: true}, {src: ADDRESS});
    await waitUntil(() => card.shadowRoot?.querySelector('[part=notice]'), 'its frame');
    const stop = await listen(card);
    const notice = (): string => find(card, '[part=notice]').textContent.trim();
    await waitUntil(() => notice() === 'Ielādē…', 'the load', {timeout: 5000});
    slow.letGo(feedOf([ARTICLE]));
    await waitUntil(() => notice() === 'Ielādēts', 'the end', {timeout: 5000});
    await waitUntil(() => !notice(), 'silence', {timeout: 10_000});
    expect(await stop()).to.deep.equal(['polite: Ielādē…', 'polite: Ielādēts']);
  });

  it('announces that content has become stale', async () => {
    network.answer(ADDRESS, feedOf([ARTICLE]));
    const card = await show('news-card', {lang: 'en'}, {src: ADDRESS});
    const stop = await listen(card);
    network.fail(ADDRESS);
    await card.reload();
    await card.updateComplete;
    const said = await stop();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^polite: Not updated since /);
  });
});
