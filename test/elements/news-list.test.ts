/*
 * The articles of a list and their layout. Showing more is tested in news-list-more.test.ts, cards in news-card.test.ts,
 * and states in states.test.ts.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {watchConsole} from '../support/console.js';
import {loadExample} from '../support/examples.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, find, once, show as showElement} from '../support/show-element.js';
import {feedOf, statusOf} from '../support/show-news.js';
import {seenWords} from '../support/words.js';
import {SITE, FIRST, SECOND, show, items, range, page, numbersOf, buttonOf, press} from '../support/show-list.js';

const {take} = watchConsole();
const network = useFakeNetwork();

/** Three articles with a long text in the first, and pictures in some. */
const pictured = (numbers: readonly number[]): object =>
  feedOf(
    items([1, 2, 3]).map((item, index) => ({
      ...item,
      summary: index ? 'Īss.' : 'Garāks kopsavilkums. '.repeat(9),
      ...(numbers.includes(index + 1) && {
        image: '/demo/pictures/harbour.svg',
        _learning_city: {image: {caption: 'Osta', credit: 'Anna'}},
      }),
    })),
  );

describe('<news-list>', () => {
  it('shows all ten articles of the sample, each marked with its language', async () => {
    network.answer(FIRST, await loadExample('news/sample'));
    const list = await show({}, {src: FIRST});
    expect(find(list, 'ul').children.length).to.equal(10);
    expect(all(list, 'h3').map((title) => title.getAttribute('lang'))).to.deep.equal([
      ...[null, null, null],
      ...['en', 'lt', 'en', 'en', 'en', 'en', 'ar'],
    ]);
    expect(seenWords(list)).to.include('Valoda: arābu');
  });

  for (const [limit, count] of [
    ['3', 3],
    ['0', 10],
    ['many', 10],
    ['99', 10],
  ] as const) {
    it(`shows ${count} articles with limit="${limit}"`, async () => {
      network.answer(FIRST, await loadExample('news/sample'));
      expect(all(await show({}, {src: FIRST, limit}), 'li').length).to.equal(count);
    });
  }

  it('skips broken items and shows the others', async () => {
    network.answer(FIRST, await loadExample('news/broken-items'));
    expect(all(await show({}, {src: FIRST}), 'li').length).to.equal(3);
  });

  it('fits long words into 320 px', async () => {
    network.answer(FIRST, await loadExample('news/long'));
    const list = await show({width: 320}, {src: FIRST});
    const base = find(list, '.base');
    expect(base.scrollWidth).to.equal(base.clientWidth);
    expect(base.clientWidth).to.equal(320);
  });
});

