import {safeUrl} from '../util/safe-url.js';

/** Settings on the script tag of the page bundle. */
export interface ScriptSettings {
  /** Prefix of all element names, for pages that have their own `<news-card>`. It ends with a hyphen, or is empty. */
  readonly prefix: string;
  /**
   * Each `data-allow-origins` of the page, as written. A source must be allowed by all of them. If the script's tag was
   * removed, it may have had one, so the limit is the strictest: an empty one.
   */
  readonly limits: readonly string[];
  /** The publisher's time zone, as an IANA name; undefined if the page does not set one. */
  readonly timeZone: string | undefined;
  /** The folder of the files on demand, as an absolute address that ends with a slash. */
  readonly base: string;
  /** The nonce that the page's policy requires of scripts; empty if no tag has one. */
  readonly nonce: string;
  /**
   * Returns true if the page pins the script with a hash, so every file that it loads must be checked too. It is a
   * function because more tags may arrive later.
   */
  readonly isPinned: () => boolean;
}

/** The input of `readSettings`. */
export interface ScriptPage {
  /** The script tags of the page so far. */
  readonly tags: readonly HTMLScriptElement[];
  /** The current script tag; undefined in a module. */
  readonly current: HTMLScriptElement | undefined;
  /** The script's own address. A module only knows the address after redirects. */
  readonly address: string;
  /** True if the browser requested the script at `address`, and was not redirected to it. */
  readonly isRequested: boolean;
  /** Returns true if the browser is known to have been redirected from an address. */
  readonly isRedirected: (address: string) => boolean;
  /** The base of a relative `data-base`. */
  readonly baseURI: string;
  /** Returns true if a `modulepreload` link has a hash. */
  readonly hasPinnedLine: () => boolean;
}

/**
 * Reads `data-prefix`, `data-time-zone`, `data-base` and `data-allow-origins`.
 *
 * They are read from the script's own tag. If a script combiner has removed that tag, they are also read from an empty
 * tag, which cannot belong to another script: `<script data-base="/widgets/"></script>`. `data-allow-origins` counts on
 * any tag, so the limit holds no matter how the page loads the script.
 */
export function readSettings({
  tags,
  current,
  address,
  isRequested,
  isRedirected,
  baseURI,
  hasPinnedLine,
}: ScriptPage): ScriptSettings {
  const own = current ? [current] : tags.filter(({src}) => src === address);
  const sure = [...own, ...tags.filter(isEmpty)];
  // After a redirect, no tag has the module's address. We can only guess which tag is ours, which is good enough for a
  // prefix.
  const modules = own.length ? [] : tags.filter(({type, src}) => type === 'module' && src);
  const guessed = [...modules.filter((tag) => limitOf(tag) !== null), ...modules];
  const limits = tags.map(limitOf).filter((limit) => limit !== null);
  const isImported = tags.some(({src, textContent}) => !src && textContent.includes(fileOf(address)));
  // Another script's module tag must not pass for ours, because ours may have had a limit.
  const isOurs = ({src}: HTMLScriptElement): boolean => fileOf(src) === fileOf(address) || isRedirected(src);
  const isThere = [...own, ...tags.filter(isSetting), ...limits].length > 0;
  const isRemoved = !isThere && !isImported && (isRequested || !modules.some(isOurs));
  if (isRemoved)
    console.warn(
      `the tag of ${address} is gone, so only sources on this site are allowed; if its removal is intended, add a tag with its settings: <script data-base="/widgets/"></script>`,
    );
  return {
    prefix: prefixOf(valueOf('prefix', [...sure, ...guessed])),
    timeZone: valueOf('timeZone', [...sure, ...guessed])?.trim() || undefined,
    limits: isRemoved ? [''] : limits,
    base: baseOf(valueOf('base', sure), baseURI) ?? new URL('./', address).href,
    nonce: [...own, ...tags].find(({nonce}) => nonce)?.nonce ?? '',
    isPinned: () => (own.length ? own : tags).some(({integrity}) => integrity) || hasPinnedLine(),
  };
}

/** Reads the settings of this page for the script at an address. Must be called during the script's first run. */
export function readScriptTag(address: string): ScriptSettings {
  return readSettings({
    tags: [...document.querySelectorAll('script')],
    // An image or a form named `currentScript` would shadow the document's property.
    current: (Reflect.get(HTMLDocument.prototype, 'currentScript', document) as HTMLScriptElement | null) ?? undefined,
    address,
    // After a redirect, the entry has the address before it.
    isRequested: performance.getEntriesByName(address).length > 0,
    // Zero for another host, unless it permits timing.
    isRedirected: (from) =>
      (performance.getEntriesByName(from) as PerformanceResourceTiming[]).some(({redirectStart}) => redirectStart > 0),
    baseURI: document.querySelectorAll('base')[0]?.href ?? location.href,
    hasPinnedLine: () => document.querySelectorAll('link[rel=modulepreload][integrity]').length > 0,
  });
}

/** The name of a file, as a script that imports it would write it. */
const fileOf = (address: string): string =>
  safeUrl(address)
    ?.replace(/[?#].*/, '')
    .replace(/.*\//, '') ?? address;
const isEmpty = (tag: HTMLScriptElement): boolean => !tag.hasAttribute('src') && !tag.textContent.trim();
/** Returns true for an empty tag with one of our settings. */
const isSetting = (tag: HTMLScriptElement): boolean =>
  isEmpty(tag) && ['base', 'prefix', 'timeZone', 'allowOrigins'].some((name) => name in tag.dataset);
const limitOf = (tag: HTMLScriptElement): string | null => tag.getAttribute('data-allow-origins');
/** The attribute's value from the first tag that has it. */
const valueOf = (name: 'base' | 'prefix' | 'timeZone', tags: readonly HTMLScriptElement[]): string | undefined =>
  tags.map(({dataset}) => dataset[name]).find((value) => value !== undefined);

function prefixOf(prefix: string | undefined): string {
  if (prefix === undefined) return '';
  const isName = /^[a-z][a-z\d]*$/.test(prefix);
  if (!isName) console.warn(`data-prefix="${prefix}" is ignored: expected small letters and digits, such as "town"`);
  return isName ? `${prefix}-` : '';
}

function baseOf(base: string | undefined, page: string): string | undefined {
  if (base === undefined) return undefined;
  const address = safeUrl(base, page);
  if (!address)
    console.warn(`data-base="${base}" is ignored: expected the http(s) address of a folder, such as "/widgets/"`);
  return address?.replace(/[?#].*/, '').replace(/\/*$/, '/');
}
