/**
 * Measures how long it takes to look up a city in the largest register that is accepted, 5,000 rows, where each name is
 * as hard to compare as possible. Prints milliseconds: the median over several registers, each new to the library.
 */
import {findMembership} from '../dist/npm/model/membership.js';
import {readRegister} from '../dist/npm/sources/register.js';

const ROWS = 5000;
const TIMES = 7;
/** The maximum length of a name. */
const LENGTH = 120;
/** Countries whose languages have alternative spellings, each with different rules. */
const COUNTRIES = ['DE', 'GB', 'FR', 'DK', 'LV'];

/** @type {Record<string, string>} */
const NAMES = {
  'combining marks': `a${'\u0301'.repeat(LENGTH - 1)}`,
  blanks: `a${' '.repeat(LENGTH - 2)}b`,
  digraphs: 'ae'.repeat(LENGTH / 2),
  umlauts: 'ü'.repeat(LENGTH),
  saints: 'st '.repeat(LENGTH / 3),
  ampersands: '&'.repeat(LENGTH),
  brackets: '('.repeat(LENGTH),
  Hangul: '각'.repeat(LENGTH),
};

for (const [kind, name] of Object.entries(NAMES)) {
  const times = Array.from({length: TIMES}, (_, time) => {
    // A different letter for each register, so that results cannot be cached.
    const letter = String.fromCharCode(97 + time);
    const register = readRegister({
      checked: '2026',
      sources: {s: {url: 'https://source.example/'}},
      members: Array.from({length: ROWS}, (_, row) => ({
        id: `row-${row}`,
        city: `${letter}${name.slice(1)}`,
        country: COUNTRIES[row % COUNTRIES.length],
        source: 's',
        since: 2020,
      })),
    });
    const start = performance.now();
    // The same first letter, because names with another first letter are skipped.
    findMembership(register, `${letter}ltstadt Zürich`);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(`${kind}: ${times[TIMES >> 1].toFixed(0)} ms`);
}
