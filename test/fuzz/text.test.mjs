/* Texts, markup, addresses, language tags and bytes. The judges are `parse5`, `URL`, `Intl` and `TextDecoder`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {mayChoose} from '../../dist/npm/util/may-choose.js';
import {pictureAddress} from '../../dist/npm/elements/news-card/picture-address.js';
import {decodeBytes} from '../../dist/npm/http/decode.js';
import {characterNamed} from '../../dist/npm/sources/characters.js';
import {nameOnly} from '../../dist/npm/sources/items.js';
import {withoutAddedFields, withoutAddedLinks, withoutShortcodes} from '../../dist/npm/sources/added-words.js';
import {htmlText} from '../../dist/npm/util/html-text.js';
import {canonicalTag, textDirection} from '../../dist/npm/util/language-tag.js';
import {onSameHost, safeUrl} from '../../dist/npm/util/safe-url.js';
import {cleanText} from '../../dist/npm/util/text.js';
import {forAll} from './run.mjs';
import {damagedText, oddAddress, oddText, oddValue, plainWords, wellFormedText} from './values.mjs';
/** @import {DefaultTreeAdapterTypes} from 'parse5' */

/** Characters that no cleaned line of text may contain. */
const UNSAFE = /\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

describe('cleanText', () => {
  it('returns one visible line within its limit, and does not change it again', () => {
    forAll(fc.tuple(oddValue, fc.constantFrom(1, 35, 100, 300, Infinity)), ([value, limit]) => {
      const text = cleanText(value, limit);
      if (text === undefined || typeof value === 'number') return;
      assert.doesNotMatch(text, UNSAFE);
      assert.doesNotMatch(text, /^\s|\s$| {2}/);
      assert.match(text, /\S/);
      assert.ok([...text].length <= limit);
      assert.equal(cleanText(text, limit), text);
    });
  });

  it('keeps whole characters, and all text that needs no change', () => {
    forAll(fc.tuple(wellFormedText, fc.constantFrom(1, 2, 35, 100)), ([value, limit]) => {
      assert.doesNotMatch(cleanText(value, limit) ?? '', /\p{Surrogate}/u);
    });
    forAll(plainWords, (words) => assert.equal(cleanText(words, 1000), words));
  });
});

describe('nameOnly', () => {
  it('shows no e-mail address, and reads its own result again', () => {
    const names = fc.array(fc.constantFrom('Anna', '<a@b>', '(a@b)', 'a@b', '@', '<', '>', '(', ')', ' ', ', ', ';'), {
      maxLength: 8,
    });
    forAll(
      fc.oneof(
        oddText,
        names.map((pieces) => pieces.join('')),
      ),
      (text) => {
        const name = nameOnly(text);
        assert.doesNotMatch(name ?? '', /[^\s()<>]@[^\s()<>]/);
        assert.equal(nameOnly(name), name);
      },
    );
  });
});

/** Elements whose content a reader does not see, as in the module under test. */
const SILENT = /^(?:script|style|template|noscript|iframe|svg|object|audio|video)$/;
const INLINE = /^(?:a|b|em|i|span|strong|code|small|time)$/;

/**
 * The text of an HTML fragment by the parser of the standard, with spaces around blocks.
 * @param {string} html
 */
function judgeText(html) {
  let text = '';
  const walk = (/** @type {DefaultTreeAdapterTypes.ChildNode} */ node) => {
    if (node.nodeName === '#text') text += /** @type {DefaultTreeAdapterTypes.TextNode} */ (node).value;
    const space = INLINE.test(node.nodeName) || node.nodeName.startsWith('#') ? '' : ' ';
    text += space;
    if ('childNodes' in node && !SILENT.test(node.nodeName)) node.childNodes.forEach(walk);
    text += space;
  };
  parseFragment(html).childNodes.forEach(walk);
  return words(text);
}

const words = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();
const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attribute = fc.constantFrom(
  '',
  ' class="a b"',
  ' title="a > b"',
  " title='<i>'",
  ' hidden',
  ' data-x=1',
  ' href="/?a&b"',
);

