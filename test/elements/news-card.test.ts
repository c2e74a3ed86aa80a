/*
 * The parts of a card. Its layouts are tested in news-card-form.test.ts, pointer and keyboard in news-card-use.test.ts,
 * and its states in states.test.ts.
 */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {a11ySnapshot, findAccessibilityNode} from '@web/test-runner-commands';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {answer, type Ledger, ledgerOf, newKey} from '../support/faults.js';
import {all, find, once, styled, tidy} from '../support/show-element.js';
import {feedOf} from '../support/show-news.js';
import {seenWords, spokenWords} from '../support/words.js';
import {watchConsole} from '../support/console.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {show, HARBOUR, article, one, pictured, pictureOf, linkOf, boxOf, isLoaded} from '../support/show-card.js';

const {take} = watchConsole();
const network = useFakeNetwork();

const ADDRESS = 'https://town.example/data.json';
/** The test server under the name of another site. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"/>';
/** A node of the accessibility tree. */
interface Told {
  readonly name: string;
  readonly role: string;
}
/** A picture whose server records its requests, under a unique key. */
function countedPicture(origin: string): {src: string; ledger: () => Promise<Ledger>} {
  const key = newKey();
  return {
    src: origin + answer(DRAWING, {key, type: 'image/svg+xml'}),
    ledger: () => ledgerOf(key),
  };
}
describe('<news-card>', () => {
  it('shows the seed article in Latvian', async () => {
    network.answer(ADDRESS, await loadExample('news/seed'));
    const card = await show({}, {src: ADDRESS});
    expect(card.matches(':state(ready)')).to.equal(true);
    const link = find(card, 'h3 a') as HTMLAnchorElement;
    expect(tidy(link.textContent)).to.equal('Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā');
    expect(link.href).to.equal(
      'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
    );
    expect(link.rel).to.equal('noopener');
    expect(find(card, 'time').outerHTML).to.match(/datetime="2022-09-06".*06\.09\.2022</s);
    expect(seenWords(find(card, '[part=meta]'))).to.equal('06.09.2022 Izglītība');
    expect(tidy(find(card, '[part=summary]').textContent)).to.include('294 pilsētas no 76 valstīm');
    expect(seenWords(find(card, '[part=byline]'))).to.equal(
      'Kitija Balcare, UNESCO LNK komunikācijas konsultante UNESCO Latvijas Nacionālā komisija',
    );
  });

  it('shows the article that item names, or says that it was not found', async () => {
    network.answer(ADDRESS, await loadExample('news/sample'));
    const card = await show({}, {src: ADDRESS, item: '#5'});
    expect(tidy(find(card, 'h3').textContent)).to.include('Kaunas');
    card.setAttribute('item', '#99');
    await card.updateComplete;
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(seenWords(card)).to.equal('Šis raksts nav atrasts');
    expect(take().join()).to.include('empty: the source was read');
    expect(network.count(ADDRESS)).to.equal(1);
  });

  for (const [level, name] of [
    ['2', 'h2'],
    ['6', 'h6'],
    ['none', 'p'],
    ['9', 'h3'],
    ['', 'h3'],
  ] as const) {
    it(`heads the article with <${name}> for heading-level="${level}"`, async () => {
      network.answer(ADDRESS, await loadExample('news/seed'));
      const card = await show({}, {src: ADDRESS, 'heading-level': level});
      expect(find(card, '[part=heading]').localName).to.equal(name);
    });
  }

  it('shows a hostile feed’s markup as text', async () => {
    network.answer(ADDRESS, await loadExample('news/hostile'));
    const card = await show({}, {src: ADDRESS});
    expect(all(card, 'img, script, iframe, [onerror], a[href^="javascript"]')).to.deep.equal([]);
    expect(card.shadowRoot?.textContent).to.not.match(/[\u202A-\u202E\u2066-\u2069]/);
    expect((window as {__pwn?: unknown}).__pwn).to.equal(undefined);
    expect(network.asked.map(({address}) => address)).to.deep.equal([ADDRESS]);
  });

  it('reads a document that the page provides as an object, as text, or inside the element', async () => {
    const feed = await loadExample('news/seed');
    for (const data of [feed, JSON.stringify(feed)]) {
      const card = await show({data});
      expect(seenWords(card)).to.include('Kitija Balcare');
    }
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      text: JSON.stringify(feed),
    });
    const card = await show({inside: script});
    expect(seenWords(card)).to.include('Kitija Balcare');
    expect(network.asked).to.deep.equal([]);
  });

  it('shows the address of the last of two quick changes', async () => {
    const other = 'https://town.example/other.json';
    const slow = network.hold(ADDRESS);
    network.answer(other, await loadExample('news/seed'));
    const card = await show({isSlow: true}, {src: ADDRESS});
    const ended = once(card, 'loadend');
    card.src = other;
    await ended;
    slow.letGo(await loadExample('news/empty'));
    await card.updateComplete;
    expect(seenWords(card)).to.include('Kitija Balcare');
  });
});

