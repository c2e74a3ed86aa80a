/* The validator: it reads any text, and agrees with `JSON.parse` and with the readers of the elements. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../../dist/npm/server/eager.js';
import {readFigures} from '../../dist/npm/sources/figures.js';
import {readNews} from '../../dist/npm/sources/news.js';
import {readRegister} from '../../dist/npm/sources/register.js';
import {readJsonText} from '../../dist/npm/validate/json-text.js';
import {KINDS} from '../../dist/npm/validate/report.js';
import {validate} from '../../dist/npm/validate/validate.js';
import {BASE, jsonDocuments, xmlDocuments} from './feeds.mjs';
import {forAll, forAllAsync} from './run.mjs';
import {datasets, networkDocuments, registerDocuments} from './statistics.mjs';
import {damaged, damagedText, oddText, oddValue} from './values.mjs';

const written = (/** @type {unknown} */ document) => JSON.stringify(document) ?? '';
const documents = fc.oneof(
  jsonDocuments.map(({document}) => document),
  networkDocuments,
  registerDocuments,
  datasets.map(({document}) => document),
);
const texts = fc.oneof(
  documents.map(written),
  damaged(documents).map(written),
  damagedText(documents.map(written)),
  xmlDocuments.map(({document}) => document),
  damagedText(xmlDocuments.map(({document}) => document)),
  oddText,
  oddValue.map(written),
);

describe('readJsonText', () => {
  const json = fc.json().map((text) => text.replaceAll(',', ' ,\n'));

  it('accepts the texts that JSON.parse accepts', () => {
    const tokens = fc.constantFrom(
      ...Array.from('{}[],:"\\/0123-+.eEtn \n\t'),
      'true',
      'null',
      '"a"',
      '"\\u00e9"',
      '\ufeff',
      '01',
      '1e400',
      '-0',
      '"\u2028"',
      '"\t"',
      'NaN',
    );
    const near = fc.array(tokens, {maxLength: 8}).map((all) => all.join(''));
    forAll(fc.oneof(json, damagedText(json), near), (text) => {
      let isJson = true;
      try {
        JSON.parse(text.replace(/^\ufeff/, ''));
      } catch {
        isJson = false;
      }
      const {fault, lines} = readJsonText(text);
      assert.equal(fault === undefined, isJson);
      const last = text.split('\n').length;
      for (const line of lines.values()) assert.ok(line >= 1 && line <= last);
      if (fault) assert.ok(fault.place.line >= 1 && fault.place.line <= last && fault.place.column >= 1);
    });
  });
});

describe('validate', () => {
  it('reports on any text, in words that are safe in a terminal', () => {
    const settings = fc.record(
      {
        as: fc.constantFrom(...KINDS),
        timeZone: fc.constantFrom('Europe/Riga', 'x'),
        base: fc.constant(BASE),
        next: oddText,
      },
      {requiredKeys: [], noNullPrototype: true},
    );
    forAll(fc.tuple(texts, settings), ([text, options]) => {
      const report = validate(text, options);
      assert.deepEqual(validate(text, options), report);
      assert.ok(report.rows >= 0);
      const last = text.split('\n').length;
      for (const {severity, message, row, id, field, line = 1} of report.findings) {
        assert.match(severity, /^(?:error|hint)$/);
        assert.ok(line >= 1 && line <= last);
        for (const words of [message, row, id, field]) {
          assert.doesNotMatch(words ?? '', /\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
        }
      }
    });
  });

  it('reports an error in every document that the elements cannot read', async () => {
    await forAllAsync(texts, async (text) => {
      const {kind, findings, news} = validate(text, {base: BASE, timeZone: 'Europe/Riga'});
      if (findings.some(({severity}) => severity === 'error')) return;
      // Each rejects with a problem that the report does not have.
      if (kind === 'news') {
        const {articles} = await readNews(text, BASE, undefined, {timeZone: 'Europe/Riga'});
        assert.equal(news?.shown, articles.length);
        assert.equal(news.undated, articles.filter(({published}) => published === undefined).length);
      } else if (kind === 'network') {
        try {
          await readFigures(text, {base: BASE});
        } catch (error) {
          // A dataset with several series needs a choice, which the page makes.
          assert.match(String(error), /choose|select/);
        }
      } else readRegister(text);
    });
  });
});
