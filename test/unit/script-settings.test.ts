import {expect} from '@open-wc/testing';
import {readSettings, type ScriptSettings} from '../../src/script-tag/settings.js';
import {watchConsole} from '../support/console.js';

const OURS = 'https://town.example/widgets/learning-city-widgets.js';
const PAGE = 'https://town.example/news/';

/** Reads the settings of a page with these tags. `mine` is the tag of the running classic script. */
function read(
  markup: string,
  {address = OURS, mine = '', line = false, redirected = markup.includes('/latest/w.js')} = {},
): ScriptSettings {
  // A document without a window: its scripts do not run.
  const page = new DOMParser().parseFromString(`<base href="${PAGE}">${markup}`, 'text/html');
  const tags = [...page.querySelectorAll('script')];
  const current = mine ? (page.querySelector<HTMLScriptElement>(mine) ?? undefined) : undefined;
  return readSettings({
    tags,
    current,
    address,
    isRequested: !redirected,
    isRedirected: (from) => from.endsWith('/latest/w.js'),
    baseURI: PAGE,
    hasPinnedLine: () => line,
  });
}
const own = (attributes = ''): string => `<script type="module" src="${OURS}" ${attributes}></script>`;
const moved = (attributes = ''): string => `<script type="module" src="/latest/w.js" ${attributes}></script>`;
const VENDOR = '<script src="/vendor.js" data-prefix="acme" data-base="https://evil.example/"></script>';

describe('the allowed origins on the script tag', () => {
  for (const [what, markup, limits] of [
    ['on the script’s own tag', own('data-allow-origins="https://a.example"'), ['https://a.example']],
    ['in an empty attribute', own('data-allow-origins=""'), ['']],
    ['in an empty attribute, after a redirect', moved('data-allow-origins'), ['']],
    ['after a redirect', moved('data-allow-origins="https://a.example"'), ['https://a.example']],
    ['after a redirect, following a tag with data-prefix', VENDOR + moved('data-allow-origins="x"'), ['x']],
    ['after a redirect, next to an empty data-prefix', moved('data-prefix="" data-allow-origins="x"'), ['x']],
    ['on two tags of the script', own('data-allow-origins="x y"') + own('data-allow-origins="y z"'), ['x y', 'y z']],
    ['on the second tag only', own() + own('data-allow-origins="x"'), ['x']],
    ['on an empty tag, if a joiner has removed ours', '<script data-allow-origins="x"></script>', ['x']],
    ['on a tag in an SVG', '<svg><script data-allow-origins="x"></script></svg>', ['x']],
    ['nowhere', VENDOR + own(), []],
  ] as const) {
    it(`count ${what}`, () => {
      expect(read(markup).limits).to.deep.equal(limits);
    });
  }
});

describe('the allowed origins of a page without our script tag', () => {
  const watched = watchConsole();
  const inline = (text: string): string => `<script type="module">${text}</script>`;

  for (const [what, markup] of [
    ['it is the only tag', ''],
    ['other scripts remain', VENDOR],
    ['other modules remain', '<script type="module" src="/app.js"></script>'],
    ['an inline module remains', inline('start()')],
    ['a script of another name remains', inline("import './widgets.js'")],
    ['an empty tag of another script remains', '<script type="application/json" data-theme="x"></script>'],
  ] as const) {
    it(`are none if the tag was removed, with a warning: ${what}`, () => {
      expect(read(markup).limits).to.deep.equal(['']);
      expect(watched.take().join()).to.include(`the tag of ${OURS} is gone, so only sources on this site are allowed`);
    });
  }

  for (const [what, markup] of [
    ['no other module remains', VENDOR],
    ['another module remains', '<script type="module" src="/app.js"></script>'],
    ['modules of other hosts remain', '<script type="module" src="https://cdn.example/analytics.js?v=1"></script>'],
    ['a module without a valid address remains', '<script type="module" src="https://"></script>'],
  ] as const) {
    it(`are none if the tag was removed after a redirect, and ${what}`, () => {
      expect(read(markup, {redirected: true}).limits).to.deep.equal(['']);
      expect(watched.take().length).to.equal(1);
    });
  }

  for (const [what, markup, redirected] of [
    ['an empty tag replaces it', '<script data-base="/widgets/"></script>', false],
    ['an inline script imports it', inline("import '/widgets/learning-city-widgets.js'"), false],
    ['its tag has the address before a redirect', moved(), true],
    [
      'its tag on another host has the file name of the script, with a redirect that the browser does not report',
      '<script type="module" src="https://cdn.example/latest/learning-city-widgets.js?x=/y"></script>',
      true,
    ],
  ] as const) {
    it(`are all if ${what}`, () => {
      expect(read(markup, {redirected}).limits).to.deep.equal([]);
    });
  }
});

