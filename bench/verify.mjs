/**
 * Checks what does not depend on the machine: that each contender shows the same content, the bytes it transfers for
 * that, and the DOM changes it makes when one of its cards changes. Only contenders that show everything are measured.
 */
import assert from 'node:assert/strict';
import {hasAllElements, SLOPE} from './conditions.mjs';
import {readVisible, watchChanges} from './in-page.mjs';
import {expectedOfCards, expectedOfPage} from './material.mjs';
import {feedAt} from './site.mjs';
import {open, update} from './trial.mjs';
/**
 * @import {Page} from 'puppeteer-core'
 * @import {Condition} from './conditions.mjs'
 * @import {Contender} from './contenders/index.mjs'
 * @import {Changes, Visible} from './in-page.mjs'
 * @import {Expected} from './material.mjs'
 * @import {Site} from './site.mjs'
 * @import {Rested, Run} from './trial.mjs'
 *
 * @typedef {ReturnType<typeof bytesOf> & Partial<Changes>} Facts bytes and requests, without pictures
 */

const bare = (/** @type {string} */ text) => text.replaceAll(/\s+/g, '');

/**
 * Throws if a page shows something other than expected. Other links and pictures on a page are ignored.
 * @param {Visible} read
 * @param {Expected} expected
 * @param {string} where
 */
function check(read, expected, where) {
  const text = bare(read.text);
  const whole = bare(expected.texts.join(''));
  let at = 0;
  while (at < whole.length && text[at] === whole[at]) at++;
  assert.ok(text === whole, `${where}: found “${text.slice(at, at + 80)}”, expected “${whole.slice(at, at + 80)}”`);
  const known = new Set(expected.links);
  const links = read.links.filter((each) => known.has(each));
  assert.deepEqual([...new Set(links)], [...known], `${where}: links`);
  assert.ok(links.length >= expected.links.length, `${where}: ${links.length} links`);
  const sources = new Set(expected.pictures.map(({src}) => src));
  const pictures = read.pictures.filter(({src}) => sources.has(src));
  assert.deepEqual(pictures, expected.pictures, `${where}: pictures`);
}

/** @type {(run: Run, name: string, contender: Contender, condition: Condition) => Promise<Facts>} */
export async function verify(run, name, contender, condition) {
  /** @type {string[]} */
  const requests = [];
  const listen = async (/** @type {Page} */ page) => {
    const session = await page.createCDPSession();
    session.on('Network.requestWillBeSent', ({request}) => requests.push(request.url.slice(run.origin.length)));
    await session.send('Network.enable');
  };
  const see = async (/** @type {Rested} */ {page}) => {
    const where = `${name}, ${condition.name}`;
    /** @type {(change?: '' | 'all' | 'one', what?: string) => Promise<void>} */
    const compare = async (change = '', what = '') => {
      const feed = feedAt(condition.n, change);
      const expected = hasAllElements(condition) ? expectedOfPage(feed) : expectedOfCards(feed, contender.order);
      check(await page.evaluate(readVisible, '#widget'), expected, where + what);
    };
    await compare();
    const bytes = bytesOf(run.site, requests);
    /** @type {Partial<Changes>} */
    const changes = {};
    if (contender.update && condition.kind === 'cards' && condition.n === SLOPE[1]) {
      await update(page, contender, condition);
      await compare('all', ', updated');
      await update(page, contender, condition, '');
      await page.evaluate(watchChanges);
      await update(page, contender, condition, 'one');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      Object.assign(changes, await page.evaluate('takeChanges()'));
      await compare('one', ', one updated');
    }
    return {...bytes, ...changes};
  };
  return open(run, name, contender, condition, see, listen);
}

/**
 * @param {Site} site
 * @param {string[]} requests
 */
function bytesOf(site, requests) {
  const addresses = requests.filter((address) => site.has(address) && !address.startsWith('/pictures/'));
  /** @type {(form: 'identity' | 'gzip' | 'br', of: string[]) => number} */
  const sum = (form, of) => of.reduce((total, address) => total + (site.get(address)?.[form].length ?? 0), 0);
  const sizes = (/** @type {string[]} */ of) => ({
    raw: sum('identity', of),
    gzip: sum('gzip', of),
    br: sum('br', of),
  });
  return {
    code: sizes(addresses.filter((address) => /\.(js|css)$/.test(address))),
    all: sizes(addresses),
    requests: addresses.length,
  };
}
