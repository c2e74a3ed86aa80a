/*
 * Opens the CSV file of the figures in a real spreadsheet, LibreOffice, with the settings of several languages. It needs
 * the compiled source: run tsc first.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parse} from 'parse5';
/** @import {Locale} from '../../src/locale/locale.js' */

/** @type {(name: string) => Promise<unknown>} */
const compiled = (name) => import(new URL(`../../build/${name}.js`, import.meta.url).href);
const {chooseLocale} = /** @type {typeof import('../../src/locale/catalog.js')} */ (await compiled('locale/catalog'));
const {csvText} = /** @type {typeof import('../../src/elements/network-stats/csv.js')} */ (
  await compiled('elements/network-stats/csv')
);
const {rowsOf} = /** @type {typeof import('../../src/model/series.js')} */ (await compiled('model/series'));
const {readNetwork} = /** @type {typeof import('../../src/sources/network.js')} */ (await compiled('sources/network'));

/**
 * Languages with the column separator of their spreadsheets, and their number in Windows and LibreOffice.
 * @type {readonly [tag: string, separator: string, code: number][]}
 */
const LANGUAGES = [
  ['lv', ';', 1062],
  ['de', ';', 1031],
  ['de-CH', ';', 2055],
  ['ar', ';', 1025],
  ['en', ',', 1033],
  ['zh-Hans', ',', 2052],
];
/** The separators that LibreOffice's dialogue selects by default: tab, comma and semicolon. */
const ALL = '9/44/59';

const VALUES = [8.1, -0.5, 1_234_567.25, 0.0004, 0, 425, 1e21];
const NOTES = ['note;=1+1', 'a,+2+2', 'tab\t=3+3', '=4+4', ';"=5+5', 'line\n=6+6', 'plain, with; "quotes"'];
const network = readNetwork({
  sources: {a: {url: 'https://list.example/?a=1,2;3', name: '@SUM(A1)'}},
  figures: [
    {
      id: 'rate',
      label: 'Rate; of, all',
      points: VALUES.map((value, index) => ({date: `${2010 + index}-09-02`, value, note: NOTES[index], source: 'a'})),
    },
    {id: 'cities', points: [{date: '2010-09-02', value: 7, source: 'a'}]},
  ],
});
const COLUMNS = 7;

const hasSpreadsheet = spawnSync('soffice', ['--version']).status === 0;
const skip = hasSpreadsheet ? false : 'LibreOffice (soffice) is not installed';

/** A separator in LibreOffice's notation. */
const codeOf = (/** @type {string} */ separator) => String(separator.charCodeAt(0));

/** @typedef {{type: string, value: string, isFormula: boolean}} SheetCell */

describe('the CSV file in a spreadsheet', () => {
  let folder = '';
  before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'csv-'))));
  after(() => rm(folder, {recursive: true, force: true}));

  /**
   * Opens a text as a file, and returns the cells of each row.
   * @param {string} text
   * @param {string} separators
   * @param {number} language
   * @returns {Promise<SheetCell[][]>}
   */
  async function open(text, separators, language) {
    await writeFile(path.join(folder, 'figures.csv'), text);
    // Characters are UTF-8, quotes are ", and the first line is the first row.
    const {status, stderr} = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=CSV:${separators},34,76,1,,${language}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        path.join(folder, 'figures.csv'),
      ],
      {encoding: 'utf8', timeout: 120_000},
    );
    assert.equal(status, 0, stderr);
    const sheet = await readFile(path.join(folder, 'figures.fods'), 'utf8');
    return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes = '', , content = '']) => {
          const get = (/** @type {string} */ name) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
          const type = get('office:value-type') ?? '';
          const shown = textOf(content);
          const cell = {
            type,
            value: get('office:value') ?? get('office:date-value') ?? shown,
            isFormula: get('table:formula') !== undefined,
          };
          return new Array(Number(get('table:number-columns-repeated') ?? 1)).fill(cell);
        },
      ),
    );
  }

  /** @param {string} tag */
  async function fileIn(tag) {
    await chooseLocale([tag]);
    const locale = /** @type {Locale} */ (chooseLocale([tag]));
    return csvText(network.figures, rowsOf(network, network.figures, undefined, true), locale);
  }

  for (const [tag, separator, language] of LANGUAGES) {
    test(`opens in columns in ${tag}, with numbers as numbers`, {skip}, async () => {
      const text = await fileIn(tag);
      for (const separators of [codeOf(separator), ...(tag === 'lv' || tag === 'en' ? [ALL] : [])]) {
        const rows = await open(text, separators, language);
        assert.equal(rows.length, VALUES.length + 1);
        for (const [index, row] of rows.entries()) {
          assert.equal(row.length, COLUMNS, JSON.stringify(row));
          assert.ok(!row.some(({isFormula}) => isFormula), JSON.stringify(row));
          if (!index) continue;
          const [date, value] = row;
          assert.deepEqual([date?.type, date?.value], ['date', `${2009 + index}-09-02`]);
          assert.deepEqual([value?.type, Number(value?.value)], ['float', VALUES[index - 1]]);
        }
        assert.equal(rows[0]?.[1]?.value, 'Rate; of, all');
        assert.equal(rows.at(-1)?.[4]?.value, 'plain, with; "quotes"');
      }
    });
  }

  for (const [tag, separator] of /** @type {const} */ ([
    ['lv', ','],
    ['lv', '\t'],
    ['en', ';'],
    ['en', '\t'],
    ['en', '|'],
  ])) {
    test(`runs no formula in ${tag} if the separator is ${JSON.stringify(separator)}`, {skip}, async () => {
      const rows = await open(await fileIn(tag), codeOf(separator), 1033);
      assert.ok(rows.length > VALUES.length);
      assert.ok(!rows.flat().some(({isFormula}) => isFormula), JSON.stringify(rows));
    });
  }

  test('runs a formula that is not escaped, which proves that the other tests can fail', {skip}, async () => {
    const [row] = await open('"=1+1",a\r\n', '44', 1033);
    assert.deepEqual(
      row?.map(({isFormula}) => isFormula),
      [true, false],
    );
  });
});

/**
 * The text of a cell, with its line breaks.
 * @param {string} content
 */
function textOf(content) {
  const texts = [...content.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''));
  const [html] = parse(`<!doctype html><body>${texts.join('\n')}`).childNodes.slice(-1);
  const body = html && 'childNodes' in html ? html.childNodes.at(-1) : undefined;
  const node = body && 'childNodes' in body ? body.childNodes[0] : undefined;
  return node && 'value' in node ? node.value : '';
}
