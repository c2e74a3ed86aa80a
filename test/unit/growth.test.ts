import {expect} from '@open-wc/testing';
import {decodeBytes} from '../../src/http/decode.js';
import {withoutAddedLinks, withoutShortcodes} from '../../src/sources/added-words.js';
import {characterNamed} from '../../src/sources/characters.js';
import {read as readDrupal} from '../../src/sources/drupal.js';
import {readXmlFeed} from '../../src/sources/feed-xml.js';
import {excerptText} from '../../src/sources/html-field.js';
import {read as readJsonFeedHtml} from '../../src/sources/json-feed-html.js';
import {needsHtml, readJsonFeed} from '../../src/sources/json-feed.js';
import {readJsonStat} from '../../src/sources/json-stat.js';
import {parseJson} from '../../src/sources/json.js';
import {readNetwork} from '../../src/sources/network.js';
import {Reading} from '../../src/sources/reading.js';
import {readRegister} from '../../src/sources/register.js';
import {parseRfc822Date} from '../../src/sources/rfc822-date.js';
import {parseStamp} from '../../src/sources/stamp.js';
import {read as readWordPress} from '../../src/sources/wordpress.js';
import {parseWrittenDay} from '../../src/sources/written-day.js';
import {parseXml} from '../../src/sources/xml.js';
import {decodeReferences, htmlText} from '../../src/util/html-text.js';
import {cleanText} from '../../src/util/text.js';
import {needs} from '../support/engines.mjs';
import {type Format, FORMATS} from '../support/formats.js';
import {growthOf} from '../support/growth.js';

const BASE = 'https://town.example/news';
/** Openings without an end and ends without an opening: each may make a parser scan all the rest. */
const PIECES = [
  '<',
  '&',
  '[',
  '(',
  ' ',
  '@',
  'a',
  '\u200b',
  '&#0',
  '&#x',
  '&am',
  '&notit',
  '<!--',
  '<a ',
  '<a class="',
  '<a href="/x" ',
  '<a class="more-link">',
  '</a ',
  '<p class="read-more"',
  '<![CDATA[',
  '<script>',
  '<br ',
  '»',
  '[vc_row',
  'summary_',
  '[a ',
  '[/a]',
  '. ',
  '1 ',
  '1:11 ',
  '06 Sep 2022 ',
  'Tue, ',
  ', 06 Sep 2022 00:00:00',
  '-1',
  'a@',
  'mar ',
];
/** Texts that lead a parser into its slowest code. */
const AROUND: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  withoutAddedLinks: ['<p>x</p><p>The post <a href="/x">', '</a>'],
  parseXml: ['<a>', '</a>'],
  parseRfc822Date: ['06 Sep 2022 00:00', 'x'],
  parseStamp: ['2022-09-06T00:00', 'x'],
  parseWrittenDay: ['6 September 2022 ', 'x'],
};
/** A quadratic reader has a growth of 4, a linear one of 2; on a busy machine neither is exact. */
const FOUR = 3.5;
const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const options = {report: () => undefined};
/** A reading with all tables that collects notes: the worst case for a reader. */
const fullReading = (): Reading => new Reading(options, {characters: characterNamed, days: parseWrittenDay});

describe('doubling a hostile text does not quadruple the time of', function () {
  this.timeout(60_000);
  const functions: Readonly<Record<string, (text: string) => unknown>> = {
    htmlText: (text) => htmlText(text, characterNamed),
    decodeReferences: (text) => decodeReferences(text, characterNamed),
    withoutAddedLinks: (text) => withoutAddedLinks(text, {url: BASE, title: 'x'}),
    withoutShortcodes,
    excerptText: (text) =>
      excerptText(`<p>${text}x <a class="more-link" href="/x">More</a></p>`, 300, fullReading(), 'x', {url: BASE}),
    cleanText: (text) => cleanText(text, 300),
    parseXml,
    parseJson,
    parseRfc822Date,
    parseStamp,
    parseWrittenDay: (text) => parseWrittenDay(text, 'lv'),
    decodeBytes: (text) => decodeBytes(new TextEncoder().encode(text), text.slice(0, 9999)),
  };
  for (const [name, run] of Object.entries(functions)) {
    needs('measured growth')(name, () => {
      for (const piece of PIECES) {
        const [start, end] = AROUND[name] ?? ['', ''];
        const growth = growthOf((size) => `${start}${repeat(piece, size)}${end}`, run);
        expect(growth, piece).to.be.below(FOUR);
      }
    });
  }
});

/** Required values: without them an item, its tags and its picture are not read at all. */
const KEPT = /^(?:publish|category|image\/png|LV|one)$/;

/** Returns the reader of a format. */
function readerOf({name}: Format): (document: unknown) => unknown {
  if (/^(?:RSS|Atom)/.test(name)) return (document) => readXmlFeed(document as string, BASE, fullReading());
  if (name.startsWith('JSON Feed')) {
    return (document) =>
      needsHtml(document)
        ? readJsonFeedHtml(document, BASE, fullReading())
        : readJsonFeed(document, BASE, undefined, fullReading());
  }
  return {
    WordPress: (document: unknown) => readWordPress(document, BASE, fullReading()),
    Drupal: (document: unknown) => readDrupal(document, BASE, fullReading()),
    register: readRegister,
    network: readNetwork,
  }[name] as (document: unknown) => unknown;
}

describe('doubling a hostile document does not quadruple the time of the reader of', function () {
  this.timeout(60_000);
  for (const format of FORMATS) {
    const read = readerOf(format);
    needs('measured growth')(`${format.name}, with a long text in every field`, () => {
      for (const piece of PIECES) {
        const make = (size: number): unknown => {
          const text = repeat(piece, size / 10);
          return format.document([
            format.item(1, (_, harmless) => (typeof harmless === 'string' && !KEPT.test(harmless) ? text : harmless)),
          ]);
        };
        expect(growthOf(make, read), piece).to.be.below(FOUR);
      }
    });

    needs('measured growth')(`${format.name}, with many items`, () => {
      const make = (size: number): unknown =>
        format.document(
          Array.from({length: size / 1000}, (_, index) => format.item(index % 7, (_field, harmless) => harmless)),
        );
      expect(growthOf(make, read)).to.be.below(FOUR);
    });
  }

  needs('measured growth')('Drupal, with a long field name', () => {
    for (const piece of ['summary_', 'text_', '_', 'a']) {
      const make = (size: number): unknown => ({
        jsonapi: {},
        data: [{type: 'node--a', id: '1', attributes: {title: 'x', [`field_${repeat(piece, size)}-`]: 'x'}}],
      });
      expect(
        growthOf(make, (document) => readDrupal(document, BASE, fullReading())),
        piece,
      ).to.be.below(FOUR);
    }
  });

  needs('measured growth')('JSON-stat, with many dimensions, categories and values', () => {
    const make = (size: number): unknown => {
      const many = Array.from({length: size / 20}, (_, index) => String(index));
      return {
        version: '2.0',
        class: 'dataset',
        id: ['time', ...many.slice(0, 500).map((name) => `d${name}`)],
        size: [many.length, ...many.slice(0, 500).map(() => 1)],
        role: {time: ['time']},
        dimension: {time: {category: {index: many}}},
        value: many.map(Number),
      };
    };
    expect(growthOf(make, (document) => readJsonStat(document, BASE))).to.be.below(FOUR);
  });
});
