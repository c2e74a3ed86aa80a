/* Tests a finished page: whether it has the script of this version and the element. */
import {readText} from '../http/load.js';
import {safeUrl} from '../util/safe-url.js';
import {MAIN} from './library.js';
import type {TestResult} from './model.js';
import type {readHtml} from './render-worker.js';
import type {Input} from './snippets.js';

/** Reads the page at an address as a browser would, without running anything in it. */
export async function testPage(address: string, input: Input, read: typeof readHtml): Promise<TestResult> {
  const url = safeUrl(address, document.baseURI);
  if (url === undefined) return 'testUnreadable';
  let html: string;
  try {
    const response = await fetch(url, {credentials: 'omit', cache: 'no-cache'});
    if (!response.ok) return 'testUnreadable';
    html = await readText(response);
  } catch {
    return 'testUnreadable';
  }
  const {places, folder} = await read(html);
  if (folder === undefined) return 'testNoScript';
  const {choice, library, element, json} = input;
  const own = places.filter(({name}) => name === choice.tag);
  if (!own.length) return 'testNoElement';
  const [tag = '', file = MAIN] = SCRIPT_TAG.exec(html) ?? [];
  const pinned = /\bintegrity\s*=\s*["']?(sha384-[\w+/=]+)/.exec(tag)?.[1];
  if (pinned !== undefined && pinned !== library.hashes.get(file)) return 'testOtherVersion';
  const script = safeUrl(folder + file, url);
  if (script === undefined) return 'testNoFile';
  const answer = await fetch(script, {method: 'HEAD', credentials: 'omit'}).catch(() => undefined);
  // A script on another host may be readable for its page only.
  const isHidden = !answer && new URL(script).origin !== location.origin;
  if (!answer?.ok && !isHidden) return 'testNoFile';
  // A pasted document takes the place of the source in the snippet.
  const settings = element.settings.filter(({name}) => name !== 'src' || json === undefined);
  const isSame = own.some(({attributes}) =>
    settings.every(({name}) => (attributes.get(name) ?? undefined) === choice.attributes[name]),
  );
  if (!isSame) return 'testOtherSettings';
  return isHidden ? 'testForeignScript' : 'testWorks';
}

/** The start tag of our script, and its file. */
const SCRIPT_TAG = /<script\b[^<>]*(learning-city-widgets(?:\.classic)?\.js)[^<>]*>/i;
