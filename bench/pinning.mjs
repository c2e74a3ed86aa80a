/**
 * Measures what the hashes of files on demand cost on a slow network: a page with all four elements whose script tag has
 * no hash, so that nothing is checked; with a hash, so that the script checks each file itself; and with
 * `modulepreload` lines that have hashes too. Prints the median of the time until all elements are drawn.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
import {conditions, SLOW_4G} from './conditions.mjs';
import {ours, oursSnippet} from './contenders/ours/contender.mjs';
import {startServer} from './server.mjs';
import {buildSite} from './site.mjs';
import {open} from './trial.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
/** @type {(contender: import('./contenders/index.mjs').Contender) => import('./contenders/index.mjs').Contender} */
const withHashes = (contender) => ({...contender, head: (given) => pinned(contender.head?.(given) ?? '')});
const hashes = /** @type {Record<string, string>} */ (
  JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'))
);
const pinned = (/** @type {string} */ head) =>
  head.replace(
    /(?:src|href)="\/widgets\/([^"]+)"/g,
    (attribute, file) => `${attribute} integrity="${hashes[String(file)]}"`,
  );
/** @type {Record<string, import('./contenders/index.mjs').Contender>} */
const contenders = {
  'no hashes': ours,
  'hashes in the script': withHashes(ours),
  'modulepreload lines without hashes': oursSnippet,
  'modulepreload lines with hashes': withHashes(oursSnippet),
};
const [condition] = conditions.filter(({kind, cpu}) => kind === 'page' && cpu === 1);
const server = await startServer(
  await buildSite(
    Object.fromEntries(Object.entries(contenders).map(([name, contender]) => [addressOf(name), contender])),
    [condition],
  ),
);
const chromium = await findChromium();
const browser = await puppeteer.launch({...chromium, args: [...chromium.args, '--no-sandbox']});
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, contender] of Object.entries(contenders)) {
    const painted = await open(
      {browser, origin: server.origin},
      addressOf(name),
      contender,
      condition,
      ({seen}) => Promise.resolve(seen.painted),
      async (page) => {
        const session = await page.createCDPSession();
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', SLOW_4G);
      },
    );
    times[name].push(painted);
  }
}
await browser.close();
server.stop();
for (const [name, list] of Object.entries(times)) {
  list.sort((one, other) => one - other);
  console.log(`${name}: ${list[list.length >> 1].toFixed(0)} ms (${list[0].toFixed(0)} to ${list.at(-1)?.toFixed(0)})`);
}

/** @param {string} name */
function addressOf(name) {
  return name.replaceAll(' ', '-');
}