describe('the picture of a card', () => {
  const SHOWN = {'same-origin': [true, false], all: [true, true], none: [false, false], nonsense: [true, false]};
  for (const [images, [own, foreign]] of Object.entries(SHOWN)) {
    it(`is ${own ? '' : 'not '}shown from the page’s host, and ${foreign ? '' : 'not '}from another, with images="${images}"`, async () => {
      expect(all(await show({data: pictured()}, {images}), 'img').length).to.equal(Number(own));
      const card = await show({data: one({image: `${ELSEWHERE}${HARBOUR}`})}, {images});
      expect(all(card, 'img, [part=image]').length).to.equal(foreign ? 2 : 0);
    });
  }

  it('is not requested from another host by default, and if allowed, that host learns nothing about the page', async () => {
    const {src, ledger} = countedPicture(ELSEWHERE);
    const card = await show({data: one({image: src})});
    // Longer than a request to this machine takes.
    await aTimeout(100);
    expect((await ledger()).requests).to.equal(0);
    card.images = 'all';
    await card.updateComplete;
    await isLoaded(card);
    expect(await ledger()).to.deep.include({requests: 1});
    expect((await ledger()).headers).to.not.have.any.keys('referer', 'cookie', 'origin');
  });

  it('is requested only when the reader comes near', async () => {
    const {src, ledger} = countedPicture(location.origin);
    styled('body {padding-block-start: 20000px}');
    const card = await show({data: one({image: src})});
    await aTimeout(100);
    expect((await ledger()).requests).to.equal(0);
    card.scrollIntoView();
    await isLoaded(card);
    expect((await ledger()).requests).to.equal(1);
  });

  it('has its size, its alternative text, and lazy loading without a referrer', async () => {
    const image = pictureOf(await show({data: pictured({alt: 'Kuģis ostā', width: 1200, height: 675})}));
    expect(Object.fromEntries([...image.attributes].map(({name, value}) => [name, value]))).to.deep.equal({
      alt: 'Kuģis ostā',
      decoding: 'async',
      height: '675',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      src: `${location.origin}${HARBOUR}`,
      width: '1200',
    });
  });

  it('has an empty alt if the source has no alternative text', async () => {
    const image = pictureOf(await show({data: pictured()}));
    expect(image.getAttribute('alt')).to.equal('');
    expect(image.hasAttribute('width') || image.hasAttribute('height')).to.equal(false);
  });

  it('reserves its space before it has loaded', async () => {
    const card = await show({width: 320, data: pictured()});
    const before = boxOf(card, 'img');
    expect(before.height).to.be.closeTo((before.width * 9) / 16, 1);
    await isLoaded(card);
    expect(boxOf(card, 'img').height).to.equal(before.height);
  });

  for (const [lang, words] of [
    ['lv', 'Foto: Jānis Kalns'],
    ['en', 'Photo: Jānis Kalns'],
  ] as const) {
    it(`has a caption with its author: ${words}`, async () => {
      const card = await show({lang, data: pictured({credit: 'Jānis Kalns'})});
      expect(tidy(find(card, '[part=image] > .caption').textContent)).to.equal(words);
      // A figure has its caption as its name, so screen readers would read the credit twice.
      expect(all(card, 'figure')).to.deep.equal([]);
    });
  }

  it('has no caption without a credit', async () => {
    expect(all(await show({data: pictured({alt: 'Osta'})}), '.caption')).to.deep.equal([]);
  });

  for (const width of [320, 700]) {
    it(`leaves neither a gap nor a caption if it is broken, at ${width} px`, async () => {
      const card = await show({width, data: await loadExample('news/pictures')}, {item: 'p-5'});
      await waitUntil(() => find(card, '[part=image]').hidden);
      expect(seenWords(card)).to.not.include('Pilsētas arhīvs');
      const bare = await show({width, data: await loadExample('news/pictures')}, {item: 'p-5', 'without-image': ''});
      expect(boxOf(card, '.card').height).to.be.closeTo(boxOf(bare, '.card').height, 0.1);
      expect(boxOf(card, '.text').width).to.be.closeTo(boxOf(bare, '.text').width, 0.1);
    });
  }

  it('is shown again when the article changes to one whose picture loads', async () => {
    // A picture that no other test has loaded, because browsers show cached ones at once.
    const {src} = countedPicture(location.origin);
    const broken = article({image: '/demo/pictures/missing.svg', _learning_city: {image: {credit: 'Arhīvs'}}});
    const whole = article({id: '2', title: 'Cita', image: src, _learning_city: {image: {credit: 'Kalns'}}});
    const card = await show({data: feedOf([broken, whole])});
    await waitUntil(() => find(card, '[part=image]').hidden);
    // By the HTML standard, a hidden lazy picture never loads; Chromium makes an exception for a second address.
    expect(pictureOf(card).loading).to.equal('eager');
    card.item = '#2';
    await waitUntil(() => !find(card, '[part=image]').hidden, 'shown again');
    expect(pictureOf(card).naturalWidth).to.be.greaterThan(0);
    expect(seenWords(card)).to.include('Kalns').and.not.include('Arhīvs');
  });

  for (const [focus, position] of [
    [undefined, '50% 20%'],
    [{x: 0, y: 1}, '0% 100%'],
    [{x: 0.52, y: 0.38}, '50% 40%'],
    [{x: 52, y: 38}, '50% 20%'],
    [{x: 0.5}, '50% 20%'],
  ] as const) {
    it(`is cropped around ${position} if its focal point is ${JSON.stringify(focus)}`, async () => {
      const card = await show({data: pictured({focus})});
      expect(getComputedStyle(pictureOf(card)).objectPosition).to.equal(position);
      expect(pictureOf(card).hasAttribute('style')).to.equal(false);
    });
  }

  it('is removed for an article without a picture', async () => {
    const card = await show({data: await loadExample('news/pictures')}, {item: 'p-5'});
    await waitUntil(() => find(card, '[part=image]').hidden);
    card.item = 'p-4';
    await card.updateComplete;
    expect(all(card, '[part=image]')).to.deep.equal([]);
    card.item = 'p-2';
    await waitUntil(() => all(card, '[part=image]:not([hidden])').length);
  });
});

