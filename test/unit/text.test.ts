import {expect} from '@open-wc/testing';
import {capitalized, cleanText} from '../../src/util/text.js';

/** Half of a surrogate pair, which is not a character. */
const HALF = /\p{Cs}/u;

describe('cleanText', () => {
  it('leaves an ordinary line unchanged', () => {
    expect(cleanText('Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā', 300)).to.equal(
      'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā',
    );
  });

  it('leaves markup and entities as text', () => {
    expect(cleanText('&amp;lt;b&gt; <b>x</b>', 300)).to.equal('&amp;lt;b&gt; <b>x</b>');
  });

  it('removes direction controls that affect following text', () => {
    for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      expect(cleanText(`a${String.fromCharCode(code)}b`, 300), code.toString(16)).to.equal('ab');
    }
  });

  it('keeps marks and joiners that Arabic, Persian and emoji need', () => {
    for (const text of ['می\u200cخواهم', 'מה\u200f!', 'a\u200eb', '👨\u200d👩\u200d👧'])
      expect(cleanText(text, 300)).to.equal(text);
  });

  it('removes NUL and all other control characters', () => {
    for (let code = 0; code < 0xa0; code++) {
      const text = String.fromCharCode(code);
      if (!/\p{Cc}/u.test(text) || /\s/.test(text)) continue;
      expect(cleanText(`a${text}b`, 300), code.toString(16)).to.equal('ab');
    }
  });

  it('collapses white space of every kind into one space, and trims the ends', () => {
    expect(cleanText(' \t\n a \r\n\r\n b\u00a0\u2003\u3000\u2028c\ufeff ', 300)).to.equal('a b c');
  });

  it('collapses white space around a removed character', () => {
    expect(cleanText('a \u0000 b\u202e \u202c', 300)).to.equal('a b');
  });

  for (const value of ['', ' ', '\n\t\r', '\u0000\u0001', '\u202e\u202c', '\ufeff', '\u00a0']) {
    it(`returns undefined for ${JSON.stringify(value)}, which has no readable text`, () => {
      expect(cleanText(value, 300)).to.equal(undefined);
    });
  }

  it('reads a number as its digits, since some sources have numeric ids', () => {
    expect(cleanText(4711, 300)).to.equal('4711');
    expect(cleanText(0, 300)).to.equal('0');
  });

  it('returns undefined for values of other types', () => {
    for (const value of [undefined, null, true, false, {}, [], ['text'], {toString: () => 'text'}]) {
      expect(cleanText(value, 300)).to.equal(undefined);
    }
  });

  it('keeps a text that is exactly as long as the limit', () => {
    expect(cleanText('abcde', 5)).to.equal('abcde');
  });

  it('shortens a longer text to the limit, including an ellipsis', () => {
    expect(cleanText('abcdef', 5)).to.equal('abcd…');
  });

  it('leaves no space before the ellipsis', () => {
    expect(cleanText('abc defg', 5)).to.equal('abc…');
  });

  it('does not count removed characters', () => {
    expect(cleanText('  a\u0000b  c\u202ed  ', 5)).to.equal('ab cd');
  });

  it('never cuts inside a character', () => {
    for (let limit = 2; limit < 12; limit++) {
      const cut = cleanText('a😀b😀😀c😀😀😀d😀😀😀😀', limit) ?? '';
      expect(cut, cut).to.match(/^[a-d😀]+…?$/u);
      expect(cut).to.not.match(HALF);
    }
  });

  it('leaves no half character in the first cut of a far longer text', () => {
    // Only the beginning of a far longer text is read, and a character may straddle its end.
    for (let blanks = 0; blanks < 60; blanks++) {
      const cut = cleanText(`a${' '.repeat(blanks)}😀😀😀`, 10) ?? '';
      expect(cut, `${blanks} blanks`).to.not.match(HALF);
    }
  });

  it('never cuts without an ellipsis', () => {
    for (let blanks = 0; blanks < 60; blanks++) {
      const cut = cleanText(`a${' '.repeat(blanks)}bcd`, 10) ?? '';
      if (cut !== (blanks ? 'a bcd' : 'abcd')) expect(cut, `${blanks} blanks`).to.match(/…$/);
    }
  });

  it('adds no ellipsis if only spaces were removed', () => {
    expect(cleanText(`a${' '.repeat(1000)}`, 10)).to.equal('a');
    expect(cleanText(`${' '.repeat(1000)}a`, 10)).to.equal('a');
  });

  for (const [name, hostile] of [
    ['<', '<'.repeat(1e6)],
    ['&', '&'.repeat(1e6)],
    ['blanks', ' '.repeat(1e6)],
    ['blanks before a letter', `a${' '.repeat(1e6)}b`],
    ['NUL', '\u0000'.repeat(1e6)],
    ['direction overrides', '\u202e'.repeat(1e6)],
    ['letters', 'a'.repeat(1e6)],
    ['emoji', '😀'.repeat(5e5)],
    ['combining marks', `a${'\u0301'.repeat(1e6)}`],
  ] as const) {
    // A backtracking pattern would exceed the time limit of the test.
    it(`stays within the limit for a megabyte of ${name}`, () => {
      for (let times = 0; times < 20; times++) {
        expect(Array.from(cleanText(hostile, 1000) ?? '').length).to.be.at.most(1000);
        expect(Array.from(cleanText(hostile, 1e6) ?? '').length).to.be.at.most(1e6);
      }
    });
  }
});

describe('capitalized', () => {
  for (const [text, tag, shown] of [
    ['about 69 more', 'en', 'About 69 more'],
    ['iller', 'tr', 'İller'],
    ['iller', 'lv', 'Iller'],
    ['ґрунт', 'uk', 'Ґрунт'],
    ['69 more', 'en', '69 more'],
    // Georgian has no capital at the start of a sentence: a word is in capitals throughout, or not at all.
    ['დაახლოებით 69', 'ka', 'დაახლოებით 69'],
  ] as const) {
    it(`begins ${JSON.stringify(text)} with ${shown[0]} in ${tag}`, () => {
      expect(capitalized(text, tag)).to.equal(shown);
    });
  }
});
