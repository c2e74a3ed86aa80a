/**
 * Makers of feeds write a feed here and now, and the reader of the elements reads it. Makers from npm always run; Hugo,
 * Jekyll, Pelican and ikiwiki run where they are installed: `apt-get install hugo jekyll ruby-jekyll-feed pelican ikiwiki`.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it, test} from 'node:test';
import Eleventy from '@11ty/eleventy';
import {feedPlugin} from '@11ty/eleventy-plugin-rss';
import astro from '@astrojs/rss';
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

/** The beginning of a post in Markdown, which most makers read. */
const FRONT = `---
title: '${POST.title}'
date: 2026-11-20T00:15:00+02:00
author: Anna Bērziņa
---
`;
const TEXT = 'Pilsētas dome **aicina** uz "sarunu" & tēju.\n';
const ARABIC = 'المدينة تفتح المكتبة';

describe('the news reader', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'makers-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  /** Writes files, given by their paths. */
  async function write(/** @type {string} */ name, /** @type {Record<string, string>} */ files) {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name, file)), {recursive: true});
      await writeFile(path.join(folder, name, file), text);
    }
    return path.join(folder, name);
  }

  /** @param {string} text @param {{author?: string | undefined}} [expected] */
  async function check(text, {author = 'Anna Bērziņa'} = {}) {
    const {articles, skipped} = await readNews(text, `${SITE}feed`, undefined, {timeZone: 'Europe/Riga'});
    assert.equal(skipped, 0);
    const article = articles.find(({title}) => title === POST.title);
    assert.ok(article, JSON.stringify(articles));
    assert.match(article.url ?? '', /^https:\/\/town\.example\/.*udens/);
    assert.equal(article.published, '2026-11-20');
    assert.match(article.summary ?? '', /^Pilsētas dome aicina uz ["“]sarunu["”] & tēju\./);
    assert.equal(article.authors?.[0]?.name, author);
    assert.ok(!JSON.stringify(articles).includes('anna@town.example'), 'no e-mail address is shown');
    return articles;
  }

  it('reads the feeds of Eleventy', async () => {
    const input = await write('eleventy', {'udens.md': FRONT.replace('author', 'tags: posts\nauthor') + TEXT});
    const author = {name: 'Anna Bērziņa', email: 'anna@town.example'};
    const metadata = {language: 'lv', title: 'Pilsēta & skola', subtitle: 'Jaunumi', base: SITE, author};
    const maker = new Eleventy(input, path.join(input, 'out'), {
      quietMode: true,
      config: (
        /** @type {{addPlugin: (plugin: unknown, options: object) => void, setQuietMode: (is: boolean) => void}} */ config,
      ) => {
        config.setQuietMode(true);
        for (const type of ['atom', 'rss', 'json']) {
          config.addPlugin(feedPlugin, {
            type,
            outputPath: `/feed.${type}`,
            collection: {name: 'posts', limit: 10},
            metadata,
          });
        }
      },
    });
    const pages = await maker.toJSON();
    const feeds = pages.filter(({url}) => url.startsWith('/feed'));
    assert.equal(feeds.length, 3);
    for (const {content} of feeds) await check(content);
  });

  it('reads the feed of Astro', async () => {
    const response = await astro({
      title: 'Pilsētas ziņas',
      description: 'Jaunumi',
      site: SITE,
      items: [
        {
          title: POST.title,
          pubDate: DATE,
          link: '/zinas/udens',
          description: 'Pilsētas dome <b>aicina</b> uz "sarunu" & tēju.',
          author: 'anna@town.example (Anna Bērziņa)',
          categories: ['Izglītība & kultūra'],
        },
      ],
    });
    const [article] = await check(await response.text());
    assert.deepEqual(article?.tags, ['Izglītība & kultūra']);
  });

  const lacks = (/** @type {string} */ name, /** @type {string[]} */ args) =>
    spawnSync(name, args).status === 0 ? false : `${name} ${args.join(' ')} is not installed`;
  const environment = {...process.env, LC_ALL: 'C.UTF-8', TZ: 'Europe/Riga'};
  const run = (/** @type {string} */ name, /** @type {string[]} */ args, /** @type {string} */ cwd) =>
    execFileSync(name, args, {cwd, env: environment, stdio: 'pipe'});

  it('reads the feed of Hugo', {skip: lacks('hugo', ['version'])}, async () => {
    const cwd = await write('hugo', {
      'config.toml': `baseURL = "${SITE}"\nlanguageCode = "lv"\ntitle = "Pilsēta & skola"\n[author]\nname = "Anna Bērziņa"\nemail = "anna@town.example"\n`,
      'content/zinas/udens.md': FRONT + TEXT,
      'content/zinas/maktaba.md': `---\ntitle: ${ARABIC}\ndate: 2026-11-19\n---\n${ARABIC}\n`,
    });
    run('hugo', ['--quiet'], cwd);
    const articles = await check(await readFile(path.join(cwd, 'public/index.xml'), 'utf8'));
    assert.equal(articles.find(({title}) => title === ARABIC)?.published, '2026-11-19');
  });

  it('reads the feed of Jekyll', {skip: lacks('ruby', ['-e', "require 'jekyll-feed'"])}, async () => {
    const cwd = await write('jekyll', {
      '_config.yml':
        'title: Pilsēta & skola\nurl: https://town.example\ntimezone: Europe/Riga\nplugins: [jekyll-feed]\n',
      '_posts/2026-11-20-udens.md': FRONT + TEXT,
    });
    run('jekyll', ['build', '--future', '--quiet'], cwd);
    await check(await readFile(path.join(cwd, '_site/feed.xml'), 'utf8'));
  });

  it('reads the feeds of Pelican', {skip: lacks('pelican', ['--version'])}, async () => {
    const cwd = await write('pelican', {
      'pelicanconf.py': `AUTHOR='Anna Bērziņa'\nSITENAME='Pilsēta & skola'\nSITEURL='https://town.example'\nTIMEZONE='Europe/Riga'\nDEFAULT_LANG='lv'\nFEED_DOMAIN=SITEURL\nFEED_ALL_ATOM='atom.xml'\nFEED_ALL_RSS='rss.xml'\n`,
      'content/udens.md': `Title: ${POST.title}\nDate: 2026-11-20 00:15\nSlug: udens\n\n${TEXT}`,
      'content/maktaba.md': `Title: ${ARABIC}\nDate: 2026-11-19\nSlug: maktaba\n\n${ARABIC}\n`,
    });
    run('pelican', ['content', '-q'], cwd);
    for (const file of ['atom.xml', 'rss.xml']) {
      const articles = await check(await readFile(path.join(cwd, 'output', file), 'utf8'));
      assert.equal(articles.find(({title}) => title === ARABIC)?.published, '2026-11-19');
    }
  });

  it('reads the feeds of ikiwiki', {skip: lacks('ikiwiki', ['--version'])}, async () => {
    const cwd = await write('ikiwiki', {
      'source/udens.mdwn': `[[!meta title="${POST.title}"]]\n[[!meta author="Anna Bērziņa"]]\n[[!meta date="2026-11-20 00:15:00 +0200"]]\n\n${TEXT}`,
      'source/index.mdwn': '[[!inline pages="udens" rss=yes atom=yes]]\n',
    });
    run(
      'ikiwiki',
      [
        'source',
        'out',
        '--url',
        'https://town.example',
        '--wikiname',
        'Town',
        '--rss',
        '--atom',
        '--set',
        'timezone=Europe/Riga',
      ],
      cwd,
    );
    for (const file of ['index.rss', 'index.atom']) await check(await readFile(path.join(cwd, 'out', file), 'utf8'));
  });
});