describe('the articles of a list', () => {
  it('are items of a list that every browser exposes as a list', async () => {
    const list = await show({data: page([1, 2, 3])});
    const ul = find(list, 'ul');
    expect(ul.getAttribute('role')).to.equal('list');
    expect([...ul.children].map(({localName}) => localName)).to.deep.equal(['li', 'li', 'li']);
    expect([...ul.children].every((item) => item.querySelectorAll('article').length === 1)).to.equal(true);
  });

  it('are next to each other if there is room, and below each other with layout="list"', async () => {
    const list = await show({width: 700, data: page([1, 2])});
    const tops = (): number[] => all(list, 'li').map((item) => item.getBoundingClientRect().top);
    expect(tops()[0]).to.equal(tops()[1]);
    list.layout = 'list';
    await list.updateComplete;
    expect(tops()[0]).to.be.lessThan(tops()[1]!);
    expect(all(list, 'li').map(({clientWidth}) => clientWidth)).to.deep.equal([700, 700]);
  });

  it('are below each other if there is no room', async () => {
    const list = await show({width: 320, data: page([1, 2])});
    expect(all(list, 'li').map((item) => item.getBoundingClientRect().left)).to.deep.equal(
      [0, 0].map(() => find(list, 'ul').getBoundingClientRect().left),
    );
  });

  it('have pictures next to the text in a wide list, and above it in a grid', async () => {
    const list = await show({width: 700, data: await loadExample('news/pictures')}, {limit: '2'});
    const directions = (): string[] => all(list, '.card').map((card) => getComputedStyle(card).flexDirection);
    expect(directions()).to.deep.equal(['column', 'column']);
    list.layout = 'list';
    await list.updateComplete;
    expect(directions()).to.deep.equal(['row', 'row']);
  });

  for (const look of ['plain', 'card', 'filled']) {
    it(`have their titles on one line if all have pictures, with look="${look}"`, async () => {
      const list = await show({width: 1000, data: pictured([1, 2, 3])}, {look});
      const tops = all(list, 'h3').map((title) => title.getBoundingClientRect().top);
      expect(new Set(tops.map(Math.round)).size).to.equal(1);
    });

    it(`leave no hole in a card without a picture next to one with a picture, with look="${look}"`, async () => {
      const list = await show({width: 1000, data: pictured([1, 3])}, {look});
      const [high, bare, last] = all(list, '.card').map((card) => card.getBoundingClientRect());
      expect(bare!.top).to.equal(high!.top);
      expect(last!.height).to.be.above(bare!.height + 100);
      const text = all(list, '.text')[1]!.getBoundingClientRect();
      expect(bare!.bottom - text.bottom).to.be.at.most(22);
      // The last thing in it is its own last line, with nothing below.
      const byline = all(list, 'li:nth-child(2) .text > :last-child')[0]!.getBoundingClientRect();
      expect(text.bottom - byline.bottom).to.be.at.most(1);
    });
  }

  it('without pictures are as high as their row on surfaces, with their bylines on one line', async () => {
    const data = feedOf(
      ['Īss.', 'Garāks kopsavilkums. '.repeat(9)].map((summary, n) => ({
        id: n,
        title: 'Ziņa',
        summary,
        authors: [{name: 'Anna'}],
      })),
    );
    const list = await show({width: 700, data}, {look: 'card'});
    const [one, other] = ['.card', '[part=byline]'].map((selector) =>
      all(list, selector).map((each) => each.getBoundingClientRect().bottom),
    );
    expect(one![0]).to.equal(one![1]);
    expect(other![0]).to.be.closeTo(other![1]!, 1);
  });

  it('are each shown once, even if the source repeats them', async () => {
    expect(numbersOf(await show({data: page([1, 2, 1, 3, 2])}))).to.deep.equal([1, 2, 3]);
  });

  it('follow a change of the limit without another request', async () => {
    network.answer(FIRST, page(range(1, 9)));
    const list = await show({}, {src: FIRST, limit: '2'});
    expect(numbersOf(list)).to.deep.equal([1, 2]);
    list.limit = 5;
    await list.updateComplete;
    expect(numbersOf(list)).to.deep.equal(range(1, 5));
    list.limit = 0;
    await list.updateComplete;
    expect(numbersOf(list)).to.deep.equal(range(1, 9));
    expect(network.count(FIRST)).to.equal(1);
  });

  it('take one request for any number of cards and lists with the same address', async () => {
    const slow = network.hold(FIRST);
    const lists = [await show({isSlow: true}, {src: FIRST}), await show({isSlow: true}, {src: FIRST, limit: '1'})];
    const cards = [];
    for (const item of ['#1', '#2', '#3'])
      cards.push(await showElement('news-card', {isSlow: true}, {src: FIRST, item}));
    const ended = [...lists, ...cards].map((element) => once(element, 'loadend'));
    slow.letGo(page([1, 2, 3]));
    await Promise.all(ended);
    expect([...lists, ...cards].map(numbersOf)).to.deep.equal([[1, 2, 3], [1], [1], [2], [3]]);
    expect(network.asked.map(({address}) => address)).to.deep.equal([FIRST]);
  });
});

