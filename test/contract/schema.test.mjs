/*
 * Compares the model's declarations with a full JSON Schema validator, on hundreds of broken variants of the shipped
 * documents. It needs the compiled source, so run tsc first.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {buildNetwork, buildRegister} from '../../tools/facts.mjs';
import {buildSchemas} from '../../tools/schemas.mjs';
/**
 * @import {Declaration, JsonSchema} from '../../src/model/schema.js'
 *
 * @typedef {object} Part the keywords of a schema that the tests read
 * @property {string} [type]
 * @property {number} [maxLength]
 * @property {string} [pattern]
 * @property {Record<string, Part>} [properties]
 * @property {Part} [items]
 * @property {Part | boolean} [additionalProperties]
 * @property {Part[]} [anyOf]
 */

/** @type {(name: string) => Promise<unknown>} */
const compiled = (name) => import(new URL(`../../build/${name}.js`, import.meta.url).href);
const {newsSchema} = /** @type {typeof import('../../src/model/article.js')} */ (await compiled('model/article'));
const {networkSchema} = /** @type {typeof import('../../src/model/network.js')} */ (await compiled('model/network'));
const {registerSchema} = /** @type {typeof import('../../src/model/register.js')} */ (await compiled('model/register'));
const {read} = /** @type {typeof import('../../src/model/schema.js')} */ (await compiled('model/schema'));
const {readJsonFeed} = /** @type {typeof import('../../src/sources/json-feed.js')} */ (
  await compiled('sources/json-feed')
);

/** Variants of each document: enough for each kind of error at each level, few enough to finish in a second or two. */
const VARIANTS = 500;
const SEED = 20220906;

/**
 * The value after a round trip through JSON: without `undefined`.
 * @template T
 * @param {T} value
 * @returns {T}
 */
const asJson = (value) => JSON.parse(JSON.stringify(value));
const validator = (/** @type {JsonSchema | undefined} */ schema) => {
  assert.ok(schema);
  return new Ajv2020({strict: true, allErrors: true}).compile(asJson(schema));
};

/** @type {(value: unknown) => value is unknown[]} */
const isList = (value) => Array.isArray(value);
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isHolder = (value) => typeof value === 'object' && value !== null;

/** @type {(declaration: Declaration<unknown>, document: unknown) => {value: unknown, paths: string[]}} */
function readAll(declaration, document) {
  /** @type {import('../../src/model/schema.js').Flaw[]} */
  const flaws = [];
  return {value: read(declaration, document, flaws), paths: flaws.map(({path}) => path)};
}

/**
 * Pseudo-random numbers from 0 to 1, the same in every run (mulberry32), so that a failure can be reproduced.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that are valid in some places and invalid in others, mostly at the limits of the declarations. */
const VALUES = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2022,
  1e21,
  '',
  ' ',
  'x',
  'xx',
  'LV',
  'lv',
  '2022',
  '2022-09',
  '2022-09-06',
  '2022-9-6',
  '2022-13',
  '2022-02-30',
  '06.09.2022',
  '2022-09-06\n',
  'announced',
  'secondary',
  'rumoured',
  's1',
  'https://town.example/',
  'http://',
  'javascript:alert(1)',
  ' https://town.example/',
  ...[1, 2, 10, 60, 80, 120, 200, 300, 500, 2048].flatMap((length) => [
    'x'.repeat(length),
    'x'.repeat(length + 1),
    '😀'.repeat(length),
    '😀'.repeat(length + 1),
  ]),
  [],
  {},
  [null],
  [[]],
  ['x'],
  {x: 'x'},
  {en: 'x', lv: 5},
  {en: ''},
  {url: 'https://town.example/'},
  {year: 2022, source: 's1'},
];

/**
 * One mutation of a document: something is replaced, removed, renamed, doubled, added or exaggerated.
 * @type {(document: unknown, random: () => number) => unknown}
 */
