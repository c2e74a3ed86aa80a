/* Random values that documents should not contain, and random damage to a valid document. */
import fc from 'fast-check';

/** Parts of texts that readers have to treat with care. */
const PIECES = [
  ...['\ud800', '\udc00', '\u202e', '\u2066', '\u2069', '\0', '\x07', '\x1b[31m', '\x7f', '\x85', '\xa0', '\u200b'],
  ...['\u2028', '\ufeff', 'e\u0301', '👨‍👩‍👧', '𝒳', 'ﷺ', 'ß', 'ı', 'ī', 'мир', 'سلام', '学习', '½', '٣', '\u2800'],
  ...['<', '>', '&', '&amp;', '&lt;b&gt;', '&#0;', '&#x110000;', '&#150;', '&nbsp;', '&imacr;', '&bogus;', '&amp'],
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x y?>',
    '<!DOCTYPE a [',
    '<br>',
    '<script>',
    '</p>',
    '<a href="/x" class="more-link">',
  ],
  ...[
    '"',
    "'",
    '`',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '@',
    'a@b.example',
    ';',
    ',',
    '(',
    ')',
    '=',
    '+',
    '-',
    '%',
    '%00',
    '%E0%A4',
  ],
  ...['..', '/', '//', '#', '?', ':', '\t', '\r\n', '\n', ' ', '  ', 'a', 'B', '7', 'x_y', 'javascript:', 'data:,'],
];

/** The name of an inherited property, and others that are easily confused with data. */
const NAMES = ['__proto__', 'constructor', 'toString', 'length', 'valueOf', '', '0', '-1', 'Title', 'then'];

export const oddText = fc.oneof(
  {weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), {maxLength: 8}).map((pieces) => pieces.join(''))},
  {weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 1, arbitrary: fc.constantFrom(...NAMES, 'lv-x-true', 'sh-x-a', 'lv_LV', 'und', 'en-u-ca-islamic', 'iw')},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(36, 101, 201, 301, 1001, 2049))
      .map(([piece, count]) => piece.repeat(count)),
  },
);

/** Text without halves of a character. */
export const wellFormedText = oddText.map((text) => Buffer.from(text).toString());

export const oddNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 0.1 + 0.2, 2 ** 53, 1e21, 1e-7, 1e15, 2022, 99999),
);

export const oddAddress = fc.oneof(
  fc.constantFrom(
    ...['https://town.example/a', 'http://town.example', '/a', '//elsewhere.example/b', 'javascript:alert(1)'],
    ...['java\nscript:alert(1)', ' https://town.example ', 'https://a:b@town.example/', 'data:text/html,x', 'https://'],
    ...['https:town.example', 'HTTPS://TOWN.EXAMPLE', 'https://[::1]/', 'ftp://town.example/', 'http://1', '?a', '#'],
    ...['https://xn--/', 'https://tÖwn.example/ä?ö#ü', 'https://town.example/\ud800', 'http://\u202e.example', '\\\\a'],
  ),
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  oddText.map((text) => `https://town.example/${text}`),
);

export const oddDate = fc.oneof(
  fc.constantFrom(
    ...['2022-09-06', '2022-09', '2022', '2022-02-30', '0000-00-00', '2022-09-06T10:00:00Z', '2022-09-06T99:99Z'],
    ...['2022-09-06T24:00:00Z', '2022-09-06 10:00', '9999-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '06.09.2022.'],
    ...['Tue, 06 Sep 2022 21:30:00 GMT', 'Tue, 31 Feb 2022', '6 Sep 22', '2022-W36', '2022-Q3', '9999-W52', '0022H1'],
    ...['2022. gada 6. septembrī', '06/09/2022', '٢٠٢٢-٠٩-٠٦', '2022年9月6日', '6 сентября 2022 г.', '2565-09-06'],
  ),
  fc
    .tuple(fc.nat(10_000), fc.nat(13), fc.nat(32), fc.nat(30), fc.nat(70), fc.constantFrom('', 'Z', '+03:00', '-1200'))
    .map(([year, month, day, hour, minute, zone]) => {
      const [one, two, three, four] = [month, day, hour, minute].map((part) => String(part).padStart(2, '0'));
      return `${String(year).padStart(4, '0')}-${one}-${two}T${three}:${four}${zone}`;
    }),
);

/** Any value that JSON can hold, and some that only a script can pass. */
export const oddValue = fc.oneof(
  {weight: 4, arbitrary: oddText},
  {weight: 2, arbitrary: oddNumber},
  {weight: 2, arbitrary: oddAddress},
  {weight: 2, arbitrary: oddDate},
  {weight: 2, arbitrary: fc.constantFrom(null, true, false, undefined)},
  {weight: 1, arbitrary: fc.array(oddText, {maxLength: 3})},
  {weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...NAMES, 'en', 'a'), oddText, {maxKeys: 3})},
  {weight: 1, arbitrary: fc.constantFrom(5, 600).map(nested)},
);

