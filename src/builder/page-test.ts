/* Tests a finished page: whether it has the script of this version and the element. */
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
    html = await response.text();
  } catch {
    return 'testUnreadable';
  }
  const {places, folder} = await read(html);
  if (folder === undefined) return 'testNoScript';
  const {choice, library, element} = input;
  const own = places.filter(({name}) => name === choice.tag);
  if (!own.length) return 'testNoElement';
  const script = safeUrl(folder + MAIN, url);
  const pinned = /\bintegrity\s*=\s*["']?(sha384-[\w+/=]+)/.exec(scriptTag(html))?.[1];
  if (pinned !== undefined && pinned !== library.hashes.get(MAIN)) return 'testOtherVersion';
  // A script on another host may be readable for its page only.
  if (script !== undefined && new URL(script).origin === location.origin) {
    const isThere = await fetch(script, {method: 'HEAD'}).then(
      ({ok}) => ok,
      () => false,
    );
    if (!isThere) return 'testNoFile';
  }
  const isSame = own.some(({attributes}) =>
    element.settings.every(({name}) => (attributes.get(name) ?? undefined) === choice.attributes[name]),
  );
  return isSame ? 'testWorks' : 'testOtherSettings';
}

/** The start tag of our script. */
const scriptTag = (html: string): string =>
  /<script\b[^>]*learning-city-widgets(?:\.classic)?\.js[^>]*>/i.exec(html)?.[0] ?? '';