describe('the prefix on the script tag', () => {
  const watched = watchConsole();

  for (const [what, markup, prefix] of [
    ['is read from the script’s own tag', own('data-prefix="town"'), 'town-'],
    ['of another script is ignored', VENDOR + own(), ''],
    ['of another script is ignored after a redirect', VENDOR + moved('data-allow-origins="x"'), ''],
    ['of another script is ignored next to our own after a redirect', VENDOR + moved('data-prefix="town"'), 'town-'],
    [
      'is read first from a tag with allowed origins',
      moved('data-prefix="acme"') + moved('data-allow-origins data-prefix="town"'),
      'town-',
    ],
    ['is read from an empty tag', '<script data-prefix="town"></script>', 'town-'],
  ] as const) {
    it(what, () => {
      expect(read(markup).prefix).to.equal(prefix);
    });
  }

  for (const prefix of ['', ' ', 'Town', '1a', 'a-b', 'a b', '<b>']) {
    it(`is ignored with a warning if it is invalid: ${JSON.stringify(prefix)}`, () => {
      expect(read(own(`data-prefix="${prefix.replace('<', '&lt;')}"`)).prefix).to.equal('');
      expect(watched.take()).to.deep.equal([
        `data-prefix="${prefix}" is ignored: expected small letters and digits, such as "town"`,
      ]);
    });
  }
});

describe('the folder of the lazily loaded files', () => {
  const watched = watchConsole();
  const JOINED = {address: 'https://town.example/cache/autoptimize_abc.js', mine: '#joined'};
  const joined = (attributes = ''): string => `<script id="joined" src="${JOINED.address}" ${attributes}></script>`;

  it('is the script’s folder by default', () => {
    expect(read(own()).base).to.equal('https://town.example/widgets/');
    expect(read(joined(), JOINED).base).to.equal('https://town.example/cache/');
  });

  for (const [written, base] of [
    ['/widgets/', 'https://town.example/widgets/'],
    ['/widgets', 'https://town.example/widgets/'],
    ['../w//', 'https://town.example/w/'],
    [' https://cdn.example/0.1.0/ ', 'https://cdn.example/0.1.0/'],
    ['//cdn.example', 'https://cdn.example/'],
  ] as const) {
    it(`is set by the script’s own tag or an empty tag: ${written}`, () => {
      expect(read(own(`data-base="${written}"`)).base).to.equal(base);
      expect(read(joined(`data-base="${written}"`), JOINED).base).to.equal(base);
      expect(read(`<script data-base="${written}"></script>${joined()}`, JOINED).base).to.equal(base);
      expect(
        read(`${joined()}<script type="application/json" data-base="${written}"> </script>`, JOINED).base,
      ).to.equal(base);
    });
  }

  for (const markup of [
    '<script src="/vendor.js" data-base="https://evil.example/"></script>',
    '<script type="module" src="/vendor.js" data-base="https://evil.example/" data-allow-origins="x"></script>',
    '<script data-base="https://evil.example/">vendor()</script>',
    '<script type="application/json" data-base="https://evil.example/">{}</script>',
  ]) {
    it(`is never set by another script’s tag: ${markup}`, () => {
      expect(read(markup + joined(), JOINED).base).to.equal('https://town.example/cache/');
      expect(read(markup + own()).base).to.equal('https://town.example/widgets/');
      expect(read(markup + moved(), {address: 'https://town.example/0.1.0/w.js'}).base).to.equal(
        'https://town.example/0.1.0/',
      );
    });
  }

  for (const bad of [
    '',
    ' ',
    'javascript:alert(1)',
    'data:text/javascript,',
    'blob:https://town.example/1',
    'https://',
    'ftp://a.example/',
    'file:///etc/',
  ]) {
    it(`is the script’s folder, with a warning, if the page names an invalid one: ${JSON.stringify(bad)}`, () => {
      expect(read(own(`data-base="${bad}"`)).base).to.equal('https://town.example/widgets/');
      expect(watched.take()).to.deep.equal([
        `data-base="${bad}" is ignored: expected the http(s) address of a folder, such as "/widgets/"`,
      ]);
    });
  }
});

describe('a page pins the lazily loaded files', () => {
  const HASH = 'integrity="sha384-x"';
  for (const [what, settings, isPinned] of [
    ['if the script tag has a hash', read(own(HASH)), true],
    ['if one of two tags of the script has a hash', read(own() + own(HASH)), true],
    ['if a modulepreload link has a hash', read(own(), {line: true}), true],
    ['if our tag cannot be identified, and one tag has a hash', read(VENDOR + moved(HASH)), true],
    ['only if the script tag has a hash', read(own()), false],
    ['never if only another script has a hash', read(`<script src="/jquery.js" ${HASH}></script>${own()}`), false],
  ] as const) {
    it(what, () => {
      expect(settings.isPinned()).to.equal(isPinned);
    });
  }

  it('and passes on the nonce of its script tag', () => {
    expect(read(`<script nonce="n0"></script>${own('nonce="n1"')}`).nonce).to.equal('n1');
    expect(read(`<script nonce="n0"></script>${moved()}`).nonce).to.equal('n0');
    expect(read(own()).nonce).to.equal('');
  });
});
