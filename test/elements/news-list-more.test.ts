/* Showing more of a list: the button, the end of the news, and next pages that are slow or fail. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/elements/news-list/news-list.js';
import {watchConsole} from '../support/console.js';
import {settle} from '../support/fake-clock.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, find, once} from '../support/show-element.js';
import {feedOf, statusOf, titlesOf} from '../support/show-news.js';
import {seenWords} from '../support/words.js';
import {SITE, FIRST, SECOND, show, items, range, page, numbersOf, buttonOf, press} from '../support/show-list.js';

const {take} = watchConsole();
const network = useFakeNetwork();

const THIRD = `${SITE}/news-3.json`;
/** A source with one article on each page; even the last of the given pages names a next one. */
function endless(src: string, pages: number, tag = 'Kultūra'): void {
  const address = (number: number): string => (number ? `${src}?${number}` : src);
  for (const number of range(0, pages - 1)) {
    network.answer(address(number), page([number], address(number + 1), {tags: [tag]}));
  }
}
const hasButton = (list: Element): boolean => all(list, '[part=more]').length > 0;
const focusedIn = (list: Element): Element | null | undefined => list.shadowRoot?.activeElement;
const hasFocus = (list: Element, element: Element | undefined): boolean => focusedIn(list) === element;
/** The title of the article whose link has the focus. */
const focusedTitle = (list: Element): string => focusedIn(list)?.closest('h3')?.textContent.trim() ?? '';

