import {expect} from '@open-wc/testing';
import {parseFragment} from 'parse5';
import {CHARACTER_NAMES} from '../../src/sources/character-names.js';
import {characterNamed} from '../../src/sources/characters.js';
import {decodeReferences, htmlText} from '../../src/util/html-text.js';

/** The text of HTML according to parse5, an implementation of the standard. */
function judge(html: string): string {
  const collect = (node: object): string =>
    'value' in node
      ? String(node.value)
      : 'childNodes' in node
        ? (node.childNodes as object[]).map(collect).join('')
        : '';
  return collect(parseFragment(html));
}
const names = CHARACTER_NAMES.split(',').flatMap((row) => row.split(' ').slice(1));

describe('htmlText', () => {
  it('decodes every character name in HTML', () => {
    expect(names).to.have.length(2125);
    for (const name of names) {
      const html = `x&${name};y`;
      expect(htmlText(html, characterNamed), name).to.equal(judge(html));
      expect(decodeReferences(html, characterNamed), name).to.equal(judge(html));
    }
  });

  it('decodes a name without its semicolon where HTML does', () => {
    for (const name of names) {
      for (const html of [`x&${name} y`, `x&${name}y`, `x&${name}2;`]) {
        expect(htmlText(html, characterNamed), html).to.equal(judge(html));
      }
    }
  });

  it('decodes numeric references as HTML does', () => {
    for (const html of [
      '&#65 &#65;&#x41;&#X41 &#0;&#x80;&#150;&#xD800;&#x110000;&#99999999999;&#x00000000041;&#000000000065;',
      '&# &#; &#x; &#xg; &#a; &',
      '10 &le; 12 &rarr; &amp; &nbsp x',
      '&notit; &notin; &ampamp; &am<b>p;</b> &unknown; &Unknown',
      'M&umacr;&zcaron;izgl&imacr;t&imacr;ba &scaron;odien',
    ]) {
      expect(htmlText(html, characterNamed), html).to.equal(judge(html));
    }
  });

  it('requests the table only for uncommon names', () => {
    const asked: string[] = [];
    const ask = (name: string): undefined => void asked.push(name);
    expect(htmlText('&amp; &nbsp; &scaron; &hellip; &copy &#65; &', ask)).to.equal('& \u00A0 š … © A &');
    expect(asked).to.deep.equal([]);
    expect(htmlText('&imacr; &le;', ask)).to.equal('&imacr; &le;');
    expect(asked).to.deep.equal(['imacr', 'le']);
  });
});

describe('decodeReferences', () => {
  it('requires the semicolon, so addresses stay unchanged', () => {
    expect(decodeReferences('https://town.example/?a=1&copy=2&notit', characterNamed)).to.equal(
      'https://town.example/?a=1&copy=2&notit',
    );
  });
});