/** @param {number} depth */
function nested(depth) {
  /** @type {unknown} */
  let value = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : {en: value};
  return value;
}

/** @typedef {{at: number, other: number, how: string, name: string, value: unknown}} Change */

const change = fc.record({
  at: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'rename', 'copy', 'wrap', 'double'),
  name: fc.oneof(fc.constantFrom(...NAMES), oddText),
  value: oddValue,
});

/** Every place of a document that holds a value: its container and its key. */
function placesIn(/** @type {unknown} */ document) {
  /** @type {{container: Record<string, unknown>, key: string}[]} */
  const places = [];
  const collect = (/** @type {unknown} */ value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const container = /** @type {Record<string, unknown>} */ (value);
      places.push({container, key});
      if (places.length < 500) collect(container[key]);
    }
  };
  collect(document);
  return places;
}

/** Sets an own property of any name. */
function set(/** @type {object} */ container, /** @type {string} */ key, /** @type {unknown} */ value) {
  Object.defineProperty(container, key, {value, enumerable: true, configurable: true, writable: true});
}

/** Changes one place of a document. */
function apply(/** @type {unknown} */ document, /** @type {Change} */ {at, other, how, name, value}) {
  const places = placesIn(document);
  const place = places[at % places.length];
  if (!place) return;
  const {container, key} = place;
  const own = container[key];
  if (how === 'replace') set(container, key, value);
  else if (how === 'wrap') set(container, key, [own]);
  else if (how === 'double' && Array.isArray(container)) container.splice(Number(key), 0, structuredClone(own));
  else if (how === 'copy') {
    const target = places[other % places.length];
    if (target) set(target.container, target.key, structuredClone(own));
  } else if (Array.isArray(container)) container.splice(Number(key), 1);
  else {
    // A dropped or renamed property.
    Reflect.deleteProperty(container, key);
    if (how === 'rename') set(container, name, own);
  }
}

/**
 * Damaged copies of valid documents.
 * @param {fc.Arbitrary<unknown>} documents
 */
export const damaged = (documents) =>
  fc.tuple(documents, fc.array(change, {minLength: 1, maxLength: 4})).map(([document, changes]) => {
    const copy = structuredClone(document);
    for (const each of changes) apply(copy, each);
    return copy;
  });

/**
 * Damaged texts: cut, with a part missing, a part twice, or with odd characters inside.
 * @param {fc.Arbitrary<string>} texts
 */
export const damagedText = (texts) =>
  fc
    .tuple(
      texts,
      fc.array(
        fc.record({
          from: fc.nat(),
          length: fc.nat(20),
          how: fc.constantFrom('insert', 'insert', 'delete', 'double', 'cut'),
          piece: oddText,
        }),
        {minLength: 1, maxLength: 3},
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((rest, {from, length, how, piece}) => {
        const start = from % (rest.length + 1);
        const [before, part, after] = [
          rest.slice(0, start),
          rest.slice(start, start + length),
          rest.slice(start + length),
        ];
        if (how === 'insert') return before + piece + part + after;
        if (how === 'double') return before + part + part + after;
        return how === 'cut' ? before : before + after;
      }, text),
    );

/**
 * Freezes a document, so that a reader that changes it fails.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function frozen(value) {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
}

/** A day of the last century or of this one, except for the days that systems write in place of a missing date. */
export const anyDay = fc
  .date({min: new Date('1905-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))
  .filter((day) => day !== '1969-12-31' && day !== '1970-01-01');

/** Words as people write them: one line, with single spaces. */
export const plainWords = fc
  .array(
    fc.constantFrom(
      ...['Ventspils', 'pilsēta', 'мир', 'city', 'مدينة', '学习', 'ß', '"quote"', "it's", '100%', '2022', 'e\u0301'],
      ...['👨‍👩‍👧', '–', '(x)', 'Ü', '&', '<', '>', 'a<b', 'R&D', '𝒳', '?', '!', '#1', '\u05e9\u05dc\u05d5\u05dd'],
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((words) => words.join(' '));
