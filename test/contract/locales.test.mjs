/** The language tool says what is wrong with a file for translators, and fails: shown on damaged copies of the project. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);
const STATED = /<trans-unit id="stated">[\s\S]*?<\/trans-unit>\n/;
/** @typedef {[title: string, file: string, change: (text: string) => string, said: RegExp]} Damage */

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-locales-'));
  for (const name of ['src', 'tools', 'package.json', 'tsconfig.json']) {
    await cp(name, path.join(folder, name), {recursive: true});
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
});
after(() => rm(folder, {recursive: true}));

/**
 * Damages files of the copy, runs the check there, and puts right what it was about.
 * @param {Damage[]} damages
 */
async function check(damages) {
  for (const [, name, change] of damages) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `${name} is damaged`);
    await writeFile(file, changed);
  }
  const tool = path.join(folder, 'tools/locales.mjs');
  const result = await run(process.execPath, [tool, '--check'], {cwd: folder}).then(
    ({stderr}) => ({code: 0, stderr}),
    ({code, stderr}) => /** @type {{code: number, stderr: string}} */ ({code, stderr}),
  );
  await rm(path.join(folder, 'src'), {recursive: true});
  await cp('src', path.join(folder, 'src'), {recursive: true});
  return result;
}

/**
 * What is told by its name, all in one run.
 * @type {Damage[]}
 */
const FAULTS = [
  [
    'a translation that is missing',
    'src/locale/xliff/de.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace(/ *<target>.*<\/target>\n/, '')),
    /de, stated: no translation/,
  ],
  [
    'a translation that is blank',
    'src/locale/xliff/fr.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace(/<target>.*<\/target>/, '<target> </target>')),
    /fr, stated: no translation/,
  ],
  [
    'a placeholder that is lost',
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
    'a plural form that is missing',
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
    'a new message that nobody has translated',
    'src/elements/shared/words.ts',
    (text) =>
      `${text}\nexport const newWords = ({msg}: Locale): string => msg('New', {id: 'brand-new', desc: 'For a test'});\n`,
    /ar, brand-new: no translation[\s\S]*zh-Hans, brand-new: no translation/,
  ],
  [
    'a translation of what the source said before',
    'src/elements/shared/words.ts',
    (text) => text.replace("'Not available right now'", "'Not available now'"),
    /ar, failed: the source has changed: look at the translation[\s\S]*zh-Hans, failed: the source has changed/,
  ],
];
/**
 * What is told by the result, each in a run of its own.
 * @type {Damage[]}
 */
const STALE = [
  [
    'a message that is no longer in the source',
    'src/elements/news-list/more.view.ts',
    (text) => text.replace(/locale\.msg\('Show more', \{.*?\}\)/, "'Show more'"),
    /out of date/,
  ],
  [
    'a translation that is not built yet',
    'src/locale/xliff/et.xlf',
    (text) => text.replace(STATED, (unit) => unit.replace('</target>', '!</target>')),
    /out of date/,
  ],
  [
    'a built file that was changed by hand',
    'src/locale/generated/et.ts',
    (text) => text.replace("stated: '", "stated: '!"),
    /out of date/,
  ],
];

describe('npm run locales -- --check', () => {
  it('is content with the project as it is', async () => {
    assert.deepEqual(await check([]), {code: 0, stderr: ''});
  });

  describe('fails, and tells them all in one run, on', () => {
    /** @type {{code: number, stderr: string}} */
    let result;
    before(async () => {
      result = await check(FAULTS);
    });
    for (const [title, , , said] of FAULTS) {
      it(title, () => {
        assert.match(result.stderr, said);
        assert.equal(result.code, 1);
      });
    }
    it('and on nothing else', () => {
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