describe('a list with more', () => {
  it('adds as many loaded articles again, without a request, until all are shown', async () => {
    network.answer(FIRST, page(range(1, 5)));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    expect(numbersOf(list)).to.deep.equal([1, 2]);
    expect(buttonOf(list).textContent.trim()).to.equal('Rādīt vairāk');
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(focusedTitle(list)).to.equal('Ziņa 3');
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 5));
    expect(focusedTitle(list)).to.equal('Ziņa 5');
    expect(hasButton(list)).to.equal(false);
    expect(network.asked.length).to.equal(1);
  });

  it('has no button without the attribute, or if everything is shown', async () => {
    network.answer(FIRST, page([1, 2, 3], SECOND));
    expect(hasButton(await show({}, {src: FIRST, limit: '2'}))).to.equal(false);
    expect(hasButton(await show({data: page([1, 2, 3])}, {limit: '3', more: ''}))).to.equal(false);
    expect(hasButton(await show({data: page([1, 2, 3])}, {more: ''}))).to.equal(false);
  });

  it('continues at next_url if it has not loaded enough articles', async () => {
    network.answer(FIRST, page([1, 2, 3], 'news-2.json'));
    network.answer(SECOND, page([4, 5, 6, 7]));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(focusedTitle(list)).to.equal('Ziņa 3');
    expect(network.count(SECOND)).to.equal(1);
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 6));
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 7));
    expect(hasButton(list)).to.equal(false);
    expect(network.asked.map(({address}) => address)).to.deep.equal([FIRST, SECOND]);
  });

  it('shows another whole page if it has no limit', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([3, 4, 5]));
    const list = await show({}, {src: FIRST, more: ''});
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 5));
    expect(focusedTitle(list)).to.equal('Ziņa 3');
    expect(hasButton(list)).to.equal(false);
  });

  it('continues at the address in the server’s Link header', async () => {
    const posts = `${SITE}/feed?per_page=2`;
    const linked = (numbers: readonly number[], link: string) => () =>
      new Response(JSON.stringify(page(numbers)), {headers: {'content-type': 'application/json', link}});
    network.answer(posts, linked([1, 2], `<${posts}&page=2>; rel="next"`));
    network.answer(`${posts}&page=2`, linked([3, 4], `<${posts}&page=1>; rel="prev", <${posts}&page=3>; rel="next"`));
    network.answer(`${posts}&page=3`, linked([5], `<${posts}&page=2>; rel="prev"`));
    const list = await show({}, {src: posts, limit: '2', more: ''});
    await press(list);
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 5));
    expect(hasButton(list)).to.equal(false);
    expect(network.asked.length).to.equal(3);
  });

  it('reads several pages for one press if each has few articles', async () => {
    network.answer(FIRST, page([1, 2, 3], SECOND));
    network.answer(SECOND, page([4], THIRD));
    network.answer(THIRD, page([5, 6]));
    const list = await show({}, {src: FIRST, limit: '3', more: ''});
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(1, 6));
  });

  for (const [lang, words] of [
    ['lv', ['Pievienoti raksti: 2. Parādīti: 4.', 'Pievienoti raksti: 1. Parādīti: 5.']],
    ['en', ['Articles added: 2. Shown: 4.', 'Articles added: 1. Shown: 5.']],
  ] as const) {
    it(`announces what it has added: ${words[0]}`, async () => {
      const list = await show({lang, data: page(range(1, 5))}, {limit: '2', more: ''});
      const status = find(list, '[part=notice]');
      expect(statusOf(list)).to.equal('');
      await press(list);
      expect(statusOf(list)).to.equal(words[0]);
      await press(list);
      expect(statusOf(list)).to.equal(words[1]);
      // Screen readers announce changes of an existing region; a region that is added with its text may be ignored.
      expect(find(list, '[part=notice]') === status, 'the same region').to.equal(true);
      expect(status.getAttribute('aria-live')).to.equal('polite');
      expect(seenWords(list)).to.not.include(words[1]);
    });
  }

  it('can be extended by keyboard: Tab to the button, Enter, and then from the first new article on', async () => {
    const list = await show({data: page(range(1, 4))}, {limit: '2', more: ''});
    all(list, 'a')[1]?.focus();
    await sendKeys({press: 'Tab'});
    expect(hasFocus(list, buttonOf(list)), 'focus on the button').to.equal(true);
    expect(getComputedStyle(buttonOf(list)).outlineStyle).to.equal('solid');
    expect(buttonOf(list).getBoundingClientRect().height).to.be.at.least(24);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focusedTitle(list) === 'Ziņa 3');
    expect(getComputedStyle(focusedIn(list)!, '::after').outlineStyle).to.equal('solid');
    await sendKeys({press: 'Tab'});
    expect(focusedTitle(list)).to.equal('Ziņa 4');
  });

  it('keeps its invisible button for a moment, because screen readers would lose the reading place with it', async () => {
    const list = await show({data: page([1, 2, 3])}, {limit: '2', more: ''});
    const button = buttonOf(list);
    await press(list);
    expect(focusedTitle(list)).to.equal('Ziņa 3');
    expect(button.isConnected, 'still in the tree').to.equal(true);
    expect(seenWords(list)).to.not.include('Rādīt vairāk');
    await sendKeys({press: 'Tab'});
    expect(hasFocus(list, button), 'focus on the button').to.equal(false);
    await waitUntil(() => !button.isConnected, 'the button goes', {timeout: 5000});
    expect(statusOf(list)).to.equal('Pievienoti raksti: 1. Parādīti: 3.');
    await waitUntil(() => !statusOf(list), 'the announcement goes', {timeout: 10_000});
  });

  it('does not move the focus if the reader has left the button while a page was loading', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    const slow = network.hold(SECOND);
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    buttonOf(list).focus();
    buttonOf(list).click();
    await waitUntil(() => network.count(SECOND));
    const other = Object.assign(document.createElement('button'), {textContent: 'Tālāk'});
    list.after(other);
    other.focus();
    slow.letGo(page([3, 4, 5, 6]));
    await waitUntil(() => statusOf(list));
    await settle();
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(document.activeElement === other, 'focus where the reader is').to.equal(true);
  });

  it('moves the focus to a new article that has no link', async () => {
    const list = await show({data: page([1, 2, 3], undefined, {url: undefined})}, {limit: '2', more: ''});
    await press(list);
    expect(hasFocus(list, all(list, 'article')[2]), 'focus on the third').to.equal(true);
  });

  it('keeps the focus on the button and sends no second request while a page loads', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    const slow = network.hold(SECOND);
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    const button = buttonOf(list);
    expect(button.getAttribute('aria-disabled')).to.equal('false');
    button.focus();
    button.click();
    await list.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.textContent.trim()).to.equal('Ielādē…');
    button.click();
    button.click();
    await settle();
    expect(hasFocus(list, button), 'focus on the button').to.equal(true);
    expect(numbersOf(list)).to.deep.equal([1, 2]);
    slow.letGo(page([3, 4, 5, 6, 7, 8, 9]));
    await waitUntil(() => focusedTitle(list) === 'Ziņa 3');
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(network.count(SECOND)).to.equal(1);
    expect(buttonOf(list).getAttribute('aria-disabled')).to.equal('false');
  });

  it('treats two quick presses as one', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page(range(3, 9)));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    buttonOf(list).click();
    await press(list);
    await settle();
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(statusOf(list)).to.equal('Pievienoti raksti: 2. Parādīti: 4.');
    expect(network.count(SECOND)).to.equal(1);
  });

  it('continues if no article of the first pages passes the filter', async () => {
    const src = `${SITE}/other-topics.json`;
    endless(src, 7, 'Kultūra');
    network.answer(`${src}?7`, page([70], undefined, {tags: ['Izglītība']}));
    const list = await show({}, {src, tag: 'Izglītība', limit: '2', more: ''});
    expect(seenWords(list)).to.equal('Rādīt vairāk Starp jaunākajiem rakstiem (6) nav: Izglītība');
    await press(list);
    expect(numbersOf(list)).to.deep.equal([70]);
    expect(focusedTitle(list)).to.equal('Ziņa 70');
    expect(statusOf(list)).to.equal('Pievienoti raksti: 1. Parādīti: 1.');
  });

  it('shows an article once even if it is on two pages', async () => {
    network.answer(FIRST, page([1, 2, 3], SECOND));
    network.answer(SECOND, page([3, 4]));
    const list = await show({}, {src: FIRST, more: ''});
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(statusOf(list)).to.equal('Pievienoti raksti: 1. Parādīti: 4.');
  });

  it('keeps the added articles after a reload', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([3, 4]));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    await press(list);
    await list.reload();
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect([network.count(FIRST), network.count(SECOND)]).to.deep.equal([2, 1]);
  });

  it('fills its limit if more articles pass the filter after a reload', async () => {
    const about = (numbers: readonly number[]) => items(numbers, {tags: ['Izglītība']});
    network.answer(FIRST, feedOf(about([1]), {next_url: SECOND}));
    network.answer(SECOND, page([2]));
    const list = await show({}, {src: FIRST, tag: 'Izglītība', limit: '3', more: ''});
    expect(numbersOf(list)).to.deep.equal([1]);
    network.answer(FIRST, feedOf(about([7, 8, 1]), {next_url: SECOND}));
    await list.reload();
    expect(numbersOf(list)).to.deep.equal([7, 8, 1]);
  });

  it('keeps an article that has moved to the next page before a reload', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([3, 4]));
    const list = await show({}, {src: FIRST, more: ''});
    await press(list);
    network.answer(FIRST, page([0, 1], SECOND));
    await list.reload();
    expect(numbersOf(list)).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('shows the newest version of an article after a reload', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([2, 3]));
    const list = await show({}, {src: FIRST, more: ''});
    await press(list);
    network.answer(FIRST, feedOf([...items([1]), ...items([2], {title: 'Labota ziņa'})], {next_url: SECOND}));
    await list.reload();
    expect(titlesOf(list)).to.deep.equal(['Ziņa 1', 'Labota ziņa', 'Ziņa 3']);
  });
});