function mutate(document, random) {
  /** @type {<T>(values: readonly T[]) => T} */
  const pick = (values) => values[Math.floor(random() * values.length)];
  /** @type {Record<string, unknown>} */
  const holder = {root: document};
  let at = holder;
  let key = 'root';
  // Every level is equally likely, so that the few properties at the top are not lost among thousands of rows.
  for (;;) {
    const inside = at[key];
    if (!isHolder(inside) || !Object.keys(inside).length || random() < 0.25) break;
    at = inside;
    key = pick(Object.keys(inside));
  }
  const value = at[key];
  switch (pick(['replace', 'replace', 'remove', 'rename', 'double', 'add', 'wrap', 'overdo', 'text', 'pollute'])) {
    case 'replace':
      at[key] = structuredClone(pick(VALUES));
      break;
    case 'remove':
      if (isList(at)) at.splice(Number(key), 1);
      else if (at !== holder) Reflect.deleteProperty(at, key);
      break;
    case 'rename':
      if (!isList(at) && at !== holder) {
        Reflect.deleteProperty(at, key);
        at[pick(['id', 'city', 'name', 'constructor', 'x-unknown'])] = value;
      }
      break;
    case 'double':
      if (isList(value)) value.push(...structuredClone(value.slice(0, 3)));
      break;
    case 'add':
      if (isList(value)) value.push(structuredClone(pick(VALUES)));
      else if (isHolder(value))
        value[pick(['note', 'names', 'until', 'label', 'x-unknown'])] = structuredClone(pick(VALUES));
      break;
    case 'wrap':
      at[key] = pick([[value], {inner: value}]);
      break;
    case 'overdo':
      if (isList(value) && value.length)
        at[key] = Array.from({length: pick([20, 21, 50, 51, 1000, 1001])}, (_, index) => value[index % value.length]);
      break;
    case 'text':
      if (typeof value === 'number') at[key] = String(value);
      else if (typeof value === 'string')
        at[key] = pick([
          `${value}\n`,
          `${value}\u202e`,
          value.toUpperCase(),
          value.slice(0, -1),
          `${value}😀`,
          '😀'.repeat(1 + Math.floor(random() * 300)),
        ]);
      break;
    case 'pollute':
      if (isHolder(value) && !isList(value)) {
        /** @type {object} */
        const polluted = JSON.parse(
          '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
        );
        at[key] = {...polluted, ...value};
      }
      break;
  }
  return holder.root;
}

/** @param {object} document */
function variantsOf(document) {
  const random = randomNumbers(SEED);
  return Array.from({length: VARIANTS}, (_, number) => {
    /** @type {unknown} */
    let variant = structuredClone(document);
    for (let steps = 1 + Math.floor(random() * 4); steps; steps--) variant = mutate(variant, random);
    // Shared references and `undefined` cannot occur in a document.
    return {number, variant: asJson(variant)};
  });
}

/** Enough of a document to find the difference. */
const excerpt = (/** @type {unknown} */ document) => JSON.stringify(document)?.slice(0, 300);

