/* On pages that style everything or change built-in objects, neither the elements nor the pages look different. */
import {expect} from '@open-wc/testing';
import {
  ALL,
  closePages,
  type HostPage,
  inside,
  isReady,
  openPage,
  TAGS,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

/** A page as towns have them, with the elements in it. */
const BODY = `
  <header class="navbar navbar-default site-header"><nav><ul class="nav"><li><a href="/">Home</a></li></ul></nav></header>
  <main class="container site-content"><article class="post hentry entry-content">
    <h1 class="entry-title">A page</h1><h2>Under it</h2><h3>And under that</h3>
    <p class="lead">Text with <b>bold</b>, <a href="/x">a link</a> and <code>code</code>.</p>
    <ul><li>One</li><li>Two</li></ul>
    <table class="table"><tr><th>A</th><td>B</td></tr></table>
    <form><label>Name <input name="name"></label><button class="btn">Send</button></form>
    <figure><img alt="" src="/demo/pictures/harbour.svg" width="40"><figcaption>Caption</figcaption></figure>
    <section class="widget">${ALL}</section>
  </article></main>
  <footer class="site-footer"><p>Foot</p></footer>`;

interface Host {
  readonly name: string;
  readonly head: string;
  /** The page sets another font or font size, which the elements inherit, so that their lengths differ. */
  readonly isOtherText?: boolean;
  /** The page resets even the display of our elements, which it may. */
  readonly isUnset?: boolean;
}
const sheet = (address: string): string => `<link rel="stylesheet" href="${address}">`;
const script = (address: string): string => `<script src="${address}"></script>`;
const HOSTS: readonly Host[] = [
  {name: 'Bootstrap 3', head: sheet('/libraries/bootstrap-3/dist/css/bootstrap.min.css'), isOtherText: true},
  {name: 'Bootstrap 5', head: sheet('/libraries/bootstrap/dist/css/bootstrap.min.css'), isOtherText: true},
  {name: 'a classic WordPress theme', head: sheet('/test/support/hosts/classic-theme.css'), isOtherText: true},
  {name: '* {all: unset}', head: '<style>* {all: unset}</style>', isOtherText: true, isUnset: true},
  {name: '* {all: revert !important}', head: '<style>* {all: revert !important}</style>', isUnset: true},
  {
    name: '* {box-sizing: content-box} and a root font size of 62.5 %',
    head: '<style>*, *::before, *::after {box-sizing: content-box} html {font-size: 62.5%} body {font-size: 1.6rem}</style>',
  },
  {
    name: '!important styles for every element',
    head: `<style>h2, h3, p, ul, li, a, b, div, span, article, figure, img, button, time, bdi, footer {
      margin: 31px !important; padding: 17px !important; color: #123456 !important; float: left !important;
      border: 5px dotted !important; font: 7px/1 monospace !important; display: inline !important; list-style: square !important}</style>`,
    isOtherText: true,
  },
  {name: 'Prototype.js', head: script('/test/support/hosts/like-prototype.js')},
  {name: 'MooTools', head: script('/libraries/mootools/lib/mootools-core-1.5.2-server.js')},
  {name: 'MooTools of 2010', head: script('/test/support/hosts/like-mootools.js')},
  {name: 'jQuery', head: script('/libraries/jquery/dist/jquery.min.js')},
  {
    name: 'jQuery in noConflict mode, next to Prototype.js',
    head:
      script('/test/support/hosts/like-prototype.js') +
      script('/libraries/jquery/dist/jquery.min.js') +
      '<script>jQuery.noConflict()</script>',
  },
];

const elementsOf = ({document}: HostPage): HTMLElement[] =>
  TAGS.map((tag) => document.querySelector<HTMLElement>(tag)!);
async function openReady(head: string, body = BODY): Promise<HostPage> {
  // A fixed width, because elements fill their container and frameworks limit the width of `main`.
  const width = '<style>main {width: 880px !important; max-width: none !important; padding: 0 !important}</style>';
  const page = await openPage({head: head + width, body});
  await waitUntil(() => elementsOf(page).every((element) => isReady(element)), 'ready');
  return page;
}

/** Properties that are inherited by design, or depend on inherited ones or on the available width. */
const INHERITED =
  /^(color|font|line-height|text-|letter-spacing|word-|white-space|direction|quotes|cursor|caret|visibility|-webkit-|hyphens|tab-size|overflow-wrap|orphans|widows|list-style|border-(spacing|collapse)|caption-side|empty-cells|accent-color|color-scheme|--|block-size|inline-size|width|height|perspective-origin|transform-origin|inset|top|left|right|bottom|outline-color|border-.*-color|column-rule-color|fill|stroke|flood|stop|lighting|scrollbar-color|app-region|pointer-events|image-rendering|speak|text|user-select|ruby|math|paint-order|shape-rendering|clip-rule|dominant|d$|x$|y$|r|cx|cy|marker|interactivity|interpolate|object-view-box|print-color|zoom)/;
/** Lengths in em, and properties that depend on the width in em, differ with the font size of the page. */
const BY_TEXT =
  /^(align-|vertical-align|baseline-shift|column-width|margin|padding|gap|row-gap|column-gap|border-.*radius|text-underline|outline|min-|max-|flex-basis|grid-template|scroll-|offset|flex)/;

/** The styles of each node, without the many nodes of a map and of its list, which would take minutes. */
function looks(page: HostPage, isOtherText: boolean): string[][] {
  return elementsOf(page).map((element) =>
    inside(element, '*:not(.discs *, .countries *)').map((each) => {
      const style = page.window.getComputedStyle(each);
      const kept = [...style].filter((name) => !INHERITED.test(name) && !(isOtherText && BY_TEXT.test(name)));
      return `${each.localName}.${each.className}: ${kept.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
    }),
  );
}
/** The first difference between two lists of styles, for people to read. */
function difference(one: readonly string[][], other: readonly string[][]): string | undefined {
  for (const [index, list] of one.flat().entries()) {
    const there = other.flat()[index] ?? '';
    if (list === there) continue;
    const others = new Set(there.split('; '));
    return `${list.split(':')[0]}: ${list
      .split('; ')
      .filter((style) => !others.has(style))
      .join('; ')}`;
  }
  return undefined;
}

describe('a page with our elements', () => {
  let clean: HostPage;
  let words: string[];
  beforeEach(async () => {
    clean = await openReady('<style>body {font-size: 16px}</style>');
    words = elementsOf(clean).map((element) => wordsOf(element));
  });
  afterEach(closePages);

  for (const {name, head, isOtherText = false, isUnset = false} of HOSTS) {
    it(`has the same words and the same look inside elements with ${name}`, async () => {
      const page = await openReady(head);
      expect(elementsOf(page).map((element) => wordsOf(element))).to.deep.equal(words);
      expect(difference(looks(page, isOtherText), looks(clean, isOtherText))).to.equal(undefined);
      for (const element of elementsOf(page)) {
        if (!isUnset && !name.startsWith('every'))
          expect(page.window.getComputedStyle(element).display).to.equal('block');
        expect(inside(element, '.base')[0]!.getBoundingClientRect().width).to.be.above(50);
      }
      expect(page.window.reports).to.deep.equal([]);
    });

    it(`has filled placeholders, and lists that can show more, with ${name}`, async () => {
      const body = `${ALL}<div data-widget="news-list" data-src="/test/examples/news/sample.json" data-limit="2" data-more=""></div>`;
      const page = await openReady(head, body);
      await waitUntil(() => page.document.querySelector('div > news-list')?.matches(':state(ready)'));
      const list = page.document.querySelector('div > news-list')!;
      inside(list, 'button')[0]!.click();
      await waitUntil(() => inside(list, '.card').length === 4);
      expect(page.window.reports).to.deep.equal([]);
    });

    it(`looks the same with and without our script with ${name}`, async () => {
      const styleOf = async (scripts: string): Promise<string[]> => {
        const page = await openPage({head, body: BODY, scripts});
        // In both cases the frame is tall enough: a scroll bar would make everything narrower.
        page.frame.height = '9000';
        if (scripts) await waitUntil(() => elementsOf(page).every((element) => isReady(element)));
        // Our elements take up space, and so do the elements around them.
        const own = new Set([
          ...page.document.querySelectorAll(`${TAGS.join()}, :is(${TAGS.join()}) *`),
          ...page.document.querySelectorAll(`:has(${TAGS.join()})`),
        ]);
        return [...page.document.querySelectorAll('*')]
          .filter((element) => !own.has(element) && !element.matches('script'))
          .map((element) => {
            const style = page.window.getComputedStyle(element);
            // Inline boxes have no transforms, and engines report different origins for inline boxes with blocks.
            const names = [...style].filter((name) => style.display !== 'inline' || !name.endsWith('-origin'));
            return `${element.localName}: ${names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
          });
      };
      const [without, withScript] = [await styleOf(''), await styleOf('learning-city-widgets.js')];
      expect(difference([withScript], [without])).to.equal(undefined);
      expect(withScript.length).to.be.above(25);
    });
  }

  it('has each element below a float that leaves little space, and otherwise next to it', async () => {
    const float = (width: string): string => `<style>.float {float: left; width: ${width}; height: 50px}</style>`;
    const body = ALL.replaceAll(/<(news|learning|network)/g, '<div class="float"></div><$1');
    for (const [width, least] of [
      ['95%', 800],
      ['50%', 400],
    ] as const) {
      const page = await openReady(float(width), body);
      for (const element of elementsOf(page)) {
        const {width: room} = inside(element, '.base')[0]!.getBoundingClientRect();
        expect(room, `${element.localName} beside ${width}`).to.be.above(least);
        if (width === '50%') expect(room).to.be.below(500);
      }
    }
  });

  it('has no new globals except for Lit’s four, and no new methods of built-in objects', async () => {
    const namesOf = (page: HostPage): string[] => {
      const {window} = page;
      const view = window as unknown as Record<string, {prototype?: object}>;
      const builtIns = [
        'Object',
        'Array',
        'String',
        'Function',
        'Element',
        'HTMLElement',
        'Node',
        'Document',
        'Event',
        'Promise',
      ];
      return [
        ...Object.getOwnPropertyNames(window),
        ...builtIns.flatMap((name) => Object.getOwnPropertyNames(view[name]!.prototype).map((key) => `${name}.${key}`)),
      ];
    };
    const [without, withScript] = [await openPage({scripts: '', body: BODY}), clean];
    // Lit's version lists, which detect multiple copies.
    const lits = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    const before = new Set([...namesOf(without), ...lits]);
    expect(namesOf(withScript).filter((name) => !before.has(name))).to.deep.equal([]);
    const classic = await openPage({scripts: 'learning-city-widgets.classic.js', body: BODY});
    expect(namesOf(classic).filter((name) => !before.has(name))).to.deep.equal([]);
  });
});