describe('a card', () => {
  const DAYS = {date_published: '2026-09-12', date_modified: '2026-09-14'};
  const FULL = pictured({}, {summary: 'Atvērtas durvis.', authors: [{name: 'Anna'}], ...DAYS});
  for (const [attribute, selector] of [
    ['without-byline', '[part=byline]'],
    ['without-image', 'img, [part=image]'],
    ['without-date', 'time'],
    ['without-summary', '[part=summary]'],
  ] as const) {
    it(`leaves out only ${selector} with ${attribute}`, async () => {
      const card = await show({data: FULL});
      const before = all(card, '*').length;
      const leaving = all(card, `${selector}, :is(${selector}) *`).length;
      expect(leaving).to.be.greaterThan(0);
      card.setAttribute(attribute, '');
      await card.updateComplete;
      expect(all(card, selector)).to.deep.equal([]);
      // The line that contained only the dates is removed, too.
      expect(before - all(card, '*').length).to.equal(leaving + Number(attribute === 'without-date'));
      card.removeAttribute(attribute);
      await card.updateComplete;
      expect(all(card, '*').length).to.equal(before);
    });
  }
});

describe('the title of a card', () => {
  it('is the card’s only link, even with a picture, an author and a publisher who have addresses', async () => {
    const publisher = {name: 'Pilsēta', url: 'https://town.example/'};
    const author = {name: 'Anna', url: 'https://town.example/anna'};
    const card = await show({
      data: pictured({credit: 'Kalns'}, {tags: ['Osta'], authors: [author], _learning_city: {publisher}}),
    });
    const link = linkOf(card);
    expect(link.closest('[part=heading]')?.localName).to.equal('h3');
    expect(link.pathname).to.equal('/zina');
    expect(all(card, '[tabindex], button, [role=button], [role=link]')).to.deep.equal([]);
  });

  it('is read out first, and the picture last', async () => {
    const card = await show({data: await loadExample('news/pictures')}, {item: 'p-1'});
    expect(all(card, '[part]:not([part=base])').map(({part}) => part.value)).to.deep.equal([
      'heading',
      'meta',
      'summary',
      'byline',
      'image',
      'notice',
    ]);
  });

  it('is not a link if the source has no address', async () => {
    const card = await show({data: one({url: undefined})});
    expect(all(card, 'a')).to.deep.equal([]);
    expect(tidy(find(card, 'h3').textContent)).to.equal('Ostas diena');
  });

  it('opens in the same tab by default', async () => {
    const link = linkOf(await show({data: one()}));
    expect(link.hasAttribute('target')).to.equal(false);
    expect(link.rel).to.equal('noopener');
  });

  for (const [lang, words] of [
    ['lv', 'atveras jaunā cilnē'],
    ['en', 'opens in a new tab'],
  ] as const) {
    it(`opens in a new tab with new-tab, and says so: ${words}`, async () => {
      const card = await show({lang, data: one()}, {'new-tab': ''});
      const link = linkOf(card);
      expect(link.target).to.equal('_blank');
      expect(link.relList.contains('noopener')).to.equal(true);
      expect(seenWords(link)).to.equal('Ostas diena ↗');
      expect(spokenWords(link)).to.equal(`Ostas diena (${words})`);
    });

    needs('accessibility tree')(`announces the new tab in its accessible name: ${words}`, async () => {
      await show({lang, data: one()}, {'new-tab': ''});
      const tree = (await (a11ySnapshot({}) as Promise<unknown>)) as Told & {children: Told[]};
      const told = findAccessibilityNode<Told>(tree, ({role}) => role === 'link');
      expect(told?.name).to.equal(`Ostas diena (${words})`);
    });
  }
});

