/* The three layouts of a card by width, long texts, and axe. */
import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {NewsCard} from '../../src/elements/news-card/news-card.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {all, find, nextFrame, styled} from '../support/show-element.js';
import {seenWords} from '../support/words.js';
import {watchConsole} from '../support/console.js';
import {feedOf} from '../support/show-news.js';
import {article, boxOf, isLoaded, show} from '../support/show-card.js';

watchConsole();

describe('a card', () => {
  const place = async (width: number, lang = 'lv', look = 'plain'): Promise<NewsCard> => {
    const card = await show({width, lang, data: await loadExample('news/pictures')}, {item: 'p-1', look});
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
      expect(Math.abs(picture![end] - text![start])).to.be.closeTo(24, 1);
      expect(picture![start]).to.be.closeTo(frame![start], 2);
      expect(picture!.top).to.equal(text!.top);
      expect(picture!.width).to.be.within(200, 320);
      expect(text!.width).to.be.greaterThan(picture!.width);
      const {width, height} = boxOf(card, 'img');
      expect(width / height, 'landscape').to.be.closeTo(3 / 2, 0.02);
    });
  }

  for (const look of ['plain', 'card', 'filled']) {
    for (const width of [220, 320, 700]) {
      it(`has its credit after the text or under the picture, never between them, look="${look}" at ${width} px`, async () => {
        const card = await place(width, 'lv', look);
        const [picture, text, credit] = ['img', '.text', '.caption'].map((selector) => boxOf(card, selector));
        if (width === 700) {
          expect(credit!.top).to.be.at.least(picture!.bottom);
          expect(credit!.right).to.be.at.most(text!.left);
        } else {
          expect(text!.top).to.be.at.least(picture!.bottom);
          expect(credit!.top).to.be.at.least(text!.bottom);
        }
        // Its frame is not filled to the edge, so that the text has room.
        const inset = look === 'plain' ? 0 : width === 220 ? 14 : 20;
        const frame = find(card, '.card');
        expect(text!.right).to.be.at.most(frame.getBoundingClientRect().right - inset);
        if (width !== 700) expect(picture!.width).to.equal(frame.clientWidth);
      });
    }
  }

  it('shows at rest that its title is a link', async () => {
    const card = await place(320);
    const {textDecorationLine, textDecorationColor} = getComputedStyle(find(card, 'h3 a'));
    expect(textDecorationLine).to.equal('underline');
    expect(textDecorationColor).to.equal(getComputedStyle(card).color);
  });

  for (const width of [220, 320, 700]) {
    it(`has a title at least an eighth larger than its text, and details smaller, at ${width} px`, async () => {
      const card = await place(width);
      const sizeOf = (selector: string): number => parseFloat(getComputedStyle(find(card, selector)).fontSize);
      expect(sizeOf('h3')).to.be.at.least(1.125 * sizeOf('[part=summary]'));
      expect(sizeOf('[part=meta]')).to.be.below(sizeOf('[part=summary]'));
    });
  }

  it('has less padding at 220 px', async () => {
    const card = await place(220, 'lv', 'card');
    const {left, right, width, height, bottom} = boxOf(card, 'img');
    // 16:9, or a little higher in Safari, which measures the padding twice here.
    expect(width / height).to.be.within(1.5, 1.8);
    expect(bottom).to.be.at.most(boxOf(card, '.text').top);
    expect(getComputedStyle(find(card, '.card')).paddingInlineStart).to.equal('14px');
    // From frame to frame. Not by scrollWidth, to which Safari adds the padding behind a picture that covers it.
    const frame = boxOf(card, '.card');
    expect([left - frame.left, frame.right - right]).to.deep.equal([1, 1]);
    expect(find(card, '.text').scrollWidth).to.equal(find(card, '.text').clientWidth);
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

describe('a page that clamps summaries', () => {
  const CLAMP =
    'news-card::part(summary) {display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden}';
  const long = 'Atvērtas durvis. '.repeat(20);

  it('shortens the summary of an article, but not one that has no article behind it', async () => {
    styled(CLAMP);
    const [linked, alone] = await Promise.all(
      ['/zina', undefined].map((url) => show({width: 320, data: feedOf([article({url, summary: long})])})),
    );
    expect(boxOf(linked!, '[part=summary]').height).to.be.below(40);
    expect(boxOf(alone!, '[part=summary]').height).to.be.above(100);
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