describe('a filtered list', () => {
  const FEED = feedOf([
    ...items([1], {tags: ['Izglītība', 'Bibliotēka'], language: 'lv'}),
    ...items([2], {tags: ['Kultūra'], language: 'lv-LV'}),
    ...items([3], {tags: ['izglītība'], language: 'en'}),
    ...items([4], {tags: ['Izglītības diena']}),
    ...items([5], {language: 'en-GB'}),
  ]);

  for (const [tag, numbers] of [
    ['Izglītība', [1, 3]],
    ['izglitiba', [1, 3]],
    ['IZGLĪTĪBA', [1, 3]],
    [' Izglītība ', [1, 3]],
    // All topics of an article count, not only the displayed one.
    ['bibliotēka', [1]],
    ['kultura', [2]],
    // A part of a topic does not match.
    ['Izglītīb', []],
    ['', [1, 2, 3, 4, 5]],
    ['   ', [1, 2, 3, 4, 5]],
  ] as const) {
    it(`has ${numbers.length} articles for tag="${tag}"`, async () => {
      const list = await show({data: FEED}, {tag});
      take();
      expect(numbersOf(list)).to.deep.equal(numbers);
    });
  }

  for (const [lang, language, numbers] of [
    ['lv', 'lv', [1, 2, 4]],
    ['lv', 'en', [3, 4, 5]],
    ['lv', 'EN', [3, 4, 5]],
    ['lv', 'en_US', [3, 4, 5]],
    ['en', 'lv', [1, 2, 4]],
    // Without a value, the element's language counts. Articles without a language are kept, since it may match.
    ['lv', '', [1, 2, 4]],
    ['en', '', [3, 4, 5]],
    ['en-GB', '', [3, 4, 5]],
    ['lv', 'not a tag', [1, 2, 4]],
  ] as const) {
    it(`has ${numbers.join()} for only-language="${language}" on a page in ${lang}`, async () => {
      expect(numbersOf(await show({lang, data: FEED}, {'only-language': language}))).to.deep.equal(numbers);
    });
  }

  it('follows the page’s language with only-language', async () => {
    const list = await show({lang: 'lv', data: FEED}, {'only-language': ''});
    list.parentElement!.lang = 'en';
    await waitUntil(() => find(list, '.base').lang === 'en');
    expect(numbersOf(list)).to.deep.equal([3, 4, 5]);
  });

  it('applies both filters before the limit', async () => {
    expect(numbersOf(await show({data: FEED}, {tag: 'izglitiba', 'only-language': 'en'}))).to.deep.equal([3]);
    expect(numbersOf(await show({data: FEED}, {tag: 'izglitiba', limit: '1'}))).to.deep.equal([1]);
  });

  for (const [lang, filter, words] of [
    ['lv', {tag: 'Sports'}, 'Atlasei atbilstošu jaunumu nav: Sports'],
    ['en', {tag: 'Sports'}, 'No news for: Sports'],
    ['lv', {tag: 'Kultūra', 'only-language': 'en'}, 'Atlasei atbilstošu jaunumu nav: Kultūra · angļu'],
    ['en', {tag: 'Kultūra', 'only-language': 'en'}, 'No news for: Kultūra · English'],
    ['lv', {tag: 'Sports', 'only-language': ''}, 'Atlasei atbilstošu jaunumu nav: Sports · latviešu'],
  ] as const) {
    it(`names in ${lang} the filter that nothing matches: ${words}`, async () => {
      const list = await show({lang, data: FEED}, filter);
      take();
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(seenWords(list)).to.equal(words);
    });
  }

  for (const [lang, words] of [
    ['lv', 'Atlasei atbilstošu jaunumu nav: igauņu'],
    ['en', 'No news for: Estonian'],
  ] as const) {
    it(`names in ${lang} the language without articles: ${words}`, async () => {
      const data = page([1, 2], undefined, {language: 'lv'});
      const list = await show({lang, data}, {'only-language': 'et'});
      take();
      expect(seenWords(list)).to.equal(words);
    });
  }

  for (const [lang, words] of [
    ['lv', 'Pašlaik jaunumu nav'],
    ['en', 'No news at present'],
  ] as const) {
    it(`does not mention its filter if the source itself is empty: ${words}`, async () => {
      const list = await show({lang, data: feedOf([])}, {tag: 'Sports', 'only-language': ''});
      take();
      expect(seenWords(list)).to.equal(words);
    });
  }

  it('warns the developer once per source if it has nothing to show', async () => {
    const src = `${SITE}/filtered.json`;
    network.answer(src, FEED);
    const list = await show({}, {src, tag: 'Sports'});
    await list.reload();
    await show({}, {src, tag: 'Sports'});
    expect(take()).to.deep.equal([
      `<news-list src="${src}"> empty: the source was read, and has nothing for this element`,
    ]);
  });
});

describe('a list', () => {
  for (const lang of ['lv', 'en', 'ar']) {
    it(`passes axe with pictures and a button, in ${lang}`, async () => {
      const list = await show({lang, data: await loadExample('news/pictures')}, {limit: '3', more: ''});
      await expect(list).to.be.accessible();
      await press(list);
      await expect(list).to.be.accessible();
    });

    it(`passes axe if nothing matches its filter, in ${lang}`, async () => {
      const src = `${SITE}/nothing-in-${lang}.json`;
      network.answer(src, page([1, 2], SECOND));
      network.fail(SECOND);
      const list = await show({lang, inside: 'News'}, {src, tag: 'Sports', more: ''});
      take();
      await expect(list).to.be.accessible();
      network.answer(SECOND, page([3]));
      await list.reload();
      take();
      await expect(list).to.be.accessible();
    });
  }

  it('passes axe with layout="list"', async () => {
    await expect(await show({data: await loadExample('news/sample')}, {layout: 'list'})).to.be.accessible();
  });

  it('passes axe while a page loads, and after it has failed', async () => {
    const src = `${SITE}/accessible.json`;
    network.answer(src, page([1, 2], SECOND));
    const slow = network.hold(SECOND);
    const list = await show({}, {src, limit: '2', more: ''});
    buttonOf(list).click();
    await list.updateComplete;
    await expect(list).to.be.accessible();
    slow.letGo('no document');
    await waitUntil(() => statusOf(list));
    take();
    await expect(list).to.be.accessible();
  });
});