describe('the dates of a card', () => {
  const datesOf = (card: Element): string[] => all(card, 'time').map(({textContent}) => tidy(textContent));

  for (const [lang, words] of [
    ['lv', ['12.09.2026', 'Atjaunināts: 14.09.2026']],
    ['en', ['September 12, 2026', 'Updated: September 14, 2026']],
  ] as const) {
    it(`include the day of a later change: ${words[1]}`, async () => {
      const card = await show({lang, data: one({date_published: '2026-09-12', date_modified: '2026-09-14'})});
      expect(datesOf(card)).to.deep.equal(words);
      expect(all(card, 'time').map((time) => (time as HTMLTimeElement).dateTime)).to.deep.equal([
        '2026-09-12',
        '2026-09-14',
      ]);
    });
  }

  for (const [name, modified] of [
    ['on the same day', '2026-09-12T23:59:00+03:00'],
    ['on an earlier day', '2026-09-11'],
    ['on an invalid day', '2026-09-31'],
  ] as const) {
    it(`include no change ${name}`, async () => {
      const card = await show({data: one({date_published: '2026-09-12T08:00:00+03:00', date_modified: modified})});
      expect(datesOf(card)).to.deep.equal(['12.09.2026']);
    });
  }

  it('are left out if no day is known', async () => {
    expect(datesOf(await show({data: one({date_modified: 'soon'})}))).to.deep.equal([]);
  });

  it('are the day of change if it is the only one', async () => {
    expect(datesOf(await show({data: one({date_modified: '2026-09-14'})}))).to.have.length(1);
  });
});

