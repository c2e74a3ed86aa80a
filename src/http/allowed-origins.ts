import {pageOrigin} from '../util/page-origin.js';
import {safeUrl} from '../util/safe-url.js';
import {tellOnce} from '../util/tell-once.js';

/** The foreign origins that sources may be on; undefined if there is no limit. */
let allowed: ReadonlySet<string> | undefined;

/**
 * Limits sources, their next pages and their pictures to the page's own origin and the given origins. Further calls
 * narrow the limit: an origin has to be in all of them. A value that is not an origin allows nothing.
 * @param origins such as `https://news.example`; a string separates them with spaces
 */
export function allowOrigins(origins: string | Iterable<string>): void {
  const before = allowed;
  // Until all origins are read, so that an error allows nothing.
  allowed = new Set();
  const values: readonly unknown[] = typeof origins === 'string' ? origins.split(/\s+/).filter(Boolean) : [...origins];
  const named = values.map((value) => originOf(value)).filter((origin) => origin !== undefined);
  allowed = new Set(named.filter((origin) => !before || before.has(origin)));
}

/** Returns true if the page has limited its sources. */
export const isLimited = (): boolean => !!allowed;

/** Returns true if a source or picture may be loaded from an absolute address. */
export function isAllowed(address: string): boolean {
  const {origin} = new URL(address);
  return !allowed || origin === pageOrigin() || allowed.has(origin);
}

/**
 * Returns an origin, or undefined for any other value, with a warning.
 *
 * Accepts an origin only in its canonical form, since any other text may allow more or less than its author expects.
 */
export function originOf(value: unknown): string | undefined {
  const address = safeUrl(value);
  const {origin, hostname} = new URL(address ?? 'about:blank');
  // The URL standard allows `*` and commas in a host name.
  if (address === `${origin}/` && /^[\w.-]+$|^\[/.test(hostname)) return origin;
  tellOnce(
    `data-allow-origins: ${JSON.stringify(value)} allows nothing; expected https:// and a host, without a path`,
    'warn',
  );
  return undefined;
}
