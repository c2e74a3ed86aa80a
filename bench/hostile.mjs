/**
 * Measures how long each reader blocks for hostile input of 5 MB, the size limit of a response. Prints milliseconds,
 * the least of three runs, the largest last; none should block a page for more than a second.
 *
 *     npm run build && node bench/hostile.mjs [PART OF A NAME]
 *
 * It runs the published modules in this Node, which has the engine of Chromium, V8.
 */
const {read: readDrupal} = await import('../dist/npm/sources/drupal.js');
const {readXmlFeed} = await import('../dist/npm/sources/feed-xml.js');
const {needsHtml, readJsonFeed} = await import('../dist/npm/sources/json-feed.js');
const {read: readJsonFeedHtml} = await import('../dist/npm/sources/json-feed-html.js');
const {readJsonStat} = await import('../dist/npm/sources/json-stat.js');
const {parseJson} = await import('../dist/npm/sources/json.js');
const {readNetwork} = await import('../dist/npm/sources/network.js');
const {Reading} = await import('../dist/npm/sources/reading.js');
const {readRegister} = await import('../dist/npm/sources/register.js');
const {read: readWordPress} = await import('../dist/npm/sources/wordpress.js');
const {characterNamed} = await import('../dist/npm/sources/characters.js');
const {parseWrittenDay} = await import('../dist/npm/sources/written-day.js');

const BYTES = 5_000_000;
const BASE = 'https://town.example/news';
const reading = () => new Reading({report: () => undefined}, {characters: characterNamed, days: parseWrittenDay});
/** @type {(text: string, length?: number) => string} */
const fill = (text, length = BYTES - 1000) => text.repeat(Math.floor(length / (JSON.stringify(text).length - 2)));
/** @type {<T>(count: number, make: (index: number) => T) => T[]} */
const many = (count, make) => Array.from({length: count}, (_, index) => make(index));
/** @type {(count: number) => Record<string, string>} */
const keys = (count) => Object.fromEntries(many(count, (index) => [`k${index.toString(36)}`, 'x']));
/** @type {(count: number) => Record<string, string>} */
const languages = (count) => Object.fromEntries(many(count, (index) => [`aa-x-${index.toString(36)}`, 'x']));
const deep = `${'['.repeat(BYTES / 2)}${']'.repeat(BYTES / 2)}`;

const member = (/** @type {number} */ index, /** @type {object} */ more = {}) => ({
  id: `lv-${index}`,
  country: 'LV',
  city: `City ${index}`,
  joined: 2020,
  seen: 2024,
  source: 's',
  ...more,
});
const register = (/** @type {unknown} */ members) => ({
  name: 'x',
  checked: '2026-02',
  sources: {s: {url: 'https://a.example/'}},
  members,
});
const point = (/** @type {number} */ index) => ({
  date: `${1950 + (index % 70)}-01-01`,
  value: index,
  source: 's',
});
const network = (/** @type {unknown} */ figures, /** @type {object} */ more = {}) => ({
  name: 'x',
  checked: '2026-02',
  sources: {s: {url: 'https://a.example/'}},
  figures,
  ...more,
});
const cube = (/** @type {number} */ count) => ({
  version: '2.0',
  class: 'dataset',
  id: ['time'],
  size: [count],
  role: {time: ['time']},
  dimension: {time: {category: {index: many(count, (index) => String(1000 + index))}}},
  value: many(count, Number),
});
const wordpress = (/** @type {string} */ text) => [
  {
    id: 1,
    link: BASE,
    date: '2022-09-06T00:00:00',
    title: {rendered: text},
    excerpt: {rendered: text},
    content: {rendered: text},
  },
];
const rss = (/** @type {string} */ text) => `<rss version="2.0"><channel><title>x</title>${text}</channel></rss>`;
const node = (/** @type {object} */ attributes) => ({
  jsonapi: {version: '1.0'},
  data: [{type: 'node--article', id: '1', attributes: {title: 'x', ...attributes}}],
});
const json = (/** @type {unknown} */ value) => JSON.stringify(value);