describe('a card', () => {
  const PARTS = {summary: 'Viss.', tags: ['Osta'], authors: [{name: 'Anna'}], language: 'lv-LV'};

  it('marks each text in another language than the page, and names the language', async () => {
    const card = await show({lang: 'en', data: one(PARTS, {title: 'Ziņas'})});
    expect(seenWords(find(card, '[part=meta]'))).to.include('Language: Latvian');
    const marked = all(card, 'article [lang]').map((text) => `${text.lang} ${tidy(text.textContent)}`);
    expect(marked).to.deep.equal(['lv-LV Ostas diena', 'lv-LV Osta', 'lv-LV Viss.', 'lv-LV Anna', 'lv-LV Ziņas']);
    // The library's words are still in the page's language.
    expect(find(card, '[part=meta] > span:last-of-type').closest('[lang]')?.className).to.equal('base');
  });

  for (const [lang, language] of [
    ['lv', 'lv-LV'],
    ['lv', 'lv'],
    ['en-GB', 'en'],
    ['en', 'en-US'],
  ] as const) {
    it(`marks nothing for ${language} on a page in ${lang}`, async () => {
      const card = await show({lang, data: one({...PARTS, language})});
      expect(all(card, 'article [lang]')).to.deep.equal([]);
      expect(seenWords(card)).to.not.match(/Valoda|Language/);
    });
  }

  it('follows a change of the page’s language', async () => {
    const card = await show({lang: 'en', data: one(PARTS)});
    card.parentElement!.lang = 'lv';
    await waitUntil(() => find(card, '.base').lang === 'lv');
    expect(all(card, 'article [lang]')).to.deep.equal([]);
  });

  for (const [page, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    it(`aligns texts of either direction to the ${side} on a page in ${page}, each in its own direction`, async () => {
      for (const [summary, direction] of [
        ['مدينة التعلّم (2022)!', 'rtl'],
        ['City (2022)!', 'ltr'],
      ] as const) {
        const card = await show({lang: page, width: 500, data: one({summary})});
        const text = find(card, '[part=summary]');
        expect(getComputedStyle(text).direction).to.equal(direction);
        const words = document.createRange();
        words.selectNodeContents(text);
        expect(words.getBoundingClientRect()[side]).to.be.closeTo(boxOf(card, '[part=heading]')[side], 1);
      }
    });
  }

  it('isolates a right-to-left title, so that the arrow next to it keeps its place', async () => {
    const title = 'مدينة التعلّم (2022)';
    const card = await show({lang: 'en', data: one({title, language: 'ar'})}, {'new-tab': ''});
    const text = find(card, 'h3 bdi');
    expect(getComputedStyle(text).direction).to.equal('rtl');
    expect(getComputedStyle(text).unicodeBidi).to.equal('isolate');
    expect(getComputedStyle(find(card, 'h3')).direction).to.equal('ltr');
    const arrow = boxOf(card, 'h3 [aria-hidden]');
    expect(arrow.left).to.be.at.least(text.getBoundingClientRect().right - 1);
  });
});

describe('the origin of a card’s article', () => {
  const originOf = (card: Element): string[] =>
    all(card, '[part=byline] > p').map(({textContent}) => tidy(textContent));

  for (const [name, parts, head, words] of [
    ['another site by its host', {url: 'https://www.unesco.example/a'}, {}, ['unesco.example']],
    ['nothing if the link is to the same site', {url: '/a'}, {}, []],
    ['nothing if there is no link', {url: undefined}, {}, []],
    ['the publisher in place of the host', {url: 'https://unesco.example/a'}, {title: 'UNESCO'}, ['UNESCO']],
  ] as const) {
    it(`names ${name}`, async () => {
      expect(originOf(await show({data: one(parts, head)}))).to.deep.equal(words);
    });
  }

  it('comes after each author with their job title', async () => {
    const authors = [{name: 'Anna', _learning_city: {role: 'redaktore'}}, {name: 'Juris'}];
    const card = await show({data: one({authors}, {title: 'Ziņas'})});
    expect(originOf(card)).to.deep.equal(['Anna, redaktore', 'Juris', 'Ziņas']);
  });

  for (const [language, words] of [
    ['ar', 'أنا، محررة'],
    ['fa-IR', 'أنا، محررة'],
    ['he', 'أنا, محررة'],
  ] as const) {
    it(`uses the comma of the article’s language: ${language}`, async () => {
      const authors = [{name: 'أنا', _learning_city: {role: 'محررة'}}];
      expect(originOf(await show({data: one({authors, language})}))[0]).to.equal(words);
    });
  }
});

describe('item', () => {
  const FEED = feedOf([
    {id: 'a', title: 'A', url: 'https://town.example/a'},
    {id: 'b', title: 'B', url: 'https://town.example/b'},
    {id: '1', title: 'C', url: 'https://town.example/c'},
  ]);
  for (const [item, title] of [
    ['b', 'B'],
    ['https://town.example/c', 'C'],
    ['  a ', 'A'],
    ['', 'A'],
    // A number is an id; a position begins with #.
    ['1', 'C'],
    ['#1', 'A'],
    ['#2', 'B'],
    // Addresses of the same page are equal.
    ['http://www.town.example/b/#top', 'B'],
    ['//town.example/b', 'B'],
  ] as const) {
    it(`selects article ${title} with "${item}"`, async () => {
      expect(tidy(find(await show({data: FEED}, {item}), 'h3').textContent)).to.equal(title);
    });
  }

  for (const item of ['0', '2', '#0', '#4', '#-1', '#1.5', '-1', 'A', 'https://town.example/', '/a', 'constructor']) {
    it(`selects none of three articles with "${item}"`, async () => {
      const card = await show({data: FEED}, {item});
      take();
      expect(card.matches(':state(empty)')).to.equal(true);
      expect(all(card, '.card')).to.deep.equal([]);
    });
  }

  for (const [lang, words] of [
    ['lv', 'Šis raksts nav atrasts'],
    ['en', 'This article was not found'],
  ] as const) {
    it(`shows a message and warns the developer once if the article is not found: ${words}`, async () => {
      const src = `https://town.example/missing-${lang}.json`;
      network.answer(src, FEED);
      const card = await show({lang}, {src, item: '9'});
      expect(seenWords(card)).to.equal(words);
      await card.reload();
      await show({lang}, {src, item: '9'});
      expect(take()).to.deep.equal([
        `<news-card src="${src}"> empty: the source was read, and has nothing for this element`,
      ]);
    });
  }
});
