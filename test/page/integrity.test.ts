/* A changed script in dist/ does not run on a page that pins the main file, tested for each script. */
import {expect} from '@open-wc/testing';
import {engine} from '../support/engines.mjs';
import {
  closePages,
  ELSEWHERE,
  type HostPage,
  inside,
  isReady,
  openPage,
  requestsOf,
  tidy,
  waitUntil,
} from '../support/host-page.js';

const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const scripts = Object.keys(integrity).filter((file) => file.endsWith('.js'));
const MAIN = 'learning-city-widgets.js';
const CLASSIC = 'learning-city-widgets.classic.js';
/** The unchanged files: the test server modifies scripts in `/dist/`. */
const SOUND = '/tampered/none.js/dist/';
const MAP = '<network-map loading="eager"></network-map>';
const INLINE = '<script type="application/json">{"items":[{"id":"1","title":"One"},{"id":"2","title":"Two"}]}</script>';

/** Markup that makes a page load a file, by the name of the file. */
const USES: Readonly<Record<string, string>> = {
  [MAIN]: '<news-card></news-card>',
  [CLASSIC]: '<news-card></news-card>',
  'views/learning-city-badge.js': '<learning-city-badge city="Ventspils"></learning-city-badge>',
  'views/network-map.js': MAP,
  'views/map-file.js': MAP,
  'data/places.js': MAP,
  'views/network-stats.js': '<network-stats></network-stats>',
  'views/network-chart.js': '<network-stats chart="growth"></network-stats>',
  'views/show-more.js': `<news-list more limit="1">${INLINE}</news-list>`,
  'views/served-root.js': `<news-card><template shadowrootmode="open"><p>One</p><script type="application/learning-city-widgets+json">{}</script></template>${INLINE}</news-card>`,
  'data/register.js': '<learning-city-badge city="Ventspils"></learning-city-badge>',
  'data/network.js': '<network-stats></network-stats>',
  'formats/wordpress.js': '<news-list src="/town/wp-json/wp/v2/posts"></news-list>',
  'formats/drupal.js': '<news-list src="/town/jsonapi/node/article"></news-list>',
  'formats/feed-xml.js': '<news-list src="/town/rss.xml"></news-list>',
  'formats/json-feed-html.js': `<news-card>${INLINE.replace('"title":"One"', '"content_html":"<p>One"')}</news-card>`,
  'formats/json-stat.js':
    '<network-stats src="/test/examples/statistics/eurostat.json" select="unit:PC;geo:LV"></network-stats>',
  'formats/characters.js': `<news-card>${INLINE.replace('"One"', '"M&umacr;zika"')}</news-card>`,
  'formats/written-days.js': `<news-card>${INLINE.replace('"One"', '"One","date_published":"6 September 2022"')}</news-card>`,
  'formats/wordpress-topic.js': '<news-list src="/town/wp-json/wp/v2/posts" tag="x"></news-list>',
  'formats/wordpress-site.js': '<news-list src="/nowhere/"></news-list>',
  'formats/further-pages.js': `<news-list tag="x">${INLINE.replace(']}', '],"next_url":"/next.json"}')}</news-list>`,
  'formats/what-it-is.js': '<news-list src="/package.json"></news-list>',
  'language-pins.js': `<news-card lang="de">${INLINE}</news-card>`,
};
/** The markup for a file; an element in a language loads the files of that language. */
function bodyFor(file: string): string {
  const [, folder, language] = /^(locales|countries|map-words|data\/outlines)\/(.*)\.js$/.exec(file) ?? [];
  if (folder === 'data/outlines') return MAP.replace(' ', ` region="${language}" `);
  if (folder === 'map-words') return MAP.replace(' ', ` lang="${language}" `);
  const use =
    USES[file] ??
    (folder === 'countries'
      ? `<learning-city-badge lang="${language}" city="Ventspils"></learning-city-badge>`
      : folder && `<news-card lang="${language}">${INLINE}</news-card>`);
  if (!use) throw new Error(`nothing here loads ${file}`);
  return use;
}
const tag = (folder: string, main: string, more: string): string =>
  `<script ${main === CLASSIC ? 'defer' : 'type="module"'} src="${folder}${main}" ${more}></script>`;

