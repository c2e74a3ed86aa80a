/* The built files with a server that sends each format with its real content type, and with one that fails. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {needs} from '../support/engines.mjs';
import {answer, fault, newKey} from '../support/faults.js';
import {
  closePages,
  ELSEWHERE,
  HASTY,
  type HostPage,
  IMPATIENT,
  inside,
  make,
  openPage,
  outcomeOf,
  pageAddress,
  type PageQuery,
  requestsOf,
  tidy,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

type ListElement = HTMLElement & {src: string; more: boolean; limit: number};
const NEEDED =
  '_embed=wp:featuredmedia,author,wp:term&_fields=id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links.author,_links.wp:featuredmedia,_links.wp:term,_embedded&ignore_sticky=false';

/** Opens a page in Latvian, by default under the strictest policy. */
const open = (query: PageQuery = {}, kind: 'open' | 'strict' = 'strict'): Promise<HostPage> =>
  openPage({lang: 'lv', ...query}, kind);

/** Adds a list to the page, with optional content as its fallback. */
function put(page: HostPage, src: string, words?: string): ListElement {
  const list = make(page, 'news-list', {src}, words) as ListElement;
  page.document.body.append(list);
  return list;
}
async function putAndWait(page: HostPage, src: string, words?: string): Promise<{list: ListElement; outcome: Event}> {
  const list = put(page, src, words);
  return {list, outcome: await outcomeOf(list)};
}
/** The error in an `error` event. */
const problemOf = (outcome: Event): {code: string; message: string} =>
  (outcome as ErrorEvent).error as {code: string; message: string};
