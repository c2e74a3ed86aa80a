/*
 * The looks of news: surfaces, contrast in the five themes of Storybook, on mid-grey and on a picture, and the
 * preference for more contrast.
 */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {NewsCard} from '../../src/elements/news-card/news-card.js';
import type {NewsList} from '../../src/elements/news-list/news-list.js';
import '../../src/define/news-card.js';
import '../../src/define/news-list.js';
import {watchConsole} from '../support/console.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {contrastOn, isOpaque} from '../support/painted.js';
import {all, find, show, styled} from '../support/show-element.js';

watchConsole();

const THEMES = ['amber', 'brickworks', 'gazette', 'harbour', 'linden'];
const LOOKS = ['plain', 'card', 'filled'] as const;
/** The grey on which both black and white text can just be read. The dark text colour of Firefox is not quite white. */
const GREY = 'main {background: #767676; color: light-dark(#000, #fff)}';
const PICTURE = 'main {background: repeating-linear-gradient(45deg, #000 0 9px, #fff 9px 18px, #c33 18px 27px)}';

/** A list with a button, in a look on a page with a style. */
async function listIn(page: string, scheme: string, look: string): Promise<NewsList> {
  styled(page.replace(':root', 'main'));
  styled(`main {color-scheme: ${scheme} !important}`);
  const data = await loadExample('news/pictures');
  return show('news-list', {width: 320, data}, {look, limit: '2', more: ''});
}

/** Texts with a contrast below 4.5, and underlines and borders that convey something with one below 3. */
function tooPale(list: Element): string[] {
  const texts = all(list, '[part=base] *').filter(({childNodes}) =>
    [...childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim()),
  );
  expect(texts.length).to.be.above(8);
  const parts = [
    ...texts.map((text) => [text, getComputedStyle(text).color, 4.5] as const),
    ...all(list, 'h3 a').map((link) => [link, getComputedStyle(link).textDecorationColor, 3] as const),
    ...all(list, 'button').map((button) => [button, getComputedStyle(button).borderTopColor, 3] as const),
  ];
  return parts
    .map(([part, color, least]) => ({part, color, least, found: contrastOn(part, color)}))
    .filter(({found, least}) => found < least)
    .map(({part, color, found}) => `${part.localName} "${part.textContent.trim().slice(0, 20)}" ${color} ${found}`);
}

describe('a list of news', () => {
  for (const look of LOOKS) {
    for (const scheme of ['light', 'dark']) {
      for (const theme of THEMES) {
        it(`has readable texts and visible lines with look="${look}" in the theme ${theme}, ${scheme}`, async () => {
          const page = await (await fetch(`/stories/themes/${theme}.css`)).text();
          expect(tooPale(await listIn(page, scheme, look))).to.deep.equal([]);
        });
      }

      it(`has readable texts and visible lines with look="${look}" on mid-grey, ${scheme}`, async () => {
        expect(tooPale(await listIn(GREY, scheme, look))).to.deep.equal([]);
      });
    }
  }
});

describe('a card of news', () => {
  const cardIn = async (look: string): Promise<NewsCard> =>
    show('news-card', {width: 320, data: await loadExample('news/pictures')}, {look});

  for (const look of ['card', 'filled']) {
    // Elsewhere the surface is translucent, and the page's text colour has to suit what is behind it.
    for (const color of CSS.supports('color', 'lab(from currentColor l a b)')
      ? ['#000', '#fff', '#12506b', '#f4d58d']
      : []) {
      it(`hides a picture behind it, and has readable texts in ${color}, with look="${look}"`, async () => {
        styled(`${PICTURE} main {color: ${color}}`);
        const card = await cardIn(look);
        expect(isOpaque(find(card, '.card'))).to.equal(true);
        expect(tooPale(card)).to.deep.equal([]);
      });
    }
  }

  it('takes its surface, its lines and its corners from the page', async () => {
    styled(
      'main {--civic-surface: rgb(1 2 3); --civic-line: rgb(4 5 6); --civic-radius: 7px; --civic-accent: rgb(8 9 10)}',
    );
    const style = getComputedStyle(find(await cardIn('card'), '.card'));
    expect(style.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(style.borderTopColor).to.equal('rgb(4, 5, 6)');
    expect(style.borderTopLeftRadius).to.equal('7px');
    const filled = getComputedStyle(find(await cardIn('filled'), '.card'));
    expect(filled.backgroundColor).to.not.equal('rgb(1, 2, 3)');
  });

  for (const look of ['plain', '', 'nonsense']) {
    it(`has neither surface nor border with look="${look}"`, async () => {
      styled('main {--civic-surface: red}');
      const {backgroundColor, borderTopWidth, padding} = getComputedStyle(find(await cardIn(look), '.card'));
      expect([backgroundColor, borderTopWidth, padding]).to.deep.equal(['rgba(0, 0, 0, 0)', '0px', '0px']);
    });
  }

  it('reflects a chosen look as an attribute, but not the default', async () => {
    const card = await show('news-card', {data: await loadExample('news/seed')});
    expect(card.hasAttribute('look')).to.equal(false);
    expect(card.look).to.equal('plain');
    card.look = 'filled';
    await card.updateComplete;
    expect(card.getAttribute('look')).to.equal('filled');
  });

  needs('media')('has stronger lines if the reader prefers more contrast', async () => {
    styled('main {--civic-line: #ddd; color: #123456}');
    const card = await cardIn('card');
    await executeServerCommand('media', {features: {'prefers-contrast': 'more'}});
    try {
      const {borderTopColor, borderTopWidth} = getComputedStyle(find(card, '.card'));
      expect([borderTopColor, borderTopWidth]).to.deep.equal(['rgb(18, 52, 86)', '2px']);
      expect(getComputedStyle(find(card, '[part=meta]')).color).to.equal('rgb(18, 52, 86)');
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