/** HTML as editors write it: blocks with inline markup, comments and elements without visible text. */
/** @type {{html: fc.Arbitrary<string>}} */
const {html: validHtml} = fc.letrec((/** @type {(name: string) => fc.Arbitrary<string>} */ tie) => ({
  html: fc.array(tie('node'), {maxLength: 4}).map((nodes) => nodes.join('')),
  node: fc.oneof(
    {maxDepth: 4},
    plainWords.map(escaped),
    fc.constantFrom(
      ' ',
      '<br>',
      '<br/>',
      '<!-- a > b -->',
      '<img src="/a" alt="b">',
      '<hr>',
      '&nbsp;',
      '&#8211;',
      '&#x1F600;',
    ),
    fc.constantFrom('<script>if (a < b) "</p>"</script>', '<style>a > b {}</style>', '<iframe src="/a"><p>x</iframe>'),
    fc
      .tuple(fc.constantFrom('span', 'b', 'em', 'div', 'section', 'blockquote', 'ul', 'figure'), attribute, tie('html'))
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner}</${tag}>`),
  ),
}));

describe('htmlText', () => {
  it('returns the text that parse5 finds in well-formed HTML', () => {
    forAll(validHtml, (html) => {
      assert.equal(words(htmlText(html, characterNamed)), judgeText(html));
    });
  });

  it('decodes character references as parse5 does', () => {
    const name = fc.constantFrom(
      'amp',
      'lt',
      'notit',
      'not',
      'copy',
      'imacr',
      'Imacr',
      'nGt',
      'frac12',
      'fjlig',
      'bogus',
      'AMP',
      'Yuml',
    );
    const code = fc.oneof(fc.nat(0x120000), fc.nat(300), fc.constantFrom(0, 13, 0xd800, 0x80, 0x9f, 0xfffe, 0x110000));
    const reference = fc.oneof(
      fc.tuple(name, fc.constantFrom(';', '', 'x;', '=', ' ')).map((pieces) => `&${pieces.join('')}`),
      fc.tuple(code, fc.constantFrom(';', '', ' ', 'g')).map(([number, end]) => `&#${number}${end}`),
      fc.tuple(code, fc.constantFrom(';', '', '0;', 'g')).map(([number, end]) => `&#x${number.toString(16)}${end}`),
      fc.constantFrom('&', '&;', '&#', '&#x;', '&#x', '&#00065;', '&#99999999999;', 'a', '1'),
    );
    forAll(fc.array(reference, {maxLength: 4}), (references) => {
      const text = references.join('');
      const [node] = parseFragment(text).childNodes;
      const expected = node && 'value' in node ? node.value : '';
      // The parser drops NUL, and reads a carriage return in the text itself as a line break.
      assert.equal(htmlText(text, characterNamed), expected);
    });
  });

  it('reads any text, and returns the same again', () => {
    forAll(damagedText(validHtml), (html) => {
      assert.equal(htmlText(html), htmlText(html));
      const page = {url: 'https://town.example/a', title: 'Ventspils'};
      const rest = withoutShortcodes(withoutAddedLinks(withoutAddedFields(html), page));
      assert.equal(typeof rest, 'string');
    });
  });
});

describe('safeUrl', () => {
  const base = fc.constantFrom(
    'https://town.example/news/feed',
    'http://localhost:8080/',
    undefined,
    'about:blank',
    'x',
  );

  it('returns only http(s) addresses, as URL writes them', () => {
    forAll(fc.tuple(fc.oneof(oddAddress, oddValue), base), ([value, from]) => {
      const address = safeUrl(value, from);
      if (address === undefined) return;
      assert.match(address, /^https?:\/\/[^\s<>"]+$/);
      assert.equal(new URL(address).href, address);
      assert.equal(new URL(String(value), from).href, address);
      assert.equal(safeUrl(address), address);
    });
  });

  it('keeps every web address, and onSameHost only addresses of the host', () => {
    forAll(fc.tuple(fc.webUrl({withQueryParameters: true, withFragments: true}), oddAddress), ([address, other]) => {
      assert.equal(safeUrl(address), new URL(address).href);
      const own = onSameHost(other, address);
      if (own !== undefined) assert.equal(new URL(own).origin, new URL(address).origin);
    });
  });
});

describe('pictureAddress', () => {
  it('loads by default only from the origin of the page', () => {
    forAll(fc.tuple(oddAddress, oddAddress), ([picture, page]) => {
      const [src, own] = [safeUrl(picture), safeUrl(page)];
      if (src === undefined || own === undefined) return;
      const address = pictureAddress(src, 'same-origin', own);
      if (address !== undefined) assert.equal(new URL(address).origin, new URL(own).origin);
      assert.equal(pictureAddress(src, 'none', own), undefined);
      if (new URL(src).hostname === new URL(own).hostname) assert.equal(mayChoose(page, src, own), false);
    });
  });
});

/** Returns true for a tag that `Intl` accepts. */
function isTag(/** @type {string} */ tag) {
  try {
    return new Intl.Locale(tag).baseName !== '';
  } catch {
    return false;
  }
}

describe('canonicalTag', () => {
  const subtag = fc.constantFrom(
    'lv',
    'LV',
    'zh',
    'Hans',
    'hant',
    'sh',
    'iw',
    'cmn',
    'x',
    'u',
    'ca',
    'gregory',
    'SU',
    '419',
    'a',
    'true',
    'valencia',
  );

  it('accepts the tags that Intl accepts, in the form of Intl', () => {
    const tag = fc.array(subtag, {minLength: 1, maxLength: 5}).map((parts) => parts.join('-'));
    forAll(fc.oneof(tag, oddText, fc.stringMatching(/^[a-z]{2}$/)), (text) => {
      if (text.length > 200) return;
      let expected;
      try {
        [expected] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
        // V8 makes some tags shorter than a tag may be: `lv-x-true`.
        if (!isTag(expected)) expected = undefined;
      } catch {}
      const found = canonicalTag(text);
      assert.equal(found, expected);
      if (found !== undefined) {
        assert.equal(canonicalTag(found), found);
        assert.match(textDirection(found), /^(?:ltr|rtl)$/);
      }
    });
  });

  it('ignores anything else', () => {
    forAll(oddValue, (value) => {
      if (typeof value !== 'string') assert.equal(canonicalTag(value), undefined);
    });
  });
});

/** Single-byte encodings that feeds still use. */
const OLD_CHARSETS = ['windows-1257', 'windows-1251', 'iso-8859-4', 'koi8-r', 'windows-1252'];
/** The byte of each character of an encoding. */
const bytesOf = new Map(
  OLD_CHARSETS.map((charset) => {
    const decoder = new TextDecoder(charset);
    return [charset, new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))];
  }),
);