for (const [
  name,
  declaration,
  build,
] of /** @type {[string, Declaration<unknown>, () => Promise<{$schema: string}>][]} */ ([
  ['register', registerSchema, buildRegister],
  ['network', networkSchema, buildNetwork],
])) {
  describe(`the ${name} schema, tried on the shipped document and ${VARIANTS} variants`, async () => {
    const document = asJson(await build());
    const validate = validator(declaration.schema);
    const variants = variantsOf(document);

    it('accepts the shipped document without an error, like the validator', () => {
      assert.ok(validate(document), JSON.stringify(validate.errors));
      assert.deepEqual(readAll(declaration, document).paths, []);
    });

    it('loses no declared field of the shipped document', () => {
      const {$schema, ...rest} = document;
      assert.equal(typeof $schema, 'string');
      assert.deepEqual(readAll(declaration, document).value, rest);
    });

    it('is tried on many variants that it accepts, repairs and refuses', () => {
      const kinds = {accepted: 0, repaired: 0, refused: 0};
      for (const {variant} of variants) {
        const {value, paths} = readAll(declaration, variant);
        kinds[value === undefined ? 'refused' : paths.length ? 'repaired' : 'accepted']++;
      }
      for (const [kind, count] of Object.entries(kinds)) assert.ok(count > VARIANTS / 20, `${kind}: ${count}`);
    });

    it('accepts every variant that the validator accepts, without an error', () => {
      for (const {number, variant} of variants) {
        if (!validate(variant)) continue;
        const {value, paths} = readAll(declaration, variant);
        assert.deepEqual(paths, [], `variant ${number}: ${excerpt(variant)}`);
        assert.notEqual(value, undefined);
      }
    });

    it('counts characters like the validator, at the length limit of every text', () => {
      /** @type {number[]} */
      const limits = [];
      /** @type {(part: Part) => void} */
      const measure = ({type, maxLength, pattern, properties = {}, items, additionalProperties, anyOf = []}) => {
        if (type === 'string' && !pattern && maxLength) limits.push(maxLength);
        for (const part of [...Object.values(properties), items, additionalProperties, ...anyOf])
          if (typeof part === 'object') measure(part);
      };
      measure(/** @type {Part} */ (declaration.schema));
      assert.ok(limits.length > 5);
      for (const limit of limits) {
        for (const length of [limit, limit + 1]) {
          // Replaces the id of the first row or figure, its city or label, and so on: every text that may have any
          // value.
          const full = '😀'.repeat(length);
          /** @type {unknown} */
          const variant = JSON.parse(JSON.stringify(document), (key, /** @type {unknown} */ value) =>
            ['city', 'note', 'name', 'id'].includes(key) && typeof value === 'string' ? full : value,
          );
          assert.equal(readAll(declaration, variant).paths.length === 0, validate(variant), `${length} characters`);
        }
      }
    });

    it('refuses a whole document only if the validator refuses it', () => {
      for (const {number, variant} of variants) {
        if (readAll(declaration, variant).value === undefined) {
          assert.equal(validate(variant), false, `variant ${number}: ${excerpt(variant)}`);
        }
      }
    });

    it('turns a broken document into a valid one, or into nothing', () => {
      for (const {number, variant} of variants) {
        const {value} = readAll(declaration, variant);
        if (value === undefined) continue;
        assert.ok(validate(asJson(value)), `variant ${number}: ${JSON.stringify(validate.errors)}`);
      }
    });

    it('reports an error whenever it leaves something out', () => {
      for (const {number, variant} of variants) {
        const {paths} = readAll(declaration, variant);
        if (paths.length || validate(variant)) continue;
        // Two problems are ignored silently: an unknown status is read as another one, and in texts by language the
        // value of an invalid language tag is not read at all.
        const errors = validate.errors ?? [];
        const passedOver = errors
          .filter(({keyword}) => keyword === 'propertyNames')
          .flatMap(({instancePath, params}) => [instancePath, `${instancePath}/${String(params.propertyName)}`]);
        for (const {keyword, instancePath} of errors) {
          if (passedOver.includes(instancePath)) continue;
          assert.match(`${instancePath} ${keyword}`, /\/status enum$/, `variant ${number}`);
        }
      }
    });

    it('pollutes no prototype', () => {
      for (const {variant} of variants) read(declaration, variant);
      assert.ok(!('polluted' in {}));
      assert.ok(!('polluted' in []));
    });
  });
}

describe('the published schemas', async () => {
  const schemas = await buildSchemas(new URL('../../build/', import.meta.url));
  const published = (/** @type {string} */ name) => asJson(schemas[`${name}.schema.json`]);

  for (const [name, declaration] of /** @type {[string, Declaration<unknown>][]} */ ([
    ['register', registerSchema],
    ['network', networkSchema],
    ['news-model', newsSchema],
  ])) {
    it(`match the checks at run time: ${name}`, () => {
      const {$schema, $id, title, ...rest} = published(name);
      const {description, ...declared} = asJson(declaration.schema ?? {});
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal($id, `${name}.schema.json`);
      assert.equal(title, description);
      assert.deepEqual(rest, declared);
    });

    it(`are accepted by a strict validator, and refuse an empty document: ${name}`, () => {
      assert.equal(validator(published(name))({}), false);
    });
  }
});

describe('the examples', () => {
  const folder = new URL('../examples/', import.meta.url);
  /** @type {(name: string) => Promise<unknown>} */
  const example = async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'));

  for (const [name, declaration] of /** @type {[string, Declaration<unknown>][]} */ ([
    ['register/small.json', registerSchema],
    ['register/empty.json', registerSchema],
    ['register/silent-row.json', registerSchema],
    ['network/small.json', networkSchema],
    ['network/empty.json', networkSchema],
  ])) {
    it(`are valid if they are meant to be: ${name}`, async () => {
      const validate = validator(declaration.schema);
      assert.ok(validate(await example(name)), JSON.stringify(validate.errors));
    });
  }

  for (const [name, declaration] of /** @type {[string, Declaration<unknown>][]} */ ([
    ['register/broken-rows.json', registerSchema],
    ['network/untraceable.json', networkSchema],
  ])) {
    it(`are invalid if they are meant to be: ${name}`, async () => {
      assert.equal(validator(declaration.schema)(await example(name)), false);
    });
  }

  it('become valid documents of the news model', async () => {
    const validate = validator(newsSchema.schema);
    const names = (await readdir(new URL('news/', folder))).filter((name) => name.endsWith('.json'));
    assert.ok(names.length > 3);
    for (const name of names) {
      const news = readJsonFeed(await example(`news/${name}`), 'https://town.example/');
      assert.ok(validate(asJson(news)), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  });
});
