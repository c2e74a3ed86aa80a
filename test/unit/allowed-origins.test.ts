import {expect} from '@open-wc/testing';
import {allowOrigins, isAllowed, isLimited} from '../../src/http/allowed-origins.js';
import {pictureAddress} from '../../src/elements/news-card/picture-address.js';
import {load} from '../../src/http/load.js';
import {watchConsole} from '../support/console.js';
import {fault, ledgerOf, newKey} from '../support/faults.js';
import {ELSEWHERE} from '../support/host-page.js';

/** The origin that every test of this file allows, because each call can only narrow the limit. */
const KEPT = 'https://kept.example';

describe('allowOrigins', () => {
  const watched = watchConsole();

  it('allows every origin before its first call', () => {
    expect(isLimited()).to.equal(false);
    expect(isAllowed('https://anywhere.example/')).to.equal(true);
  });

  it('allows the page’s own origin and the listed ones, in any spelling', () => {
    allowOrigins([KEPT, 'HTTPS://Also.example/', 'http://plain.example:80', 'https://bücher.example', ELSEWHERE]);
    expect(isLimited()).to.equal(true);
    for (const address of [
      `${location.origin}/x`,
      `${KEPT}/a?b#c`,
      'https://kept.example:443/',
      'https://also.example/x',
      'http://plain.example/x',
      'https://xn--bcher-kva.example/',
    ])
      expect(isAllowed(address), address).to.equal(true);
    for (const address of [
      'https://other.example/',
      'http://kept.example/',
      'https://kept.example:8443/',
      'https://www.kept.example/',
      'https://kept.example.evil.example/',
      'https://kept.example@evil.example/',
    ])
      expect(isAllowed(address), address).to.equal(false);
  });

  it('limits pictures from other hosts too', () => {
    expect(pictureAddress(`${KEPT}/a.png`, 'all')).to.equal(`${KEPT}/a.png`);
    expect(pictureAddress('https://other.example/a.png', 'all')).to.equal(undefined);
    expect(pictureAddress(`${location.origin}/a.png`, 'all')).to.equal(`${location.origin}/a.png`);
  });

  it('permits redirects within the page’s own origin', async () => {
    const to = fault('json', {body: '[]'});
    expect(await load(new URL(fault('redirect', {to}), location.href).href)).to.include({text: '[]'});
  });

  for (const [what, from] of [
    ['the page’s own origin', location.origin],
    ['an allowed origin', ELSEWHERE],
  ] as const) {
    for (const status of ['301', '302', '303', '307', '308']) {
      it(`blocks a redirect (${status}) from ${what} to another origin before it is followed`, async () => {
        const key = newKey();
        const to = (from === ELSEWHERE ? location.origin : ELSEWHERE) + fault('json', {key});
        const tried = newKey();
        const problem = await load(from + fault('redirect', {to, status, key: tried})).catch((error: unknown) => error);
        expect(problem).to.include({code: 'policy'});
        expect(String(problem)).to.include('redirected').and.include('src is the address');
        // A redirect within the page's own origin is recognised by a second request.
        expect((await ledgerOf(tried)).requests, 'not tried again').to.equal(from === ELSEWHERE ? 1 : 2);
        expect((await ledgerOf(key)).requests).to.equal(0);
      });
    }
  }

  const BAD = [
    'news.example',
    '*',
    "'self'",
    'https:',
    'https://*.news.example',
    'https://a.example,https://b.example',
    'https://a.example,',
    'https://news.example/feed',
    'https://news.example?x',
    'https://user@news.example',
    'javascript:alert(1)',
    'data:,',
    'null',
    'about:blank',
    'ftp://news.example',
  ];
  for (const value of BAD) {
    it(`warns about a value that is not an origin: ${value}`, () => {
      allowOrigins(`${KEPT} ${value} `);
      expect(watched.take()).to.deep.equal([
        `data-allow-origins: ${JSON.stringify(value)} allows nothing; expected https:// and a host, without a path`,
      ]);
      expect(isAllowed(`${KEPT}/`)).to.equal(true);
      for (const address of ['https://news.example/', 'https://a.example/', 'https://x.news.example/'])
        expect(isAllowed(address)).to.equal(false);
    });
  }

  it('never adds an origin in a later call', () => {
    allowOrigins([KEPT, 'https://late.example']);
    expect(isAllowed('https://late.example/')).to.equal(false);
    expect(isAllowed(`${KEPT}/`)).to.equal(true);
  });

  it('allows only the page’s own origin if the list is invalid or empty', () => {
    expect(() => allowOrigins(undefined as unknown as string[])).to.throw(TypeError);
    expect(isAllowed(`${KEPT}/`)).to.equal(false);
    allowOrigins([KEPT]);
    expect(isAllowed(`${KEPT}/`)).to.equal(false);
    allowOrigins('');
    expect(isAllowed(`${location.origin}/x`)).to.equal(true);
  });
});
