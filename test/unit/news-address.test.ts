import {expect} from '@open-wc/testing';
import {mayBeSite, newsAddress} from '../../src/sources/news-address.js';

const TOWN = 'https://town.example';
const POSTS = `${TOWN}/wp-json/wp/v2/posts`;
const NEEDED =
  '_embed=wp:featuredmedia,author,wp:term&_fields=id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links.author,_links.wp:featuredmedia,_links.wp:term,_embedded';
const NEWEST = `${NEEDED}&ignore_sticky=false`;

describe('newsAddress', () => {
  for (const [name, address, asked] of [
    ['a bare site', TOWN, `${POSTS}?${NEWEST}`],
    ['a bare site with a slash', `${TOWN}/`, `${POSTS}?${NEWEST}`],
    ['a bare site with a port', 'http://localhost:8080', `http://localhost:8080/wp-json/wp/v2/posts?${NEWEST}`],
    ['the interface', `${TOWN}/wp-json`, `${POSTS}?${NEWEST}`],
    ['the interface with a slash', `${TOWN}/wp-json/`, `${POSTS}?${NEWEST}`],
    ['the interface of a site in a folder', `${TOWN}/en/wp-json/`, `${TOWN}/en/wp-json/wp/v2/posts?${NEWEST}`],
    ['the posts', POSTS, `${POSTS}?${NEWEST}`],
    ['the posts with a slash', `${POSTS}/`, `${POSTS}/?${NEWEST}`],
    ['the root of the interface of posts', `${TOWN}/wp-json/wp/v2/`, `${POSTS}?${NEWEST}`],
    ['the interface behind index.php', `${TOWN}/index.php/wp-json/`, `${TOWN}/index.php/wp-json/wp/v2/posts?${NEWEST}`],
    [
      'the interface of a site with plain addresses',
      `${TOWN}/index.php?rest_route=/`,
      `${TOWN}/index.php?rest_route=/wp/v2/posts&${NEWEST}`,
    ],
    ['the same in code and in a folder', `${TOWN}/a/?rest_route=%2F`, `${TOWN}/a/?rest_route=/wp/v2/posts&${NEWEST}`],
    ['the same with a language', `${TOWN}/?rest_route=/&lang=en`, `${TOWN}/?rest_route=/wp/v2/posts&lang=en&${NEWEST}`],
    ['one post', `${POSTS}/5`, `${POSTS}/5?${NEEDED}`],
    ['the posts of a category', `${POSTS}?categories=7`, `${POSTS}?categories=7&${NEWEST}`],
    ['posts of another kind', `${TOWN}/wp-json/wp/v2/events`, `${TOWN}/wp-json/wp/v2/events?${NEEDED}`],
    [
      'a site without pretty addresses',
      `${TOWN}/?rest_route=/wp/v2/posts`,
      `${TOWN}/?rest_route=/wp/v2/posts&${NEWEST}`,
    ],
    [
      'the same in code',
      `${TOWN}/index.php?rest_route=%2Fwp%2Fv2%2Fposts`,
      `${TOWN}/index.php?rest_route=%2Fwp%2Fv2%2Fposts&${NEWEST}`,
    ],
  ] as const) {
    it(`requests posts from ${name}, with only the fields that are shown`, () => {
      expect(newsAddress(address)).to.equal(asked);
    });
  }

  for (const address of [
    `${TOWN}/news.json`,
    `${TOWN}/feed/`,
    `${TOWN}/feed.xml?format=rss`,
    `${TOWN}/jsonapi/node/article?include=uid&sort=-field_date`,
    `${TOWN}/jsonapi/node/article/8b0a2f4e-1111-4222-8333-444455556666`,
    `${TOWN}/jsonapi/views/news/block_1`,
    // The page of a site, not its API; its response shows what it is.
    `${TOWN}/news/`,
    `${TOWN}/?feed=json`,
    `${TOWN}/wp-json/feed/v1/news`,
    `${TOWN}/about-wp-json`,
    `${TOWN}/?page=/wp/v2/posts`,
  ]) {
    it(`leaves ${address} unchanged`, () => {
      expect(newsAddress(address, {limit: 50, item: '9', tag: 'Sports'})).to.equal(address);
    });
  }

  it('keeps the fields that the address itself requests', () => {
    const own = `${POSTS}?_embed&_fields=id,title,link`;
    expect(newsAddress(own)).to.equal(`${own}&ignore_sticky=false`);
  });

  it('keeps a fragment at the end', () => {
    expect(newsAddress(`${POSTS}?tags=3#news`)).to.equal(`${POSTS}?tags=3&${NEWEST}#news`);
  });

  it('adds nothing to an address that it has already completed', () => {
    expect(newsAddress(newsAddress(TOWN, {limit: 20}), {limit: 20})).to.equal(newsAddress(TOWN, {limit: 20}));
  });

  for (const [most, more] of [
    [0, ''],
    [3, ''],
    // WordPress returns this many by default.
    [10, ''],
    [11, '&per_page=11'],
    [100, '&per_page=100'],
    // WordPress responds to a greater number with an error.
    [101, '&per_page=100'],
    [Infinity, '&per_page=100'],
    [NaN, ''],
    [-5, ''],
  ] as const) {
    it(`requests ${more || 'no certain number of'} posts to show ${most}`, () => {
      expect(newsAddress(POSTS, {limit: most})).to.equal(`${POSTS}?${NEWEST}${more}`);
    });
  }

  it('requests a whole number of posts', () => {
    expect(newsAddress(POSTS, {limit: 12.5})).to.match(/&per_page=1[23]$/);
  });

  it('keeps the number that the address itself requests', () => {
    expect(newsAddress(`${POSTS}?per_page=5`, {limit: 50})).to.equal(`${POSTS}?per_page=5&${NEWEST}`);
  });

  for (const [item, asked] of [
    ['9', 'include=9'],
    [' 9 ', 'include=9'],
    [`${TOWN}/2022/09/library-opens/`, 'slug=library-opens'],
    ['/library-opens', 'slug=library-opens'],
    ['/library-opens.html', 'slug=library-opens'],
    [`${TOWN}/?p=9`, 'include=9'],
    ['?p=9', 'include=9'],
    // Slugs in other scripts, as browsers show them and as WordPress writes them.
    ['/новости/', `slug=${encodeURIComponent('новости')}`],
    ['/%d0%bd%d0%be/', `slug=${encodeURIComponent('но')}`],
    ['/100%/', 'slug=100%25'],
  ] as const) {
    it(`requests the item ${item} from WordPress by ${asked}`, () => {
      expect(newsAddress(TOWN, {item})).to.equal(`${POSTS}?${NEEDED}&${asked}`);
    });
  }

  for (const [item, more] of [
    ['#2', ''],
    ['#15', '&per_page=15'],
    ['#500', '&per_page=100'],
    ['2022-41', ''],
    ['https://town.example/', ''],
    ['javascript:alert(1)', ''],
    ['&per_page=1', ''],
  ] as const) {
    it(`requests the newest posts from WordPress if the item is ${item}`, () => {
      expect(newsAddress(TOWN, {item})).to.equal(`${POSTS}?${NEWEST}${more}`);
    });
  }

  for (const address of [
    `${TOWN}/jsonapi/node/article`,
    `${TOWN}/lv/jsonapi/node/news/`,
    `${TOWN}/jsonapi/node/article?include=uid,field_tags`,
  ]) {
    it(`requests the newest nodes first from Drupal: ${address}`, () => {
      expect(newsAddress(address)).to.equal(`${address}${address.includes('?') ? '&' : '?'}sort=-created`);
    });
  }
});

describe('mayBeSite', () => {
  for (const [address, isSite] of [
    [TOWN, true],
    [`${TOWN}/vietne/`, true],
    [`${TOWN}/vietne`, true],
    [`${TOWN}/en/`, true],
    [`${TOWN}/?lang=en`, true],
    [`${TOWN}/vietne/index.php`, true],
    [`${TOWN}/news.json`, false],
    [`${TOWN}/feed/`, false],
    [`${TOWN}/rss`, false],
    [`${TOWN}/wp-json/wp/v2/posts`, false],
    [`${TOWN}/jsonapi/node/article`, false],
    [`${TOWN}/?feed=rss2`, false],
    [`${TOWN}/news/export.php`, false],
  ] as const) {
    it(`returns ${isSite} for ${address}`, () => {
      expect(mayBeSite(address)).to.equal(isSite);
    });
  }
});
