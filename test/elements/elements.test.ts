/* The four elements on real data, in each state: what the public reads, what the page's developer is told, and axe. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/all.js';
import type {WidgetElement} from '../../src/elements/widget-element.js';
import {watchConsole} from '../support/console.js';
import {loadExample} from '../support/examples.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {seenWords} from '../support/words.js';

type Widget = WidgetElement<unknown>;

const ADDRESS = 'https://town.example/data.json';
const {take} = watchConsole();
const network = useFakeNetwork();

/** An element in a page of some language, once it has loaded what it can. */
async function show(
  tag: string,
  {lang = 'lv', inside = '', ...attributes}: Record<string, string> = {},
): Promise<Widget> {
  const frame = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  const element = document.createElement(tag) as unknown as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside) element.append(Object.assign(document.createElement('a'), {href: '/', textContent: inside}));
  const ended = new Promise((resolve) => {
    element.addEventListener('loadend', resolve, {once: true});
  });
  frame.append(element);
  await element.updateComplete;
  if (!attributes.idle) await ended;
  await element.updateComplete;
  return element;
}
const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('<news-card>', () => {
  it('shows the seed article in Latvian', async () => {
    network.answer(ADDRESS, await loadExample('news/seed'));
    const card = await show('news-card', {src: ADDRESS});
    expect(card.matches(':state(ready)')).to.equal(true);
    const link = find(card, 'h3 a') as HTMLAnchorElement;
    expect(tidy(link.textContent)).to.equal('Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā');
    expect(link.href).to.equal(
      'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
    );
    expect(link.rel).to.equal('noopener');
    expect(find(card, 'time').outerHTML).to.match(/datetime="2022-09-06".*06\.09\.2022</s);
    expect(tidy(find(card, '[part=meta]').textContent)).to.equal('06.09.2022 Izglītība');
    expect(tidy(find(card, '[part=summary]').textContent)).to.include('294 pilsētas no 76 valstīm');
    expect(tidy(find(card, '[part=byline]').textContent)).to.equal(
      'Kitija Balcare, UNESCO LNK komunikācijas konsultante UNESCO Latvijas Nacionālā komisija',
    );
  });

  it('takes the article that is asked for, and says so where there is none', async () => {
    network.answer(ADDRESS, await loadExample('news/sample'));
    const card = await show('news-card', {src: ADDRESS, item: '5'});
    expect(tidy(find(card, 'h3').textContent)).to.include('Kaunas');
    card.setAttribute('item', '99');
    await card.updateComplete;
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(seenWords(card)).to.equal('Šis raksts nav atrasts');
    expect(take().join()).to.include('empty: the source was read');
    expect(network.count(ADDRESS)).to.equal(1);
  });

  for (const [level, name] of [
    ['2', 'h2'],
    ['6', 'h6'],
    ['none', 'p'],
    ['9', 'h3'],
    ['', 'h3'],
  ] as const) {
    it(`heads the article with <${name}> for heading-level="${level}"`, async () => {
      network.answer(ADDRESS, await loadExample('news/seed'));
      const card = await show('news-card', {src: ADDRESS, 'heading-level': level});
      expect(find(card, '[part=heading]').localName).to.equal(name);
    });
  }

  it('leaves out what the page wants left out', async () => {
    network.answer(ADDRESS, await loadExample('news/seed'));
    const card = await show('news-card', {src: ADDRESS, 'without-date': '', 'without-summary': ''});
    expect(all(card, 'time, [part=summary]')).to.deep.equal([]);
  });

  it('shows markup of a hostile feed as text', async () => {
    network.answer(ADDRESS, await loadExample('news/hostile'));
    const card = await show('news-card', {src: ADDRESS});
    expect(all(card, 'img, script, iframe, [onerror], a[href^="javascript"]')).to.deep.equal([]);
    expect(card.shadowRoot?.textContent).to.not.match(/[\u202A-\u202E\u2066-\u2069]/);
    expect((window as {__pwn?: unknown}).__pwn).to.equal(undefined);
    expect(network.asked.map(({address}) => address)).to.deep.equal([ADDRESS]);
  });

  it('reads a document that the page gives it: as an object, as text, or inside', async () => {
    const feed = await loadExample('news/seed');
    for (const data of [feed, JSON.stringify(feed)]) {
      const card = await fixture<Widget>(html`<news-card .data=${data}></news-card>`);
      expect(seenWords(card)).to.include('Kitija Balcare');
    }
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      text: JSON.stringify(feed),
    });
    const card = await fixture<Widget>(html`<news-card>${script}</news-card>`);
    expect(seenWords(card)).to.include('Kitija Balcare');
    expect(network.asked).to.deep.equal([]);
  });

  it('shows the address of the last of two quick changes', async () => {
    const other = 'https://town.example/other.json';
    const slow = network.hold(ADDRESS);
    network.answer(other, await loadExample('news/seed'));
    const card = document.createElement('news-card');
    card.src = ADDRESS;
    document.body.append(card);
    await card.updateComplete;
    card.src = other;
    await new Promise((resolve) => {
      card.addEventListener('loadend', resolve, {once: true});
    });
    slow.letGo(await loadExample('news/empty'));
    await card.updateComplete;
    expect(seenWords(card)).to.include('Kitija Balcare');
    card.remove();
  });
});

