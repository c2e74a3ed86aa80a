/* The builder page: from the choice of an element to the text that is copied, and the same text on a bare page. */
import {aTimeout, expect} from '@open-wc/testing';
import {contrast} from '../../src/builder/contrast.js';
import {enter, find, openBuilder, previewed, textOf} from '../support/builder-page.js';
import {closePages, inside, openPage, requestsOf, tidy, waitUntil, wordsOf} from '../support/host-page.js';

const NEWS = '/test/examples/news/sample.json';
/** Each element with settings, as its address in the builder writes them. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'news-list': {'a.src': NEWS, 'a.limit': '2', 'a.layout': 'list'},
  'news-card': {'a.src': '/test/examples/news/atom.xml', 'a.without-summary': ''},
  'learning-city-badge': {'a.city': 'Ventspils', 'a.country': 'LV', 'a.variant': 'seal'},
  'network-stats': {'a.figures': 'cities countries', 'a.chart': 'growth', 'a.lang': 'de'},
  'network-map': {'a.city': 'Ventspils', 'a.country': 'LV'},
};
const FILES = {folder: '/strict/dist/'};

/** The documents that a page may name, by what the builder recognises. */
const GOOD: Readonly<Record<string, string>> = {
  'news/sample.json': 'news, JSON Feed',
  'news/wordpress.json': 'news, WordPress',
  'news/drupal.json': 'news, Drupal',
  'news/rss.xml': 'news, RSS 2.0',
  'news/rss-1.xml': 'news, RSS 1.0',
  'news/atom.xml': 'news, Atom',
  'network/small.json': 'figures',
  'statistics/budget.json': 'figures, JSON-stat 2.0',
  'register/small.json': 'a register of cities',
};
const BAD: Readonly<Record<string, string>> = {
  'a page': '<!doctype html><title>News</title><p>News',
  'cut JSON': '{"items": [{"id": "1", "title": "On',
  'cut XML': '<rss version="2.0"><channel><item><title>On',
  'an unknown list': '{"articles": [{"headline": "One"}]}',
  'JSON-stat 1': '{"class": "bundle"}',
  'plain text': 'Our news',
};

/** The text of the link in a snippet. */
const linkOf = (snippet: string): string => tidy(/<a\b[^>]*>([^<]*)/.exec(snippet)?.[1]);

