import {expect} from '@open-wc/testing';
import {readSettings, type ScriptSettings} from '../../src/script-tag/settings.js';
import {watchConsole} from '../support/console.js';

const OURS = 'https://town.example/widgets/learning-city-widgets.js';
const PAGE = 'https://town.example/news/';

/** Reads the settings of a page with these tags. `mine` is the tag that a plain script runs from. */
function read(markup: string, {address = OURS, mine = '', line = false} = {}): ScriptSettings {
  // A document without a window: its scripts do not run.
  const page = new DOMParser().parseFromString(`<base href="${PAGE}">${markup}`, 'text/html');
  const tags = [...page.querySelectorAll('script')];
  const current = mine ? (page.querySelector<HTMLScriptElement>(mine) ?? undefined) : undefined;
  return readSettings({tags, current, address, baseURI: PAGE, hasPinnedLine: () => line});
}
const own = (attributes = ''): string => `<script type="module" src="${OURS}" ${attributes}></script>`;
const moved = (attributes = ''): string => `<script type="module" src="/latest/w.js" ${attributes}></script>`;
const VENDOR = '<script src="/vendor.js" data-prefix="acme" data-base="https://evil.example/"></script>';

describe('the limit of sources on the script tag', () => {
  for (const [what, markup, limits] of [
    ['on the own tag', own('data-allow-origins="https://a.example"'), ['https://a.example']],
    ['that is empty', own('data-allow-origins=""'), ['']],
    ['that is empty, after a redirect', moved('data-allow-origins'), ['']],
    ['after a redirect', moved('data-allow-origins="https://a.example"'), ['https://a.example']],
    ['after a redirect, behind a tag with data-prefix', VENDOR + moved('data-allow-origins="x"'), ['x']],
    ['after a redirect, beside an empty data-prefix', moved('data-prefix="" data-allow-origins="x"'), ['x']],
    ['on two tags of the script', own('data-allow-origins="x y"') + own('data-allow-origins="y z"'), ['x y', 'y z']],
    ['on the second tag only', own() + own('data-allow-origins="x"'), ['x']],
    ['on an empty tag, where a joiner has taken ours', '<script data-allow-origins="x"></script>', ['x']],
    ['on a tag in a drawing', '<svg><script data-allow-origins="x"></script></svg>', ['x']],
    ['nowhere', VENDOR + own(), []],
  ] as const) {
    it(`counts ${what}`, () => {
      expect(read(markup).limits).to.deep.equal(limits);
    });
  }
});

describe('the prefix on the script tag', () => {
  const watched = watchConsole();

  for (const [what, markup, prefix] of [
    ['is read from the own tag', own('data-prefix="town"'), 'town-'],
    ['of another script is ignored', VENDOR + own(), ''],
    ['of another script is ignored after a redirect', VENDOR + moved('data-allow-origins="x"'), ''],
    ['of another script is ignored beside an own one after a redirect', VENDOR + moved('data-prefix="town"'), 'town-'],
    [
      'is read from the tag with a limit first',
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
    it(`is ignored with a warning where it is no name: ${JSON.stringify(prefix)}`, () => {
      expect(read(own(`data-prefix="${prefix.replace('<', '&lt;')}"`)).prefix).to.equal('');
      expect(watched.take()).to.deep.equal([
        `data-prefix="${prefix}" is ignored: expected small letters and digits, such as "town"`,
      ]);
    });
  }
});

describe('the folder of the files on demand', () => {
  const watched = watchConsole();
  const JOINED = {address: 'https://town.example/cache/autoptimize_abc.js', mine: '#joined'};
  const joined = (attributes = ''): string => `<script id="joined" src="${JOINED.address}" ${attributes}></script>`;

  it('is the one of the script', () => {
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
    it(`is what the own tag or an empty one says: ${written}`, () => {
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
    it(`is never what another script’s tag says: ${markup}`, () => {
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
    it(`is the one of the script, with a warning, where the page names none: ${JSON.stringify(bad)}`, () => {
      expect(read(own(`data-base="${bad}"`)).base).to.equal('https://town.example/widgets/');
      expect(watched.take()).to.deep.equal([
        `data-base="${bad}" is ignored: expected the http(s) address of a folder, such as "/widgets/"`,
      ]);
    });
  }
});

describe('a page pins the files on demand', () => {
  const HASH = 'integrity="sha384-x"';
  for (const [what, settings, isPinned] of [
    ['where the script tag has a hash', read(own(HASH)), true],
    ['where one of two tags of the script has a hash', read(own() + own(HASH)), true],
    ['where a modulepreload line has a hash', read(own(), {line: true}), true],
    ['where it is not known which tag is ours, and one has a hash', read(VENDOR + moved(HASH)), true],
    ['not where it has no hash', read(own()), false],
    ['not where only another script has a hash', read(`<script src="/jquery.js" ${HASH}></script>${own()}`), false],
  ] as const) {
    it(what, () => {
      expect(settings.isPinned()).to.equal(isPinned);
    });
  }

  it('and lends them the number that its policy knows scripts by', () => {
    expect(read(`<script nonce="n0"></script>${own('nonce="n1"')}`).nonce).to.equal('n1');
    expect(read(`<script nonce="n0"></script>${moved()}`).nonce).to.equal('n0');
    expect(read(own()).nonce).to.equal('');
  });
});