describe('the end of a list with more', () => {
  it('is reached at once if a source names itself as its next page', async () => {
    network.answer(FIRST, page([1, 2], FIRST));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    expect(hasButton(list)).to.equal(false);
    expect(network.asked.length).to.equal(1);
  });

  it('is reached after the second page if that names the first', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([3, 4], FIRST));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(hasButton(list)).to.equal(false);
    expect([network.count(FIRST), network.count(SECOND)]).to.deep.equal([1, 1]);
  });

  it('is reached if a page names itself under a different address', async () => {
    network.answer(FIRST, page([1], SECOND));
    network.answer(SECOND, page([2], THIRD));
    // Two addresses of one server for its second page.
    network.answer(THIRD, () => Object.defineProperty(Response.json(page([2], THIRD)), 'url', {value: SECOND}));
    const list = await show({}, {src: FIRST, limit: '1', more: ''});
    await press(list);
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2]);
    expect(hasButton(list)).to.equal(false);
    expect(network.count(THIRD)).to.equal(1);
  });

  for (const next of ['https://elsewhere.example/2.json', 'http://town.example:8080/2.json', 'javascript:alert(1)']) {
    it(`is reached at once if the next page would be ${next}`, async () => {
      network.answer(FIRST, page([1, 2], next));
      const list = await show({}, {src: FIRST, limit: '2', more: ''});
      expect(hasButton(list)).to.equal(false);
    });
  }

  it('is not regarded as the end of the news if the next page is on another host', async () => {
    network.answer(FIRST, page([1, 2], 'https://elsewhere.example/2.json'));
    const list = await show({}, {src: FIRST, tag: 'Sports'});
    expect(list.matches(':state(empty)')).to.equal(false);
    expect(statusOf(list)).to.equal('Starp jaunākajiem rakstiem (2) nav: Sports');
  });

  it('leaves open whether an article with too many topics has the chosen one', async () => {
    const tags = Array.from({length: 21}, (_, index) => `t${index}`);
    network.answer(FIRST, page([1], undefined, {tags}));
    const list = await show({}, {src: FIRST, tag: 't20'});
    expect(list.matches(':state(empty)')).to.equal(false);
    expect(seenWords(list)).to.not.include('t20');
  });

  it('is never reached for an endless source, and each press reads only a few pages', async () => {
    for (const number of range(2, 20)) {
      network.answer(`${SITE}/${number}.json`, page([number], `${SITE}/${number + 1}.json`, {tags: ['Kultūra']}));
    }
    network.answer(FIRST, page([1], `${SITE}/2.json`, {tags: ['Izglītība']}));
    const list = await show({}, {src: FIRST, tag: 'Izglītība', more: ''});
    await press(list);
    expect(network.asked.length).to.equal(6);
    expect(statusOf(list)).to.equal('Pievienoti raksti: 0. Parādīti: 1.');
    // There is nothing new to focus, and the button still exists.
    expect(hasFocus(list, buttonOf(list)), 'focus on the button').to.equal(true);
  });

  it('moves the focus to the last article if nothing was added', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([2]));
    const list = await show({}, {src: FIRST, more: ''});
    await press(list);
    expect(hasButton(list)).to.equal(false);
    expect(focusedTitle(list)).to.equal('Ziņa 2');
  });

  it('does not lose the focus if there is no article at all', async () => {
    const src = `${SITE}/nothing-on-any-page.json`;
    endless(src, 7);
    network.answer(`${src}?7`, page([70]));
    const list = await show({}, {src, tag: 'Sports', more: ''});
    await press(list);
    take();
    expect(hasButton(list)).to.equal(false);
    expect(document.activeElement === list, 'focus in the list').to.equal(true);
  });
});