describe('the builder', function () {
  // A page with a frame, and the whole library in it.
  this.timeout(60_000);
  afterEach(closePages);

  for (const [tag, settings] of Object.entries(CHOICES)) {
    for (const form of ['live', 'placeholder']) {
      it(`gives a text for ${tag}, ${form}, that shows on a bare page what the preview shows, under the policy it names`, async () => {
        const builder = await openBuilder({
          show: tag,
          ...settings,
          ...FILES,
          form,
          way: form === 'live' ? 'script' : 'placeholder',
          width: '640',
        });
        const preview = await previewed(builder, tag);
        await aTimeout(400);
        const [head, body, policy] = [textOf(builder, 'head'), textOf(builder, 'body'), textOf(builder, 'policy')];
        expect(builder.window.reports, 'the builder').to.deep.equal([]);

        const page = await openPage({scripts: '', head, body, policy: `default-src 'none'; ${policy}`});
        await waitUntil(() => page.document.querySelector(tag)?.matches(':state(ready)'), 'ready');
        // An element may be ready a moment before its view has loaded.
        const words = (): string => wordsOf(page.document.querySelector(tag)!);
        await waitUntil(() => words() !== linkOf(body), 'more than the link on the page');
        await waitUntil(() => wordsOf(preview) !== linkOf(body), 'more than the link in the preview');
        expect(words()).to.equal(wordsOf(preview));
        expect(page.window.reports, 'the page').to.deep.equal([]);
        await aTimeout(50);
        const named = [...head.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
        const asked = requestsOf(page).filter((address) => address.startsWith('/strict/'));
        expect([...new Set(asked)].sort(), 'exactly the files needed').to.deep.equal(named.sort());
      });
    }
  }

  it('renders the HTML that visitors without JavaScript see, with the articles that the preview shows', async () => {
    const builder = await openBuilder({show: 'news-list', 'a.src': NEWS, 'a.limit': '2', way: 'rendered', ...FILES});
    await waitUntil(() => builder.document.querySelector('[data-text="render"]'), 'rendered');
    const page = await openPage({scripts: '', head: '', body: textOf(builder, 'body')});
    const root = page.document.querySelector('news-list')!.shadowRoot!;
    expect(root.querySelectorAll('article, .card').length).to.be.at.least(2);
    expect(tidy(root.textContent)).to.include('Ventspils pilsēta ir uzņemta');
  });

  it('shows the rendered HTML in a frame without scripts', async () => {
    const builder = await openBuilder({show: 'news-list', 'a.src': NEWS, form: 'rendered'});
    await waitUntil(() => builder.document.querySelector('iframe'), 'a frame');
    const frame = find<HTMLIFrameElement>(builder, 'iframe');
    expect(frame.getAttribute('sandbox')).to.equal('');
    expect(frame.src).to.match(/^blob:/);
  });

  it('starts a colleague with the same text', async () => {
    const builder = await openBuilder({show: 'news-list', 'a.src': NEWS});
    enter(builder, '#setting-limit', '4');
    enter(builder, '#link-text', 'All "our" <news>');
    enter(builder, '#folder', '/files');
    const colleague = await openBuilder(textOf(builder, 'share').replace(/^[^#]*#/, ''));
    for (const name of ['body', 'share']) expect(textOf(colleague, name)).to.equal(textOf(builder, name));
    expect(textOf(colleague, 'body')).to.equal(
      `<news-list limit="4" src="${NEWS}">\n  <a href="/">All &quot;our&quot; &lt;news&gt;</a>\n</news-list>`,
    );
    expect(textOf(colleague, 'head')).to.include('src="/files/learning-city-widgets.js"');
  });

  it('offers every attribute of the manifest as a setting', async () => {
    const {elements} = (await (await fetch('/dist/builder/library.json')).json()) as {
      elements: {tag: string; attributes: {name: string}[]}[];
    };
    expect(elements.length).to.be.at.least(4);
    for (const {tag, attributes} of elements) {
      const builder = await openBuilder({show: tag});
      const own: Readonly<Record<string, string>> = {src: '#src', city: '#city', country: '#city'};
      for (const {name} of attributes) {
        expect(builder.document.querySelector(own[name] ?? `#setting-${name}`), `${tag} ${name}`).not.to.equal(null);
      }
      closePages();
    }
  });

  it('finds a city by the first letters of any spelling, with its country and its evidence', async () => {
    const builder = await openBuilder({show: 'learning-city-badge'});
    await waitUntil(() => {
      enter(builder, '#city', 'ventsp');
      return builder.document.querySelector('.found button');
    }, 'found');
    const [city] = builder.document.querySelectorAll<HTMLElement>('.found li');
    expect(tidy(city!.textContent)).to.include('Ventspils (Latvia)').and.to.include('2022');
    expect(city!.querySelector('a')!.href).to.match(/^https:/);
    city!.querySelector('button')!.click();
    expect(textOf(builder, 'body')).to.include('<learning-city-badge city="Ventspils" country="LV">');
    enter(builder, '#city', 'Atlantis-on-Sea');
    expect(find(builder, '#city-status').textContent).to.include('does not mean that it is not a member');
  });

  it('offers the categories of a JSON-stat dataset as lists', async () => {
    const builder = await openBuilder({show: 'network-stats', 'a.src': '/test/examples/statistics/budget.json'});
    await waitUntil(() => builder.document.querySelector('#series-0'), 'lists');
    for (const list of builder.document.querySelectorAll<HTMLSelectElement>('[id^="series-"]')) {
      expect(list.options.length).to.be.at.least(3);
      enter(builder, `#${list.id}`, list.options[1]!.value);
    }
    expect(textOf(builder, 'body')).to.match(/ select="[^"]+:[^"]+"/);
    await previewed(builder, 'network-stats');
  });

  for (const [name, kind] of Object.entries(GOOD)) {
    it(`recognises ${name}, from an address and pasted`, async () => {
      const address = `/test/examples/${name}`;
      const builder = await openBuilder({show: 'news-list', 'a.src': address});
      const said = (): string => find(builder, '.report').textContent;
      await waitUntil(() => said().includes(`Recognised: ${kind}`), kind);
      expect(said()).to.include('same host');
      const text = await (await fetch(address)).text();
      const other = await openBuilder();
      enter(other, '#pasted', text);
      expect(find(other, '.report').textContent).to.include(`Recognised: ${kind}`);
    });
  }

  for (const [name, text] of Object.entries(BAD)) {
    it(`says in plain words that ${name} cannot be shown, and has the details folded`, async () => {
      const builder = await openBuilder();
      enter(builder, '#pasted', text);
      expect(find(builder, '.report .error').textContent.trim()).not.to.equal('');
      expect(find<HTMLDetailsElement>(builder, '.report details').open).to.equal(false);
    });
  }

  it('says what to do about a source that browsers may not read', async () => {
    const builder = await openBuilder();
    enter(builder, '#src', `${location.origin.replace('localhost', '127.0.0.1')}/test/examples/news/sample.json`);
    await waitUntil(() => builder.document.querySelector('.report .error'), 'failed');
    const report = find(builder, '.report').textContent;
    expect(report).to.include('npx learning-city-widgets fetch').and.to.include('Access-Control-Allow-Origin');
  });

  it('makes the badge as SVG, HTML and PNG in the browser', async () => {
    const builder = await openBuilder({
      show: 'learning-city-badge',
      'a.city': 'Ventspils',
      'a.lang': 'lv',
      way: 'file',
    });
    const made: Blob[] = [];
    const {URL: Addresses} = builder.window as unknown as {URL: typeof URL};
    const create = Addresses.createObjectURL.bind(Addresses);
    Addresses.createObjectURL = (blob: Blob) => (made.push(blob), create(blob));
    builder.document.addEventListener('click', (event) => {
      if ((event.target as Element).localName === 'a') event.preventDefault();
    });
    const buttons = [...builder.document.querySelectorAll<HTMLElement>('.texts button')];
    for (const [index, type] of ['image/svg+xml', 'image/png', 'text/html'].entries()) {
      buttons[index]!.click();
      await waitUntil(() => made.some((blob) => blob.type === type), type);
    }
    const svg = await made.find(({type}) => type === 'image/svg+xml')!.text();
    expect(svg).to.match(/^<svg/).and.to.include('Ventspils').and.to.include('2022');
  });

  it('tests a finished page', async () => {
    const builder = await openBuilder({show: 'learning-city-badge', 'a.city': 'Ventspils', ...FILES});
    const {origin} = location;
    await previewed(builder, 'learning-city-badge');
    const [head, body] = [textOf(builder, 'head'), textOf(builder, 'body')];
    const addressOf = (parts: Record<string, string>): string =>
      `${origin}/pages/open?${new URLSearchParams({scripts: '', ...parts}).toString()}`;
    const cases: Readonly<Record<string, string>> = {
      testWorks: addressOf({head, body}),
      testNoScript: addressOf({body}),
      testNoElement: addressOf({head}),
      testOtherSettings: addressOf({head, body: body.replace('Ventspils"', 'Cork"')}),
      testOtherVersion: addressOf({head: head.replaceAll('sha384-', 'sha384-A'), body}),
      testNoFile: addressOf({head: head.replaceAll('/strict/dist/', '/nowhere/'), body}),
      testForeignScript: addressOf({
        head: head.replaceAll('/strict/dist/', `${origin.replace('localhost', '127.0.0.1')}/strict/dist/`),
        body,
      }),
      testUnreadable: `${origin}/faults/endless?type=text/html&most=6000000`,
    };
    for (const [result, address] of Object.entries(cases)) {
      enter(builder, '#test', address);
      find<HTMLButtonElement>(builder, '#test + button').click();
      await waitUntil(() => find(builder, '#test-status').dataset.result === result, result);
    }
  });

  it('finds each form of a snippet on a finished page', async () => {
    const hashes = new Map(
      Object.entries(
        ((await (await fetch('/dist/builder/library.json')).json()) as {hashes: Record<string, string>}).hashes,
      ),
    );
    const badge = {show: 'learning-city-badge', 'a.city': 'Ventspils', 'a.variant': 'inline', ...FILES};
    const inline = await openBuilder({...badge, way: 'placeholder'});
    const head = textOf(inline, 'head');
    const classic = head
      .replace('widgets.js"', 'widgets.classic.js"')
      .replace(hashes.get('learning-city-widgets.js')!, hashes.get('learning-city-widgets.classic.js')!);
    const pasted = await openBuilder({show: 'news-list', 'a.src': '/feed', ...FILES});
    enter(pasted, '#pasted', '{"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": []}');
    for (const [builder, lines] of [
      [inline, head],
      [inline, classic],
      [pasted, head],
    ] as const) {
      const parts = {scripts: '', head: lines, body: textOf(builder, 'body')};
      enter(builder, '#test', `${location.origin}/pages/open?${new URLSearchParams(parts).toString()}`);
      find<HTMLButtonElement>(builder, '#test + button').click();
      await waitUntil(() => find(builder, '#test-status').dataset.result === 'testWorks', parts.body);
      // The result is about that address, also if it comes later.
      find<HTMLButtonElement>(builder, '#test + button').click();
      enter(builder, '#test', 'https://town.example/');
      await aTimeout(300);
      expect(find(builder, '#test-status').textContent.trim()).to.equal('');
    }
  });

  it('lets copy by hand where there is no clipboard, as without https', async () => {
    const builder = await openBuilder();
    Object.defineProperty(builder.window.navigator, 'clipboard', {value: undefined});
    find(builder, '[data-text="policy"] button').click();
    await waitUntil(() => find(builder, '.copied').textContent.includes('Select the text'), 'said');
    enter(builder, '#link-text', 'News');
    expect(find(builder, '.copied').textContent.trim()).to.equal('');
  });

  it('keeps the focus near a button that goes away', async () => {
    const builder = await openBuilder({show: 'news-list'});
    find(builder, 'button.plain').focus();
    find(builder, 'button.plain').click();
    expect(builder.document.activeElement).to.equal(find(builder, '#src'));
    const other = await openBuilder({show: 'learning-city-badge'});
    await waitUntil(() => {
      enter(other, '#city', 'ventsp');
      return other.document.querySelector('.found button');
    }, 'found');
    find(other, '.found button').click();
    expect(other.document.activeElement).to.equal(find(other, '#city'));
  });

  it('says beside the lines what they lack, until the user has named it', async () => {
    for (const [state, field, value, step] of [
      [{show: 'news-list'}, '#src', NEWS, 'step 2'],
      [{show: 'news-list'}, '#pasted', '{"items": []}', 'step 2'],
      [{show: 'learning-city-badge'}, '#city', 'ventsp', 'step 3'],
    ] as const) {
      const builder = await openBuilder(state);
      const isSaid = (): boolean =>
        [...builder.document.querySelectorAll('.error')].some((each) => each.textContent.includes(step));
      expect(isSaid(), field).to.equal(true);
      await waitUntil(() => {
        enter(builder, field, value);
        return field !== '#city' || builder.document.querySelector('.found button');
      }, 'entered');
      builder.document.querySelector<HTMLElement>('.found button')?.click();
      await waitUntil(() => !isSaid(), field);
      closePages();
    }
  });

  it('names each language in that language, and the address of the script in a folder', async () => {
    const builder = await openBuilder({show: 'news-list', ...FILES});
    const names = new Map(
      [...find<HTMLSelectElement>(builder, '#setting-lang').options].map(({value, label}) => [value, tidy(label)]),
    );
    for (const [tag, name] of Object.entries({cy: 'Cymraeg', en: 'English', lv: 'latviešu', he: 'עברית'})) {
      expect(names.get(tag)).to.equal(name);
    }
    expect(find(builder, '#folder-help').textContent).to.include('/strict/dist/learning-city-widgets.js');
  });

  it('says that an address without https:// is none', async () => {
    const builder = await openBuilder({show: 'news-list'});
    enter(builder, '#src', 'www.town.example/feed');
    expect(find(builder, '#src-error').textContent).to.include('https://');
    expect(textOf(builder, 'body')).not.to.include('src=');
  });

  it('reserves no height for rendered HTML and for a badge in a line', async () => {
    for (const settings of [{way: 'rendered'}, {'a.variant': 'inline'}, {}]) {
      const builder = await openBuilder({show: 'learning-city-badge', 'a.city': 'Ventspils', ...settings});
      await previewed(builder, 'learning-city-badge');
      const isReserved = builder.document.querySelector('[data-text="reserve"]') !== null;
      expect(isReserved).to.equal(!Object.keys(settings).length);
      closePages();
    }
  });

  it('measures the contrast of a colour on light and dark pages, and gives its style', async () => {
    const builder = await openBuilder({accent: '#ffff00', 'accent-dark': '#ffffff', background: '#ffffff'});
    const [light, dark] = [...builder.document.querySelectorAll('.contrast li')].map(({textContent}) =>
      tidy(textContent),
    );
    expect(light).to.match(/1\.0 : 1 – too low/);
    expect(dark).to.match(/1[5-9]\.\d : 1 – enough/);
    expect(textOf(builder, 'style')).to.include('--civic-accent: light-dark(#ffff00, #ffffff);');
  });

  it('measures it on the surface that the element draws', async () => {
    for (const [look, scheme] of [
      ['card', 'light'],
      ['card', 'dark'],
      ['filled', 'light'],
      ['filled', 'dark'],
    ] as const) {
      const accent = {accent: '#0b6072', 'accent-dark': '#8fd3e0'};
      const builder = await openBuilder({
        show: 'learning-city-badge',
        'a.city': 'Ventspils',
        'a.look': look,
        scheme,
        ...accent,
      });
      const badge = await previewed(builder, 'learning-city-badge');
      const surface = inside(badge, '*')
        .map((each) => getComputedStyle(each).backgroundColor)
        .find((color) => color !== 'rgba(0, 0, 0, 0)')!;
      const measured = contrast(scheme === 'dark' ? accent['accent-dark'] : accent.accent, surface);
      const said = builder.document.querySelectorAll('.contrast li')[scheme === 'dark' ? 1 : 0]!.textContent;
      expect(Number(/[\d.]+(?= : 1)/.exec(said)?.[0]), `${look}, ${scheme}: ${surface}`).to.be.closeTo(measured, 0.15);
      closePages();
    }
  });

  it('says in the editor’s language why there is no badge to download', async () => {
    for (const [settings, why] of [
      [{}, '3. solī'],
      [{'a.city': 'Cork', 'a.since': '2015'}, '„Adrese'],
      [{'a.city': 'Cork', 'a.since': '2015', 'a.href': '/about'}, 'https://'],
      [{'a.city': 'Cork', 'a.since': '1815', 'a.href': 'https://cork.example/'}, '1900'],
    ] as const) {
      const builder = await openBuilder({ui: 'lv', show: 'learning-city-badge', way: 'file', ...settings});
      find(builder, '.texts button').click();
      const said = (): string => tidy(find(builder, '#download-status').textContent);
      await waitUntil(() => said() !== '', 'said');
      expect(said()).to.include(why);
      expect(said()).to.match(/^Zīmes, ko lejupielādēt, nav\./);
      closePages();
    }
  });

  it('announces the outcome of reading a source, and leaves the details to be read', async () => {
    const builder = await openBuilder({show: 'news-list', 'a.src': '/test/examples/news/sample.json'});
    const report = find(builder, '.report');
    await waitUntil(() => report.textContent.includes('same host'), 'read');
    const said = tidy(report.querySelector('[role="status"]')!.textContent);
    expect(said).to.equal('Recognised: news, JSON Feed 1.1 Nothing is left out.');
    expect(report.closest('[role="status"]')).to.equal(null);
  });

  it('shows a setting that few pages need if the link sets it', async () => {
    const builder = await openBuilder({show: 'news-list', 'a.src': NEWS, 'a.without-date': ''});
    expect(find(builder, '#setting-without-date').closest('details')!.open).to.equal(true);
    const other = await openBuilder({show: 'news-list', 'a.src': NEWS});
    expect(find(other, '#setting-without-date').closest('details')!.open).to.equal(false);
  });

  it('refuses a folder that is not an address, and keeps the previous one', async () => {
    const builder = await openBuilder({show: 'news-list'});
    enter(builder, '#folder', 'widgets');
    expect(find(builder, '#folder-error').textContent).to.include('https://');
    expect(textOf(builder, 'head')).to.include('"/widgets/learning-city-widgets.js"');
    enter(builder, '#folder', '/w/');
    expect(find(builder, '#folder-error').textContent.trim()).to.equal('');
  });

  it('fits into 320 pixels and speaks Latvian', async () => {
    const builder = await openBuilder({ui: 'lv', show: 'learning-city-badge', 'a.city': 'Ventspils'}, 320);
    await previewed(builder, 'learning-city-badge');
    const {document} = builder;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(document.documentElement.lang).to.equal('lv');
    expect(find(builder, 'h1').textContent).to.equal('Izveidojiet logrīku savai lapai');
    expect(wordsOf(await previewed(builder, 'learning-city-badge'))).to.include('Izglītības');
  });
});
