/* How elements find the REST API of a WordPress site, and their requests to it. */
import {expect, waitUntil} from '@open-wc/testing';
import {watchConsole} from '../support/console.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, show, tidy} from '../support/show-element.js';
import {statusOf, titlesOf} from '../support/show-news.js';
import {seenWords} from '../support/words.js';
import {type PostSeed, type SiteSettings, type Term, wordpressSite} from '../support/wordpress-site.js';

const {take} = watchConsole();
const network = useFakeNetwork();

const LIBRARY: Term = {id: 31, name: 'Bibliotēka'};
const FAMILY: Term = {id: 32, name: 'Bērni & ģimene'};
const EDUCATION: Term = {id: 7, name: 'Izglītība'};
/** Forty posts: posts 1 to 14 are about education, and only the oldest is about the library. */
const POSTS: readonly PostSeed[] = Array.from({length: 40}, (_, index) => {
  const id = 40 - index;
  return {id, slug: `zina-${id}`, title: `Ziņa ${id}`, categories: id <= 14 ? [7] : [], tags: id === 1 ? [31, 32] : []};
});
const NEWEST = POSTS.slice(0, 10).map(({title = ''}) => title);

let count = 0;
/** A site on a new host for each test, since elements remember where they found an API. */
function siteAt(settings: Partial<SiteSettings> = {}): string {
  const origin = settings.isSameHost ? `https://same-${++count}.example` : `https://town-${++count}.example`;
  const site = wordpressSite({origin, posts: POSTS, tags: [LIBRARY, FAMILY], categories: [EDUCATION], ...settings});
  network.serve(origin, (asked) => Object.defineProperty(site(asked), 'url', {value: asked.address}));
  return origin;
}
const routes = (): string[] =>
  network.asked.map(({address}) => decodeURIComponent(address.replace(/^https:\/\/[^/]*/, '')));
const fallback = (): HTMLElement => {
  const link = document.createElement('a');
  link.href = '/news';
  link.textContent = 'Visas ziņas';
  return link;
};
const isFallbackShown = (element: Element): boolean => (element.querySelector('a')?.getClientRects().length ?? 0) > 0;

describe('the API of a WordPress site', () => {
  for (const [name, settings, path, most] of [
    ['at its default path', {}, '', 1],
    ['at its default path, in a folder on another host', {folder: '/vietne/'}, '/vietne/', 3],
    ['in a folder, by a Link header of its pages', {folder: '/vietne/', isSameHost: true}, '/vietne/', 2],
    ['in a folder without a trailing slash', {folder: '/vietne/', isSameHost: true}, '/vietne', 2],
    ['in a folder without a trailing slash, on another host', {folder: '/vietne/'}, '/vietne', 3],
    ['in a folder, by a link element of its pages', {folder: '/a/b/', isSameHost: true, announced: 'link'}, '/a/b/', 2],
    ['in a folder whose pages announce nothing', {folder: '/a/', isSameHost: true, announced: 'nowhere'}, '/a/', 2],
    ['with plain permalinks', {permalinks: 'plain'}, '', 2],
    ['with plain permalinks, if every unknown path is the front page', {permalinks: 'plain', missing: 'front'}, '', 2],
    ['with plain permalinks on the page’s own host', {permalinks: 'plain', isSameHost: true}, '', 2],
    ['with plain permalinks in a folder', {permalinks: 'plain', folder: '/a/', isSameHost: true}, '/a/', 2],
    ['with plain permalinks in a folder on another host', {permalinks: 'plain', folder: '/a/'}, '/a/', 3],
    ['behind index.php', {permalinks: 'index', isSameHost: true}, '', 2],
    ['behind index.php on another host', {permalinks: 'index'}, '', 2],
    ['by its announced address', {permalinks: 'plain'}, '/index.php?rest_route=/', 1],
    ['by a shortened form of its announced address', {permalinks: 'plain'}, '/?rest_route=/', 1],
    ['by its own address', {folder: '/a/'}, '/a/wp-json', 1],
  ] as const) {
    it(`is found ${name}, with at most ${most} ${most > 1 ? 'requests' : 'request'}`, async () => {
      const src = siteAt(settings) + path;
      const list = await show('news-list', {}, {src});
      expect(titlesOf(list)).to.deep.equal(NEWEST);
      expect(network.asked.length, routes().join(' ')).to.be.at.most(most);
    });
  }

  it('is searched for once per page', async () => {
    const src = `${siteAt({folder: '/vietne/', isSameHost: true})}/vietne/`;
    const list = await show('news-list', {}, {src});
    const before = network.asked.length;
    await list.reload();
    const card = await show('news-card', {}, {src});
    expect([titlesOf(list).length, titlesOf(card)]).to.deep.equal([10, ['Ziņa 40']]);
    expect(network.asked.length - before).to.equal(2);
  });

  for (const [name, hasLanguageRoots, isSameHost] of [
    ['in the path of the API', true, true],
    ['in the path of the API, on another host', true, false],
    ['in a parameter', false, true],
    ['in the path of a plain permalink, on another host', false, false],
  ] as const) {
    it(`is asked for the language of a language folder, ${name}`, async () => {
      const posts = POSTS.map((post) => ({...post, lang: post.id % 2 ? 'en' : 'lv'}));
      const src = `${siteAt({posts, languages: ['en'], hasLanguageRoots, isSameHost})}/en/`;
      const list = await show('news-list', {lang: 'en'}, {src, limit: '3'});
      expect(titlesOf(list)).to.deep.equal(['Ziņa 39', 'Ziņa 37', 'Ziņa 35']);
    });
  }

  it('is not searched for on a host that the page has not named', async () => {
    const origin = siteAt({isSameHost: true});
    network.serve(origin, () => {
      const headers = {
        'content-type': 'text/html',
        link: '<https://elsewhere.example/wp-json/>; rel="https://api.w.org/"',
      };
      return new Response('<!doctype html>', {headers});
    });
    const list = await show('news-list', {}, {src: `${origin}/site/`});
    expect(list.matches(':state(failed)')).to.equal(true);
    expect(take().join()).to.include('type: a page or a file, not data: text/html');
    expect(network.asked.every(({address}) => address.startsWith(origin))).to.equal(true);
  });

  it('is not searched for after a feed has failed', async () => {
    const origin = siteAt({isSameHost: true});
    const list = await show('news-list', {}, {src: `${origin}/feed/`});
    expect(list.matches(':state(failed)')).to.equal(true);
    take();
    expect(network.asked.length).to.equal(1);
  });
});

