/* Translators, extensions and scripts change an element's content; after a load, text, links and numbers match again. */
import {aTimeout, expect} from '@open-wc/testing';
import {closePages, type HostPage, inside, isReady, openPage, tidy, waitUntil} from '../support/host-page.js';

/** The text nodes of an element that are not blank. */
function textsIn(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
  return texts;
}
const create = (tag: 'font' | 'mark', beside: Node): HTMLElement => beside.ownerDocument!.createElement(tag);
const translated = (text: string | null): string => `[${text}]`;
const elementsIn = (root: Node): Element[] => [...(root as ShadowRoot).querySelectorAll('.base *')];
/** Elements that directly contain text, which translators treat as sentences. */
const sentencesIn = (root: Node): Element[] =>
  elementsIn(root).filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );

/** Documented changes, by their origin. */
const CHANGES: Readonly<Record<string, (root: Node) => void>> = {
  // https://github.com/facebook/react/issues/11538
  'the translation of Chrome'(root) {
    for (const text of textsIn(root)) {
      const outer = create('font', text);
      const inner = outer.appendChild(create('font', text));
      inner.textContent = translated(text.data);
      text.parentNode?.insertBefore(outer, text);
      text.parentNode?.removeChild(text);
    }
  },
  // https://github.com/mdn/browser-compat-data/issues/26188: each sentence is wrapped in one element.
  'the translation of Edge'(root) {
    for (const sentence of sentencesIn(root)) {
      const font = create('font', root);
      font.setAttribute('_mstmutation', '1');
      for (const node of [...sentence.childNodes]) {
        if (node.nodeType === 3) node.nodeValue = translated(node.nodeValue);
        font.append(node);
      }
      sentence.append(font);
    }
  },
  // https://github.com/mozilla/firefox-translations: elements are kept and moved; text and comments are replaced.
  'the translation of Firefox'(root) {
    for (const sentence of sentencesIn(root)) {
      const words = translated(sentence.textContent);
      sentence.replaceChildren(words, ...sentence.children);
    }
  },
  'an extension that removes words'(root) {
    for (const text of textsIn(root)) text.remove();
  },
  'an extension that marks words'(root) {
    for (const text of textsIn(root)) {
      const mark = create('mark', text);
      text.replaceWith(mark);
      mark.append(text.splitText(Math.floor(text.length / 2)), text);
    }
  },
  'an editor that joins texts'(root) {
    root.normalize();
  },
  'an editor that writes all markup again'(root) {
    const base = (root as ShadowRoot).querySelector('.base')!;
    const {innerHTML} = base;
    base.innerHTML = innerHTML;
  },
  'a script that takes everything out'(root) {
    (root as ShadowRoot).replaceChildren();
  },
  'a script that never stops'(root) {
    const place = (root as ShadowRoot).querySelector('.base')!;
    for (let n = 0; n < 12_000; n++) place.append(String(n));
  },
};

const newsOf = (key: string, count = 3): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: Array.from({length: count}, (_, n) => ({
    id: `${key}${n}`,
    url: `https://town.example/${key}/${n}`,
    title: `Title ${key} ${n}`,
    summary: `Summary ${key} ${n}`,
    date_published: `2022-0${n + 1}-06`,
    tags: [`Topic ${key}`],
    authors: [{name: `Author ${key}`}],
  })),
});
const figuresOf = (value: number): object => ({
  name: {en: `Network of ${value}`},
  sources: {one: {url: `https://source.example/${value}`, name: `Source ${value}`}},
  figures: [
    {
      id: 'cities',
      points: [
        {date: '2020', value: value - 7, source: 'one'},
        {date: '2022', value, source: 'one'},
      ],
    },
  ],
});
interface Widget extends HTMLElement {
  data: unknown;
  readonly updateComplete: Promise<boolean>;
}
/** Each element with its attributes, and two documents or cities to switch between. */
const ELEMENTS: Readonly<Record<string, readonly [attributes: string, one: object | string, other: object | string]>> =
  {
    'news-card': ['', newsOf('a'), newsOf('b')],
    'news-list': ['limit="2"', newsOf('a'), newsOf('b')],
    'network-stats': ['chart="growth"', figuresOf(123), figuresOf(456)],
    'learning-city-badge': ['', 'Ventspils', 'Valmiera'],
  };

function set(element: Widget, state: object | string): void {
  if (typeof state === 'string') element.setAttribute('city', state);
  else element.data = state;
}
async function shown(page: HostPage, tag: string, state: object | string): Promise<Widget> {
  const holder = page.document.createElement('div');
  holder.innerHTML = `<${tag} ${ELEMENTS[tag]![0]}></${tag}>`;
  const element = holder.firstElementChild as Widget;
  set(element, state);
  page.document.body.append(holder);
  await waitUntil(() => isReady(element), 'ready');
  return element;
}
/** Everything that a reader gets: the words and the addresses of links. */
const read = (element: Element): unknown => [
  tidy(element.shadowRoot?.textContent),
  inside(element, 'a').map((link) => [tidy(link.textContent), (link as HTMLAnchorElement).href]),
];

describe('an element whose content others have changed', () => {
  afterEach(closePages);

  for (const [name, change] of Object.entries(CHANGES)) {
    for (const [tag, [, one, other]] of Object.entries(ELEMENTS)) {
      it(`shows its complete new state each time, after ${name}: <${tag}>`, async () => {
        const page = await openPage();
        const [fresh, again, element] = [
          await shown(page, tag, other),
          await shown(page, tag, one),
          await shown(page, tag, one),
        ];
        const before = read(element);
        change(element.shadowRoot!);
        // Lets mutation observers run first.
        await aTimeout(0);
        if (!/joins|markup again/.test(name)) expect(read(element)).to.not.deep.equal(before);
        for (const [state, right] of [
          [other, fresh],
          [one, again],
          [other, fresh],
        ] as const) {
          set(element, state);
          await element.updateComplete;
          await waitUntil(() => isReady(element));
          await aTimeout(0);
          expect(read(element)).to.deep.equal(read(right));
          change(element.shadowRoot!);
          await aTimeout(0);
        }
        expect(page.window.reports).to.deep.equal([]);
      });
    }
  }

  it('keeps the focus', async () => {
    const page = await openPage();
    const card = await shown(page, 'news-card', newsOf('a'));
    const link = inside(card, 'a')[0]!;
    link.focus();
    CHANGES['the translation of Chrome']!(card.shadowRoot!);
    card.data = newsOf('b');
    await waitUntil(() => card.shadowRoot?.textContent.includes('Title b 0'));
    expect(inside(card, 'a')[0]).to.equal(link);
    expect(card.shadowRoot?.activeElement).to.equal(link);
  });

  it('keeps a style sheet that an extension has added', async () => {
    const page = await openPage();
    const card = await shown(page, 'news-card', newsOf('a'));
    const style = page.document.createElement('style');
    card.shadowRoot!.prepend(style);
    card.data = newsOf('b');
    await waitUntil(() => card.shadowRoot?.textContent.includes('Title b 0'));
    expect(style.parentNode).to.equal(card.shadowRoot);
  });
});