/** @type {Record<string, readonly [(text: string) => unknown, () => string]>} */
const CASES = {
  'JSON, deeply nested': [parseJson, () => deep],
  'register, many members': [readRegister, () => json(register(many(45_000, (index) => member(index))))],
  'register, one name of 5 MB': [readRegister, () => json(register([member(1, {city: fill('a')})]))],
  'register, a name of 5 MB in accents': [
    readRegister,
    () => json(register([member(1, {city: fill('a\u0301', 2_400_000)})])),
  ],
  'register, names in 300,000 languages': [readRegister, () => json(register([member(1, {city: languages(300_000)})]))],
  'register, one language key of 5 MB': [readRegister, () => json(register([member(1, {city: {[fill('a-')]: 'x'}})]))],
  'register, many aliases': [readRegister, () => json(register([member(1, {aliases: many(1_000_000, () => 'x')})]))],
  'register, the same name in each': [
    readRegister,
    () => json(register(many(45_000, (index) => member(index, {city: 'x'})))),
  ],
  'register, 400,000 keys': [readRegister, () => json({...register([]), ...keys(400_000)})],
  'register, 150,000 sources': [
    readRegister,
    () =>
      json({
        ...register([member(1)]),
        sources: Object.fromEntries(many(150_000, (n) => [`s${n}`, {url: 'https://a/'}])),
      }),
  ],
  'register, deeply nested': [readRegister, () => `{"members":${fill('[', 100_000)}${fill(']', 100_000)}}`],
  'figures, one with many points': [readNetwork, () => json(network([{id: 'cities', points: many(80_000, point)}]))],
  'figures, 400,000 keys': [readNetwork, () => json({...network([]), ...keys(400_000)})],
  'figures, one with 400,000 keys': [
    readNetwork,
    () => json(network([{id: 'cities', points: many(1001, point), ...keys(390_000)}])),
  ],
  'figures, a label in 400,000 plural forms': [
    readNetwork,
    () => json(network([{id: 'x', label: {en: keys(400_000)}, points: [point(1)]}])),
  ],
  'figures, 150,000 sources': [
    readNetwork,
    () => json(network([], {sources: Object.fromEntries(many(150_000, (n) => [`s${n}`, {url: 'https://a/'}]))})),
  ],
  'figures, many': [
    readNetwork,
    () => json(network(many(40_000, (n) => ({id: `f${n}`, label: 'x', points: [point(n)]})))),
  ],
  'figures, a name in 300,000 languages': [readNetwork, () => json({...network([]), name: languages(300_000)})],
  'figures, one language key of 5 MB': [readNetwork, () => json({...network([]), name: {[fill('a-')]: 'x'}})],
  'figures, a label of 5 MB': [readNetwork, () => json(network([{id: 'x', label: fill('a b'), points: [point(1)]}]))],
  'figures, an id of 5 MB': [readNetwork, () => json(network([{id: fill('a-'), points: [point(1)]}]))],
  'figures, a date of 5 MB': [
    readNetwork,
    () => json(network([{id: 'cities', points: [{...point(1), date: fill('1-')}]}])),
  ],
  'JSON-stat, many periods': [(text) => readJsonStat(parseJson(text), BASE), () => json(cube(250_000))],
  'JSON-stat, many dimensions': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => {
      const ids = many(80_000, (index) => `d${index}`);
      const dimension = Object.fromEntries(ids.map((id) => [id, {category: {index: ['a']}}]));
      const time = {category: {index: ['2023', '2024']}};
      return json({...cube(2), id: [...ids, 'time'], size: [...ids.map(() => 1), 2], dimension: {...dimension, time}});
    },
  ],
  'JSON-stat, a dimension of 300,000 categories': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => {
      const index = Object.fromEntries(many(300_000, (n) => [`k${n}`, n]));
      const geo = {category: {index}};
      const {time} = cube(2).dimension;
      return json({...cube(2), id: ['geo', 'time'], size: [300_000, 2], dimension: {geo, time}, value: {}});
    },
  ],
  'JSON-stat, words for 300,000 statuses': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => json({...cube(2), extension: {status: {label: keys(300_000)}, missingValueDescriptions: {}}}),
  ],
  'JSON-stat, a label of 5 MB': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => json({...cube(2), label: fill('<b>')}),
  ],
  'JSON-stat, a note of 5 MB': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => json({...cube(2), note: [fill('<b')]}),
  ],
  'JSON-stat, 300,000 statuses': [
    (text) => readJsonStat(parseJson(text), BASE),
    () => json({...cube(2), status: keys(300_000)}),
  ],
  'JSON Feed, many items': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({items: many(100_000, (id) => ({id: `${id}`, title: 'A', url: `/${id}`}))}),
  ],
  'JSON Feed, 400,000 keys': [
    (text) => needsHtml(parseJson(text)) && readJsonFeedHtml(parseJson(text), BASE, reading()),
    () => json({items: [{id: '1', title: '&amp;'}], ...keys(400_000)}),
  ],
  'JSON Feed, an author with 400,000 keys': [
    (text) => needsHtml(parseJson(text)) && readJsonFeedHtml(parseJson(text), BASE, reading()),
    () => json({items: [{id: '1', title: '&amp;', author: {name: 'x', ...keys(400_000)}}]}),
  ],
  'JSON Feed, a title of 5 MB': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({items: [{id: '1', title: fill('&amp;')}]}),
  ],
  'JSON Feed, a million tags': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({items: [{id: '1', title: 'x', tags: many(700_000, (n) => `t${n % 9}`)}]}),
  ],
  'JSON Feed, a language of 5 MB': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({language: fill('a-'), items: [{id: '1', title: 'x'}]}),
  ],
  'JSON Feed, a date of 5 MB': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({items: [{id: '1', title: 'x', date_published: fill('1 ')}]}),
  ],
  'JSON Feed, an address of 5 MB': [
    (text) => readJsonFeed(parseJson(text), BASE, undefined, reading()),
    () => json({items: [{id: '1', title: 'x', url: fill('/a')}]}),
  ],
  ...Object.fromEntries(
    ['<', '&', '<!--', '<a href="', '<a class="more-link">', '[vc_row', '[a ', 'a\u200b', '</p><p>'].flatMap((text) => [
      [
        `JSON Feed, HTML of ${text}`,
        [
          (/** @type {string} */ all) => readJsonFeedHtml(parseJson(all), BASE, reading()),
          () => json({items: [{id: '1', content_html: fill(text, 4_800_000)}]}),
        ],
      ],
      [
        `WordPress, texts of ${text}`,
        [
          (/** @type {string} */ all) => readWordPress(parseJson(all), BASE, reading()),
          () => json(wordpress(fill(text, 1_500_000))),
        ],
      ],
      [
        `Drupal, a body of ${text}`,
        [
          (/** @type {string} */ all) => readDrupal(parseJson(all), BASE, reading()),
          () => json(node({body: {value: fill(text, 4_800_000), processed: fill(text, 100)}})),
        ],
      ],
      [
        `RSS, a description of ${text}`,
        [
          (/** @type {string} */ all) => readXmlFeed(all, BASE, reading()),
          () =>
            rss(
              `<item><title>x</title><link>/x</link><description><![CDATA[${fill(text, 4_900_000)}]]></description></item>`,
            ),
        ],
      ],
    ]),
  ),
  'WordPress, many posts': [
    (text) => readWordPress(parseJson(text), BASE, reading()),
    () => json(many(25_000, (id) => ({...wordpress('x')[0], id, link: `${BASE}/${id}`}))),
  ],
  'Drupal, 300,000 fields': [(text) => readDrupal(parseJson(text), BASE, reading()), () => json(node(keys(300_000)))],
  'Drupal, 60,000 references': [
    (text) => readDrupal(parseJson(text), BASE, reading()),
    () => {
      const relationships = Object.fromEntries(
        many(60_000, (n) => [`f${n}`, {data: {type: 'file--file', id: `${n}`}}]),
      );
      return json({...node({}), data: [{...node({}).data[0], relationships}]});
    },
  ],
  'Drupal, a field name of 5 MB': [
    (text) => readDrupal(parseJson(text), BASE, reading()),
    () => json(node({[`field_${fill('summary_')}`]: 'x'})),
  ],
  'RSS, many items': [
    (text) => readXmlFeed(text, BASE, reading()),
    () => rss(many(60_000, (n) => `<item><title>A</title><link>/${n}</link><guid>${n}</guid></item>`).join('')),
  ],
  'RSS, a date of 5 MB': [
    (text) => readXmlFeed(text, BASE, reading()),
    () => rss(`<item><title>x</title><link>/x</link><pubDate>${fill('06 Sep 2022 ')}</pubDate></item>`),
  ],
  'RSS, 300,000 attributes': [
    (text) => readXmlFeed(text, BASE, reading()),
    () => rss(`<item ${many(300_000, (n) => `a${n}="x"`).join(' ')}><title>x</title></item>`),
  ],
  'RSS, deeply nested': [
    (text) => readXmlFeed(text, BASE, reading()),
    () => rss(`${fill('<a>', 2_000_000)}${fill('</a>', 2_000_000)}`),
  ],
};

const wanted = process.argv[2] ?? '';
/** @type {(readonly [number, string])[]} */
const results = [];
for (const [name, [read, make]] of Object.entries(CASES)) {
  if (!name.includes(wanted)) continue;
  const text = make();
  if (text.length > BYTES) throw new Error(`${name} is ${text.length} characters long`);
  let result = 'read';
  // Each run has its own text, because the reader of a register keeps the last one.
  const run = (/** @type {string} */ input) => {
    const start = performance.now();
    try {
      read(input);
    } catch (error) {
      result = String(error).slice(0, 60);
    }
    return performance.now() - start;
  };
  results.push([
    Math.min(...['', ' ', '  '].map((end) => run(text + end))),
    `${name} (${(text.length / 1e6).toFixed(1)} MB): ${result}`,
  ]);
}
results.sort(([a], [b]) => a - b);
for (const [time, what] of results) console.log(`${time.toFixed(0).padStart(7)} ms  ${what}`);
