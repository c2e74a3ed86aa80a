/**
 * What does not depend on the machine: that each contender shows the same, what it sends over the wire for that, and
 * what it changes of its DOM when one of its cards changes. Nobody is measured who has not shown everything.
 */
import assert from 'node:assert/strict';
import {SLOPE} from './conditions.mjs';
import {readVisible, watchChanges} from './in-page.mjs';
import {linksOf, picturesOf, textsOf} from './material.mjs';
import {feedAddress, feeds} from './site.mjs';
import {open, update} from './trial.mjs';

const bare = (text) => text.replaceAll(/\s+/g, '');

/** Fails where a page does not show what it is to show. */
function check(read, feed, where, {showsMore = false}) {
  const text = bare(read.text);
  const expected = textsOf(feed).map(bare);
  if (showsMore) {
    let from = 0;
    for (const each of expected) {
      const at = text.indexOf(each, from);
      assert.notEqual(at, -1, `${where}: ${each} is not shown after ${text.slice(from, from + 200)}`);
      from = at + each.length;
    }
  } else {
    const whole = expected.join('');
    const at = [...whole].findIndex((sign, index) => text[index] !== sign);
    const difference = `${where}: “${text.slice(at, at + 80)}” instead of “${whole.slice(at, at + 80)}”`;
    assert.ok(text === whole, difference);
  }
  const links = new Set(linksOf(feed));
  assert.deepEqual([...new Set(read.links.filter((each) => links.has(each)))], [...links], `${where}: links`);
  const sources = new Set(picturesOf(feed).map(({src}) => src));
  assert.deepEqual(
    read.pictures.filter(({src}) => sources.has(src)),
    picturesOf(feed),
    `${where}: pictures`,
  );
}

/** @returns bytes and requests, without pictures */
export function verify(run, name, contender, condition) {
  return open(run, name, contender, condition, async ({page, requests}) => {
    const where = `${name}, ${condition.name}`;
    const feed = feeds.get(feedAddress(condition.n));
    check(await page.evaluate(readVisible, '#widget'), feed, where, contender);
    const bytes = bytesOf(run.site, requests);
    const changes = {};
    if (contender.update && condition.n === SLOPE[1]) {
      await update(page, contender, condition);
      const all = feeds.get(feedAddress(condition.n, 'all'));
      check(await page.evaluate(readVisible, '#widget'), all, `${where}, updated`, contender);
      await update(page, contender, condition, '');
      await page.evaluate(watchChanges);
      await update(page, contender, condition, 'one');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      Object.assign(changes, await page.evaluate('takeChanges()'));
      const one = feeds.get(feedAddress(condition.n, 'one'));
      check(await page.evaluate(readVisible, '#widget'), one, `${where}, one updated`, contender);
    }
    return {...bytes, ...changes};
  });
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
