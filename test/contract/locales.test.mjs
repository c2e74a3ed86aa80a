/**
 * Checks on damaged copies of the project that the language tool reports each problem in a translation file, and fails.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);
const STATED = /<trans-unit id="stated">[\s\S]*?<\/trans-unit>\n/;
/** @typedef {[title: string, file: string, change: (text: string) => string, said: RegExp]} Damage */

/** Languages of the damaged copies: the ones that are damaged, the first and the last. All of them would take minutes. */
const FEW = ['ar', 'de', 'et', 'fr', 'lt', 'lv', 'zh-Hans'];

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-locales-'));
  for (const name of ['tools', 'package.json', 'tsconfig.json']) {
    await cp(name, path.join(folder, name), {recursive: true});
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  await cp('src', path.join(folder, 'few'), {recursive: true});
  for (const name of await readdir(path.join(folder, 'few/locale/xliff'))) {
    if (!FEW.includes(name.replace('.xlf', ''))) await rm(path.join(folder, 'few/locale/xliff', name));
  }
  const settings = path.join(folder, 'few/locale/lit-localize.json');
  await writeFile(settings, JSON.stringify({...JSON.parse(await readFile(settings, 'utf8')), targetLocales: FEW}));
  // Builds the files of these languages, to compare with.
  await cp(path.join(folder, 'few'), path.join(folder, 'src'), {recursive: true});
  await run(process.execPath, [path.join(folder, 'tools/locales.mjs')], {cwd: folder});
  await rm(path.join(folder, 'few'), {recursive: true});
  await cp(path.join(folder, 'src'), path.join(folder, 'few'), {recursive: true});
});
after(() => rm(folder, {recursive: true}));

/**
 * Damages files of the copy, runs the check there, and restores the files.
 * @param {Damage[]} damages
 */
async function check(damages) {
  const {code, stderr} = await runTool(damages, '--check');
  return {code, stderr};
}

/**
 * Damages files of the copy, runs the tool there, and restores the files.
 * @param {Damage[]} damages
 * @param {string} option
 * @returns the built words in German too
 */
async function runTool(damages, option) {
  for (const [, name, change] of damages) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `${name} was not damaged`);
    await writeFile(file, changed);
  }
  const tool = path.join(folder, 'tools/locales.mjs');
  const result = await run(process.execPath, [tool, option], {cwd: folder}).then(
    ({stderr}) => ({code: 0, stderr}),
    ({code, stderr}) => /** @type {{code: number, stderr: string}} */ ({code, stderr}),
  );
  const german = await readFile(path.join(folder, 'src/locale/generated/de.ts'), 'utf8');
  await rm(path.join(folder, 'src'), {recursive: true});
  await cp(path.join(folder, 'few'), path.join(folder, 'src'), {recursive: true});
  return {...result, german};
}

/**
 * Errors that are reported by name, all in one run.
 * @type {Damage[]}
 */
const FAULTS = [
  [
    'a missing translation',
    'src/locale/xliff/de.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace(/ *<target>.*<\/target>\n/, '')),
    /de, stated: no translation/,
  ],
  [
    'a blank translation',
    'src/locale/xliff/fr.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace(/<target>.*<\/target>/, '<target> </target>')),
    /fr, stated: no translation/,
  ],
  [
    'a lost placeholder',
    'src/locale/xliff/lv.xlf',
    (text) =>
      text.replace(
        /(<trans-unit id="csv">[\s\S]*?<target>.*?)<x id="0"[^>]*\/>(.*<\/target>)/,
        (_, /** @type {string} */ head, /** @type {string} */ tail) => head + tail,
      ),
    /lv, csv: the placeholders differ from the source/,
  ],
  [
    'a placeholder that the source does not have',
    'src/locale/xliff/lt.xlf',
    (text) => text.replace(/(<trans-unit id="csv">[\s\S]*?<target>.*?<x id=)"0"/, (_, head) => `${head}"1"`),
    /lt, csv: the placeholders differ from the source/,
  ],
  [
    'a plural form that the language does not have',
    'src/locale/xliff/de.xlf',
    (text) =>
      text.replace(
        /(<trans-unit id="cities-few">\n {2}<source>.*<\/source>\n)/,
        (head) => `${head}  <target>Städte</target>\n`,
      ),
    /de, cities-few: a plural form that the language does not have/,
  ],
  [
    'a missing plural form',
    'src/locale/xliff/lt.xlf',
    (text) =>
      text.replace(/<trans-unit id="cities-few">[\s\S]*?<\/trans-unit>/, (unit) =>
        unit.replace(/ *<target>.*<\/target>\n/, ''),
      ),
    /lt, cities-few: no translation/,
  ],
  [
    'a message without a description for translators',
    'src/elements/shared/words.ts',
    (text) => text.replace(", desc: 'While data is on its way'", ''),
    /loading: no description for translators/,
  ],
  [
    'a new message without translations',
    'src/elements/shared/words.ts',
    (text) =>
      `${text}\nexport const newWords = ({msg}: Locale): string => msg('New', {id: 'brand-new', desc: 'For a test'});\n`,
    /ar, brand-new: no translation[\s\S]*zh-Hans, brand-new: no translation/,
  ],
  [
    'a translation of an older source text',
    'src/elements/shared/words.ts',
    (text) => text.replace("'Not available right now'", "'Not available now'"),
    /ar, failed: the source has changed: check the translation[\s\S]*zh-Hans, failed: the source has changed/,
  ],
];
/**
 * Errors that are found by comparing the output, each in a separate run.
 * @type {Damage[]}
 */