const titlesOf = (list: HTMLElement): string[] => inside(list, 'h3').map(({textContent}) => tidy(textContent));
const filesOf = (page: HostPage): string[] => requestsOf(page).filter((name) => /^\/dist\/formats\//.test(name));

afterEach(closePages);

describe('the built script, under the strictest policy and without reports,', () => {
  for (const {name, src, count, first, parts, file} of [
    {
      name: 'JSON Feed',
      src: '/town/news.json',
      count: 10,
      first: 'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā',
      parts: ['06.09.2022', 'Izglītība', 'Kitija Balcare, UNESCO LNK komunikācijas konsultante'],
      file: [],
    },
    {
      name: 'WordPress by the address of its posts',
      src: '/town/wp-json/wp/v2/posts',
      count: 5,
      first: 'Mūžizglītības nedēļa “Mācies kopā!”: 24 bezmaksas nodarbības & sarunas',
      parts: ['05.09.2022', 'Atjaunināts: 06.09.2022', 'Izglītības pārvalde & bibliotēka'],
      file: ['/dist/formats/wordpress.js'],
    },
    {
      name: 'WordPress by the address of its API',
      src: '/town/wp-json/',
      count: 5,
      first: 'Mūžizglītības nedēļa “Mācies kopā!”: 24 bezmaksas nodarbības & sarunas',
      parts: [],
      file: ['/dist/formats/wordpress.js'],
    },
    {
      name: 'WordPress by the address of the site',
      src: '/',
      count: 5,
      first: 'Mūžizglītības nedēļa “Mācies kopā!”: 24 bezmaksas nodarbības & sarunas',
      parts: [],
      file: ['/dist/formats/wordpress.js'],
    },
    {
      name: 'Drupal’s JSON:API',
      src: '/town/jsonapi/node/article',
      count: 5,
      first: 'Mācību vasara noslēgusies: 1 < 2 jeb kopā ir vairāk',
      parts: ['06.09.2022'],
      file: ['/dist/formats/drupal.js'],
    },
    {
      name: 'RSS',
      src: '/town/rss.xml',
      count: 4,
      first: 'Lasītāju klubs “Dzintara plaukts” sāk jauno sezonu',
      parts: ['11.03.2026', 'Bibliotēkas', 'Zane Kļaviņa', 'Ventspils mācās – pilsētas jaunumi'],
      file: ['/dist/formats/feed-xml.js'],
    },
    {
      name: 'Atom',
      src: '/town/atom.xml',
      count: 3,
      first: 'Pagalma universitāte & kaimiņi',
      parts: ['18.04.2026', 'Atjaunināts: 20.04.2026', 'Lekcijas', 'Valmieras Mūžizglītības centrs'],
      file: ['/dist/formats/feed-xml.js'],
    },
    {
      name: 'RSS in windows-1257, declared only in the document',
      src: '/town/windows-1257.xml',
      count: 2,
      first: 'Ēnu diena: skolēni iepazīst ķieģeļu cepli',
      parts: ['12.02.2008', 'Kuldīgas novada ziņas', 'Senioru datoru kursi – žurnāls un žesti'],
      file: ['/dist/formats/feed-xml.js'],
    },
  ]) {
    it(`shows ${name} with ${file.length ? 'only the file that it needs' : 'no other file'}`, async () => {
      const page = await open();
      const {list, outcome} = await putAndWait(page, src, 'Jaunumi');
      expect(outcome.type).to.equal('load');
      expect(titlesOf(list).length).to.equal(count);
      expect(titlesOf(list)[0]).to.equal(first);
      for (const part of parts) expect(wordsOf(list)).to.include(part);
      expect(filesOf(page)).to.deep.equal(file);
      expect(page.window.reports).to.deep.equal([]);
    });
  }

  it('shows JSON Feed with HTML with the file that reads it', async () => {
    const page = await open();
    const item = {id: '1', title: 'Ziņa', content_html: '<p>Osta &amp; kuģi</p><script>window.__pwn = true</script>'};
    const body = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: [item]});
    const {list} = await putAndWait(page, answer(body));
    expect(tidy(inside(list, '[part=summary]')[0]?.textContent)).to.equal('Osta & kuģi');
    expect(filesOf(page)).to.deep.equal(['/dist/formats/json-feed-html.js']);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('shows two lists of one format with one file', async () => {
    const page = await open();
    await Promise.all([putAndWait(page, '/town/rss.xml'), putAndWait(page, '/town/atom.xml')]);
    expect(filesOf(page)).to.deep.equal(['/dist/formats/feed-xml.js']);
  });
});

describe('the built script, with WordPress,', () => {
  const asked = (page: HostPage): string[] => requestsOf(page).filter((name) => name.includes('/wp-json/'));

  it('requests only the fields that it shows, which are sufficient', async () => {
    const page = await open();
    const {list} = await putAndWait(page, '/town/wp-json/wp/v2/posts?categories=7');
    expect(asked(page)).to.deep.equal([`/town/wp-json/wp/v2/posts?categories=7&${NEEDED}`]);
    const first = inside(list, '.card')[0]!;
    expect(tidy(first.querySelector('[part=summary]')?.textContent)).to.match(/^No pirmdienas līdz piektdienai/);
    expect(tidy(first.querySelector('[part=byline]')?.textContent)).to.include('Izglītības pārvalde & bibliotēka');
    expect(first.querySelector('[part=meta] b')?.textContent).to.not.equal(undefined);
  });

  it('requests as many posts as it shows if that is more than the default', async () => {
    const page = await open({body: '<news-list src="/town/wp-json/wp/v2/posts" limit="24"></news-list>'});
    await waitUntil(() => inside(page.document.querySelector('news-list')!, 'li').length === 5);
    expect(asked(page)).to.deep.equal([`/town/wp-json/wp/v2/posts?${NEEDED}&per_page=24`]);
  });

  for (const [name, site, kind] of [
    ['its own site', '', 'strict'],
    ['another site, whose server lets scripts read the Link header', ELSEWHERE, 'open'],
  ] as const) {
    it(`follows the pages to the last on ${name}`, async () => {
      const page = await open({}, kind);
      const {list} = await putAndWait(page, `${site}/town/wp-json/wp/v2/posts?per_page=2`);
      list.limit = 2;
      list.more = true;
      for (const count of [4, 5]) {
        await waitUntil(() => inside(list, 'button').length);
        inside(list, 'button')[0]?.click();
        await waitUntil(() => titlesOf(list).length === count);
      }
      await waitUntil(() => !inside(list, 'button').length);
      expect(new Set(titlesOf(list)).size).to.equal(5);
      const pages = asked(page).map((name) => new URL(name, location.origin).searchParams.get('page'));
      expect(pages).to.deep.equal([null, '2', '3']);
      expect(page.window.reports).to.deep.equal([]);
    });
  }

  it('treats the response after the last page as an error', async () => {
    const page = await open();
    const src = '/town/wp-json/wp/v2/posts?page=4&per_page=2';
    const {list, outcome} = await putAndWait(page, src, 'Jaunumi');
    expect(outcome.type).to.equal('error');
    expect(wordsOf(list)).to.equal('Jaunumi');
    expect(page.window.reports).to.deep.equal([
      `warn: <news-list src="${src}"> status: HTTP status 400: open the address in a browser to see why`,
    ]);
  });
});

/** Failures with their address, the developer's message, and the settings of the page. */
const FAILURES: {name: string; src: string; words: RegExp; query?: Record<string, string>}[] = [
  {name: 'refuses', src: fault('refuse'), words: /^network: unreachable/, query: HASTY},
  {name: 'stalls', src: fault('slow-body'), words: /^timeout: no answer in 15 s: a copy/, query: IMPATIENT},
  {name: 'closes the connection half-way', src: fault('cut'), words: /^network: unreachable/, query: HASTY},
  {name: 'sends half of a feed', src: answer('{"items":[{"id"'), words: /^syntax: not JSON: \{"items/},
  {
    name: 'sends half of an XML feed',
    src: fault('json', {body: '<rss version="2.0"><channel><title>Zi', type: 'application/rss+xml'}),
    words: /^syntax: not well-formed XML/,
  },
  {name: 'sends nothing', src: answer(''), words: /^syntax: an empty answer$/},
  {name: 'sends something else', src: fault('json'), words: /^shape: not a format of news/},
  {
    name: 'sends a feed without a readable item',
    src: answer('{"items":[{"url":"/no-words"}]}'),
    words: /^shape: no readable item$/,
  },
  {name: 'never stops sending', src: fault('endless'), words: /^size: more than 5 MB: have/},
  {name: 'sends a login page', src: fault('html'), words: /^type: a page or a file, not data: text\/html/},
  {
    name: 'redirects to a login page',
    src: fault('redirect', {to: '/faults/html'}),
    words: /^type: a page or a file, not data: text\/html/,
  },
  {
    name: 'sends a page that claims to be XML',
    src: fault('json', {body: '<!doctype html><html><head><meta><title>Sign in</title>', type: 'text/xml'}),
    words: /^(syntax|shape): an HTML page, not data: "Sign in"/,
  },
  {name: 'redirects in a circle', src: '/town/round', words: /^network: unreachable/, query: HASTY},
  {name: 'sends 404', src: fault('json', {status: '404'}), words: /^status: HTTP status 404: open/},
  {
    name: 'sends 429',
    src: fault('retry-after', {fail: '9', key: newKey()}),
    words: /^status: HTTP status 429: open/,
    query: HASTY,
  },
  {
    name: 'sends 503',
    src: fault('json', {status: '503'}),
    words: /^status: HTTP status 503: open/,
    query: HASTY,
  },
];

describe('a list', () => {
  for (const {name, src, words, query = {}} of FAILURES) {
    it(`keeps its fallback, with the same message in one warning and in the event, if its source ${name}`, async () => {
      const page = await open(query);
      const {list, outcome} = await putAndWait(page, src, 'Jaunumi');
      expect(outcome.type).to.equal('error');
      expect(wordsOf(list)).to.equal('Jaunumi');
      const {code, message} = problemOf(outcome);
      expect(`${code}: ${message}`).to.match(words);
      expect((outcome as ErrorEvent).message).to.equal(message);
      expect(page.window.reports).to.deep.equal([`warn: <news-list src="${src}"> ${code}: ${message}`]);
    });

    it(`says calmly that another site is unavailable, with a link to it, if its source ${name}`, async () => {
      const page = await open(query, 'open');
      const {list, outcome} = await putAndWait(page, ELSEWHERE + src);
      expect(outcome.type).to.equal('error');
      expect(wordsOf(list)).to.equal('Pašlaik nav pieejams Avots: 127.0.0.1');
      expect(inside(list, 'a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([`${ELSEWHERE}/`]);
      expect(page.window.reports.length).to.equal(1);
    });
  }

  it('keeps its fallback while its source stalls, and announces the long load', async () => {
    const page = await open();
    const list = put(page, fault('slow-body'), 'Jaunumi');
    await waitUntil(() => list.matches(':state(loading)'));
    const said = (): string => inside(list, '[part=notice].quiet')[0]?.textContent ?? '';
    await waitUntil(() => said().includes('Ielādē…'), 'the load is announced');
    expect(wordsOf(list)).to.match(/^Jaunumi/);
    list.remove();
    expect(page.window.reports).to.deep.equal([]);
  });

  it('follows a redirect to the feed, and resolves relative addresses against the final address', async () => {
    const page = await open();
    const body = JSON.stringify({items: [{id: '1', title: 'Ziņa', url: 'zina.html'}]});
    const to = answer(body);
    const {list} = await putAndWait(page, fault('redirect', {to}));
    expect(inside(list, 'a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      `${location.origin}/faults/zina.html`,
    ]);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('warns that another site is unreachable or does not allow access, which a script cannot distinguish', async () => {
    const page = await open(HASTY, 'open');
    const {list, outcome} = await putAndWait(page, `${ELSEWHERE}/town/news.json`);
    expect((outcome as ErrorEvent).message).to.match(
      /^unreachable, or not allowed by its server \(CORS\): let it send/,
    );
    expect(wordsOf(list)).to.equal('Pašlaik nav pieejams Avots: 127.0.0.1');
    expect(page.window.reports.length).to.equal(1);
  });

  it('tries a source that the page’s policy blocks only once, and the warning names the policy', async () => {
    const page = await open();
    const {list, outcome} = await putAndWait(page, `${ELSEWHERE}/town/wp-json/`, 'Jaunumi');
    const {code, message} = problemOf(outcome);
    expect(code).to.equal('policy');
    expect(message).to.equal('blocked by the page’s CSP: add the address to connect-src');
    expect(wordsOf(list)).to.equal('Jaunumi');
    const [refusals, warnings] = ['securitypolicyviolation', 'warn'].map((kind) =>
      page.window.reports.filter((report) => report.startsWith(kind)),
    );
    expect(refusals).to.deep.equal(['securitypolicyviolation: connect-src']);
    expect(warnings?.length).to.equal(1);
  });

  describe('without a file that it needs', () => {
    const ALONE = {
      scripts: '/town/hasty.js',
      body: '<script type="module" src="/alone/learning-city-widgets.js"></script>',
    };

    it('is unavailable if the reader of its format is missing', async () => {
      const page = await open(ALONE, 'open');
      const {list, outcome} = await putAndWait(page, '/town/rss.xml', 'Jaunumi');
      const {code, message} = problemOf(outcome);
      expect(code).to.equal('network');
      expect(message).to.match(/^formats\/feed-xml\.js could not be loaded .*: publish all files/);
      expect(wordsOf(list)).to.equal('Jaunumi');
      expect(page.window.reports).to.deep.equal([`warn: <news-list src="/town/rss.xml"> network: ${message}`]);
    });

    it('keeps its articles and its button if the view for more articles is missing', async () => {
      const page = await open(ALONE, 'open');
      const {list} = await putAndWait(page, '/town/news.json');
      list.limit = 2;
      list.more = true;
      await waitUntil(() => inside(list, 'button').length);
      inside(list, 'button')[0]?.click();
      await waitUntil(() => tidy(inside(list, '[part=notice]')[0]?.textContent) === 'Pašlaik nav pieejams');
      expect(titlesOf(list).length).to.equal(2);
      expect(inside(list, 'button')[0]?.getAttribute('aria-disabled')).to.equal('false');
      expect(page.window.reports.length).to.equal(1);
      expect(page.window.reports[0]).to.match(
        /^warn: <news-list src="\/town\/news.json"> network: views\/show-more.js could/,
      );
    });
  });
});

describe('on an https page', () => {
  const visit = (body: string, until: string, look: string): Promise<unknown> =>
    executeServerCommand('secure-page', {
      path: pageAddress({lang: 'lv', body}, 'open'),
      until: `document.querySelector('news-list')?.${until}`,
      look,
    });

  needs('another page')('an http source has its own warning, and is requested at most once', async () => {
    const src = 'http://news.example/feed.json';
    const seen = await visit(
      `<news-list src="${src}"><a href="/news">Jaunumi</a></news-list>`,
      "matches(':state(failed)')",
      "[window.reports, performance.getEntriesByType('resource').filter(({name}) => name.startsWith('http:')).length]",
    );
    const [reports, requests] = seen as [string[], number];
    expect(reports).to.deep.equal([
      `warn: <news-list src="${src}"> policy: blocked: http on an https page; use its https address, or a copy on your own site`,
    ]);
    expect(requests).to.be.at.most(1);
  });

  needs('another page')('a picture with an http address in its feed is loaded with https', async () => {
    const image = 'http://town.example/demo/pictures/harbour.svg';
    const feed = JSON.stringify({items: [{id: '1', title: 'Osta', image}]});
    const seen = await visit(
      `<news-list><script type="application/json">${feed}</script></news-list>`,
      "shadowRoot?.querySelector('img')?.naturalWidth",
      "[document.querySelector('news-list').shadowRoot.querySelector('img').src, window.reports]",
    );
    expect(seen).to.deep.equal(['https://town.example/demo/pictures/harbour.svg', []]);
  });
});
