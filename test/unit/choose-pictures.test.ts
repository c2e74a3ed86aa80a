import {expect} from '@open-wc/testing';
import {choosePictures} from '../../src/elements/news-card/choose-pictures.js';
import type {News} from '../../src/model/article.js';
import {mayChoose} from '../../src/util/may-choose.js';
import {watchConsole} from '../support/console.js';

const FEED = 'https://feed.example/items.json';
const PAGE = 'https://town.example/news/';

describe('a source on another host', () => {
  for (const [picture, source, page, isAllowed] of [
    ['https://town.example/account/logout', FEED, PAGE, false],
    ['http://town.example/account/logout', FEED, PAGE, false],
    ['https://town.example:8443/logout', FEED, PAGE, false],
    ['https://TOWN.example/logout', FEED, PAGE, false],
    ['https://town.example/logout', 'https://town.example:8443/feed.json', PAGE, false],
    ['https://town.example:8443/logout', 'https://town.example:8443/feed.json', PAGE, false],
    ['https://www.town.example/logout', FEED, PAGE, false],
    ['https://shop.town.example/logout', FEED, PAGE, false],
    ['https://town.example/logout', FEED, 'https://www.town.example/', false],
    ['https://shop.town.example/logout', FEED, 'https://www.town.example/', false],
    ['https://town.example/logout', FEED, 'https://a.b.town.example/', false],
    ['https://news.town.example/a.png', 'https://news.town.example/feed.json', PAGE, true],
    ['https://media.town.example/a.png', 'https://news.town.example/feed.json', PAGE, false],
    ['https://feed.example/a.png', FEED, PAGE, true],
    ['https://pictures.example/a.png', FEED, PAGE, true],
    ['https://mytown.example/a.png', FEED, PAGE, true],
    ['https://town.example.evil.example/a.png', FEED, PAGE, true],
    ['http://127.0.0.1/a.png', FEED, 'http://localhost/', true],
    ['http://localhost:8080/a.png', FEED, 'http://localhost/', false],
  ] as const) {
    it(`${isAllowed ? 'may' : 'may not'} choose ${picture} (${source} on ${page})`, () => {
      expect(mayChoose(source, new URL(picture).href, page)).to.equal(isAllowed);
    });
  }
});

describe('choosePictures', () => {
  const watched = watchConsole();
  const news: News = {
    articles: [
      {id: '1', title: 'Own', picture: {src: `${location.origin}/account/logout`, alt: 'A'}},
      {id: '2', title: 'Other', picture: {src: 'https://pictures.example/a.png'}},
      {id: '3', title: 'None'},
    ],
    skipped: 0,
  };

  it('leaves news from the page and from its own host unchanged', () => {
    expect(choosePictures(news, undefined)).to.equal(news);
    expect(choosePictures(news, `${location.origin}/feed.json`)).to.equal(news);
  });

  it('removes pictures that a foreign source may not choose, keeps the article, and warns once', () => {
    const chosen = choosePictures(news, FEED);
    expect(chosen.articles).to.deep.equal([{id: '1', title: 'Own'}, news.articles[1], news.articles[2]]);
    expect(choosePictures(news, FEED), 'once for all elements').to.equal(chosen);
    expect(watched.take()).to.deep.equal([
      `picture not loaded: feed.example may not choose one on this site: ${location.origin}/account/logout`,
    ]);
  });
});