describe('a next page that cannot be loaded', () => {
  for (const [lang, words] of [
    ['lv', 'Pašlaik nav pieejams'],
    ['en', 'Not available right now'],
  ] as const) {
    it(`is reported calmly below all loaded articles, and can be requested again: ${words}`, async () => {
      const src = `${SITE}/half-${lang}.json`;
      network.answer(src, page([1, 2], SECOND));
      network.fail(SECOND);
      const list = await show({lang}, {src, limit: '2', more: ''});
      await press(list);
      expect(numbersOf(list)).to.deep.equal([1, 2]);
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(statusOf(list)).to.equal(words);
      expect(seenWords(list))
        .to.match(new RegExp(`${words}$`))
        .and.not.match(/404|HTTP|status/);
      expect(hasFocus(list, buttonOf(list)), 'focus on the button').to.equal(true);
      expect(take()).to.deep.equal([
        `<news-list src="${src}"> status: HTTP status 404: open the address in a browser to see why`,
      ]);
      network.answer(SECOND, page([3, 4]));
      await press(list);
      expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
      expect(focusedTitle(list)).to.equal('Ziņa 3');
      expect(seenWords(list)).to.not.include(words);
    });
  }

  it('sends an error event each time, and can be requested again after an invalid document', async () => {
    const src = `${SITE}/half-broken.json`;
    network.answer(src, page([1, 2], SECOND));
    network.answer(SECOND, '{');
    const list = await show({}, {src, limit: '2', more: ''});
    const codes: string[] = [];
    list.addEventListener('error', ({error}) => codes.push(error.code));
    await press(list);
    buttonOf(list).click();
    await waitUntil(() => codes.length === 2);
    take();
    expect(codes).to.deep.equal(['syntax', 'syntax']);
    network.answer(SECOND, page([3, 4]));
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
    expect(codes.length).to.equal(2);
  });

  it('is reported in the new language after a change', async () => {
    const src = `${SITE}/half-in-two-languages.json`;
    network.answer(src, page([1, 2], SECOND));
    network.fail(SECOND);
    const list = await show({}, {src, limit: '2', more: ''});
    await press(list);
    take();
    expect(statusOf(list)).to.equal('Pašlaik nav pieejams');
    list.lang = 'en';
    await waitUntil(() => statusOf(list) !== 'Pašlaik nav pieejams');
    expect([buttonOf(list).textContent.trim(), statusOf(list)]).to.deep.equal(['Show more', 'Not available right now']);
    network.answer(SECOND, page([3]));
    await press(list);
    list.lang = 'lv';
    await waitUntil(() => statusOf(list) === 'Pievienoti raksti: 1. Parādīti: 3.');
  });

  it('causes one warning, however often it fails', async () => {
    const src = `${SITE}/half.json`;
    network.answer(src, page([1, 2], SECOND));
    network.answer(SECOND, () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}));
    const list = await show({}, {src, limit: '2', more: ''});
    await press(list);
    buttonOf(list).click();
    await waitUntil(() => network.count(SECOND) === 2);
    await settle();
    expect(take()).to.deep.equal([
      `<news-list src="${src}"> type: a page or a file, not data: text/html; src is the address of the data itself`,
    ]);
  });

  it('does not hide articles that have loaded', async () => {
    const src = `${SITE}/three-and-nothing.json`;
    network.answer(src, page([1, 2, 3], SECOND));
    network.fail(SECOND);
    const list = await show({}, {src, limit: '2', more: ''});
    await press(list);
    take();
    expect(numbersOf(list)).to.deep.equal([1, 2, 3]);
  });

  it('is reported below the note on stale news', async () => {
    const src = `${SITE}/old-and-half.json`;
    network.answer(src, page([1, 2], SECOND));
    network.fail(SECOND);
    const list = await show({}, {src, limit: '2', more: ''});
    network.fail(src);
    await list.reload();
    take();
    expect(statusOf(list)).to.match(/^Saturs var būt novecojis; pēdējoreiz atjaunināts:/);
    await press(list);
    take();
    expect(statusOf(list)).to.include('Pašlaik nav pieejams');
  });
});

