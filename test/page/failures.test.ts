/* If a page prevents rendering, or a document cannot be rendered, the content of the elements stays visible. */
import {aTimeout, expect} from '@open-wc/testing';
import {
  ALL,
  closePages,
  type HostPage,
  inside,
  isReady,
  openPage,
  TAGS,
  tidy,
  waitUntil,
} from '../support/host-page.js';

const HEAD = `<script>
  window.sent = [];
  // Events of the elements don't bubble, but they are captured. An <object> sends one too, in Firefox.
  addEventListener('error', ({target}) => target.localName?.includes('-') && sent.push(target.localName), true);
</script>`;
const sentBy = ({window}: HostPage): readonly string[] => (window as unknown as {sent: string[]}).sent;
const elementsOf = ({frame}: HostPage): HTMLElement[] => {
  // Members of this document may be images.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the rule is about SVG elements
  const querySelector: (selector: string) => Element | null = Document.prototype.querySelector;
  return TAGS.map((tag) => Reflect.apply(querySelector, frame.contentDocument, [tag]) as HTMLElement);
};
const isSeen = (element: HTMLElement): boolean =>
  element.getElementsByTagName('a')[0]!.getClientRects().length === 1 &&
  element.getElementsByTagName('a')[0]!.getBoundingClientRect().height > 10;
const isFailed = (element: HTMLElement): boolean => element.matches(':state(failed)');
/** Returns true if the element is not empty: it shows its content or its own text. */
const isWhole = (element: HTMLElement): boolean =>
  isSeen(element) || tidy(inside(element, '.base')[0]?.textContent).length > 10;

const KINDS = [
  ['image', (name: string) => `<img name="${name}" alt="">`],
  ['form', (name: string) => `<form name="${name}"></form>`],
  ['object', (name: string) => `<object name="${name}"></object>`],
  ['form with a control', (name: string) => `<form name="${name}"><input name="call"><input name="bind"></form>`],
] as const;
/** Members that rendering calls. Without `createTreeWalker` the script itself cannot run, so no element has a state. */
const CALLED = ['createComment', 'createElement', 'createTextNode', 'importNode'];
const OTHERS = [
  'createTreeWalker',
  'querySelector',
  'querySelectorAll',
  'adoptedStyleSheets',
  'readyState',
  'implementation',
];

// An image or a form with the name of a member of `document` hides that member.
describe('an element', () => {
  afterEach(closePages);

  for (const [kind, write] of KINDS) {
    for (const name of CALLED) {
      it(`fails with its content visible, one error and one event, because of a ${kind} named ${name}`, async () => {
        const page = await openPage({head: HEAD, body: `${write(name)}${ALL}`, scripts: 'learning-city-widgets.js'});
        const elements = elementsOf(page);
        await waitUntil(() => elements.every(isFailed), 'failed');
        await waitUntil(() => TAGS.every((tag) => sentBy(page).includes(tag)), 'events');
        await aTimeout(150);
        for (const element of elements) {
          expect(isSeen(element), element.localName).to.equal(true);
          const errors = page.window.reports.filter((report) => report.startsWith(`error: <${element.localName}>`));
          expect(errors.length, errors.join()).to.equal(1);
        }
        expect([...sentBy(page)].sort()).to.deep.equal([...TAGS].sort());
      });
    }

    for (const name of OTHERS) {
      it(`renders, or keeps its content visible, despite a ${kind} named ${name}`, async () => {
        const page = await openPage({head: HEAD, body: `${write(name)}${ALL}`, scripts: 'learning-city-widgets.js'});
        await aTimeout(600);
        for (const element of elementsOf(page)) expect(isWhole(element), element.localName).to.equal(true);
      });
    }
  }
});

/** Names of options, descriptors, records and events, which a page's script may add to every object. */
const NAMES = [
  ...['get', 'set', 'value', 'writable', 'enumerable', 'configurable'],
  ...['attribute', 'type', 'state', 'converter', 'reflect', 'noAccessor', 'hasChanged', 'useDefault', 'wrapped'],
  ...['then', 'handleEvent', 'once', 'passive', 'capture', 'signal', 'detail', 'bubbles'],
  ...['host', 'renderBefore', 'creationScope', 'isConnected', 'kind', 'strings', '_$litType$', '_$litStatic$', 'mode'],
  ...[
    'extend',
    'each',
    'clone',
    'merge',
    'first',
    'last',
    'length',
    'name',
    'key',
    'id',
    'url',
    'title',
    'items',
    'version',
  ],
  ...[
    'method',
    'headers',
    'body',
    'credentials',
    'until',
    'since',
    'seen',
    'country',
    'language',
    'data',
    'base',
    'next',
  ],
  ...['subtree', 'childList', 'characterData', 'attributeFilter', 'root', 'rootMargin', 'cause', 'error', 'message'],
];

/** Names that one page adds. */
const AT_ONCE = 8;

describe('a property that a page adds', () => {
  afterEach(closePages);

  for (const [kind, target, value] of [
    ['function of every object', 'Object.prototype', 'function () { return this; }'],
    ['text of every object', 'Object.prototype', '"word"'],
    ['function of every list', 'Array.prototype', 'function () { return this; }'],
  ] as const) {
    it(`does not empty any element as a ${kind}, with ${NAMES.length} names`, async function () {
      this.timeout(60_000);
      const wrong: string[] = [];
      // Several names on one page: a page takes half a second.
      for (let first = 0; first < NAMES.length; first += AT_ONCE) {
        const names = NAMES.slice(first, first + AT_ONCE);
        const head = `<script>for (const name of ${JSON.stringify(names)}) ${target}[name] = ${value}</script>`;
        const page = await openPage({
          scripts: '',
          body: `${ALL}${head}<script src="/dist/learning-city-widgets.classic.js"></script>`,
        });
        const elements = elementsOf(page);
        // A page with such a method may not send load events, so we poll for a while.
        for (let n = 0; n < 25 && !elements.every(isReady); n++) await aTimeout(20);
        for (const element of elements) if (!isWhole(element)) wrong.push(`${names.join()}: <${element.localName}>`);
        closePages();
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});

describe('a document that cannot be rendered', () => {
  afterEach(closePages);

  interface Widget extends HTMLElement {
    data: unknown;
    headingLevel: unknown;
  }
  const GOOD = {items: [{id: '1', title: 'Good news', url: 'https://town.example/1'}]};

  it('leaves the content visible until a valid one arrives', async () => {
    const page = await openPage({head: HEAD, body: '<news-card><a href="/news">News</a></news-card>'});
    const card = page.document.querySelector('news-card') as Widget;
    await page.window.customElements.whenDefined('news-card');
    card.data = GOOD;
    await waitUntil(() => isReady(card));
    // A level that throws when converted to text stands for any exception in a view.
    card.headingLevel = {
      toString: () => {
        throw new RangeError('no level');
      },
    };
    await waitUntil(() => isFailed(card));
    expect(isSeen(card)).to.equal(true);
    expect(tidy(card.shadowRoot?.textContent)).to.equal('');
    expect(sentBy(page)).to.deep.equal(['news-card']);
    expect(page.window.reports.filter((report) => report.includes('no level')).length).to.equal(1);
    card.headingLevel = 3;
    card.data = {...GOOD};
    await waitUntil(() => isReady(card));
    expect(tidy(card.shadowRoot?.textContent)).to.include('Good news');
    expect(isSeen(card)).to.equal(false);
  });
});
