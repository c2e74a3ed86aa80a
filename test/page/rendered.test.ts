/* Pages whose elements were rendered on a server, without our script and when it arrives. */
import {expect} from '@open-wc/testing';
import {
  closePages,
  type HostPage,
  inside,
  isReady,
  openPage,
  requestsOf,
  tidy,
  waitUntil,
} from '../support/host-page.js';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {needs} from '../support/engines.mjs';
import {nextFrame} from '../support/show-element.js';
import {addScript, BODY, elementOf, isUpgraded, NEWS, openRendered} from '../support/rendered.js';
import {SHEETS} from '../../src/render/styles.js';

/** Every named example, with the element that reads it. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ...'atom.xml broken-items.json drupal.json empty.json faults.json hostile.json long.json pictures.json rss-1.xml rss.xml sample.json seed.json windows-1257.xml wordpress.json'
    .split(' ')
    .flatMap((name) => [['news-list', `news/${name}`] as const, ['news-card', `news/${name}`] as const]),
  ...'drop empty faults forecast formulas forty-points gaps hostile hundred-points many-figures one-point quarters small two-points untraceable'
    .split(' ')
    .map((name) => ['network-stats', `network/${name}.json`] as const),
  ...'budget eurostat half-years months projection school-years weeks'
    .split(' ')
    .map((name) => ['network-stats', `statistics/${name}.json`] as const),
  ...'broken-rows empty faults silent-row small'
    .split(' ')
    .map((name) => ['learning-city-badge', `register/${name}.json`] as const),
];
const LANGUAGES = ['lv', 'ar', 'de', 'zh-Hans'];

/** Matches what a server has drawn for another width of a map. */
const isForOtherWidth = (node: Element): boolean => {
  const layout = node.closest('[class*="at-"]');
  return layout !== null && getComputedStyle(layout).display === 'none';
};

/** The elements of a root in order, with their attributes and own texts; without styles and data. */
function contentOf(element: Element): string[] {
  const nodes = inside(element, '*:not(link, style, script)').filter((node) => !isForOtherWidth(node));
  return nodes.map((node) => {
    const attributes = [...node.attributes]
      // The address of the file of all values exists only while its link is visible, except on a server.
      .filter(({name}) => !(node.hasAttribute('download') && name === 'href'))
      // A server writes the value of a field as an attribute.
      .filter(({name}) => !(node.localName === 'input' && name === 'value'))
      // A script loads pictures at once that have loaded before, and hides broken ones.
      .filter(({name}) => !['loading', 'decoding', 'hidden'].includes(name))
      .map(({name, value}) => [name, tidy(name === 'class' ? value.replace(/\bat-\d+/g, '') : value)] as const)
      .filter(([name, value]) => name !== 'class' || value !== '')
      .map(([name, value]) => `${name}=${value}`);
    if (node.localName === 'input') attributes.push(`value=${(node as HTMLInputElement).value}`);
    const text = [...node.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : '')).join('');
    return [node.localName, ...attributes.sort(), tidy(text)].join(' ');
  });
}

