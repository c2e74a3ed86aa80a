/* Focus rings: visible in every colour scheme, and whole even where a page clips the element at its box. */
import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define/all.js';
import {needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {show, type Tag} from '../support/show-element.js';

const FOCUSABLE = 'a[href], button, summary, input, [tabindex="0"]';
const SAMPLES: readonly (readonly [string, Tag, string | undefined, Readonly<Record<string, string>>])[] = [
  ['a card', 'news-card', 'news/seed', {}],
  ['a list', 'news-list', 'news/sample', {limit: '1', more: ''}],
  ['a badge', 'learning-city-badge', undefined, {city: 'Ventspils'}],
  ['a seal', 'learning-city-badge', undefined, {city: 'Ventspils', variant: 'seal'}],
  ['figures', 'network-stats', undefined, {chart: 'growth', city: 'Ventspils'}],
];

interface Ring {
  readonly owner: Element;
  readonly box: {left: number; top: number; right: number; bottom: number};
  readonly style: CSSStyleDeclaration;
}

/** The outline that shows a link's focus: its own, that of its `::after`, which covers a card, or that of the chart. */
function ringOf(element: Element): Ring {
  const stage = element.closest('.stage');
  const card = element.closest('.card');
  const places: [Element, string | undefined][] = [
    [element, undefined],
    ...(stage ? [[stage, undefined] as [Element, undefined]] : []),
    ...(card ? [[element, '::after'] as [Element, string]] : []),
  ];
  for (const [owner, pseudo] of places) {
    const style = getComputedStyle(owner, pseudo);
    if (style.outlineStyle !== 'solid') continue;
    const {left, top, right, bottom} = (pseudo ? card! : owner).getBoundingClientRect();
    const reach = Math.max(0, parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth));
    return {owner, style, box: {left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach}};
  }
  throw new Error(`no ring: ${element.outerHTML.slice(0, 100)}`);
}

/** Focuses each focusable element and resolves with their rings. */
async function* ringsIn(host: Element): AsyncGenerator<Ring & {name: string}> {
  const details = host.shadowRoot!.querySelector('details');
  if (details) details.open = true;
  const found = [...host.shadowRoot!.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) => each.getClientRects().length > 0,
  );
  expect(found.length).to.be.above(0);
  for (const element of found) {
    // A standard option that TypeScript does not know yet.
    element.focus({focusVisible: true});
    await waitUntil(() => element.matches(':focus-visible'), `focus: ${element.outerHTML.slice(0, 100)}`);
    yield {...ringOf(element), name: `${element.localName} ${element.textContent.trim().slice(0, 40)}`};
  }
}

const shown = async (
  tag: Tag,
  example: string | undefined,
  attributes: Readonly<Record<string, string>>,
  width = 560,
) => {
  const data = example === undefined ? undefined : await loadExample(example);
  const host = await show(tag, {lang: 'en', width, data}, attributes);
  if (attributes['chart']) await waitUntil(() => host.shadowRoot?.querySelector('.plot'));
  return host;
};

describe('a focus ring', () => {
  for (const [what, tag, example, attributes] of SAMPLES) {
    for (const width of [320, 560]) {
      it(`in ${what} is within the element’s box and not clipped inside it, ${width}px wide`, async () => {
        const host = await shown(tag, example, attributes, width);
        for await (const {owner, box, name} of ringsIn(host)) {
          for (let clip: Element | null = owner; clip; clip = clip === host ? null : (clip.parentElement ?? host)) {
            const {overflowX, overflowY, contain, clipPath} = getComputedStyle(clip);
            const clips =
              `${overflowX}${overflowY}` !== 'visiblevisible' ||
              /paint|content|strict/.test(contain) ||
              clipPath !== 'none';
            if (clip !== host && (clip === owner || !clips)) continue;
            const {left, top, right, bottom} = clip.getBoundingClientRect();
            const inside = clip === host ? 'the host' : `.${clip.className}`;
            expect(box.left, `${name}: left in ${inside}`).to.be.at.least(left - 0.5);
            expect(box.right, `${name}: right in ${inside}`).to.be.at.most(right + 0.5);
            expect(box.top, `${name}: top in ${inside}`).to.be.at.least(top - 0.5);
            expect(box.bottom, `${name}: bottom in ${inside}`).to.be.at.most(bottom + 0.5);
          }
        }
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      it(`in ${what} has the colour of text, or two colours, on a ${scheme} page`, async () => {
        const host = await shown(tag, example, attributes);
        host.parentElement!.style.colorScheme = scheme;
        host.parentElement!.style.color = 'CanvasText';
        const text = getComputedStyle(host).color;
        for await (const {style, name} of ringsIn(host)) {
          const isTwoTone = style.outlineColor === 'rgb(0, 0, 0)' && style.boxShadow.includes('rgb(255, 255, 255)');
          expect(isTwoTone || style.outlineColor === text, `${name}: ${style.outlineColor}`).to.equal(true);
          expect(parseFloat(style.outlineWidth), name).to.be.at.least(2);
        }
      });
    }

    needs('forced colours')(`in ${what} stays visible with forced colours`, async () => {
      await emulateMedia({forcedColors: 'active'});
      try {
        const host = await shown(tag, example, attributes);
        host.style.backgroundColor = 'Canvas';
        const canvas = getComputedStyle(host).backgroundColor;
        for await (const {style, name} of ringsIn(host)) expect(style.outlineColor, name).to.not.equal(canvas);
      } finally {
        await emulateMedia({forcedColors: 'none'});
      }
    });
  }
});
