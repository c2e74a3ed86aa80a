/** Everything that is served: the pages of each contender, the files that they load, and the feeds. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {feedAddress, FIGURES, pageAddress} from './addresses.mjs';
import {bundle} from './build.mjs';
import {hasAllElements, SIZES} from './conditions.mjs';
import {pageMarkup} from './markup.mjs';
import {feedOf, network} from './material.mjs';
/**
 * @import {Condition} from './conditions.mjs'
 * @import {Contender} from './contenders/index.mjs'
 * @import {Feed} from './material.mjs'
 *
 * @typedef {Map<string, string | Uint8Array>} Files by address
 * @typedef {Map<string, ReturnType<typeof forms>>} Site all files by address
 */

const root = new URL('../', import.meta.url);

const feeds = new Map(
  SIZES.flatMap(
    (n) =>
      /** @type {[string, Feed][]} */ ([
        [feedAddress(n), feedOf(n)],
        [feedAddress(n, 'all'), feedOf(n, () => true)],
        [feedAddress(n, 'one'), feedOf(n, (index) => index === Math.floor(n / 2))],
      ]),
  ),
);

/**
 * A feed: the original, one with every item changed, or one with the middle item changed.
 * @param {Parameters<typeof feedAddress>} which
 */
export function feedAt(...which) {
  const feed = feeds.get(feedAddress(...which));
  if (!feed) throw new Error(`there is no feed ${feedAddress(...which)}`);
  return feed;
}

/**
 * @param {Record<string, Contender>} contenders
 * @param {Condition[]} conditions
 * @param {string} [before] a folder with another build of `dist/`
 * @returns {Promise<Site>}
 */
export async function buildSite(contenders, conditions, before) {
  /** @type {Files} */
  const texts = new Map([...feeds].map(([address, feed]) => [address, JSON.stringify(feed)]));
  texts.set(FIGURES, JSON.stringify(network));
  texts.set('/avatar.svg', await readFile(new URL('demo/icon.svg', root)));
  await addFolder(texts, 'demo/pictures', '/pictures', /\.svg$/);
  const built = /^(?!npm|schema).*\.(js|css|json)$/;
  await addFolder(texts, 'dist', '/widgets', built);
  if (before) await addFolder(texts, pathToFileURL(before).href, '/before', built);
  for (const [name, contender] of Object.entries(contenders)) {
    /** @type {Record<string, string>} */
    const heads = {};
    for (const [scenario, entry] of Object.entries(contender.entry ?? {})) {
      const {files, head} = await bundle(entry, `/${name}/${scenario}/`, contender.jsx);
      for (const [address, text] of files) texts.set(address, text);
      heads[scenario] = head;
    }
    for (const condition of conditions) {
      const feed = feedAt(condition.n);
      for (const [address, text] of Object.entries(contender.files?.(feed) ?? {})) texts.set(address, text);
      const scenario = hasAllElements(condition) ? 'page' : 'cards';
      const bodyOf = contender[scenario];
      if (!bodyOf) continue;
      /** @type {import('./contenders/index.mjs').Given} */
      const given = {scenario, n: condition.n, feed, address: feedAddress(condition.n)};
      const page = pageMarkup({
        head: (contender.head?.(given) ?? '') + (heads[scenario] ?? ''),
        body: bodyOf(given),
      });
      texts.set(pageAddress(name, condition), (await contender.finish?.(page, texts)) ?? page);
    }
  }
  return new Map([...texts].map(([address, text]) => [address, forms(text)]));
}

/**
 * A file uncompressed, and with the best compression that a server can prepare.
 * @param {string | Uint8Array} text
 */
function forms(text) {
  const identity = Buffer.from(text);
  return {
    identity,
    gzip: gzipSync(identity, {level: 9}),
    br: brotliCompressSync(identity, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: identity.length}}),
  };
}

/** @type {(texts: Files, folder: string, address: string, pattern: RegExp) => Promise<void>} */
async function addFolder(texts, folder, address, pattern) {
  const from = new URL(`${folder}/`, root);
  for (const name of await readdir(from, {recursive: true})) {
    const posix = name.split(path.sep).join('/');
    if (pattern.test(posix)) texts.set(`${address}/${posix}`, await readFile(new URL(posix, from)));
  }
}