describe('decodeBytes', () => {
  const document = plainWords.map((words) => `<a>${words}</a>`);

  it('reads UTF-8 and UTF-16 if the server declares another encoding', () => {
    const type = fc.constantFrom(
      '',
      'text/xml; charset=utf-8',
      'text/xml; charset=ISO-8859-1',
      'application/json; charset=windows-1257',
    );
    forAll(fc.tuple(document, type, fc.constantFrom('', '\ufeff')), ([text, sent, mark]) => {
      const utf8 = decodeBytes(new Uint8Array(Buffer.from(mark + text)), sent);
      assert.equal(utf8.text, text);
      assert.equal(utf8.isDamaged, false);
      const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
      assert.equal(decodeBytes(utf16, sent).text, text);
      assert.equal(decodeBytes(new Uint8Array(Buffer.from(utf16).swap16()), sent).text, text);
    });
  });

  it('keeps UTF-8 with a broken byte readable', () => {
    forAll(fc.tuple(document, fc.nat()), ([text, place]) => {
      const bytes = Array.from(Buffer.from(text));
      // Between two characters.
      const at = Buffer.from(
        Array.from(text)
          .slice(0, place % text.length)
          .join(''),
      ).length;
      const broken = [...bytes.slice(0, at), 0xff, ...bytes.slice(at)];
      if ((text.match(/[^\0-\x7f]/gu) ?? []).length < 2) return;
      const found = decodeBytes(Uint8Array.from(broken), 'text/xml; charset=windows-1257');
      assert.equal(found.text.replace('\ufffd', ''), text);
      assert.equal(found.isDamaged, true);
    });
  });

  it('reads an old encoding that the document declares', () => {
    forAll(
      fc.tuple(fc.constantFrom(...OLD_CHARSETS), fc.array(fc.nat(255), {minLength: 1, maxLength: 20})),
      ([charset, codes]) => {
        const table = /** @type {ReadonlyMap<string, number>} */ (bytesOf.get(charset));
        const letters = [...table.keys()].filter((letter) => /\p{L}/u.test(letter));
        const text = codes.map((code) => letters[code % letters.length]).join('');
        const whole = `<?xml version="1.0" encoding="${charset}"?><a>${text}</a>`;
        const bytes = Uint8Array.from([...whole].map((letter) => Number(table.get(letter))));
        const isUtf8 = Buffer.from(bytes)
          .toString()
          .match(/\ufffd/g)?.length;
        const found = decodeBytes(bytes);
        // Bytes that are UTF-8 for the greater part are read as UTF-8.
        if (found.charset === 'utf-8') assert.ok(isUtf8 === undefined || /[^\0-\x7f\ufffd]/.test(found.text));
        else assert.equal(found.text, whole);
      },
    );
  });

  it('reads any bytes as TextDecoder does', () => {
    const start = fc.constantFrom(
      '',
      '<?xml version="1.0" encoding="windows-1257"?>',
      '<?xml encoding="utf-16"?>',
      '\ufeff',
      '<?xml encoding="x-none"?>',
      '{"a": "',
    );
    const type = fc.oneof(
      fc.constantFrom(
        '',
        'text/html; charset=iso-2022-jp',
        'text/xml;charset="shift_jis"',
        'x; charset=replacement',
        'x; charset=utf-16be',
      ),
      oddText,
    );
    forAll(fc.tuple(start, fc.uint8Array({maxLength: 30}), type), ([before, rest, sent]) => {
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(before), rest]));
      const {text, charset, isDamaged} = decodeBytes(bytes, sent);
      assert.equal(text, new TextDecoder(charset).decode(bytes));
      const read = () => new TextDecoder(charset, {fatal: true}).decode(bytes);
      if (isDamaged) assert.throws(read);
      else assert.doesNotThrow(read);
      assert.doesNotMatch(text, /\p{Surrogate}/u);
    });
  });
});