describe('<news-list>', () => {
  it('shows all ten of the sample, each article in its own language', async () => {
    network.answer(ADDRESS, await loadExample('news/sample'));
    const list = await show('news-list', {src: ADDRESS});
    expect(find(list, 'ul').children.length).to.equal(10);
    expect(all(list, 'h3 bdi').map((title) => title.getAttribute('lang'))).to.deep.equal([
      ...[null, null, null],
      ...['en', 'lt', 'en', 'en', 'en', 'en', 'ar'],
    ]);
    expect(seenWords(list)).to.include('Valoda: arābu');
  });

  for (const [limit, count] of [
    ['3', 3],
    ['0', 10],
    ['many', 10],
    ['99', 10],
  ] as const) {
    it(`shows ${count} for limit="${limit}"`, async () => {
      network.answer(ADDRESS, await loadExample('news/sample'));
      expect(all(await show('news-list', {src: ADDRESS, limit}), 'li').length).to.equal(count);
    });
  }

  it('skips broken items and shows the others', async () => {
    network.answer(ADDRESS, await loadExample('news/broken-items'));
    expect(all(await show('news-list', {src: ADDRESS}), 'li').length).to.equal(2);
  });

  it('keeps long words inside 320 px', async () => {
    network.answer(ADDRESS, await loadExample('news/long'));
    const list = await show('news-list', {src: ADDRESS});
    const base = find(list, '.base');
    list.parentElement?.setAttribute('class', 'narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow {inline-size: 320px}');
    document.adoptedStyleSheets.push(sheet);
    expect(base.scrollWidth).to.equal(base.clientWidth);
    expect(base.clientWidth).to.equal(320);
    document.adoptedStyleSheets.pop();
  });
});

describe('<learning-city-badge>', () => {
  const linkOf = (badge: Element): HTMLAnchorElement => {
    const links = all(badge, 'a') as HTMLAnchorElement[];
    expect(links.length).to.equal(1);
    return links[0] as HTMLAnchorElement;
  };

  for (const [lang, city, words] of [
    ['lv', 'Ventspils', 'Ventspils — UNESCO Izglītības pilsēta kopš 2022. gada'],
    ['lv', 'ventspils', 'Ventspils — UNESCO Izglītības pilsēta kopš 2022. gada'],
    ['en', 'Ventspils', 'Ventspils — UNESCO learning city since 2022'],
    ['lv', 'Bristol', 'Bristol — UNESCO Izglītības pilsēta (pievienošanās gads nav zināms)'],
    ['en', 'Amman', 'Amman — Received the UNESCO Learning City Award in 2015'],
  ] as const) {
    it(`says of ${city} in ${lang}: ${words}`, async () => {
      const badge = await show('learning-city-badge', {lang, city});
      const link = linkOf(badge);
      expect(tidy(link.textContent)).to.equal(words);
      expect(link.href).to.match(/^https?:/);
      expect(tidy(find(badge, '[part=meta]').textContent)).to.match(/2026.*(Avots|Source): \S+\.\S+/);
    });
  }

  it('makes no claim of a city that the register does not have', async () => {
    const badge = await show('learning-city-badge', {lang: 'en', city: 'Rīga'});
    expect(all(badge, 'a')).to.deep.equal([]);
    expect(seenWords(badge)).to.match(
      /^Rīga Not found in this register, which says nothing about membership Checked: /,
    );
    expect(take().join()).to.include('city="Rīga" is not in the register');
  });

  it('makes no claim of one of several namesakes, and tells the developer', async () => {
    network.answer(ADDRESS, {
      checked: '2026-02',
      sources: {a: {url: 'https://list.example/'}},
      members: ['AA', 'BB'].map((country) => ({
        id: `${country.toLowerCase()}-newtown`,
        city: 'Newtown',
        country,
        source: 'a',
        since: 2019,
      })),
    });
    const badge = await show('learning-city-badge', {lang: 'en', city: 'Newtown', src: ADDRESS});
    expect(seenWords(badge)).to.equal('Nothing to show');
    expect(take().join()).to.include('is one of aa-newtown, bb-newtown: set country');
    badge.setAttribute('country', 'bb');
    await badge.updateComplete;
    expect(seenWords(badge)).to.include('UNESCO learning city since 2019');
  });

  it('says of a membership that ended that it has', async () => {
    const member = {id: 'aa-old', city: 'Oldtown', country: 'AA', source: 'a', since: 2016, until: 2020};
    network.answer(ADDRESS, {checked: '2026-02', sources: {a: {url: 'https://list.example/'}}, members: [member]});
    const badge = await show('learning-city-badge', {city: 'Oldtown', src: ADDRESS});
    expect(seenWords(badge)).to.include('Bija UNESCO Izglītības pilsēta līdz 2020. gadam');
  });

  it('leads where the page wants, but to no address that runs a script', async () => {
    const badge = await show('learning-city-badge', {city: 'Ventspils', href: '/pilseta'});
    expect(linkOf(badge).href).to.equal(`${location.origin}/pilseta`);
    badge.setAttribute('href', 'java\nscript:alert(1)');
    await badge.updateComplete;
    expect(linkOf(badge).hostname).to.equal('www.unesco.lv');
  });
});