describe('a topic of a WordPress site', () => {
  for (const [tag, title] of [
    ['bibliotēka', 'Ziņa 1'],
    ['BIBLIOTEKA', 'Ziņa 1'],
    ['Bērni & ģimene', 'Ziņa 1'],
    ['Izglītība', 'Ziņa 14'],
  ] as const) {
    it(`is found even if its posts are old: ${tag}`, async () => {
      const list = await show('news-list', {}, {src: siteAt(), tag});
      expect(titlesOf(list)[0]).to.equal(title);
      expect(network.asked.length).to.equal(3);
    });
  }

  it('fills the limit of a list', async () => {
    const list = await show('news-list', {}, {src: siteAt(), tag: 'izglītība', limit: '12'});
    expect(titlesOf(list)).to.deep.equal(POSTS.slice(26, 38).map(({title}) => title));
  });

  it('can be both a category and a tag', async () => {
    const src = siteAt({tags: [LIBRARY], categories: [{...EDUCATION, name: 'Bibliotēka'}]});
    const list = await show('news-list', {}, {src, tag: 'Bibliotēka', limit: '20'});
    expect(titlesOf(list).length).to.equal(14);
  });

  it('has no news if the site does not know it, and the list says so', async () => {
    const list = await show('news-list', {inside: fallback()}, {src: siteAt(), tag: 'Sports'});
    take();
    expect(list.matches(':state(empty)')).to.equal(true);
    expect(seenWords(list)).to.equal('Atlasei atbilstošu jaunumu nav: Sports');
  });

  it('is searched for in the newest posts if the site hides its topics', async () => {
    const list = await show('news-list', {}, {src: siteAt({hasHiddenTerms: true}), tag: 'Izglītība'});
    expect(titlesOf(list).length).to.equal(14);
    expect(routes().at(-1)).to.include('per_page=100');
  });

  it('is not reported as empty if only the newest posts of such a site were searched', async () => {
    const posts = Array.from({length: 900}, (_, index) => ({id: 1000 - index, slug: `zina-${index}`}));
    const list = await show(
      'news-list',
      {inside: fallback()},
      {src: siteAt({hasHiddenTerms: true, posts}), tag: 'Sports'},
    );
    expect(list.matches(':state(empty)')).to.equal(false);
    expect(list.matches(':state(ready)')).to.equal(true);
    expect(statusOf(list)).to.equal('Starp jaunākajiem rakstiem (600) nav: Sports');
    expect(isFallbackShown(list)).to.equal(true);
  });

  it('limits further pages too when readers request more', async () => {
    const list = await show('news-list', {}, {src: siteAt(), tag: 'Izglītība', limit: '10', more: ''});
    const button = all(list, 'button')[0];
    button?.click();
    await waitUntil(() => titlesOf(list).length === 14, 'all articles are shown');
    // A screen reader has left the button before it goes.
    await waitUntil(() => !all(list, 'button').length, 'the button goes', {timeout: 3000});
  });

  it('can change', async () => {
    const list = await show('news-list', {}, {src: siteAt(), tag: 'Izglītība'});
    const ended = new Promise((resolve) => list.addEventListener('loadend', resolve));
    list.tag = 'Bibliotēka';
    await ended;
    expect(titlesOf(list)).to.deep.equal(['Ziņa 1']);
  });
});

