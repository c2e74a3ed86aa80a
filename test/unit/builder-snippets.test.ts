/* The texts that the builder gives, for choices that a link from anybody may name. */
import {expect} from '@open-wc/testing';
import {firstChoice} from '../../src/builder/choice.js';
import type {ElementInfo, Library} from '../../src/builder/library.js';
import {headLines, type Input, policyLine, reserveLink, shortcode} from '../../src/builder/snippets.js';

const TOWN = 'https://town.example';
const names = ['images', 'limit', 'src', 'tag', 'without-image'];
const element = {
  tag: 'news-list',
  settings: names.map((name) => ({name})),
  shortcode: names,
} as unknown as ElementInfo;
const library = {elements: [element], hashes: new Map([['reserve.css', 'sha384-abc']])} as unknown as Library;

function input(
  attributes: Readonly<Record<string, string>>,
  more: Partial<Input> & {folder?: string; pictures?: readonly string[]} = {},
): Input {
  const {folder = '/widgets/', pictures = [], ...others} = more;
  return {
    choice: {...firstChoice(library, 'en'), attributes, folder},
    element,
    library,
    measured: {files: [], height: 100, fontSize: 16, pictures},
    json: undefined,
    readFrom: undefined,
    linkText: 'News',
    ...others,
  };
}
/** The sources of a directive; undefined without it. */
const allowed = (given: Input, directive: string, isRendered = false): string[] | undefined =>
  policyLine(given, isRendered, TOWN)
    .split('; ')
    .map((each) => each.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

describe('the policy line', () => {
  it('allows news pictures from the page’s host, also before the preview has shown one', () => {
    expect(allowed(input({}), 'img-src')).to.deep.equal(["'self'"]);
    const given = input({images: 'all'}, {pictures: ['https://pictures.example/1.jpg', `${TOWN}/2.jpg`]});
    expect(allowed(given, 'img-src')).to.deep.equal(["'self'", 'https://pictures.example']);
    expect(allowed(input({images: 'none'}), 'img-src')).to.equal(undefined);
    expect(allowed(input({'without-image': ''}), 'img-src')).to.equal(undefined);
  });

  it('allows the address of the source, and the one that it redirects to', () => {
    const src = 'https://town.example.org/feed';
    const readFrom = 'https://www.town.example.org/feed';
    expect(allowed(input({src}, {readFrom}), 'connect-src')).to.deep.equal([
      'https://town.example.org',
      'https://www.town.example.org',
    ]);
    expect(allowed(input({src: '/feed'}, {readFrom: `${TOWN}/feed`}), 'connect-src')).to.deep.equal(["'self'"]);
    expect(allowed(input({src}, {json: '{}'}), 'connect-src')).to.equal(undefined);
  });

  it('has no wildcard and no directive from an address', () => {
    for (const host of ['*', '*.example', 'a;sandbox;b', "'unsafe-inline'", 'a,b']) {
      const given = input({src: `https://${host}/feed`}, {folder: `https://${host}/w/`});
      expect(policyLine(given, true, TOWN), host).to.equal(
        "script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'",
      );
    }
    expect(allowed(input({src: 'https://[2001:db8::1]:8080/feed'}), 'connect-src')).to.deep.equal([
      'https://[2001:db8::1]:8080',
    ]);
  });
});

describe('a shortcode', () => {
  it('keeps the brackets of an address as an address has them, and brackets in a text as characters', () => {
    const src = '/jsonapi/node/article?page[limit]=10';
    expect(shortcode(input({src, tag: 'a]b'}))?.text).to.equal(
      '[news_list src="/jsonapi/node/article?page%5Blimit%5D=10" tag="a&#93;b"]News[/news_list]',
    );
  });
});

describe('the lines for another host', () => {
  it('ask for files that the browser may compare with their hashes', () => {
    const given = input({}, {folder: 'https://files.example/w/'});
    for (const lines of [headLines(given), reserveLink(given)]) {
      expect(lines).to.match(/ integrity="[^"]*" crossorigin>/);
    }
    expect(reserveLink(input({}))).to.not.include('crossorigin');
  });
});
