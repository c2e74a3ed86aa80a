import {expect} from '@open-wc/testing';
import {newsAddress} from '../../src/sources/news-address.js';

const TOWN = 'https://town.example';
const POSTS = `${TOWN}/wp-json/wp/v2/posts`;
const NEEDED =
  '_embed=wp:featuredmedia,author,wp:term&_fields=id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links,_embedded';

describe('newsAddress', () => {
  for (const [name, address, asked] of [
    ['a bare site', TOWN, `${POSTS}?${NEEDED}`],
    ['a bare site with a slash', `${TOWN}/`, `${POSTS}?${NEEDED}`],
    [
      'a bare site on a port of its own',
      'http://localhost:8080',
      `http://localhost:8080/wp-json/wp/v2/posts?${NEEDED}`,
    ],
    ['the interface', `${TOWN}/wp-json`, `${POSTS}?${NEEDED}`],
    ['the interface with a slash', `${TOWN}/wp-json/`, `${POSTS}?${NEEDED}`],
    ['the interface of a site in a folder', `${TOWN}/en/wp-json/`, `${TOWN}/en/wp-json/wp/v2/posts?${NEEDED}`],
    ['the posts', POSTS, `${POSTS}?${NEEDED}`],
    ['the posts with a slash', `${POSTS}/`, `${POSTS}/?${NEEDED}`],
    ['the posts of a category', `${POSTS}?categories=7`, `${POSTS}?categories=7&${NEEDED}`],
    ['posts of another kind', `${TOWN}/wp-json/wp/v2/events`, `${TOWN}/wp-json/wp/v2/events?${NEEDED}`],
    [
      'a site without pretty addresses',
      `${TOWN}/?rest_route=/wp/v2/posts`,
      `${TOWN}/?rest_route=/wp/v2/posts&${NEEDED}`,
    ],
    [
      'the same in code',
      `${TOWN}/index.php?rest_route=%2Fwp%2Fv2%2Fposts`,
      `${TOWN}/index.php?rest_route=%2Fwp%2Fv2%2Fposts&${NEEDED}`,
    ],
  ] as const) {
    it(`asks ${name} for posts, with no more fields than are shown`, () => {
      expect(newsAddress(address)).to.equal(asked);
    });
  }

  for (const address of [
    `${TOWN}/news.json`,
    `${TOWN}/feed/`,
    `${TOWN}/feed.xml?format=rss`,
    `${TOWN}/jsonapi/node/article?include=uid`,
    // A page of a site, not its interface; what it answers will tell.
    `${TOWN}/news/`,
    `${TOWN}/?feed=json`,
    `${TOWN}/wp-json/feed/v1/news`,
    `${TOWN}/about-wp-json`,
    `${TOWN}/?page=/wp/v2/posts`,
  ]) {
    it(`leaves as it is ${address}`, () => {
      expect(newsAddress(address, 50)).to.equal(address);
    });
  }

  it('keeps the fields that the address itself asks for', () => {
    const own = `${POSTS}?_fields=id,title,link`;
    expect(newsAddress(own)).to.equal(own);
  });

  it('stays in the address, in front of a fragment', () => {
    expect(newsAddress(`${POSTS}?tags=3#news`)).to.equal(`${POSTS}?tags=3&${NEEDED}#news`);
  });

  it('asks for what it has asked for already no second time', () => {
    expect(newsAddress(newsAddress(TOWN, 20), 20)).to.equal(newsAddress(TOWN, 20));
  });

  for (const [most, more] of [
    [0, ''],
    [3, ''],
    // So many come without being asked for.
    [10, ''],
    [11, '&per_page=11'],
    [100, '&per_page=100'],
    // WordPress answers a greater number with an error.
    [101, '&per_page=100'],
    [Infinity, '&per_page=100'],
    [NaN, ''],
    [-5, ''],
  ] as const) {
    it(`asks for ${more || 'no certain number of'} posts where ${most} are to be shown`, () => {
      expect(newsAddress(POSTS, most)).to.equal(`${POSTS}?${NEEDED}${more}`);
    });
  }

  it('asks for whole posts only', () => {
    expect(newsAddress(POSTS, 12.5)).to.match(/&per_page=1[23]$/);
  });

  it('keeps the number that the address itself asks for', () => {
    expect(newsAddress(`${POSTS}?per_page=5`, 50)).to.equal(`${POSTS}?per_page=5&${NEEDED}`);
  });
});