/** For each element a good document, one that holds nothing, and what it needs besides. */
const CASES = [
  {tag: 'news-card', good: 'news/seed', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {tag: 'news-list', good: 'news/sample', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {
    tag: 'learning-city-badge',
    good: '/src/util/register.json',
    empty: {checked: '2026-02', sources: {}, members: []},
    nothing: 'Nav satura, ko rādīt',
    more: {city: 'Ventspils'},
  },
  {
    tag: 'network-stats',
    good: '/src/util/network.json',
    empty: {sources: {}, figures: []},
    nothing: 'Nav satura, ko rādīt',
    more: {},
  },
] as const;
const documentOf = async (from: unknown): Promise<unknown> => {
  if (typeof from !== 'string') return from;
  return from.startsWith('/') ? (await fetch(from)).json() : loadExample(from);
};

for (const {tag, good, empty, nothing, more} of CASES) {
  describe(`<${tag}> in each state`, () => {
    afterEach(() => void take());

    it('loading: shows what stands inside, else a word', async () => {
      network.hold(ADDRESS);
      const filled = await show(tag, {...more, src: ADDRESS, inside: 'Tīkls', idle: 'yes'});
      expect(filled.matches(':state(loading)')).to.equal(true);
      expect(seenWords(filled)).to.equal('Tīkls');
      await expect(filled).to.be.accessible();
      const bare = await show(tag, {...more, src: ADDRESS, idle: 'yes'});
      expect(seenWords(bare)).to.equal('Ielādē…');
    });

    it('idle: a lazy element far away shows what stands inside', async () => {
      const element = document.createElement(tag);
      element.loading = 'lazy';
      element.src = ADDRESS;
      element.append('Tīkls');
      const detached = document.createElement('div');
      detached.append(element);
      element.hidden = true;
      document.body.append(detached);
      await element.updateComplete;
      expect(element.matches(':state(idle)')).to.equal(true);
      expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(network.asked).to.deep.equal([]);
      detached.remove();
    });

    for (const [lang, dir] of [
      ['lv', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`ready in ${lang}: passes axe`, async () => {
        network.answer(ADDRESS, await documentOf(good));
        const element = await show(tag, {...more, src: ADDRESS, lang});
        expect(element.matches(':state(ready)')).to.equal(true);
        // Arabic words come as a file.
        await waitUntil(() => find(element, '.base').lang === lang);
        expect(getComputedStyle(find(element, '.base')).direction).to.equal(dir);
        await expect(element).to.be.accessible();
      });
    }

    it('empty: says that there is nothing', async () => {
      network.answer(ADDRESS, await documentOf(empty));
      const element = await show(tag, {...more, src: ADDRESS, inside: 'Tīkls'});
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(seenWords(element)).to.equal(nothing);
      await expect(element).to.be.accessible();
    });

    it('failed: shows what stands inside, else says that it is not available; never that there is nothing', async () => {
      network.fail(ADDRESS);
      const filled = await show(tag, {...more, src: ADDRESS, inside: 'Tīkls'});
      expect(filled.matches(':state(failed)')).to.equal(true);
      expect(seenWords(filled)).to.equal('Tīkls');
      await expect(filled).to.be.accessible();
      const bare = await show(tag, {...more, src: ADDRESS});
      expect(seenWords(bare)).to.equal('Pašlaik nav pieejams Avots: town.example');
      expect((find(bare, '[role=status] a') as HTMLAnchorElement).href).to.equal('https://town.example/');
      expect(find(bare, '[role=status]').textContent).to.include('Pašlaik nav pieejams');
      await expect(bare).to.be.accessible();
    });

    it('stale: keeps the last good content, and says since when', async () => {
      network.answer(ADDRESS, await documentOf(good));
      const element = await show(tag, {...more, src: ADDRESS});
      const before = seenWords(element);
      network.fail(ADDRESS);
      await element.reload();
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(seenWords(element))
        .to.include(before)
        .and.match(/Saturs var būt novecojis; pēdējoreiz atjaunināts: .*\d/);
      await expect(element).to.be.accessible();
    });

    it('sends the events of an image', async () => {
      network.answer(ADDRESS, await documentOf(good));
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
      const sent: string[] = [];
      for (const type of ['loadstart', 'load', 'error', 'loadend']) {
        element.addEventListener(type, (event) => sent.push(event.bubbles ? `${type} bubbles` : type));
      }
      element.src = ADDRESS;
      const ended = new Promise((resolve) => {
        element.addEventListener('loadend', resolve, {once: true});
      });
      document.body.append(element);
      await ended;
      network.fail(ADDRESS);
      await element.reload();
      expect(sent).to.deep.equal(['loadstart', 'load', 'loadend', 'loadstart', 'error', 'loadend']);
      element.remove();
    });
  });
}