interface Setting {
  /** The host and path of the files. */
  readonly host?: string;
  readonly main?: string;
  readonly isPinned?: boolean;
  /** Adds a `modulepreload` line with its hash. */
  readonly hasLine?: boolean;
  readonly policy?: string;
}

async function openTampered(
  file: string,
  {host = '', main = file === CLASSIC ? CLASSIC : MAIN, isPinned = true, hasLine = false, policy = ''}: Setting = {},
): Promise<HostPage> {
  const folder = `${host}/tampered${isPinned || hasLine ? '' : '-again'}/${file}/dist/`;
  const pin = `integrity="${integrity[main]}" crossorigin`;
  const line = `<link rel="modulepreload" href="${folder}${file}" integrity="${integrity[file]}" crossorigin>`;
  const page = await openPage({
    scripts: '',
    head: (hasLine ? line : '') + tag(folder, main, isPinned ? pin : ''),
    body: `${bodyFor(file)}<p>end</p>`,
    policy,
  });
  if (file === 'views/show-more.js') {
    await waitUntil(() => inside(page.document.querySelector('news-list')!, 'button').length);
    inside(page.document.querySelector('news-list')!, 'button')[0]!.click();
  }
  if (file === 'views/map-file.js') {
    await waitUntil(() => inside(page.document.querySelector('network-map')!, '.files button').length);
    inside(page.document.querySelector('network-map')!, '.files button')[0]!.click();
  }
  return page;
}
const reports = (page: HostPage): string => page.window.reports.join('\n');
const refusalOf = (file: string): string =>
  `/dist/${file} was not run, because it differs from the file of this version`;

/** WebKit can't distinguish a cached file from a missing one. */
const isRefused = (page: HostPage, file: string): boolean =>
  reports(page).includes(refusalOf(file)) ||
  (engine() === 'WebKit' && reports(page).includes(`${file} could not be loaded`));

/** Waits until the page has requested the file, and has refused it. */
async function waitForRefusal(page: HostPage, file: string): Promise<void> {
  if (file === MAIN || file === CLASSIC) await waitUntil(() => requestsOf(page).some((name) => name.endsWith(file)));
  else await waitUntil(() => isRefused(page, file), `${file} is refused; reports: ${reports(page)}`);
}