describe('a list while a page loads', () => {
  async function pressed(): Promise<{list: NewsList; slow: {letGo: (document: unknown) => void}}> {
    network.answer(FIRST, page([1, 2], SECOND));
    const slow = network.hold(SECOND);
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    buttonOf(list).click();
    await waitUntil(() => network.count(SECOND));
    return {list, slow};
  }
  const isAborted = (): boolean | undefined =>
    network.asked.find(({address}) => address === SECOND)?.init.signal?.aborted;

  it('ignores the response after a change of the address', async () => {
    const {list, slow} = await pressed();
    const other = `${SITE}/other.json`;
    network.answer(other, page(range(11, 14)));
    const ended = once(list, 'loadend');
    list.src = other;
    await ended;
    slow.letGo(page([3, 4]));
    await settle();
    expect(isAborted()).to.equal(true);
    expect(numbersOf(list)).to.deep.equal([11, 12]);
    expect(statusOf(list)).to.equal('');
    expect(buttonOf(list).getAttribute('aria-disabled')).to.equal('false');
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(11, 14));
  });

  it('requests no page of an address that is replaced right after a press', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    network.answer(SECOND, page([3, 4]));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    const other = `${SITE}/other.json`;
    network.answer(other, page(range(11, 15)));
    buttonOf(list).click();
    const ended = once(list, 'loadend');
    list.src = other;
    await ended;
    await settle();
    await list.updateComplete;
    expect(numbersOf(list)).to.deep.equal([11, 12]);
    expect(statusOf(list)).to.equal('');
    await press(list);
    expect(numbersOf(list)).to.deep.equal(range(11, 14));
  });

  it('requests no page if it is removed right after a press', async () => {
    network.answer(FIRST, page([1, 2], SECOND));
    const list = await show({}, {src: FIRST, limit: '2', more: ''});
    buttonOf(list).click();
    list.remove();
    // Longer than loading a module takes.
    await aTimeout(100);
    expect(network.count(SECOND)).to.equal(0);
  });

  it('aborts the request when it is removed, and can continue when it returns', async () => {
    const {list} = await pressed();
    const place = list.parentElement!;
    list.remove();
    await settle();
    expect(isAborted()).to.equal(true);
    place.append(list);
    await list.updateComplete;
    expect(numbersOf(list)).to.deep.equal([1, 2]);
    network.answer(SECOND, page([3, 4, 5]));
    await press(list);
    expect(numbersOf(list)).to.deep.equal([1, 2, 3, 4]);
  });

  it('does not abort the request when it only moves', async () => {
    const {list, slow} = await pressed();
    const place = list.parentElement!;
    place.append(document.createElement('div'));
    place.lastElementChild!.append(list);
    await settle();
    expect(isAborted()).to.equal(false);
    slow.letGo(page([3, 4]));
    await waitUntil(() => all(list, 'li').length === 4);
    expect(network.count(SECOND)).to.equal(1);
  });
});
