/**
 * What does not depend on the machine: that each contender shows the same, what it sends over the wire for that, and
 * what it changes of its DOM when one of its cards changes. Nobody is measured who has not shown everything.
 */
import assert from 'node:assert/strict';
import {feedAddress} from './addresses.mjs';
import {SLOPE} from './conditions.mjs';
import {readVisible, watchChanges} from './in-page.mjs';
import {expectedOfCards, expectedOfPage} from './material.mjs';
import {feeds} from './site.mjs';
import {open, update} from './trial.mjs';

const bare = (text) => text.replaceAll(/\s+/g, '');

/** Fails where a page shows something else than it is to show. What else it links to or pictures is its own affair. */
function check(read, expected, where) {
  const text = bare(read.text);
  const whole = bare(expected.texts.join(''));
  let at = 0;
  while (at < whole.length && text[at] === whole[at]) at++;
  assert.ok(text === whole, `${where}: “${text.slice(at, at + 80)}” instead of “${whole.slice(at, at + 80)}”`);
  const known = new Set(expected.links);
  const links = read.links.filter((each) => known.has(each));
  assert.deepEqual([...new Set(links)], [...known], `${where}: links`);
  assert.ok(links.length >= expected.links.length, `${where}: ${links.length} links`);
  const sources = new Set(expected.pictures.map(({src}) => src));
  const pictures = read.pictures.filter(({src}) => sources.has(src));
  assert.deepEqual(pictures, expected.pictures, `${where}: pictures`);
}

/** @returns bytes and requests, without pictures */
export async function verify(run, name, contender, condition) {
  const requests = [];
  const listen = async (page) => {
    const session = await page.createCDPSession();
    session.on('Network.requestWillBeSent', ({request}) => requests.push(request.url.slice(run.origin.length)));
    await session.send('Network.enable');
  };
  const see = async ({page}) => {
    const where = `${name}, ${condition.name}`;
    const compare = async (change, what = '') => {
      const feed = feeds.get(feedAddress(condition.n, change));
      const expected = condition.kind === 'page' ? expectedOfPage(feed) : expectedOfCards(feed, contender.order);
      check(await page.evaluate(readVisible, '#widget'), expected, where + what);
    };
    await compare();
    const bytes = bytesOf(run.site, requests);
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

function bytesOf(site, requests) {
  const addresses = requests.filter((address) => site.has(address) && !address.startsWith('/pictures/'));
  const sum = (form, of) => of.reduce((total, address) => total + site.get(address)[form].length, 0);
  const sizes = (of) => ({raw: sum('identity', of), gzip: sum('gzip', of), br: sum('br', of)});
  return {
    code: sizes(addresses.filter((address) => /\.(js|css)$/.test(address))),
    all: sizes(addresses),
    requests: addresses.length,
  };
}
