/* Reads a source with the readers of the elements, and reports what residents will see. */
import {type Answer, load} from '../http/load.js';
import {requestNews} from '../sources/request-news.js';
import {asProblem, type Problem} from '../util/problem.js';
import {safeUrl} from '../util/safe-url.js';
import {isTimeZone} from '../util/time-zone.js';
import type {Kind, Report} from '../validate/report.js';
import {validate} from '../validate/validate.js';
import type {Choice} from './choice.js';

/** Elements that show nothing without their own source. */
export const NEWS: readonly string[] = ['news-card', 'news-list'];

/** A document that was read, from an address or as pasted. */
export interface ReadSource {
  readonly status: 'read';
  readonly text: string;
  /** The absolute address after redirects; undefined for a pasted text. */
  readonly url: string | undefined;
  readonly report: Report;
}

export type SourceState =
  | {readonly status: 'none' | 'reading'}
  /** A link names a source on the builder's own host, which may redirect to another one. */
  | {readonly status: 'asking'}
  /** A link names a source on this host. It is not read before the user agrees. */
  | {readonly status: 'waiting'; readonly host: string}
  | ReadSource
  | {readonly status: 'failed'; readonly problem: Problem; readonly address: string};

/** Checks a document as its element would read it. */
export function checkText(choice: Choice, text: string, answer?: Answer): ReadSource {
  const timeZone = choice.attributes['time-zone'];
  const report = validate(text, {
    ...(timeZone !== undefined && isTimeZone(timeZone) && {timeZone}),
    base: answer?.url,
    next: answer?.next,
    siteLanguage: answer?.language,
  });
  return {status: 'read', text, url: answer?.url, report};
}

/** Requests a source once, without the retries that a visitor's page would make. */
export async function readAddress(choice: Choice, address: string, signal: AbortSignal): Promise<SourceState> {
  const url = safeUrl(address, document.baseURI);
  const options = {signal, fresh: true, hasAlternative: true};
  try {
    if (url === undefined) throw Object.assign(new Error('not an http(s) address'), {code: 'address'});
    const {item, tag, limit} = choice.attributes;
    const answer = NEWS.includes(choice.tag)
      ? await requestNews(load, url, {item, tag, limit: Number(limit ?? 0)}, options)
      : await load(url, options);
    return checkText(choice, answer.text, answer);
  } catch (error) {
    return {status: 'failed', problem: asProblem(error), address: url ?? address};
  }
}

/** The kind of document that an element shows; undefined for an element that came later. */
export function kindFor(tag: string): Kind | undefined {
  if (NEWS.includes(tag)) return 'news';
  const kinds: Readonly<Record<string, Kind | undefined>> = {
    'learning-city-badge': 'register',
    'network-map': 'register',
    'network-stats': 'network',
  };
  return kinds[tag];
}

/** The element that shows a kind of document best. */
export const elementFor = (kind: Kind): string =>
  ({news: 'news-list', register: 'learning-city-badge', network: 'network-stats'})[kind];

/** Returns the host that an address names; undefined if the address cannot be used. */
export function hostOf(address: string): string | undefined {
  const url = safeUrl(address, document.baseURI);
  return url === undefined ? undefined : new URL(url).host;
}

/** Returns the host that an address names; undefined if it is this page's own, or if the address cannot be used. */
export function foreignHost(address: string): string | undefined {
  const url = safeUrl(address, document.baseURI);
  return url === undefined || new URL(url).origin === location.origin ? undefined : new URL(url).host;
}

/** Asks the builder's own host whether an address redirects, without following it. */
export async function isRedirected(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(address, {credentials: 'omit', redirect: 'manual', signal});
    void response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    // The reader says what is wrong with it.
    return false;
  }
}
