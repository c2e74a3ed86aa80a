import {safeUrl} from '../util/safe-url.js';

/** Settings that a page has written on the script tag of the page bundle. */
export interface ScriptSettings {
  /** Begins the names of all elements, for a page that has a `<news-card>` of its own; with its hyphen, or empty. */
  readonly prefix: string;
  /** Each `data-allow-origins` of the page, as written. A source has to be allowed by all of them. */
  readonly limits: readonly string[];
  /** The publisher's time zone, as an IANA name; undefined where the page states none. */
  readonly timeZone: string | undefined;
  /** The folder of the files on demand, as an absolute address that ends with a slash. */
  readonly base: string;
  /** The number that the page's policy knows its scripts by; empty where it has none. */
  readonly nonce: string;
  /** Whether the page pins the script by a hash, and so every file that the script loads. Lines may arrive later. */
  readonly isPinned: () => boolean;
}

/** What the settings are read from. */
export interface ScriptPage {
  /** The script tags of the page so far. */
  readonly tags: readonly HTMLScriptElement[];
  /** The tag that is being run; undefined in a module. */
  readonly current: HTMLScriptElement | undefined;
  /** The script's own address. A module knows the one that a redirect has led to. */
  readonly address: string;
  /** What a relative `data-base` is resolved against. */
  readonly baseURI: string;
  /** Whether a `modulepreload` line has a hash. */
  readonly hasPinnedLine: () => boolean;
}

/**
 * Reads `data-prefix`, `data-time-zone`, `data-base` and `data-allow-origins`.
 *
 * They count on the script's own tag. Where a script joiner has taken that away, they also count on an empty tag of
 * the page, which can be no other script's: `<script data-base="/widgets/"></script>`. A limit counts on any tag, so
 * that it holds however the script has come to the page.
 */
export function readSettings({tags, current, address, baseURI, hasPinnedLine}: ScriptPage): ScriptSettings {
  const own = current ? [current] : tags.filter(({src}) => src === address);
  const sure = [...own, ...tags.filter(isEmpty)];
  // After a redirect no tag has the module's address. Which one is ours can only be guessed: enough for a prefix.
  const modules = own.length ? [] : tags.filter(({type, src}) => type === 'module' && src);
  const guessed = [...modules.filter((tag) => limitOf(tag) !== null), ...modules];
  return {
    prefix: prefixOf(valueOf('prefix', [...sure, ...guessed])),
    timeZone: valueOf('timeZone', [...sure, ...guessed])?.trim() || undefined,
    limits: tags.map(limitOf).filter((limit) => limit !== null),
    base: baseOf(valueOf('base', sure), baseURI) ?? new URL('./', address).href,
    nonce: [...own, ...tags].find(({nonce}) => nonce)?.nonce ?? '',
    isPinned: () => (own.length ? own : tags).some(({integrity}) => integrity) || hasPinnedLine(),
  };
}

/** The settings of this page, for the script at an address. To be called while the script is first run. */
export function readScriptTag(address: string): ScriptSettings {
  return readSettings({
    tags: [...document.querySelectorAll('script')],
    // An image or a form of that name would hide the member of the document.
    current: (Reflect.get(HTMLDocument.prototype, 'currentScript', document) as HTMLScriptElement | null) ?? undefined,
    address,
    baseURI: document.querySelectorAll('base')[0]?.href ?? location.href,
    hasPinnedLine: () => document.querySelectorAll('link[rel=modulepreload][integrity]').length > 0,
  });
}

const isEmpty = (tag: HTMLScriptElement): boolean => !tag.hasAttribute('src') && !tag.textContent.trim();
const limitOf = (tag: HTMLScriptElement): string | null => tag.getAttribute('data-allow-origins');
/** The first value of an attribute that one of the tags has. */
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
