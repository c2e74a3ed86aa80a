/* What the address of a Drupal answer tells: where pages are, in which language, and which fields are wanted. */
import {parseDate} from '../util/plain-date.js';
import {fields} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {cleanText} from '../util/text.js';

/** A node’s own words about its page. */
export interface Page {
  readonly alias: unknown;
  readonly nid: unknown;
  readonly langcode: unknown;
}

/**
 * Gives the address where people read a node: `links.self` is for programs. Paths begin where the site does, before
 * `/jsonapi`: it may be in a folder. Drupal puts the code of each language but the first before a path, and finds an
 * alias in its own language only.
 * @param base address of the answer
 * @param answered language of the answer by its server; without it, that of most nodes
 */
export function pageAddresses(
  base: string | undefined,
  answered: string | undefined,
  langcodes: readonly unknown[],
): (page: Page) => string | undefined {
  const site = /^(\w+:\/\/[^?#]+?)\/jsonapi\//.exec(base ?? '')?.[1] ?? '';
  const last = site.split('/').at(-1) ?? '';
  const known = [answered, ...langcodes].map(codeOf);
  // A site that is asked in one of its languages, such as `/ru/jsonapi/…`.
  const isPrefixed = site.split('/').length > 3 && known.includes(last.toLowerCase());
  const own = isPrefixed ? last.toLowerCase() : (codeOf(answered) ?? mostFrequent(langcodes.map(codeOf)));
  return ({alias, nid, langcode}) => {
    const code = codeOf(langcode);
    const isOwn = !code || !own || code === own;
    const path = typeof nid === 'number' ? `/node/${nid}` : undefined;
    if (typeof alias !== 'string' || !alias.startsWith('/')) return path && safeUrl(site + path, base);
    if (isOwn) return safeUrl(site + alias, base);
    // A node without a translation has no alias in the language that was asked for.
    return isPrefixed && path ? safeUrl(site + path, base) : safeUrl(`${site}/${code}${alias}`, base);
  };
}

/** `und` and `zxx` are no language. */
function codeOf(langcode: unknown): string | undefined {
  const code = cleanText(langcode, 35)?.toLowerCase();
  return code && /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(code) && code !== 'und' && code !== 'zxx' ? code : undefined;
}

/** The code that is there most often; of several the first. */
function mostFrequent(codes: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Fields of every node, which are read by their names. */
const COMMON = ['title', 'status', 'created', 'changed', 'path', 'langcode', 'body', 'drupal_internal__nid'];

/** Fields that an address asks for by `fields[node--article]=title,field_lead`, in its order; none without it. */
export function wantedFields(base: string | undefined): readonly string[] {
  const address = safeUrl(base);
  const wanted = [...(address ? new URL(address).searchParams : [])].flatMap(([name, value]) =>
    /^fields\[node--[\w-]+\]$/.test(name) ? value.split(',') : [],
  );
  return wanted
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 100);
}

/** The text of the first wanted field that has one and is none of the common ones; with a format it is HTML. */
export function wantedText(
  attributes: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
): {readonly html: string} | {readonly text: string} | undefined {
  for (const name of wanted) {
    if (COMMON.includes(name)) continue;
    const value = attributes[name];
    const {processed, value: raw} = fields(value);
    const html = [processed, raw].find((each) => typeof each === 'string' && each.trim());
    if (typeof html === 'string') return {html};
    if (typeof value === 'string' && value.trim() && parseDate(value) === undefined) return {text: value};
  }
  return undefined;
}

/** The first wanted field that is a date, where the day of creation is not wanted. */
export function wantedDate(attributes: Readonly<Record<string, unknown>>, wanted: readonly string[]): unknown {
  if (!wanted.length || wanted.includes('created')) return attributes.created;
  const name = wanted.find((each) => !COMMON.includes(each) && parseDate(attributes[each]) !== undefined);
  return name === undefined ? attributes.created : attributes[name];
}
