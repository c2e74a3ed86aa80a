/** Makers of feeds from npm write a feed here and now, and the reader of the elements reads it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Feed} from 'feed';
import '../../dist/npm/server/eager.js';
import {readNews} from '../../dist/npm/sources/news.js';

// @ts-expect-error The package has no types.
import RSSMaker from 'rss';

/** @type {new (options: object) => {item(options: object): void, xml(): string}} */
const RSS = RSSMaker;

const SITE = 'https://town.example/';
/** A quarter past midnight in Riga, which is the day before in UTC. */
const DATE = new Date('2026-11-20T00:15:00+02:00');
const POST = {
  title: 'Ūdens & siltums: „Dzīvo zaļi”',
  link: `${SITE}zinas/udens?lapa=1&valoda=lv`,
  text: 'Pilsētas dome <b>aicina</b> uz sarunu.',
};

const feed = new Feed({title: 'Pilsētas ziņas', id: SITE, link: SITE, copyright: '', language: 'lv'});
feed.addItem({
  title: POST.title,
  id: POST.link,
  link: POST.link,
  date: DATE,
  description: POST.text,
  author: [{name: 'Anna Bērziņa', email: 'anna@town.example'}],
});
const rss = new RSS({title: 'Pilsētas ziņas', feed_url: `${SITE}rss.xml`, site_url: SITE, language: 'lv'});
rss.item({title: POST.title, description: POST.text, url: POST.link, date: DATE, author: 'Anna Bērziņa'});

for (const [name, text] of [
  ['feed: RSS 2.0', feed.rss2()],
  ['feed: Atom 1.0', feed.atom1()],
  ['feed: JSON Feed', feed.json1()],
  ['rss: RSS 2.0', rss.xml()],
]) {
  test(`the news reader reads a feed from ${name} whole, on the publisher's day`, async () => {
    const {articles, skipped} = await readNews(text, `${SITE}feed`, undefined, {timeZone: 'Europe/Riga'});
    assert.equal(skipped, 0);
    assert.equal(articles.length, 1);
    const [article] = articles;
    assert.equal(article.title, POST.title);
    assert.equal(article.url, POST.link);
    assert.equal(article.published, '2026-11-20');
    assert.equal(article.summary, 'Pilsētas dome aicina uz sarunu.');
    assert.ok(JSON.stringify(article).includes('Anna Bērziņa'), JSON.stringify(article));
    assert.ok(!JSON.stringify(article).includes('anna@town.example'), 'no e-mail address is shown');
  });
}
