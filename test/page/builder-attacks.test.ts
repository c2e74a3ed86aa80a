/* The builder's address and fields are untrusted: nothing in them runs, loads something or becomes markup. */
import {aTimeout, expect} from '@open-wc/testing';
import {enter, find, openBuilder, previewOf, textOf} from '../support/builder-page.js';
import {fault, ledgerOf, newKey} from '../support/faults.js';
import {closePages, type HostPage, waitUntil} from '../support/host-page.js';
import {PAYLOADS} from '../support/payloads.js';

/** Every key that the address may have. */
const KEYS = ['show', 'text', 'link', 'folder', 'font', 'scheme', 'form', 'way', 'ui', 'width', 'accent', 'background'];
const SETTINGS = [
  'src',
  'tag',
  'limit',
  'layout',
  'lang',
  'time-zone',
  'images',
  'only-language',
  'nothing',
  '__proto__',
];
/** Tags that the page itself has, all without a source that it chose. */
const OWN =
  'header main footer section form fieldset legend h1 h2 h3 p b small span label input select option button textarea details summary div ul ol li pre code svg path circle iframe a'.split(
    ' ',
  );

function faultsOf(page: HostPage, tag: string): string[] {
  const {document, window} = page;
  const root = document.querySelector('#builder')!;
  const faults = [...root.querySelectorAll('*')].flatMap((element) => [
    ...(OWN.includes(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(({name}) => /^on(?!ly-)|^style$/.test(name) && element.localName !== 'iframe')
      .map(({name}) => name),
  ]);
  if (window.__pwn) faults.push('code has run');
  for (const frame of root.querySelectorAll('iframe')) {
    if (!/preview\.html$|^blob:/.test(frame.src)) faults.push(frame.src);
  }
  const snippet = root.querySelector('[data-text="body"] code')?.textContent ?? '';
  const parsed = new DOMParser().parseFromString(snippet, 'text/html').body;
  const [element, ...others] = parsed.children;
  if (snippet.startsWith('<')) {
    if (others.length || element?.localName !== tag) faults.push(`the snippet: ${snippet}`);
    const inside = [...(element?.querySelectorAll('*') ?? [])].filter(
      (each) => !each.matches('a, script[type="application/json"]'),
    );
    if (inside.length) faults.push(`in the snippet: ${snippet}`);
    for (const {name} of [...(element?.attributes ?? [])]) if (/^on(?!ly-)|^style$/.test(name)) faults.push(name);
    const link = element?.querySelector('a');
    if (link && !/^https?:/.test(link.protocol)) faults.push(`a link to ${link.href}`);
  }
  const head = new DOMParser().parseFromString(
    root.querySelector('[data-text="head"] code')?.textContent ?? '',
    'text/html',
  );
  for (const each of head.querySelectorAll('head > *, body > *')) {
    if (!['script', 'link'].includes(each.localName)) faults.push(`in the head: <${each.localName}>`);
    if ([...each.attributes].some(({name}) => !/^(src|href|type|rel|integrity|crossorigin)$/.test(name)))
      faults.push('an attribute in the head');
  }
  return faults;
}

/** Addresses on other hosts that the page or its preview has requested. */
const foreign = (page: HostPage): string[] =>
  [page.window.performance, previewOf(page)?.defaultView?.performance]
    .flatMap((performance) => performance?.getEntriesByType('resource') ?? [])
    .map(({name}) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'));

/** Firefox refuses an address of more than a megabyte. */
const LONGEST_ADDRESS = 1_000_000;

/** Opens an address whose fragment has a payload in every part, or, if that is too long, in one part after another. */
async function goTo(page: HostPage, payload: string, check: () => void): Promise<void> {
  const keys = [...KEYS, ...SETTINGS.map((name) => `a.${name}`)];
  const inEach = new URLSearchParams(keys.map((key) => [key, payload]));
  const isTooLong = inEach.toString().length > LONGEST_ADDRESS;
  for (const query of isTooLong ? keys.map((key) => new URLSearchParams([[key, payload]])) : [inEach]) {
    const changed = new Promise((resolve) => {
      page.window.addEventListener('hashchange', resolve, {once: true});
    });
    page.window.location.hash = query.toString();
    await changed;
    await aTimeout(0);
    check();
  }
}

describe('the builder under attack', function () {
  // A page with a frame, and the whole library in it.
  this.timeout(60_000);
  afterEach(closePages);

  it(`shows each of ${PAYLOADS.length} payloads in every part of its address as text or not at all`, async function () {
    this.timeout(120_000);
    const page = await openBuilder({show: 'news-list', scheme: 'dark'});
    const wrong: string[] = [];
    for (const payload of PAYLOADS) {
      await goTo(page, payload, () => {
        for (const fault of faultsOf(page, 'news-list')) wrong.push(`${payload.slice(0, 60)}: ${fault}`);
      });
    }
    await aTimeout(500);
    expect(wrong.slice(0, 10)).to.deep.equal([]);
    expect(foreign(page)).to.deep.equal([]);
    expect((globalThis as {__pwn?: unknown}).__pwn).to.equal(undefined);
  });

  it(`shows each of ${PAYLOADS.length} payloads in every field as text`, async function () {
    this.timeout(120_000);
    const page = await openBuilder({show: 'news-list', 'a.src': '/test/examples/news/seed.json'});
    const fields = ['#setting-tag', '#link-text', '#link', '#folder', '#setting-time-zone', '#test', '#pasted'];
    const wrong: string[] = [];
    for (const payload of PAYLOADS) {
      for (const field of fields) enter(page, field, payload);
      await aTimeout(0);
      for (const fault of faultsOf(page, 'news-list')) wrong.push(`${payload.slice(0, 60)}: ${fault}`);
    }
    expect(wrong.slice(0, 10)).to.deep.equal([]);
    expect(foreign(page)).to.deep.equal([]);
  });

  it('keeps text of a pasted document inside its block in the snippet', async () => {
    const page = await openBuilder();
    const title = '</script><img src=x onerror=top.__pwn=1>';
    enter(page, '#pasted', JSON.stringify({items: [{id: '1', title}]}));
    const body = new DOMParser().parseFromString(textOf(page, 'body'), 'text/html');
    expect(body.querySelector('img')).to.equal(null);
    const block = JSON.parse(body.querySelector('news-list script')!.textContent) as {items: {title: string}[]};
    expect(block.items[0]!.title).to.equal(title);
  });

  it('does not request a source on another host that only the address names', async () => {
    const page = await openBuilder({show: 'news-list', 'a.src': 'https://evil.example/x', 'a.images': 'all'});
    await waitUntil(() => previewOf(page)?.querySelector('news-list'), 'a preview');
    await aTimeout(400);
    expect(foreign(page)).to.deep.equal([]);
    expect(find(page, '.report').textContent).to.include('evil.example');
    expect(find(page, '.report').textContent).to.include('only when you press the button');
  });

  it('does not request it either when the user changes something else', async () => {
    const page = await openBuilder({show: 'news-list', 'a.src': 'https://evil.example/x', 'a.images': 'all'});
    for (const [field, value] of [
      ['#pasted', ' '],
      ['#pasted', '{"items": []}'],
      ['#pasted', ''],
      ['#setting-time-zone', 'Europe/Riga'],
      ['#setting-limit', '3'],
    ] as const) {
      enter(page, field, value);
      await aTimeout(400);
    }
    find(page, 'input[name="way"][value="rendered"]').click();
    await aTimeout(400);
    enter(
      page,
      '#pasted',
      '{"class": "dataset", "version": "2.0", "id": [], "size": [], "dimension": {}, "value": [1]}',
    );
    // "Show it as …"
    find(page, '.report .error + button').click();
    await aTimeout(400);
    enter(page, '#pasted', '');
    await aTimeout(400);
    expect(foreign(page)).to.deep.equal([]);
    expect(find(page, '.report').textContent).to.include('only when you press the button');
  });

  it('does not follow a redirect from this host to another one before the user agrees', async () => {
    const key = newKey();
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    const src = fault('redirect', {to: elsewhere + fault('json', {key})});
    const page = await openBuilder({show: 'news-list', 'a.src': src});
    await waitUntil(() => find(page, '.report').textContent.includes('only when you press'), 'asked');
    await waitUntil(() => previewOf(page)?.querySelector('news-list'), 'a preview');
    enter(page, '#setting-limit', '3');
    await aTimeout(400);
    await waitUntil(() => previewOf(page)?.querySelector('news-list'), 'another preview');
    expect(previewOf(page)!.querySelector('news-list')!.hasAttribute('src')).to.equal(false);
    expect((await ledgerOf(key)).requests).to.equal(0);
    find(page, '#src + button').click();
    await waitUntil(() => find(page, '.report').textContent.includes('127.0.0.1'), 'read');
    expect((await ledgerOf(key)).requests).to.be.at.least(1);
  });

  it('says that a folder on another host, which only the address names, is foreign', async () => {
    const page = await openBuilder({show: 'news-list', folder: 'https://evil.example/w/'});
    expect(find(page, '#folder-error').textContent).to.include('evil.example');
    enter(page, '#folder', '/widgets/');
    expect(find(page, '#folder-error').textContent.trim()).to.equal('');
  });

  it('quotes an address for the shell', async () => {
    const page = await openBuilder();
    for (const [address, quoted] of [
      ["https://127.0.0.1:9/x';touch$IFS$HOME;'", /fetch '[^']*'\\''[^']*'\\''' -o/],
      // The quotes that Windows also knows.
      ['https://127.0.0.1:9/x?tag=a&n=%20', /fetch "https:\/\/127.0.0.1:9\/x\?tag=a&n=%20" -o/],
    ] as const) {
      enter(page, '#src', address);
      await waitUntil(() => quoted.test(page.document.querySelector('.report pre')?.textContent ?? ''), address);
    }
  });

  it('ignores messages from other windows', async () => {
    const page = await openBuilder({show: 'learning-city-badge', 'a.city': 'Ventspils'});
    await waitUntil(() => find(page, '#preview-status').dataset.state === 'ready', 'ready');
    page.window.postMessage({type: 'outcome', state: 'failed', loaded: [], pictures: [], height: 1}, '*');
    await aTimeout(50);
    expect(find(page, '#preview-status').dataset.state).to.equal('ready');
  });
});