describe('a script that someone has changed', () => {
  afterEach(closePages);

  it('can be loaded by a page, and has a hash', () => {
    expect(scripts.length).to.be.above(70);
    for (const file of scripts) expect(bodyFor(file), file).to.not.equal('');
  });

  for (const file of scripts) {
    it(`does not run if the page pins the main file: ${file}`, async () => {
      const page = await openTampered(file);
      await waitForRefusal(page, file);
      expect(page.window.__pwn).to.equal(undefined);
      // No request has `?1` or anything else after the name.
      const requests = requestsOf(page).filter((name) => name.includes(`/dist/${file}`));
      expect(new Set(requests.map((name) => name.replace(/^.*\/dist\//, '')))).to.deep.equal(new Set([file]));
    });
  }

  for (const file of [
    MAIN,
    'views/learning-city-badge.js',
    'formats/json-stat.js',
    'countries/de.js',
    'language-pins.js',
    'locales/de.js',
  ]) {
    const settings: [string, Setting][] = [
      ['a classic script', {main: CLASSIC}],
      ['files on another host', {host: ELSEWHERE}],
      ['an additional modulepreload with its hash', {hasLine: true}],
      ['only a modulepreload with its hash', {hasLine: true, isPinned: false}],
      ['a policy', {policy: "script-src 'self'; connect-src 'self'"}],
    ];
    for (const [what, setting] of settings) {
      if (file === MAIN && (setting.main ?? setting.hasLine)) continue;
      it(`does not run with ${what}: ${file}`, async () => {
        const page = await openTampered(file, setting);
        await waitForRefusal(page, file);
        expect(page.window.__pwn).to.equal(undefined);
      });
    }

    it(`runs on a page without hashes, which proves that the other tests can fail: ${file}`, async () => {
      if (file === 'language-pins.js') return;
      const page = await openTampered(file, {isPinned: false});
      await waitUntil(() => page.window.__pwn === file);
    });
  }

  it('leaves the content of its element visible, and stays blocked on every reload', async () => {
    const page = await openTampered('views/learning-city-badge.js');
    await waitForRefusal(page, 'views/learning-city-badge.js');
    const badge = page.document.querySelector<HTMLElement & {reload: () => Promise<void>}>('learning-city-badge')!;
    for (let tries = 0; tries < 3; tries++) await badge.reload();
    expect(badge.matches(':state(failed)')).to.equal(true);
    expect(page.window.__pwn).to.equal(undefined);
  });
});

describe('a page that pins the main file', () => {
  afterEach(closePages);

  for (const main of [MAIN, CLASSIC]) {
    it(`loads every file once and leaves no tag behind: ${main}`, async () => {
      const page = await openPage({
        scripts: '',
        lang: 'de',
        head: tag(SOUND, main, `integrity="${integrity[main]}"`),
        body: `<learning-city-badge city="Ventspils"></learning-city-badge><network-stats chart="growth"></network-stats>
          <network-stats src="/test/examples/statistics/eurostat.json" select="unit:PC;geo:LV"></network-stats><news-list src="/town/rss.xml"></news-list>`,
      });
      const elements = [...page.document.body.children];
      await waitUntil(() => elements.every(isReady), 'ready');
      await waitUntil(() => elements.every((element) => tidy(element.shadowRoot?.textContent).length > 20));
      expect(page.window.reports).to.deep.equal([]);
      const files = requestsOf(page)
        .filter((name) => name.startsWith(SOUND))
        .map((name) => name.slice(SOUND.length));
      expect(new Set(files).size).to.equal(files.length);
      expect(files).to.include.members(['language-pins.js', 'locales/de.js', 'countries/de.js']);
      expect(page.document.querySelectorAll('script[src], link').length).to.equal(2);
    });
  }

  for (const [policies, isEnough] of [
    ['lit-html learning-city-widgets', true],
    // WebKit runs a modulepreload with a wrong hash, so it needs a script tag.
    ['lit-html', engine() !== 'WebKit'],
  ] as const) {
    it(`${isEnough ? 'works' : 'fails closed, and says which policy is missing,'} under Trusted Types: ${policies}`, async () => {
      const page = await openPage({
        scripts: '',
        head: tag(SOUND, MAIN, `integrity="${integrity[MAIN]}"`),
        body: '<learning-city-badge city="Ventspils">Ventspils</learning-city-badge>',
        policy: `default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`,
      });
      const badge = page.document.querySelector('learning-city-badge')!;
      if (isEnough) {
        await waitUntil(() => isReady(badge));
        expect(page.window.reports).to.deep.equal([]);
      } else {
        await waitUntil(() => badge.matches(':state(failed)'));
        expect(reports(page)).to.include('needs the policy learning-city-widgets');
      }
    });
  }

  it('passes the nonce of its script on to the files', async () => {
    const page = await openPage({
      scripts: '',
      head: `<script nonce="n1">window.reports = [];</script>${tag(SOUND, MAIN, `integrity="${integrity[MAIN]}" nonce="n1"`)}`,
      body: '<learning-city-badge city="Ventspils"></learning-city-badge>',
      policy: "default-src 'none'; script-src 'nonce-n1'",
    });
    await waitUntil(() => isReady(page.document.querySelector('learning-city-badge')!));
  });
});
