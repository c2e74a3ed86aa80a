/* A card with a pointer and with the keyboard. */
import {expect} from '@open-wc/testing';
import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {NewsCard} from '../../src/elements/news-card/news-card.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {find, once} from '../support/show-element.js';
import {watchConsole} from '../support/console.js';
import {show, one, pictured, linkOf, boxOf, isLoaded} from '../support/show-card.js';

watchConsole();

describe('a pointer on a card', () => {
  const SUMMARY = 'Sestdien ostā ikviens varēs iepazīt jūrnieku amatus, siet mezglus un būvēt laivas modeli.';

  async function showText(url = '#followed'): Promise<NewsCard> {
    const card = await show({width: 400, data: pictured({}, {summary: SUMMARY, url})});
    await isLoaded(card);
    return card;
  }
  type Point = [number, number];
  const middleOf = (box: DOMRect): Point => [
    Math.round(box.left + box.width / 2),
    Math.round(box.top + box.height / 2),
  ];
  /** Records the clicks that reach the link, and prevents navigation. */
  function clicksOn(card: Element): MouseEvent[] {
    const clicks: MouseEvent[] = [];
    for (const type of ['click', 'auxclick']) {
      linkOf(card).addEventListener(type, (event) => {
        event.preventDefault();
        clicks.push(event as MouseEvent);
      });
    }
    return clicks;
  }
  afterEach(async () => {
    await resetMouse();
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('follows the link from the summary', async () => {
    const card = await showText();
    await sendMouse({type: 'click', position: middleOf(boxOf(card, '[part=summary]'))});
    expect(location.hash).to.equal('#followed');
  });

  it('follows the link once, wherever it clicks', async () => {
    const card = await showText();
    const clicks = clicksOn(card);
    for (const selector of ['h3 a', '[part=summary]', 'img', '.text']) {
      const box = boxOf(card, selector);
      const position: Point =
        selector === '.text' ? [Math.round(box.left) + 4, Math.round(box.bottom) - 4] : middleOf(box);
      await sendMouse({type: 'click', position});
      expect(clicks.splice(0).map(({type, button}) => `${type} ${button}`)).to.deep.equal(['click 0'], selector);
    }
  });

  for (const [key, name] of [
    ['Control', 'ctrlKey'],
    ['Meta', 'metaKey'],
    ['Shift', 'shiftKey'],
  ] as const) {
    it(`passes ${name} on from the summary, so that the browser does the same as for a click on the link`, async () => {
      const card = await showText();
      const clicks = clicksOn(card);
      await sendKeys({down: key});
      await sendMouse({type: 'click', position: middleOf(boxOf(card, '[part=summary]'))});
      await sendKeys({up: key});
      expect(clicks.length).to.equal(1);
      const held = (['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const).filter((each) => clicks[0]?.[each]);
      expect(held).to.deep.equal([name]);
    });
  }

  it('opens a new tab with the middle button', async () => {
    const card = await showText();
    const clicks = clicksOn(card);
    // Without an address, so that this test opens no tab.
    linkOf(card).removeAttribute('href');
    const click = new MouseEvent('auxclick', {button: 1, bubbles: true, cancelable: true});
    find(card, '[part=summary]').dispatchEvent(click);
    expect(clicks.map(({type, ctrlKey, metaKey}) => ({type, ctrlKey, metaKey}))).to.deep.equal([
      {type: 'click', ctrlKey: true, metaKey: true},
    ]);
  });

  needs('mouse buttons')('opens one new tab with the middle button, from the summary or the link', async () => {
    const card = await showText('/pages/open?body=followed');
    await executeServerCommand('new-tabs', {areKnown: true});
    for (const selector of ['h3 a', '[part=summary]']) {
      await sendMouse({type: 'click', position: middleOf(boxOf(card, selector)), button: 'middle'});
      expect(await executeServerCommand('new-tabs')).to.deep.equal(['/pages/open'], selector);
    }
  });

  needs('mouse buttons')('does not follow the link with the secondary button', async () => {
    const card = await showText();
    const clicks = clicksOn(card);
    const menu = once(document, 'contextmenu');
    await sendMouse({type: 'click', position: middleOf(boxOf(card, '[part=summary]')), button: 'right'});
    await menu;
    expect(clicks).to.deep.equal([]);
  });

  for (const button of [3, 4]) {
    it(`does not pass button ${button} on, which goes back or forward`, async () => {
      const card = await showText();
      const clicks = clicksOn(card);
      const click = new MouseEvent('auxclick', {button, bubbles: true, cancelable: true});
      find(card, '[part=summary]').dispatchEvent(click);
      expect(clicks).to.deep.equal([]);
    });
  }

  it('puts the link under the pointer at the picture and at the card’s edges, for its context menu and its address', async () => {
    const card = await showText();
    // We compare names: a failure report would serialise a node with its whole page.
    const at = ([x, y]: Point): string | undefined => card.shadowRoot?.elementFromPoint(x, y)?.localName;
    expect(at(middleOf(boxOf(card, 'img')))).to.equal('a');
    card.look = 'card';
    await card.updateComplete;
    const {left, bottom} = boxOf(card, '.card');
    expect(at([left + 8, bottom - 8])).to.equal('a');
    expect(at(middleOf(boxOf(card, '[part=summary]')))).to.equal('p');
  });

  it('selects text by dragging, without following the link', async () => {
    const card = await showText();
    const clicks = clicksOn(card);
    const {left, top, width} = boxOf(card, '[part=summary]');
    const y = Math.round(top + 10);
    await sendMouse({type: 'move', position: [Math.round(left + 4), y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), y]});
    await sendMouse({type: 'up'});
    const selected = String(getSelection());
    expect(selected.length).to.be.greaterThan(5);
    expect(SUMMARY).to.include(selected);
    expect(clicks).to.deep.equal([]);
    // The next click follows the link again.
    await sendMouse({type: 'click', position: middleOf(boxOf(card, '[part=summary]'))});
    expect(clicks.length).to.equal(1);
  });

  it('has no effect on a card without a link', async () => {
    const card = await show({width: 400, data: one({summary: SUMMARY, url: undefined})});
    await sendMouse({type: 'click', position: middleOf(boxOf(card, '[part=summary]'))});
    expect(location.hash).to.equal('');
  });
});

describe('a keyboard on a card', () => {
  /** A card between two buttons, after pressing Tab on the first one. */
  async function walk(): Promise<NewsCard> {
    const parts = {summary: 'Viss.', url: '#followed', tags: ['Osta']};
    const card = await show({data: pictured({credit: 'Kalns'}, parts)});
    const button = (textContent: string) => Object.assign(document.createElement('button'), {textContent});
    const [before, after] = [button('pirms'), button('pēc')];
    card.before(before);
    card.after(after);
    before.focus();
    await sendKeys({press: 'Tab'});
    return card;
  }
  afterEach(() => history.replaceState(null, '', `${location.pathname}${location.search}`));

  it('reaches the link and nothing else', async () => {
    const card = await walk();
    const focused = (): string => [document, card.shadowRoot].map((root) => root?.activeElement?.localName).join();
    expect(focused()).to.equal('news-card,a');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('button,');
    expect(document.activeElement?.textContent).to.equal('pēc');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(focused()).to.equal('news-card,a');
  });

  it('follows the link with Enter', async () => {
    await walk();
    await sendKeys({press: 'Enter'});
    expect(location.hash).to.equal('#followed');
  });

  it('gets a focus ring around the whole card', async () => {
    const card = await walk();
    const link = linkOf(card);
    const {outlineStyle, outlineWidth, outlineOffset, width, height} = getComputedStyle(link, '::after');
    expect(outlineStyle).to.equal('solid');
    expect(outlineWidth).to.equal('3px');
    expect(parseFloat(outlineOffset)).to.be.at.most(-3, 'inside the area that the card clips');
    const {clientWidth, clientHeight} = find(card, '.card');
    expect(parseFloat(width)).to.be.closeTo(clientWidth, 1);
    expect(parseFloat(height)).to.be.closeTo(clientHeight, 1);
    link.blur();
    expect(getComputedStyle(link, '::after').outlineStyle).to.equal('none');
  });

  it('does not scroll the card’s content when it reaches a long title', async () => {
    const card = await show({width: 320, data: await loadExample('news/long')}, {item: 'long-2', 'new-tab': ''});
    linkOf(card).focus();
    const {scrollLeft, scrollTop} = find(card, '.card');
    expect([scrollLeft, scrollTop]).to.deep.equal([0, 0]);
  });
});