const STALE = [
  [
    'a message that the source no longer has',
    'src/elements/news-list/more.view.ts',
    (text) => text.replace(/locale\.msg\('Show more', \{.*?\}\)/, "'Show more'"),
    /out of date/,
  ],
  [
    'a translation that has not been built',
    'src/locale/xliff/et.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace('</target>', '!</target>')),
    /out of date/,
  ],
  [
    'a generated file that was edited by hand',
    'src/locale/generated/et.ts',
    (text) => text.replace("stated: '", "stated: '!"),
    /out of date/,
  ],
];

describe('npm run locales -- --check', () => {
  it('accepts the project as it is, with all its languages', async () => {
    await rm(path.join(folder, 'src'), {recursive: true});
    await cp('src', path.join(folder, 'src'), {recursive: true});
    assert.deepEqual(await check([]), {code: 0, stderr: ''});
  });

  describe('in one run', () => {
    /** @type {{code: number, stderr: string}} */
    let result;
    before(async () => {
      result = await check(FAULTS);
    });
    for (const [title, , , said] of FAULTS) {
      it(`reports ${title}`, () => {
        assert.match(result.stderr, said);
        assert.equal(result.code, 1);
      });
    }
    it('reports nothing else', () => {
      const told = (result.stderr.match(/^ {2}\S+, \S+: /gm) ?? []).map((line) => line.trim());
      const meant =
        /^((de|fr), stated|lv, csv|lt, csv|de, cities-few|lt, cities-few|\S+, (failed|loading|brand-new)):$/;
      assert.deepEqual(
        told.filter((line) => !meant.test(line)),
        [],
      );
    });
  });

  for (const damage of STALE) {
    const [title, , , said] = damage;
    it(`fails on ${title}`, async () => {
      const {code, stderr} = await check([damage]);
      assert.match(stderr, said);
      assert.equal(code, 1);
    });
  }
});

describe('npm run locales -- --preview', () => {
  /** @type {Damage[]} */
  const unfinished = [
    FAULTS[0],
    [
      'a missing plural form',
      'src/locale/xliff/de.xlf',
      (text) =>
        text.replace(/<trans-unit id="cities-one">[\s\S]*?<\/trans-unit>/, (unit) =>
          unit.replace(/ *<target>.*<\/target>\n/, ''),
        ),
      /de, cities-one: no translation/,
    ],
  ];

  it('builds a language that is not complete, with the missing texts in English and in brackets', async () => {
    const {code, stderr, german} = await runTool(unfinished, '--preview');
    assert.equal(code, 0);
    assert.match(stderr, /de, cities-one: no translation\n {2}de, stated: no translation\nBuilt for a preview/);
    assert.match(german, /stated: '⟦Stated by this site⟧',/);
    assert.match(german, /'cities-one': '⟦city⟧',/);
    assert.match(german, /more: 'Mehr anzeigen',/);
  });

  it('refuses faults that would show wrong words', async () => {
    const {code, stderr} = await runTool([...unfinished, FAULTS[2]], '--preview');
    assert.equal(code, 1);
    assert.match(stderr, /lv, csv: the placeholders differ from the source/);
    assert.doesNotMatch(stderr, /Built for a preview/);
  });
});
