/* Placeholders, for content management systems that remove unknown elements. */
import {aTimeout, expect} from '@open-wc/testing';
import {ckeditorInDrupal, drupalFilter, typo3Sanitizer, wordpressKses} from '../support/cms-filters.js';
import {answer, fault, ledgerOf, newKey} from '../support/faults.js';
import {
  closePages,
  ELSEWHERE,
  HASTY,
  type HostPage,
  openPage,
  requestsOf,
  tidy,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

const FEED = '/test/examples/news/seed.json';
const TITLE = 'Ventspils pilsēta ir uzņemta';
const READY = (element: Element | null | undefined): boolean => !!element?.matches(':state(ready)');
const settled = (): Promise<unknown> => aTimeout(30);

afterEach(closePages);

describe('a placeholder', () => {
  const add = ({document}: HostPage, markup: string): Element => {
    const place = document.body.appendChild(document.createElement('section'));
    place.innerHTML = markup;
    return place;
  };

  it('becomes the element at load, with its content as the fallback', async () => {
    const body = `<div id="one" class="mine" data-widget="news-card" data-src="/faults/json?status=404"><p>Read <a href="/news">the news</a></p></div>`;
    const page = await openPage({body});
    const placeholder = page.document.querySelector('#one')!;
    await waitUntil(() => placeholder.querySelector('news-card')?.matches(':state(failed)'));
    expect(placeholder.outerHTML).to.equal(
      '<div id="one" class="mine" data-widget="news-card" data-src="/faults/json?status=404"><news-card src="/faults/json?status=404"><p>Read <a href="/news">the news</a></p></news-card></div>',
    );
    expect(wordsOf(placeholder.firstElementChild!)).to.equal('Read the news');
  });

  for (const [tag, attributes] of [
    ['news-card', `data-src="${FEED}"`],
    ['news-list', `data-src="${FEED}" data-limit="2"`],
    ['learning-city-badge', 'data-city="Ventspils"'],
    ['network-map', 'data-country="LV" data-loading="eager"'],
    ['network-stats', 'data-figures="cities"'],
  ] as const) {
    it(`<${tag}> works under the strictest policy, and when it is inserted later`, async () => {
      const markup = `<div data-widget="${tag}" ${attributes}><a href="/">Inside</a></div>`;
      const page = await openPage({body: markup}, 'strict');
      await waitUntil(() => READY(page.document.querySelector(tag)));
      const later = page.document.importNode(page.document.querySelector('div')!, false);
      page.document.body.append(later);
      await waitUntil(() => READY(later.querySelector(tag)));
      expect(page.window.reports).to.deep.equal([]);
    });
  }

  it('may be a span, which keeps the badge in its line of text', async () => {
    const badge =
      '<span data-widget="learning-city-badge" data-variant="inline" data-city="Ventspils">Ventspils</span>';
    const page = await openPage({body: `<p>We are ${badge} since long.</p><p>We are ${badge} too.</p>`}, 'strict');
    for (const line of page.document.querySelectorAll('p')) {
      await waitUntil(() => READY(line.querySelector('learning-city-badge')));
      const {height} = line.getBoundingClientRect();
      expect(line.querySelector('learning-city-badge')!.getBoundingClientRect().height).to.be.at.most(height);
      expect(height).to.be.below(80);
    }
    expect(page.window.reports).to.deep.equal([]);
  });

  for (const tag of ['news-card', 'news-list', 'learning-city-badge', 'network-map', 'network-stats']) {
    it(`may be a span for <${tag}>, as wide as a div`, async () => {
      const of = (name: string): string => `<${name} data-widget="${tag}" data-src="${FEED}">Inside</${name}>`;
      const page = await openPage({body: `<p>${of('span')}</p><section>${of('div')}</section>`});
      // Before its first own rendering, an element is as wide as its text.
      await waitUntil(() => {
        const elements = [...page.document.querySelectorAll(tag)];
        return elements.length === 2 && elements.every(({shadowRoot}) => shadowRoot?.querySelector('.base'));
      });
      const [span, div] = [...page.document.querySelectorAll(tag)].map((each) => each.getBoundingClientRect().width);
      expect(span).to.equal(div);
      expect(span).to.be.above(190);
    });
  }

  it('is found inside inserted content, once each, even if nested', async () => {
    const page = await openPage();
    const one = `<div data-widget="news-card" data-src="${FEED}">x</div>`;
    const place = add(page, `<main>${one}<ul><li>${one}</li></ul></main>${one.replaceAll('div', 'section')}`);
    await settled();
    expect(place.querySelectorAll('news-card').length).to.equal(2);
    const nest = add(page, `<div data-widget="news-list" data-src="${FEED}"><b>a</b>${one}</div>`);
    await waitUntil(() => nest.querySelectorAll('news-list, news-card').length === 2);
    await settled();
    expect(nest.querySelectorAll('news-list, news-card').length).to.equal(2);
    expect(nest.querySelector('news-list news-card')?.textContent).to.equal('x');
    page.document.body.append(place, nest);
    await settled();
    expect(nest.querySelectorAll('news-list, news-card').length).to.equal(2);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('is not filled again if it is cloned after it was filled', async () => {
    const page = await openPage({body: `<div data-widget="news-card" data-src="${FEED}"></div>`});
    await waitUntil(() => READY(page.document.querySelector('news-card')));
    page.document.body.append(page.document.querySelector('div')!.cloneNode(true));
    await settled();
    expect(page.document.querySelectorAll('news-card').length).to.equal(2);
    await waitUntil(() => [...page.document.querySelectorAll('news-card')].every(READY));
  });

  for (const name of [
    '',
    'script',
    'img',
    'iframe',
    'news-card ',
    'NEWS-CARD',
    'news',
    '-card',
    'my-widget',
    'news-card,news-list',
    '__proto__',
    'toString',
    'constructor',
    '../news-card',
    '<img src=x>',
  ]) {
    it(`stays unchanged for an unknown widget: ${JSON.stringify(name)}`, async () => {
      const page = await openPage({scripts: '', body: ''});
      const placeholder = page.document.body.appendChild(page.document.createElement('div'));
      placeholder.setAttribute('data-widget', name);
      placeholder.setAttribute('data-src', '//evil.example/x');
      placeholder.textContent = 'as it is';
      const before = placeholder.outerHTML;
      const script = page.document.createElement('script');
      script.src = '/dist/learning-city-widgets.classic.js';
      page.document.head.append(script);
      await waitUntil(() => page.window.customElements.get('news-list'));
      await settled();
      expect(placeholder.outerHTML).to.equal(before);
    });
  }

  it('passes only known attributes on to the element', async () => {
    const known: Record<string, string[]> = {};
    const page = await openPage();
    for (const tag of ['news-card', 'news-list', 'learning-city-badge', 'network-map', 'network-stats']) {
      const {observedAttributes} = page.window.customElements.get(tag) as unknown as {observedAttributes: string[]};
      known[tag] = observedAttributes;
      const others = [
        'onclick',
        'onload',
        'onerror',
        'onloadstart',
        'style',
        'class',
        'id',
        'slot',
        'is',
        'name',
        'part',
        'exportparts',
        'hidden',
        'tabindex',
        'nonce',
        'srcdoc',
        'contenteditable',
        'autofocus',
        'data',
        'inner-html',
        'innerhtml',
        '__proto__',
        'constructor',
      ];
      const attributes = [...observedAttributes, ...others]
        .filter((name) => name !== 'src')
        .map((name) => `data-${name}="1"`);
      const place = add(
        page,
        `<div data-widget="${tag}" onclick="top.__pwn = 1" style="color: red" data-src="${FEED}" ${attributes.join(' ')}></div>`,
      );
      await waitUntil(() => place.querySelector(tag));
      expect([...place.querySelector(tag)!.attributes].map(({name}) => name).sort()).to.deep.equal(
        [...observedAttributes].sort(),
      );
    }
    expect(known['news-card']).to.include.members(['src', 'loading', 'refresh', 'heading-level', 'item']);
    expect(page.window.__pwn).to.equal(undefined);
  });

  it('can contain an inline document, if the CMS allows scripts', async () => {
    const feed = '{"items":[{"id":"1","title":"Its own"}]}';
    const page = await openPage({
      body: `<div data-widget="news-card"><script type="application/json">${feed}</script></div>`,
    });
    await waitUntil(() => READY(page.document.querySelector('news-card')));
    expect(wordsOf(page.document.querySelector('news-card')!)).to.include('Its own');
  });

  it('gets its language from the page, including its own lang', async () => {
    const page = await openPage({body: '<div lang="lv" data-widget="network-stats"></div>'});
    await waitUntil(() => READY(page.document.querySelector('network-stats')));
    expect(wordsOf(page.document.querySelector('network-stats')!)).to.include('Avots');
  });
});

describe('data-allow-origins', () => {
  const ALLOWED = 'data-allow-origins="https://news.example"';
  const READABLE = answer('{"items":[{"id":"1","title":"Readable"}]}');
  const show = async (src: string, attributes = ALLOWED, inner = ''): Promise<{page: HostPage; element: Element}> => {
    const page = await openPage({
      ...HASTY,
      attributes,
      body: `<div data-widget="news-card" data-src="${src}">${inner}</div>`,
    });
    const element = await waitUntil(() => page.document.querySelector('news-card')).then(() =>
      page.document.querySelector('news-card')!,
    );
    await waitUntil(() => element.matches(':state(ready), :state(failed)'));
    return {page, element};
  };

  it('allows sources on the same origin', async () => {
    const {element} = await show(FEED);
    expect(wordsOf(element)).to.include(TITLE);
  });

  it('blocks requests to other sources, and says so', async () => {
    const {page, element} = await show(`${ELSEWHERE}${READABLE}`, ALLOWED, '<a href="/news">News</a>');
    expect(wordsOf(element)).to.equal('News');
    expect(requestsOf(page).filter((name) => name.startsWith('http'))).to.deep.equal([]);
    expect(page.window.reports.length).to.equal(1);
    expect(page.window.reports[0]).to.include('policy: not among data-allow-origins, add it there: http://127.0.0.1');
  });

  it('allows the origins that it lists', async () => {
    const {element} = await show(`${ELSEWHERE}${READABLE}`, `data-allow-origins="https://a.example ${ELSEWHERE}"`);
    expect(wordsOf(element)).to.include('Readable');
  });

  it('applies to the target of a redirect', async () => {
    const {page, element} = await show(fault('redirect', {to: ELSEWHERE + READABLE}), ALLOWED, 'News');
    expect(wordsOf(element)).to.equal('News');
    expect(page.window.reports.join()).to.include('data-allow-origins allows within this site only');
  });

  it('blocks a redirect before the request to an origin that it does not allow', async () => {
    const key = newKey();
    const to = ELSEWHERE + answer('{"items":[{"id":"1","title":"Readable"}]}', {key});
    const {page} = await show(fault('redirect', {to}), ALLOWED, 'News');
    expect(page.window.reports.join()).to.include('policy: redirected');
    expect((await ledgerOf(key)).requests).to.equal(0);
  });

  it('allows a redirect within the same origin', async () => {
    const {element} = await show(fault('redirect', {to: READABLE}));
    expect(wordsOf(element)).to.include('Readable');
  });

  it('blocks requests for a next page and a picture on other origins', async () => {
    const keys = [newKey(), newKey()] as const;
    const image = ELSEWHERE + fault('json', {key: keys[0], type: 'image/png'});
    const next_url = ELSEWHERE + answer('{"items":[]}', {key: keys[1]});
    const feed = answer(JSON.stringify({items: [{id: '1', title: 'One', image}], next_url}));
    const page = await openPage({
      attributes: ALLOWED,
      body: `<div data-widget="news-list" data-images="all" data-more data-src="${feed.replaceAll('"', '&quot;')}"></div>`,
    });
    await waitUntil(() => READY(page.document.querySelector('news-list')));
    const root = page.document.querySelector('news-list')!.shadowRoot!;
    expect(root.querySelectorAll('img').length).to.equal(0);
    root.querySelector<HTMLElement>('[part=more]')?.click();
    await aTimeout(150);
    for (const key of keys) expect((await ledgerOf(key)).requests).to.equal(0);
  });

  for (const [what, tags] of [
    [
      'a redirect of the script',
      '<script type="module" src="LATEST" data-allow-origins="https://news.example"></script>',
    ],
    [
      'a redirect of the script, after a tag with data-prefix',
      '<script src="/test/support/watch-page.js" data-prefix="acme"></script><script type="module" src="LATEST" data-allow-origins="https://news.example"></script>',
    ],
    [
      'a redirect of the script, with an empty value',
      '<script type="module" src="LATEST" data-allow-origins=""></script>',
    ],
    [
      'a redirect of the script, next to an empty data-prefix',
      '<script type="module" src="LATEST" data-prefix="" data-allow-origins="https://news.example"></script>',
    ],
    [
      'a second tag without the attribute',
      '<script type="module" src="/dist/learning-city-widgets.js" data-allow-origins="https://news.example"></script><script src="/dist/learning-city-widgets.classic.js"></script>',
    ],
    [
      'two tags that allow different origins',
      `<script type="module" src="/dist/learning-city-widgets.js" data-allow-origins="${ELSEWHERE}"></script><script data-allow-origins="https://news.example"></script>`,
    ],
    [
      'an invalid origin',
      '<script type="module" src="/dist/learning-city-widgets.js" data-allow-origins="127.0.0.1 * 127.0.0.1:*"></script>',
    ],
  ] as const) {
    it(`still applies after ${what}`, async () => {
      const key = newKey();
      const src = ELSEWHERE + answer('{"items":[{"id":"1","title":"Readable"}]}', {key});
      const page = await openPage({
        scripts: '/town/hasty.js',
        head: tags.replace('LATEST', fault('redirect', {to: '/dist/learning-city-widgets.js'})),
        body: `<div data-widget="news-card" data-src="${src.replaceAll('"', '&quot;')}">News</div>`,
      });
      await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(failed)'));
      expect((await ledgerOf(key)).requests).to.equal(0);
    });
  }

  for (const [what, tags, script = '/dist/learning-city-widgets.js'] of [
    ['by a script that runs first', '<script>document.currentScript.previousElementSibling.remove()</script>'],
    [
      'by a script that runs first, next to another module',
      '<script>document.currentScript.previousElementSibling.remove()</script><script type="module" src="data:text/javascript,"></script>',
    ],
    [
      'after a redirect, next to another module',
      '<script>document.currentScript.previousElementSibling.remove()</script><script type="module" src="/dist/language-pins.js"></script>',
      fault('redirect', {to: '/dist/learning-city-widgets.js'}),
    ],
  ] as const) {
    it(`is the strictest if the tag was removed ${what}`, async () => {
      const key = newKey();
      const src = ELSEWHERE + answer('{"items":[{"id":"1","title":"Readable"}]}', {key});
      const page = await openPage({
        scripts: '/town/hasty.js',
        head: `<script type="module" src="${script}" data-allow-origins="https://news.example"></script>${tags}`,
        body: `<div data-widget="news-card" data-src="${src.replaceAll('"', '&quot;')}">News</div>`,
      });
      await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(failed)'));
      expect((await ledgerOf(key)).requests).to.equal(0);
      expect(page.window.reports.join()).to.include('is gone, so only sources on this site are allowed');
    });
  }

  it('allows any source if it is missing and the script is redirected', async () => {
    const page = await openPage({
      scripts: '',
      head: `<script type="module" src="${fault('redirect', {to: '/dist/learning-city-widgets.js'})}"></script>`,
      body: `<div data-widget="news-card" data-src="${(ELSEWHERE + READABLE).replaceAll('"', '&quot;')}">News</div>`,
    });
    await waitUntil(() => READY(page.document.querySelector('news-card')));
    expect(page.window.reports).to.deep.equal([]);
  });

  describe('for the register that a document of figures names', () => {
    const NETWORK = {
      name: 'Network',
      checked: '2026-02',
      sources: {x: {url: 'https://network.example/'}},
      figures: [
        {
          id: 'cities',
          points: [
            {date: '2020-05-01', value: 40, source: 'x'},
            {date: '2024-05-01', value: 60, source: 'x'},
          ],
        },
      ],
    };
    /** Opens a page with marked figures, whose document names a register, and resolves with the console's output. */
    const reportsWith = async (register: string, host = '', attributes = ALLOWED): Promise<string> => {
      const src = host + answer(JSON.stringify({...NETWORK, register}));
      const page = await openPage({...HASTY, attributes});
      const element = page.document.createElement('network-stats');
      for (const [name, value] of Object.entries({src, chart: 'growth', city: 'Ventspils'}))
        element.setAttribute(name, value);
      page.document.body.append(element);
      await waitUntil(() => READY(element), 'ready');
      await waitUntil(() => page.window.reports.length > 0, 'a report');
      return page.window.reports.join();
    };

    it('blocks a redirect before the request', async () => {
      const key = newKey();
      const to = ELSEWHERE + answer('{}', {key});
      expect(await reportsWith(fault('redirect', {to}))).to.include('policy: redirected');
      expect((await ledgerOf(key)).requests).to.equal(0);
    });

    it('allows another host neither with nor without a limit', async () => {
      const key = newKey();
      const register = ELSEWHERE + answer('{}', {key});
      expect(await reportsWith(register)).to.include('names no register');
      expect(await reportsWith(register, '', `data-allow-origins="${ELSEWHERE}"`)).to.include('names no register');
      expect((await ledgerOf(key)).requests).to.equal(0);
    });

    it('allows one next to its document on a listed origin', async () => {
      const key = newKey();
      const register = answer('{"members": []}', {key});
      await reportsWith(register, ELSEWHERE, `data-allow-origins="${ELSEWHERE}"`);
      expect((await ledgerOf(key)).requests).to.equal(1);
    });
  });

  it('allows only the same origin if it is empty', async () => {
    const {page} = await show(`${ELSEWHERE}${READABLE}`, 'data-allow-origins=""');
    expect(page.window.reports.join()).to.include('policy: not among data-allow-origins');
  });

  it('allows any source if it is missing', async () => {
    const {element} = await show(`${ELSEWHERE}${READABLE}`, '');
    expect(wordsOf(element)).to.include('Readable');
  });

  for (const trick of [
    'https://news.example.evil.example',
    'https://news.example@127.0.0.1',
    'https:news.example:444',
    '//news.example:1/x',
    'http://news.example/',
  ]) {
    it(`is not bypassed by ${trick}`, async () => {
      const {page} = await show(trick);
      expect(page.window.reports.join()).to.include('policy: not among data-allow-origins');
    });
  }
});

describe('data-time-zone', () => {
  const SOURCE = answer('{"items":[{"id":"1","title":"Readable","date_published":"2022-09-05T22:30:00Z"}]}');
  const dayIn = async (attributes: string, more = ''): Promise<string> => {
    const page = await openPage({
      ...HASTY,
      attributes,
      body: `<div data-widget="news-card" data-src="${SOURCE}" data-lang="lv" ${more}></div>`,
    });
    await waitUntil(() => page.document.querySelector('news-card')?.matches(':state(ready)'));
    return wordsOf(page.document.querySelector('news-card')!);
  };

  it('sets the zone for UTC dates on the whole page', async () => {
    expect(await dayIn('data-time-zone="Europe/Riga"')).to.match(/06\.09\.2022|September 6/);
    expect(await dayIn('data-time-zone="America/Lima"')).to.match(/05\.09\.2022|September 5/);
  });

  it('is overridden by the attribute of an element', async () => {
    const day = await dayIn('data-time-zone="America/Lima"', 'data-time-zone="Europe/Riga"');
    expect(day).to.match(/06\.09\.2022|September 6/);
  });
});

describe('the filter of a content management system', () => {
  const snippets = async (): Promise<{placeholder: string; element: string}> => {
    const readme = await (await fetch('/README.md')).text();
    const [, placeholder = ''] = /```html\n(<div data-widget[\s\S]*?)```/.exec(readme) ?? [];
    const [, element = ''] = /(<learning-city-badge[\s\S]*?<\/learning-city-badge>)/.exec(readme) ?? [];
    return {placeholder: tidy(placeholder), element: tidy(element)};
  };
  const same = (one: string, other: string): void => {
    const [a, b] = [one, other].map((markup) => new DOMParser().parseFromString(markup, 'text/html').body.innerHTML);
    expect(tidy(a)).to.equal(tidy(b));
  };

  for (const [name, filter] of [
    ['WordPress, for authors without unfiltered_html', wordpressKses],
    ['Drupal, configured as in README', drupalFilter('<a href hreflang> <em> <strong> <p> <br> <div data-*>')],
    ['CKEditor 5, configured as in README', ckeditorInDrupal('<a href hreflang> <em> <strong> <p> <br> <div data-*>')],
    ['TYPO3', typo3Sanitizer],
  ] as const) {
    it(`keeps README’s placeholder unchanged, but only the content of its element: ${name}`, async () => {
      const {placeholder, element} = await snippets();
      expect(placeholder).to.include('data-widget=');
      same(filter(placeholder), placeholder);
      expect(filter(element)).to.not.match(/<learning-city-badge/);
      expect(filter(element)).to.include('Ventspils');
    });

    it(`removes everything that runs code, which shows that the model is not too permissive: ${name}`, () => {
      const left = filter(
        '<div data-widget="x" onclick="x()" style="x">a</div><script>b()</script><a href="javascript:c()">d</a><img src=x onerror=e()>',
      );
      const {body} = new DOMParser().parseFromString(left, 'text/html');
      expect(body.querySelector('script, [onclick], [onerror], [href^="javascript"]')).to.equal(null);
    });
  }

  it('is filtered by our model of WordPress as by a real one', async () => {
    const response = await fetch('/test/support/kses-examples.json');
    for (const {given, kept} of (await response.json()) as {given: string; kept: string}[]) {
      expect(wordpressKses(given)).to.equal(kept);
    }
  });

  it('keeps only the content of a placeholder in Drupal’s default “Basic HTML”', async () => {
    const basic = drupalFilter(
      '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <p> <br>',
    );
    const {placeholder} = await snippets();
    expect(basic(placeholder)).to.not.include('data-widget');
    expect(basic(placeholder)).to.include('<a href=');
  });

  it('leaves a placeholder that works on a page', async () => {
    const {placeholder} = await snippets();
    const page = await openPage({body: typo3Sanitizer(wordpressKses(placeholder))});
    await waitUntil(() => page.document.querySelector('[data-widget] > :defined')?.shadowRoot);
    expect(page.document.querySelector('[data-widget]')!.firstElementChild!.textContent.trim()).to.not.equal('');
  });
});
