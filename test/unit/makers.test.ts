/*
 * Feeds as real systems write them, and the news that a widget in Riga shows for each. The texts are our own. The feeds of
 * Hugo, Jekyll, Pelican, Hexo, Eleventy, Astro, ikiwiki and DokuWiki were written by these programs; the others follow
 * their documentation.
 * A feed parser and an HTML parser check titles, links, days and authors independently.
 */
import {expect} from '@open-wc/testing';
import {parseFeed} from 'feedsmith';
import {parseFragment} from 'parse5';
import type {Article} from '../../src/model/article.js';
import {decodeBytes} from '../../src/http/decode.js';
import {readNews} from '../../src/sources/news.js';
import {loadJson} from '../support/examples.js';

interface Expected {
  readonly file: string;
  readonly maker: string;
  readonly base: string;
  readonly title: string;
  readonly link?: string;
  readonly day?: string;
  readonly author?: string;
}
const FOLDER = new URL('../examples/news/makers/', import.meta.url);
const ZONE = 'Europe/Riga';
const makers = (await loadJson(new URL('expected.json', FOLDER).href)) as Expected[];

async function loadText(file: string): Promise<string> {
  const response = await fetch(new URL(file, FOLDER));
  return decodeBytes(new Uint8Array(await response.arrayBuffer())).text;
}

async function readOne(text: string, base: string): Promise<Article> {
  const {articles, skipped} = await readNews(text, base, undefined, {timeZone: ZONE});
  expect(skipped).to.equal(0);
  expect(articles).to.have.length(1);
  return articles[0] as Article;
}

/** The text of HTML according to parse5. */
function textOf(html: string): string {
  const collect = (node: object): string =>
    'value' in node
      ? String(node.value)
      : 'childNodes' in node
        ? (node.childNodes as object[]).map(collect).join('')
        : '';
  return collect(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

interface Judged {
  readonly title?: unknown;
  readonly link?: string;
  readonly url?: string;
  readonly links?: {rel?: string; href?: string}[];
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly dc?: {date?: string; dates?: string[]; creators?: string[]; creator?: string};
}

describe('news from a system', () => {
  it('is tested with 40 systems', () => {
    expect(makers).to.have.length.at.least(40);
  });

  for (const {file, maker, base, title, link, day, author} of makers) {
    it(`is shown as its site means it: ${maker}`, async () => {
      const article = await readOne(await loadText(file), base);
      expect(article.title).to.equal(title);
      expect(article.url).to.equal(link);
      expect(article.published).to.equal(day);
      expect(article.authors?.[0]?.name).to.equal(author);
      expect(article.summary ?? '').to.not.match(/appeared first|Continue reading|Lasīt vairāk|\[|&\w+;/);
      expect(article.tags ?? []).to.not.include('Nekategorizēts');
      expect(JSON.stringify(article)).to.not.include('@town.example');
    });
  }

  for (const {file, maker, base} of makers.filter(({file}) => !/rest|json-api/.test(file))) {
    it(`matches another feed parser: ${maker}`, async () => {
      const text = await loadText(file);
      const article = await readOne(text, base);
      const {feed} = parseFeed(text) as unknown as {feed: {items?: Judged[]; entries?: Judged[]}};
      const [item = {}] = feed.items ?? feed.entries ?? [];
      expect(Object.keys(item)).to.not.be.empty;
      const title = typeof item.title === 'object' ? (item.title as {value?: string} | null)?.value : item.title;
      if (typeof title === 'string') expect(article.title).to.equal(textOf(title));
      const link = item.link ?? item.url ?? item.links?.find(({rel}) => !rel || rel === 'alternate')?.href;
      if (link) expect(article.url).to.equal(new URL(link, base).href);
      const date =
        item.date_published ?? item.pubDate ?? item.published ?? item.updated ?? item.dc?.dates?.[0] ?? item.dc?.date;
      const moment = new Date(date ?? NaN);
      // The feed parser returns dates as written; `Date` reads only standard ones.
      if (article.published && /GMT|Z$|[+-]\d\d:?\d\d$/.test(date ?? '') && !Number.isNaN(moment.getTime())) {
        expect(article.published).to.equal(new Intl.DateTimeFormat('sv', {timeZone: ZONE}).format(moment));
      }
      const creator = item.dc?.creators?.[0] ?? item.dc?.creator;
      // ikiwiki escapes names twice.
      if (creator) expect(textOf(creator)).to.include(article.authors?.[0]?.name);
    });
  }
});
