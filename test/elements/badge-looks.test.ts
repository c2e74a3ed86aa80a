/*
 * The looks of the badge and of the figures: contrast in the five themes of Storybook, on mid-grey and on a picture, and
 * the preference for more contrast.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/learning-city-badge.js';
import '../../src/define/network-stats.js';
import {watchConsole} from '../support/console.js';
import {needs} from '../support/engines.mjs';
import {contrastOn, isOpaque} from '../support/painted.js';
import {all, find, show, styled} from '../support/show-element.js';

const {take} = watchConsole();
afterEach(() => void take());

const THEMES = ['amber', 'brickworks', 'gazette', 'harbour', 'linden'];
const LOOKS = ['plain', 'card', 'filled'] as const;
const VARIANTS = ['card', 'seal', 'inline'] as const;
/** The grey on which both black and white text can just be read. The dark text colour of Firefox is not quite white. */
const GREY = 'main {background: #767676; color: light-dark(#000, #fff)}';
const PICTURE = 'main {background: repeating-linear-gradient(45deg, #000 0 9px, #fff 9px 18px, #c33 18px 27px)}';
const CAN_KNOW_TEXT_COLOUR = CSS.supports('color', 'lab(from currentColor l a b)');

/** The three badges and the figures with their chart, in a look on a page with a style. */
async function elementsIn(page: string, scheme: string, look: string): Promise<readonly HTMLElement[]> {
  styled(page.replace(':root', 'main'));
  styled(`main {color-scheme: ${scheme} !important}`);
  const stats = await show('network-stats', {width: 400}, {look, chart: 'growth', city: 'Ventspils'});
  await waitUntil(() => all(stats, '.plot .mark').length, 'the chart', {timeout: 5000});
  // A member with an award.
  const badges = VARIANTS.map((variant) =>
    show('learning-city-badge', {lang: 'de', width: 320}, {look, variant, city: 'Gelsenkirchen'}),
  );
  const elements = [stats, ...(await Promise.all(badges))];
  // The first badge loads German words.
  await waitUntil(() => elements.every((each) => all(each, '.stats, .badge').length), 'content', {timeout: 5000});
  return elements;
}

/** Texts with a contrast below 4.5, and lines and drawings with one below 3. */
function tooPale(element: Element): string[] {
  const texts = all(element, '[part=base] *').filter(
    (each) =>
      each.checkVisibility() &&
      !each.matches('.dash, .quiet') &&
      [...each.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim()),
  );
  expect(texts.length).to.be.above(3);
  const lines = [
    ...all(element, 'svg.mark path:not(.book)').map((path) => [path, getComputedStyle(path).fill] as const),
    ...all(element, '.seal').map((seal) => [seal, getComputedStyle(seal).borderTopColor] as const),
    ...all(element, '.award').map((award) => [award, getComputedStyle(award, '::before').backgroundColor] as const),
    ...all(element, '[part=figure]').map((each) => [each, getComputedStyle(each, '::before').borderTopColor] as const),
    ...all(element, '.arrow, .plot :is(.line, .dot, .zero)').map(
      (each) => [each, getComputedStyle(each).stroke] as const,
    ),
  ];
  expect(lines.length).to.be.above(0);
  return [
    ...texts.map((text) => {
      const {fill, color} = getComputedStyle(text);
      return [text, text.closest('svg') ? fill : color, 4.5] as const;
    }),
    ...lines.map(([line, color]) => [line, color, 3] as const),
  ]
    .map(([part, color, least]) => ({part, color, least, found: contrastOn(part, color)}))
    .filter(({found, least}) => found < least)
    .map(({part, color, found}) => `${part.localName} "${part.textContent.trim().slice(0, 20)}" ${color} ${found}`);
}

describe('the badge and the figures', () => {
  for (const look of LOOKS) {
    for (const scheme of ['light', 'dark']) {
      for (const theme of THEMES) {
        it(`have readable texts and visible lines with look="${look}" in the theme ${theme}, ${scheme}`, async () => {
          const page = await (await fetch(`/stories/themes/${theme}.css`)).text();
          expect((await elementsIn(page, scheme, look)).flatMap(tooPale)).to.deep.equal([]);
        });
      }

      it(`have readable texts and visible lines with look="${look}" on mid-grey, ${scheme}`, async () => {
        expect((await elementsIn(GREY, scheme, look)).flatMap(tooPale)).to.deep.equal([]);
      });
    }
  }

  for (const look of ['card', 'filled']) {
    // Elsewhere the surface is translucent, and the page's text colour has to suit what is behind it.
    for (const color of CAN_KNOW_TEXT_COLOUR ? ['#000', '#fff', '#12506b', '#f4d58d'] : []) {
      it(`hide a picture behind them, and have readable texts in ${color}, with look="${look}"`, async () => {
        const elements = await elementsIn(`${PICTURE} main {color: ${color}}`, 'light', look);
        for (const element of elements) expect(isOpaque(find(element, '.badge, .stats'))).to.equal(true);
        expect(elements.flatMap(tooPale)).to.deep.equal([]);
      });
    }
  }

  needs('media')('have stronger lines if the reader prefers more contrast', async () => {
    const page = 'main {--civic-line: #ddd; --civic-accent: #8ac; color: #123456}';
    const [stats, badge] = await elementsIn(page, 'light', 'plain');
    await executeServerCommand('media', {features: {'prefers-contrast': 'more'}});
    try {
      const ink = 'rgb(18, 52, 86)';
      const figure = find(stats!, '[part=figure]');
      expect(getComputedStyle(figure).borderTopColor).to.equal(ink);
      expect(getComputedStyle(figure, '::before').borderTopColor).to.equal(ink);
      expect(getComputedStyle(find(stats!, '.plot .line')).stroke).to.equal(ink);
      expect(getComputedStyle(find(badge!, '.mark path')).fill).to.equal(ink);
      expect(getComputedStyle(find(badge!, '[part=meta]')).borderTopColor).to.equal(ink);
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