describe('an item of a WordPress site', () => {
  for (const [item, title] of [
    ['1', 'Ziņa 1'],
    ['9', 'Ziņa 9'],
    ['/zina-1/', 'Ziņa 1'],
    ['#9', 'Ziņa 32'],
    ['#12', 'Ziņa 29'],
  ] as const) {
    it(`is found with one request: ${item}`, async () => {
      const origin = siteAt();
      const card = await show('news-card', {}, {src: origin, item: item.startsWith('/') ? origin + item : item});
      expect(titlesOf(card)).to.deep.equal([title]);
      expect(network.asked.length).to.equal(1);
    });
  }

  it('is found by its address if permalinks are plain', async () => {
    const origin = siteAt({permalinks: 'plain'});
    const card = await show('news-card', {}, {src: `${origin}/?rest_route=/`, item: `${origin}/?p=3`});
    expect(titlesOf(card)).to.deep.equal(['Ziņa 3']);
  });

  it('is found by an address in another script, encoded or not', async () => {
    const origin = siteAt({posts: [{id: 5, slug: 'новости', title: 'Новости'}]});
    for (const item of [`${origin}/новости/`, `${origin}/${encodeURIComponent('новости')}`]) {
      expect(titlesOf(await show('news-card', {}, {src: origin, item}))).to.deep.equal(['Новости']);
    }
  });

  for (const permalink of [
    '%slug%',
    'archives/%id%',
    '%id%/',
    'zinas/%id%.html',
    '2022/09/%slug%/',
    '%id%-%slug%/',
    '%slug%-%id%.html',
    '%slug%/%id%/',
  ]) {
    it(`is found by its address with the permalinks ${permalink}`, async () => {
      // A slug may be a number, the year of the news or the id of another post.
      const posts = [
        {id: 12, slug: 'zina-7', title: 'Divpadsmit'},
        {id: 7, slug: '2022', title: 'Septiņi'},
        {id: 2022, slug: '12', title: 'Gads'},
      ];
      const origin = siteAt({posts, permalink});
      for (const {id, slug, title} of posts) {
        const item = `${origin}/${permalink.replace('%id%', String(id)).replace('%slug%', slug)}`;
        expect(titlesOf(await show('news-card', {}, {src: origin, item})), item).to.deep.equal([title]);
      }
      const card = await show('news-card', {}, {src: origin, item: `${origin}/archives/99`});
      take();
      expect(card.matches(':state(empty)')).to.equal(true);
    });
  }

  it('is found by an address relative to the site', async () => {
    const card = await show('news-card', {}, {src: siteAt({permalink: 'archives/%id%'}), item: '/archives/9'});
    expect(titlesOf(card)).to.deep.equal(['Ziņa 9']);
  });

  for (const item of ['99', '/nowhere/', '#41']) {
    it(`is reported as not found if it does not exist: ${item}`, async () => {
      const origin = siteAt();
      const card = await show('news-card', {}, {src: origin, item: item.startsWith('/') ? origin + item : item});
      take();
      if (item === '#41') {
        expect(statusOf(card)).to.equal('');
      }
      expect(tidy(seenWords(card))).to.equal('Šis raksts nav atrasts');
      expect(card.matches(':state(empty)')).to.equal(true);
    });
  }

  it('can be given by the address in src', async () => {
    const card = await show('news-card', {}, {src: `${siteAt()}/wp-json/wp/v2/posts/5`});
    expect(titlesOf(card)).to.deep.equal(['Ziņa 5']);
  });
});

describe('the newest posts of a WordPress site', () => {
  it('fill the limit, with several pages if necessary', async () => {
    const posts = Array.from({length: 250}, (_, index) => ({id: 250 - index, slug: `zina-${index}`}));
    for (const [limit, requests] of [
      ['25', 1],
      ['150', 2],
    ] as const) {
      const before = network.asked.length;
      const list = await show('news-list', {}, {src: siteAt({posts}), limit});
      expect(titlesOf(list).length).to.equal(Number(limit));
      expect(network.asked.length - before).to.equal(requests);
    }
  });

  it('begin with the sticky posts, as on the site', async () => {
    const posts = POSTS.map((post) => ({...post, isSticky: post.id === 5}));
    const list = await show('news-list', {}, {src: siteAt({posts}), limit: '2'});
    expect(titlesOf(list)).to.deep.equal(['Ziņa 5', 'Ziņa 40']);
  });

  it('use the request that the page has preloaded', async () => {
    const src = `${siteAt()}/wp-json/wp/v2/posts`;
    const link = document.createElement('link');
    Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: '', href: src});
    document.head.append(link);
    const list = await show('news-list', {}, {src});
    link.remove();
    expect(titlesOf(list)).to.deep.equal(NEWEST);
    expect(network.asked.map(({address}) => address)).to.deep.equal([src]);
  });
});