describe('a page rendered on a server', () => {
  afterEach(closePages);

  for (const [what, body] of Object.entries(BODY)) {
    for (const lang of LANGUAGES) {
      // The order of names in Latvian is another one in older versions.
      const test = what.includes('map') && lang === 'lv' ? needs('forms of CLDR 48') : it;
      test(`shows ${what} without a script as the element shows it, and the upgrade changes nothing: ${lang}`, async () => {
        const own = await openPage({body, lang});
        await waitUntil(() => isReady(elementOf(own)), 'ready');
        // The mark on a chart comes after the figures.
        if (body.includes('city="Ventspils" figures')) await waitUntil(() => inside(elementOf(own), '.mark').length);
        await waitUntil(() => inside(elementOf(own), '.base')[0]?.lang === lang, 'it speaks');
        // A map knows its width after the layout that follows the first frame.
        await nextFrame();
        await nextFrame();
        const expected = contentOf(elementOf(own));

        const page = await openRendered(body, lang);
        const element = elementOf(page);
        expect(contentOf(element)).to.deep.equal(expected);
        const {height, width} = element.getBoundingClientRect();
        // A script hides a picture that does not exist.
        const isWhole = (): boolean => ![own, page].some((each) => inside(elementOf(each), '[hidden]').length);
        if (isWhole()) expect(height).to.equal(elementOf(own).getBoundingClientRect().height);

        await addScript(page);
        await isUpgraded(element);
        expect(contentOf(element)).to.deep.equal(expected);
        const after = element.getBoundingClientRect();
        if (isWhole()) expect([after.height, after.width]).to.deep.equal([height, width]);
        expect(
          requestsOf(page).filter((address) => !/^\/dist\/|\/watch-page\.js$|\.(svg|png|jpg)$/.test(address)),
        ).to.deep.equal([]);
        // A map draws again what its reader chooses, and the register that ships with it is a file beside the script.
        const ofMaps = !what.includes('map')
          ? /^$/
          : what.includes('another')
            ? /outlines/
            : /outlines|register|places/;
        const loaded = requestsOf(page).filter((address) => /^\/dist\/(data|formats)\//.test(address));
        expect(loaded.filter((address) => !ofMaps.test(address))).to.deep.equal([]);
        expect(page.window.reports.filter((report) => !/is not in the register/.test(report))).to.deep.equal([]);
      });
    }
  }

  for (const lang of ['lv', 'ar', 'en']) {
    needs('forms of CLDR 48')(`shows every example as the element shows it: ${lang}`, async () => {
      const body = EXAMPLES.map(
        ([tag, name]) =>
          `<${tag} src="/test/examples/${name}" city="Ventspils" chart="growth" time-zone="Europe/Riga"></${tag}>`,
      ).join('');
      const elementsOf = ({document}: HostPage): Element[] =>
        [...document.body.children].filter(({localName}) => localName.includes('-'));
      const own = await openPage({body, lang});
      await waitUntil(
        () => elementsOf(own).every((each) => each.matches(':state(ready), :state(empty), :state(failed)')),
        'done',
      );
      await waitUntil(() => elementsOf(own).every((each) => inside(each, '.base')[0]?.lang === lang), 'they speak');
      // On a busy machine some have announced their load, for five seconds.
      const isSilent = (each: Element): boolean =>
        each.matches(':state(failed)') || !inside(each, '[part=notice]').some(({textContent}) => textContent.trim());
      await waitUntil(() => elementsOf(own).every(isSilent), 'silence');
      const page = await openRendered(body, lang);
      const compared = elementsOf(page).flatMap((each, index) => (each.shadowRoot ? [index] : []));
      const failed = elementsOf(own).flatMap((each, index) => (each.matches(':state(failed)') ? [index] : []));
      expect(compared.concat(failed).sort((a, b) => a - b)).to.deep.equal(EXAMPLES.map((_, index) => index));
      expect(compared.length).to.be.greaterThan(30);
      for (const index of compared) {
        const expected = contentOf(elementsOf(own)[index]!);
        expect(contentOf(elementsOf(page)[index]!), EXAMPLES[index]![1]).to.deep.equal(expected);
      }
      await addScript(page);
      await waitUntil(() => compared.every((index) => !inside(elementsOf(page)[index]!, 'script').length), 'upgraded');
      for (const index of compared) {
        const expected = contentOf(elementsOf(own)[index]!);
        expect(contentOf(elementsOf(page)[index]!), `upgraded: ${EXAMPLES[index]![1]}`).to.deep.equal(expected);
      }
    });
  }

  const LIST = BODY['a list'];
  const linkIn = (element: Element): HTMLAnchorElement => inside(element, 'a')[1] as HTMLAnchorElement;

  it('keeps the focus, the open table, its scroll position and the position of the page', async () => {
    const page = await openRendered(
      `<p style="block-size: 900px">A</p>${BODY['figures with a chart']}<p style="block-size: 2000px">Z</p>`,
    );
    const element = elementOf(page);
    page.frame.width = '360';
    const details = inside(element, 'details')[0] as HTMLDetailsElement;
    details.open = true;
    const [summary] = inside(element, 'summary');
    const [region] = inside(element, '.scroll');
    region!.scrollLeft = 20;
    const left = region!.scrollLeft;
    summary!.focus();
    page.window.scrollTo(0, 700);
    const height = element.getBoundingClientRect().height;
    const {scrollY} = page.window;
    await addScript(page);
    await isUpgraded(element);
    const [after] = inside(element, 'summary');
    expect(after).to.not.equal(summary);
    expect(element.shadowRoot!.activeElement).to.equal(after);
    expect((inside(element, 'details')[0] as HTMLDetailsElement).open).to.equal(true);
    expect(inside(element, '.scroll')[0]!.scrollLeft).to.equal(left);
    expect(page.window.scrollY).to.equal(scrollY);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await waitUntil(() => inside(element, 'a[download]')[0]?.getAttribute('href')?.startsWith('blob:'), 'a file');
  });

  it('gives the focus to the same link among links with the same words', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    const {href} = linkIn(element);
    linkIn(element).focus();
    await addScript(page);
    await isUpgraded(element);
    expect((element.shadowRoot!.activeElement as HTMLAnchorElement).href).to.equal(href);
  });

  it('waits while text is selected', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    const [summary] = inside(element, '[part="summary"]');
    const selection = page.document.getSelection()!;
    selection.selectAllChildren(summary!);
    await addScript(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(summary!.isConnected, 'the selected text stays').to.equal(true);
    selection.removeAllRanges();
    await isUpgraded(element);
    expect(summary!.isConnected).to.equal(false);
    expect(inside(element, 'article').length).to.equal(3);
  });

  it('shows one copy of everything, then more articles and another language, without a request', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page) as HTMLElement & {limit: number};
    await addScript(page);
    await isUpgraded(element);
    expect(inside(element, '.base').length).to.equal(1);
    (inside(element, '.more')[0] as HTMLButtonElement).click();
    await waitUntil(() => inside(element, 'article').length === 6, 'more');
    page.document.documentElement.lang = 'de';
    await waitUntil(() => inside(element, '.base')[0]!.lang === 'de', 'German');
    expect(requestsOf(page).filter((address) => address.includes('sample.json'))).to.deep.equal([]);
    expect(inside(element, 'article').length).to.equal(6);
  });

  it('requests the source when a page asks for more than the server has rendered', async () => {
    const page = await openRendered(`<news-list src="${NEWS}/sample.json" limit="2"></news-list>`);
    const element = elementOf(page) as HTMLElement & {limit: number; reload(): Promise<void>};
    await addScript(page);
    await isUpgraded(element);
    element.limit = 5;
    await waitUntil(() => inside(element, 'article').length === 5, 'five');
    expect(requestsOf(page).filter((address) => address.includes('sample.json')).length).to.equal(1);
    await element.reload();
    expect(inside(element, 'article').length).to.equal(5);
  });

  it('reads the figures again when a page asks for others than the server has rendered', async () => {
    const page = await openRendered(BODY['figures without a table']);
    const element = elementOf(page) as HTMLElement & {figures: string};
    await addScript(page);
    await isUpgraded(element);
    const own = await openPage({
      body: '<network-stats figures="new-cities" without-table></network-stats>',
      lang: 'lv',
    });
    await waitUntil(() => isReady(elementOf(own)), 'ready');
    const figureIn = ({document}: HostPage): string =>
      tidy(inside(elementOf({document} as HostPage), '.value')[0]?.textContent);
    const expected = figureIn(own);
    expect(figureIn(page)).to.not.equal(expected);
    element.figures = 'new-cities';
    await waitUntil(() => figureIn(page) === expected, 'new cities');
    expect(requestsOf(page)).to.include('/dist/data/network.js');
  });

  it('keeps the words of the server until its language file has arrived', async () => {
    const page = await openRendered(LIST, 'de');
    const element = elementOf(page);
    const before = contentOf(element);
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(JSON.stringify(contentOf(element)))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await addScript(page, '/slow/de/dist/');
    await isUpgraded(element);
    expect([...seen]).to.deep.equal([JSON.stringify(before)]);
  });

  /** Makes a page look as if another version of the library had rendered it. */
  const makeOld = (element: Element): void => {
    const [block] = inside(element, 'script');
    block!.textContent = block!.textContent.replace(/"version":"[^"]*"/, '"version":"0.0.1"');
  };

  it('reads the source itself if another version has rendered the page', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    makeOld(element);
    const [old] = inside(element, 'article');
    await addScript(page);
    await isUpgraded(element);
    expect(old!.isConnected).to.equal(false);
    expect(inside(element, 'article').length).to.equal(3);
    expect(requestsOf(page).filter((address) => address.includes('sample.json')).length).to.equal(1);
  });

  for (const [what, damage] of Object.entries({
    'is damaged': () => '{',
    'has an unsafe address': (text: string) => text.replaceAll(/"url":"[^"]*"/g, '"url":"javascript:top.__pwn=1"'),
    'is not news': (text: string) => text.replace('"articles":', '"article":'),
  })) {
    it(`reads the source itself if the data in the page ${what}`, async () => {
      const page = await openRendered(LIST);
      const element = elementOf(page);
      const [block] = inside(element, 'script');
      block!.textContent = damage(block!.textContent);
      await addScript(page);
      await isUpgraded(element);
      expect(inside(element, 'article').length).to.equal(3);
      expect(
        (inside(element, 'a') as HTMLAnchorElement[])
          .map(({href}) => new URL(href).protocol)
          .filter((each) => !each.startsWith('http')),
      ).to.deep.equal([]);
    });
  }

  it('keeps the content of the server, and says how old it is, if the source cannot be read', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    const [article] = inside(element, 'article');
    makeOld(element);
    element.setAttribute('src', '/missing.json');
    const problem = new Promise((resolve) => element.addEventListener('error', resolve, {once: true}));
    await addScript(page);
    await problem;
    expect(article!.isConnected).to.equal(true);
    expect(tidy(inside(element, '[part="notice"]')[0]!.textContent)).to.match(/pēdējoreiz atjaunināts/);
    expect(element.matches(':state(failed)')).to.equal(true);
  });

  it('becomes an element again after it has been moved, without losing its content', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    await addScript(page);
    await isUpgraded(element);
    page.document.body.append(page.document.createElement('main'));
    page.document.querySelector('main')!.append(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(inside(element, 'article').length).to.equal(3);
  });

  const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";
  const hashOf = async (name: string): Promise<string> => {
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    return hashes[`styles/${name}.css`]!;
  };

  it('has its styles under a strict policy: by a link, and inside the page by the documented hash', async () => {
    for (const [rendered, sources] of [
      ['link', "'self'"],
      ['inline', `'${await hashOf('news-list')}'`],
    ] as const) {
      const page = await openRendered(LIST, 'lv', {rendered, policy: `${STRICT}; style-src ${sources}`});
      const element = elementOf(page);
      expect(page.window.reports, rendered).to.deep.equal([]);
      expect(page.window.getComputedStyle(inside(element, '.card')[0]!).display, rendered).to.equal('flex');
      const {height} = element.getBoundingClientRect();
      await addScript(page);
      await isUpgraded(element);
      expect(element.getBoundingClientRect().height, rendered).to.equal(height);
      expect(page.window.reports, rendered).to.deep.equal([]);
    }
  });

  /** Notes in each frame of a page how the first article is laid out: as a block without styles. */
  const WATCH = `<script>
    window.layouts = new Set();
    requestAnimationFrame(function look() {
      const card = document.querySelector('news-list')?.shadowRoot?.querySelector('.card');
      if (card) window.layouts.add(getComputedStyle(card).display);
      requestAnimationFrame(look);
    });
  </script>`;

  for (const [when, query] of [
    ['without a script', {rendered: 'late'}],
    ['with the script before it', {rendered: 'late', scripts: 'learning-city-widgets.js'}],
    [
      'under a strict policy',
      {rendered: 'late', policy: `${STRICT}; style-src 'self'`.replace("script-src 'self'", "$& 'unsafe-inline'")},
    ],
    ['or not at all, because the page has the styles', {rendered: 'inline'}],
  ] as const) {
    it(`is never visible without its styles when the style sheet comes late, ${when}`, async () => {
      const page = await openRendered(`${LIST}<p>Z</p>`, 'lv', {head: WATCH, ...query});
      const {layouts} = page.window as unknown as {layouts: Set<string>};
      await waitUntil(() => layouts.size > 0, 'visible');
      if ('scripts' in query) await isUpgraded(elementOf(page));
      const sheets = requestsOf(page).filter((address) => address.endsWith('.css'));
      expect([...new Set(sheets)]).to.deep.equal(query.rendered === 'late' ? ['/late/dist/styles/news-list.css'] : []);
      expect([...layouts]).to.deep.equal(['flex']);
    });
  }

  it('refers to style sheets that change nothing outside of its elements', async () => {
    const page = await openRendered(
      `${Object.values(BODY).join('')}<div class="base box card text list rows small more" part="heading meta" dir="auto">
        <p>A <a href="/">link</a></p><ul><li><img alt=""><figcaption>B</figcaption></li></ul><table><tr><td>1</table><button>C</button></div>`,
    );
    const sheets = [...page.document.styleSheets];
    expect(sheets.length).to.equal(5);
    const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => [
        ...('selectorText' in rule ? [rule as CSSStyleRule] : []),
        ...('cssRules' in rule ? rulesIn((rule as CSSGroupingRule).cssRules) : []),
      ]);
    const selectors = sheets.flatMap(({cssRules}) => rulesIn(cssRules)).map(({selectorText}) => selectorText);
    expect(selectors.length).to.be.greaterThan(100);
    expect(selectors.filter((selector) => page.document.querySelector(selector))).to.deep.equal([]);
  });

  it('waits while the reader presses a link, and the click reaches it', async () => {
    const page = await openRendered(LIST);
    const element = elementOf(page);
    const link = linkIn(element);
    const clicked = new Promise<EventTarget[]>((resolve) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
        resolve(event.composedPath());
      });
    });
    const {left, top, height} = link.getBoundingClientRect();
    const frame = page.frame.getBoundingClientRect();
    const border = page.frame.clientLeft;
    try {
      await sendMouse({
        type: 'move',
        position: [Math.ceil(frame.left + border + left) + 3, Math.round(frame.top + border + top + height / 2)],
      });
      await sendMouse({type: 'down'});
      expect(element.matches(':active'), 'pressed').to.equal(true);
      await addScript(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(link.isConnected, 'the pressed link stays').to.equal(true);
      await sendMouse({type: 'up'});
    } finally {
      await resetMouse();
    }
    expect(await clicked).to.include(link);
    await isUpgraded(element);
    expect(link.isConnected).to.equal(false);
  });

  it('reads its source again after the interval of refresh', async () => {
    const page = await openRendered(`<news-list src="${NEWS}/sample.json" limit="3" refresh="60"></news-list>`);
    const element = elementOf(page);
    await addScript(page);
    await isUpgraded(element);
    const requests = (): number => requestsOf(page).filter((address) => address.includes('sample.json')).length;
    expect(requests()).to.equal(0);
    const {Date: PageDate} = page.window as unknown as {Date: DateConstructor};
    const {now} = PageDate;
    PageDate.now = () => now() + 3_600_000;
    const load = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
    // As after a computer has slept.
    page.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    await load;
    expect(requests()).to.equal(1);
    expect(inside(element, 'article').length).to.equal(3);
  });

  it('offers all values as a file without a script, also under the strictest policy', async () => {
    const page = await openRendered(BODY.figures, 'lv', {
      policy: "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    const [link] = inside(elementOf(page), 'a[download]') as HTMLAnchorElement[];
    const [, body = ''] = link!.href.split(/^data:text\/csv;charset=utf-8,/);
    expect(decodeURIComponent(body).split('\r\n').length).to.be.greaterThan(5);
    link!.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.window.reports).to.deep.equal([]);
    expect(page.frame.contentDocument, 'the page stays').to.equal(page.document);
  });

  it('has the rules of the elements in its style sheets', async () => {
    const rulesOf = (text: string): string[] => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      // Spaces in the values of custom properties stay as they are written.
      return [...sheet.cssRules].map(({cssText}) => cssText.replaceAll(', ', ',').replaceAll(':host ', ''));
    };
    for (const name of Object.keys(SHEETS) as (keyof typeof SHEETS)[]) {
      const rules = rulesOf(await (await fetch(`/dist/styles/${name}.css`)).text());
      expect(rules.pop()).to.match(/scripting: none/);
      expect(rules).to.deep.equal(rulesOf(SHEETS[name].map(String).join('')));
    }
  });

  needs('layout shifts')('does not move when the script comes with the page', async () => {
    const page = await openPage({body: Object.values(BODY).join(''), lang: 'lv', rendered: 'link'});
    await waitUntil(
      () =>
        [...page.document.querySelectorAll('news-list, news-card, network-stats, learning-city-badge')].every(
          (each) => isReady(each) && !inside(each, 'script').length,
        ),
      'ready',
    );
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new page.window.PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: true});
      setTimeout(() => resolve(observer.takeRecords()), 500);
    });
    expect(shifts.map((shift) => (shift as unknown as {value: number}).value)).to.deep.equal([]);
  });
});
