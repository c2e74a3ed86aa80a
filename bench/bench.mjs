/** Measures all contenders side by side and writes the results. See README. */
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus, release, totalmem} from 'node:os';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
import {conditions as allConditions, hasAllElements, isSlow, pageOf} from './conditions.mjs';
import {contenders as allContenders} from './contenders/index.mjs';
import {isWhole, readOptions} from './options.mjs';
import {report} from './report.mjs';
import {startServer} from './server.mjs';
import {buildSite} from './site.mjs';
import {randomFrom, shuffle} from './stats.mjs';
import {measure, measureScript} from './trial.mjs';
import {verify} from './verify.mjs';
/**
 * @import {Condition} from './conditions.mjs'
 * @import {FactsByPage, Results} from './report.mjs'
 */

const started = Date.now();
const options = readOptions(process.argv.slice(2));
const {only, kinds, sizes, cpuRates, rounds, seed, before} = options;
const unknown = only?.filter((name) => !allContenders[name]) ?? [];
if (unknown.length)
  throw new Error(`No such contender: ${unknown.join()}. Available: ${Object.keys(allContenders).join()}`);
const contenders = Object.fromEntries(
  Object.entries(allContenders).filter(
    ([name]) => (!only || only.includes(name)) && (before || name !== 'ours-before'),
  ),
);
const conditions = allConditions.filter(
  ({kind, n, cpu}) =>
    (!kinds || kinds.includes(kind)) && (!sizes || sizes.includes(n)) && (!cpuRates || cpuRates.includes(cpu)),
);
/**
 * The contenders that are measured under a condition.
 * @param {Condition} condition
 */
const entrants = (condition) =>
  Object.keys(contenders).filter((name) => {
    const {only: isThere = () => true, cards, page} = contenders[name];
    return (hasAllElements(condition) ? page : cards) && isThere(condition);
  });

/**
 * Script time is traced at full speed in every fifth round only, to leave time for more trials.
 * @type {(condition: Condition, round: number) => boolean}
 */
const isTraced = (condition, round) => condition.cpu === 1 && !isSlow(condition) && round % 5 === 1;

say('Bundling');
const site = await buildSite(contenders, conditions, before);
const server = await startServer(site);
const chromium = await findChromium();
const browser = await puppeteer.launch({
  ...chromium,
  // Chromium renders the suggestions below its address bar as separate pages, new ones for each context, which compete
  // with our page.
  args: [...chromium.args, '--no-sandbox', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'],
  defaultViewport: {width: 1280, height: 800},
  // A client that watches the network is given the script line behind each request, so Chromium parses that script
  // again; a visitor's browser does not.
  networkEnabled: false,
  issuesEnabled: false,
  protocolTimeout: 60_000,
});
const run = {browser, site, origin: server.origin};
try {
  /** @type {FactsByPage} */
  const facts = {};
  for (const condition of conditions) {
    const page = pageOf(condition);
    if (facts[page]) continue;
    say(`Comparing what is shown: ${page}`);
    facts[page] = {};
    for (const name of entrants(condition)) {
      facts[page][name] = await verify(run, name, contenders[name], {...condition, cpu: 1});
    }
  }
  const random = randomFrom(seed);
  /**
   * Trials by condition and contender, one per turn.
   * @type {Results}
   */
  const results = Object.fromEntries(
    conditions.map((condition) => [condition.name, Object.fromEntries(entrants(condition).map((name) => [name, []]))]),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const condition of conditions) {
      say(`Round ${round} of ${rounds}: ${condition.name}`);
      for (let turn = 1; turn <= condition.turns; turn++) {
        for (const name of shuffle(entrants(condition), random)) {
          const trial = await measure(run, name, contenders[name], condition);
          if (turn === 1 && isTraced(condition, round)) {
            trial.script = await measureScript(run, name, contenders[name], condition);
          }
          results[condition.name][name].push(trial);
        }
      }
    }
  }
  const about = {
    date: new Date(started).toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - started) / 60_000),
    rounds,
    seed,
    browser: await browser.version(),
    node: process.version,
    machine: `${cpus()[0].model.trim()}, ${cpus().length} logical cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
  };
  const {summary, page} = await report({about, contenders, conditions, facts, results});
  await mkdir(new URL('build/', import.meta.url), {recursive: true});
  await writeFile(new URL('build/trials.json', import.meta.url), JSON.stringify({about, facts, results}));
  const target = isWhole(options) ? 'results.md' : 'build/results.md';
  await writeFile(new URL(target, import.meta.url), page);
  say('');
  console.log(`${summary}\nAll tables: bench/${target}`);
} finally {
  await browser.close();
  server.stop();
}

/**
 * One line that is overwritten.
 * @param {string} text
 */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text) console.error(text);
}
