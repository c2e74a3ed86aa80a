/* The three layouts of a card by width, long texts, and axe. */
import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {NewsCard} from '../../src/elements/news-card/news-card.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {all, find, nextFrame, styled} from '../support/show-element.js';
import {seenWords} from '../support/words.js';
import {watchConsole} from '../support/console.js';
import {show, boxOf, isLoaded} from '../support/show-card.js';

watchConsole();

describe('a card', () => {
  const place = async (width: number, lang = 'lv'): Promise<NewsCard> => {
    const card = await show({width, lang, data: await loadExample('news/pictures')}, {item: 'p-1'});
    await isLoaded(card);
    return card;
  };

  it('has its picture above the text, at full width, at 320 px', async () => {
    const card = await place(320);
    const [picture, text, frame] = ['img', '.text', '.card'].map((selector) => boxOf(card, selector));
    expect(picture!.bottom).to.be.at.most(text!.top);
    expect(picture!.top).to.be.closeTo(frame!.top, 4);
    expect(picture!.width).to.equal(find(card, '.card').clientWidth);
    expect(picture!.width / picture!.height).to.be.closeTo(16 / 9, 0.02);
  });

  for (const [lang, start, end] of [
    ['lv', 'left', 'right'],
    ['ar', 'right', 'left'],
  ] as const) {
    it(`has its picture next to the text at 700 px, on the ${start} in ${lang}`, async () => {
      const card = await place(700, lang);
      const [picture, text, frame] = ['[part=image]', '.text', '.card'].map((selector) => boxOf(card, selector));
      expect(picture![end]).to.be.closeTo(text![start], 1);
      expect(picture![start]).to.be.closeTo(frame![start], 2);
      expect(picture!.top).to.equal(text!.top);
      expect(picture!.width).to.be.within(200, 320);
      expect(text!.width).to.be.greaterThan(picture!.width);
      // The picture is as high as the card, so that a long text leaves no gap below it.
      expect(picture!.height).to.be.closeTo(find(card, '.card').clientHeight, 1);
    });
  }

  it('has a lower picture and less padding at 220 px', async () => {
    const card = await place(220);
    const {width, height, bottom} = boxOf(card, 'img');
    expect(width / height).to.be.closeTo(5 / 2, 0.02);
    expect(bottom).to.be.at.most(boxOf(card, '.text').top);
    expect(getComputedStyle(find(card, '.text')).paddingInlineStart).to.equal('14px');
    expect(find(card, '.card').scrollWidth).to.equal(find(card, '.card').clientWidth);
  });

  it('takes its layout from its own width, not from the page’s', async () => {
    const [narrow, wide] = [await place(320), await place(700)];
    expect(getComputedStyle(find(narrow, '.card')).flexDirection).to.equal('column');
    expect(getComputedStyle(find(wide, '.card')).flexDirection).to.equal('row');
  });
});

describe('long texts', () => {
  /** Lists the parts that are cut off, overflow their card, or are outside the window. */
  function stickingOut(card: Element): string[] {
    const frame = boxOf(card, '.card');
    return all(card, '.base, .card, .card *')
      .filter((part) => !part.closest('.quiet'))
      .filter((part) => {
        const {left, right, bottom} = part.getBoundingClientRect();
        const {display, overflowY} = getComputedStyle(part);
        // A character taller than its line, such as an emoji in some fonts, is cut off only if overflow is hidden.
        const isCut =
          display !== 'inline' &&
          (part.scrollWidth > part.clientWidth + 1 ||
            (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1));
        return (
          isCut ||
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          (part.closest('.card') && bottom > frame.bottom + 1)
        );
      })
      .map((part) => `${part.localName}.${part.className}[${part.part.value}]`);
  }
  const SPACING = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}`;

  for (const lang of ['lv', 'en', 'ar']) {
    for (const item of ['long-1', 'long-2', 'long-3', 'long-4']) {
      it(`fit into 320 px in ${lang}, with and without the text spacing of WCAG 1.4.12: ${item}`, async () => {
        const card = await show({lang, width: 320, data: await loadExample('news/long')}, {item, 'new-tab': ''});
        expect(stickingOut(card)).to.deep.equal([]);
        expect(find(card, '.base').scrollWidth).to.equal(320);
        styled(SPACING);
        expect(getComputedStyle(find(card, 'h3 bdi')).letterSpacing).to.not.equal('normal');
        expect(stickingOut(card)).to.deep.equal([]);
        expect(find(card, '.base').scrollWidth).to.equal(320);
      });
    }
  }

  needs('narrow window')('cause no horizontal scrolling at 320 px, which is 1280 px at 400 %', async () => {
    await setViewport({width: 320, height: 256});
    try {
      for (const item of ['long-1', 'long-2', 'long-3', 'long-4']) {
        const card = await show({data: await loadExample('news/long')}, {item, 'new-tab': ''});
        await nextFrame();
        expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
        expect(stickingOut(card)).to.deep.equal([]);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('are never truncated on a card', async () => {
    const card = await show({width: 220, data: await loadExample('news/long')}, {item: 'long-1'});
    expect(seenWords(card)).to.include('sechzig Buchstaben und keine Trennstelle.');
    for (const part of all(card, '[part]')) {
      const {textOverflow, webkitLineClamp, whiteSpace} = getComputedStyle(part);
      expect([textOverflow, webkitLineClamp, whiteSpace]).to.deep.equal(['clip', 'none', 'normal'], part.part.value);
    }
  });
});

describe('a card', () => {
  for (const lang of ['lv', 'en', 'ar']) {
    for (const [name, example, attributes] of [
      ['with a picture', 'news/pictures', {item: 'p-1'}],
      ['without its broken picture', 'news/pictures', {item: 'p-5'}],
      ['with a link to a new tab', 'news/seed', {'new-tab': ''}],
      ['in a language other than the page’s', 'news/long', {item: 'long-1'}],
      ['in a right-to-left language', 'news/long', {item: 'long-4'}],
      ['with words of two hundred letters', 'news/long', {item: 'long-2'}],
    ] as const) {
      it(`passes axe ${name}, on a page in ${lang}`, async () => {
        const card = await show({lang, data: await loadExample(example)}, attributes);
        if (name.includes('broken')) await waitUntil(() => find(card, '[part=image]').hidden);
        await expect(card).to.be.accessible();
      });
    }
  }
});
