import {expect} from '@open-wc/testing';
import {decodeBytes} from '../../src/http/decode.js';

const TEXT = 'Izglītība – šodien';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((code) =>
      isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );
/** "Šiauliai, ģimene" in windows-1257. */
const BALTIC = Uint8Array.of(
  0xd0,
  0x69,
  0x61,
  0x75,
  0x6c,
  0x69,
  0x61,
  0x69,
  0x2c,
  0x20,
  0xec,
  0x69,
  0x6d,
  0x65,
  0x6e,
  0x65,
);
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

describe('decodeBytes', () => {
  it('prefers a byte order mark to any declaration', () => {
    for (const type of ['', 'text/xml; charset=windows-1257', 'application/json; charset=utf-16be']) {
      expect(decodeBytes(joined([0xef, 0xbb, 0xbf], bytesOf(TEXT)), type).text).to.equal(TEXT);
      expect(decodeBytes(joined([0xff, 0xfe], utf16(TEXT, true)), type).text).to.equal(TEXT);
      expect(decodeBytes(joined([0xfe, 0xff], utf16(TEXT, false)), type).text).to.equal(TEXT);
    }
  });

  it('reads UTF-16 without a byte order mark', () => {
    const text = `${xml('utf-16')}<t>${TEXT}</t>`;
    for (const isLittle of [true, false]) {
      expect(decodeBytes(utf16(text, isLittle)).text).to.equal(text);
      expect(decodeBytes(utf16('{"a": "ž"}', isLittle), 'application/json').text).to.equal('{"a": "ž"}');
    }
  });

  it('reads valid UTF-8 as UTF-8, regardless of declarations', () => {
    for (const encoding of ['utf-16', 'windows-1257', 'ISO-8859-1', 'klingon', '']) {
      const text = `${xml(encoding)}<t>${TEXT}</t>`;
      for (const type of ['', 'text/xml', `application/json; charset=${encoding || 'utf-8'}`]) {
        const decoded = decodeBytes(bytesOf(text), type);
        expect(decoded).to.include({text, charset: 'utf-8', isDamaged: false});
      }
    }
  });

  it('reads ASCII as ASCII, even if it is declared as UTF-16', () => {
    const text = `${xml('utf-16')}<t>News</t>`;
    expect(decodeBytes(bytesOf(text)).text).to.equal(text);
    expect(decodeBytes(bytesOf('{"a": 1}'), 'application/json; charset=utf-16').text).to.equal('{"a": 1}');
  });

  it('keeps the other characters if a few bytes of UTF-8 are broken', () => {
    for (const declared of ['windows-1257', 'utf-8', 'utf-16', 'shift_jis']) {
      for (const type of ['', 'application/json; charset=iso-8859-1', `text/xml; charset=${declared}`]) {
        for (const damage of [[0xe2, 0x41], [0xff], [0xc4]]) {
          const decoded = decodeBytes(joined(bytesOf(`${xml(declared)}<t>${TEXT}</t>`), damage), type);
          expect(decoded).to.include({charset: 'utf-8', isDamaged: true});
          expect(decoded.text).to.include(TEXT);
        }
      }
    }
  });

  it('reads a document that declares UTF-8 as UTF-8, even if its only other byte is broken', () => {
    for (const type of ['', 'text/xml; charset=iso-8859-1', 'text/xml; charset=windows-1257']) {
      expect(decodeBytes(joined(bytesOf(`${xml('utf-8')}caf`), [0xe9]), type).text).to.match(/caf\uFFFD$/);
    }
  });

  it('ignores a declaration of UTF-16 if there are no zeros', () => {
    expect(decodeBytes(joined(bytesOf(xml('utf-16')), BALTIC), 'text/xml; charset=windows-1257').text).to.include(
      'Šiauliai, ģimene',
    );
    expect(decodeBytes(joined(bytesOf(xml('windows-1257')), BALTIC), 'text/xml; charset=utf-16').text).to.include(
      'Šiauliai, ģimene',
    );
  });

  it('reads a charset in any spelling', () => {
    for (const charset of ["'windows-1257'", '"windows-1257"', ' windows-1257', 'Windows-1257; a=b']) {
      expect(decodeBytes(BALTIC, `text/xml; charset=${charset}`).text).to.equal('Šiauliai, ģimene');
      expect(decodeBytes(BALTIC, `text/xml; charset =${charset}`).text).to.equal('Šiauliai, ģimene');
    }
    const long = `<?xml version="1.0"${' '.repeat(200)}encoding="windows-1257"?>`;
    expect(decodeBytes(joined(bytesOf(long), BALTIC)).text).to.include('Šiauliai, ģimene');
  });

  it('uses the declaration of the server, then of the document, if the bytes are not UTF-8', () => {
    const document = joined(bytesOf(xml('windows-1257')), BALTIC);
    expect(decodeBytes(document).text).to.include('Šiauliai, ģimene');
    expect(decodeBytes(document, 'text/xml; charset=utf-8')).to.include({charset: 'windows-1257', declared: 'utf-8'});
    expect(decodeBytes(BALTIC, 'text/plain; charset=windows-1257').text).to.equal('Šiauliai, ģimene');
    expect(decodeBytes(document, 'text/xml; charset=iso-8859-2').text).to.include('Đ');
    // A default of many servers, which they add to every document.
    expect(decodeBytes(document, 'text/xml; charset=iso-8859-1').text).to.include('Šiauliai');
  });

  it('reads old encodings that switch with escape sequences', () => {
    const japanese = Uint8Array.of(0x1b, 0x24, 0x42, 0x25, 0x22, 0x1b, 0x28, 0x42);
    expect(decodeBytes(japanese, 'text/xml; charset=iso-2022-jp').text).to.equal('ア');
  });

  it('reports damaged bytes if no encoding fits them', () => {
    expect(decodeBytes(BALTIC)).to.deep.include({charset: 'utf-8', declared: undefined, isDamaged: true});
    expect(decodeBytes(Uint8Array.of())).to.include({text: '', isDamaged: false});
  });
});
