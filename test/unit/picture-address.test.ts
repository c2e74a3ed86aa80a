import {expect} from '@open-wc/testing';
import {pictureAddress, type PicturePolicy} from '../../src/elements/news-card/picture-address.js';

const PAGE = 'https://town.example/news/index.html';
const OLD_PAGE = 'http://town.example/news/index.html';

describe('pictureAddress', () => {
  for (const [name, src, page, own] of [
    ['its own', 'https://town.example/a.jpg', PAGE, true],
    ['its own on the usual port', 'https://town.example:443/a.jpg', PAGE, true],
    ['another site', 'https://elsewhere.example/a.jpg', PAGE, false],
    ['a host under its own', 'https://media.town.example/a.jpg', PAGE, false],
    ['the host above its own', 'https://example/a.jpg', PAGE, false],
    ['a host that begins like its own', 'https://town.example.elsewhere.example/a.jpg', PAGE, false],
    ['its own on another port', 'https://town.example:8443/a.jpg', PAGE, false],
    ['its own as a name in front of another', 'https://town.example@elsewhere.example/a.jpg', PAGE, false],
    ['its own by http, on an http page', 'http://town.example/a.jpg', OLD_PAGE, true],
    ['its own by https, on an http page', 'https://town.example/a.jpg', OLD_PAGE, false],
  ] as const) {
    it(`is ${own ? '' : 'not '}loaded by default from ${name}`, () => {
      const {href} = new URL(src);
      expect(pictureAddress(src, 'same-origin', page)).to.equal(own ? href : undefined);
      expect(pictureAddress(src, 'all', page)).to.equal(href);
      expect(pictureAddress(src, 'none', page)).to.equal(undefined);
    });
  }

  for (const policy of ['', 'ALL', 'none ', 'same-site', '__proto__']) {
    it(`treats "${policy}" as the default`, () => {
      expect(pictureAddress('https://town.example/a.jpg', policy as PicturePolicy, PAGE)).to.not.equal(undefined);
      expect(pictureAddress('https://elsewhere.example/a.jpg', policy as PicturePolicy, PAGE)).to.equal(undefined);
    });
  }

  for (const [src, asked, own] of [
    ['http://town.example/a.jpg', 'https://town.example/a.jpg', true],
    ['http://elsewhere.example/a.jpg', 'https://elsewhere.example/a.jpg', false],
    ['http://town.example/a.jpg?from=http://b/', 'https://town.example/a.jpg?from=http://b/', true],
  ] as const) {
    it(`upgrades ${src} to https on an https page`, () => {
      expect(pictureAddress(src, 'all', PAGE)).to.equal(asked);
      expect(pictureAddress(src, 'same-origin', PAGE)).to.equal(own ? asked : undefined);
    });
  }

  it('leaves http unchanged on an http page, whose server may not support https', () => {
    expect(pictureAddress('http://elsewhere.example/a.jpg', 'all', OLD_PAGE)).to.equal(
      'http://elsewhere.example/a.jpg',
    );
  });

  it('treats no page as the picture’s own on a server', () => {
    for (const page of ['about:blank', 'about:srcdoc', 'data:text/html,']) {
      expect(pictureAddress('https://town.example/a.jpg', 'same-origin', page)).to.equal(undefined);
      for (const src of ['https://town.example/a.jpg', 'http://town.example/a.jpg']) {
        expect(pictureAddress(src, 'all', page)).to.equal(src);
      }
    }
  });

  it('depends on the page that contains it', () => {
    expect(pictureAddress(`${location.origin}/a.jpg`, 'same-origin')).to.equal(`${location.origin}/a.jpg`);
    expect(pictureAddress(PAGE, 'same-origin')).to.equal(undefined);
  });
});
