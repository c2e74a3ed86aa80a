import {expect} from '@open-wc/testing';
import {hostName, safeUrl} from '../../src/util/safe-url.js';

const BASE = 'https://town.example/news/page.html';

describe('safeUrl', () => {
  for (const [given, address] of [
    ['https://www.unesco.lv/lv/jaunums', 'https://www.unesco.lv/lv/jaunums'],
    ['http://town.example/', 'http://town.example/'],
    ['HTTPS://Town.Example/A', 'https://town.example/A'],
    [' https://town.example/a ', 'https://town.example/a'],
    ['ht\ttps://town.example/a', 'https://town.example/a'],
    ['//other.example/a', 'https://other.example/a'],
    ['/rel', 'https://town.example/rel'],
    ['rel', 'https://town.example/news/rel'],
    ['../rel', 'https://town.example/rel'],
    ['?page=2', 'https://town.example/news/page.html?page=2'],
    ['#top', 'https://town.example/news/page.html#top'],
    ['\\\\other.example\\a', 'https://other.example/a'],
    // Every browser reads it as a relative path if it has the scheme of the base, otherwise as a host.
    ['https:evil', 'https://town.example/news/evil'],
    ['http:evil', 'http://evil/'],
    ['javascript/evil', 'https://town.example/news/javascript/evil'],
    ['javascript&#58;alert(1)', 'https://town.example/news/javascript&#58;alert(1)'],
    ['javascript%3Aalert(1)', 'https://town.example/news/javascript%3Aalert(1)'],
  ] as const) {
    it(`resolves ${JSON.stringify(given)} like the browser`, () => {
      expect(safeUrl(given, BASE)).to.equal(address);
    });
  }

  for (const given of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\n\njavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\u0000 \u0001\tjava\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://town.example/%0aalert(1)',
    'javascript:https://town.example/',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    ' da\tta:image/svg+xml,<svg onload="alert(1)"/>',
    'vbscript:msgbox(1)',
    'VbScript:msgbox(1)',
    'blob:https://town.example/0b8c0b4c-0000-0000-0000-000000000000',
    'filesystem:https://town.example/temporary/a',
    'file:///etc/passwd',
    'ftp://town.example/a',
    'ws://town.example/',
    'about:blank',
    'view-source:https://town.example/',
    'mailto:mayor@town.example',
    'tel:+37160000000',
    'intent://town.example/#Intent;end',
    'x:https://town.example/',
  ]) {
    it(`returns no address for ${JSON.stringify(given)}`, () => {
      expect(safeUrl(given, BASE)).to.equal(undefined);
      expect(safeUrl(given)).to.equal(undefined);
    });
  }

  it('returns no address for a value that is not one', () => {
    for (const value of [
      '',
      ' ',
      '\n\t',
      'https://',
      'http://[',
      'https://town.example:99999/',
      undefined,
      null,
      5,
      true,
      {},
      ['https://town.example/'],
      new URL(BASE),
    ]) {
      expect(safeUrl(value)).to.equal(undefined);
    }
  });

  it('returns no address for empty text, which a browser would resolve to the page itself', () => {
    expect(safeUrl('', BASE)).to.equal(undefined);
    expect(safeUrl('  ', BASE)).to.equal(undefined);
  });

  it('needs a base for a relative address', () => {
    for (const given of ['/rel', 'rel', '//other.example/a', '?page=2', '#top'])
      expect(safeUrl(given)).to.equal(undefined);
  });

  it('returns no relative address on an unsafe base', () => {
    expect(safeUrl('a', 'javascript:alert(1)')).to.equal(undefined);
    expect(safeUrl('a', 'data:text/html,x')).to.equal(undefined);
    expect(safeUrl('a', 'about:srcdoc')).to.equal(undefined);
    expect(safeUrl('https://town.example/', 'about:srcdoc')).to.equal('https://town.example/');
  });

  it('escapes quotes and angle brackets, which could end an attribute', () => {
    expect(safeUrl('https://town.example/"><img src=x onerror=alert(1)>')).to.equal(
      'https://town.example/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    );
  });
});

describe('hostName', () => {
  it('returns the host as people write it', () => {
    expect(hostName('https://www.unesco.lv/lv/jaunums')).to.equal('unesco.lv');
    expect(hostName('http://uil.unesco.org/')).to.equal('uil.unesco.org');
    expect(hostName('https://town.example:8080/a')).to.equal('town.example');
  });

  it('keeps a "www" inside a name', () => {
    expect(hostName('https://www2.town.example/')).to.equal('www2.town.example');
    expect(hostName('https://a.www.example/')).to.equal('a.www.example');
  });

  it('returns the real host of a deceptive address', () => {
    expect(hostName('https://unesco.org@evil.example/')).to.equal('evil.example');
  });
});
