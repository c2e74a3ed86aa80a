/** Primary languages that are written from right to left. Some browsers do not have `Intl.Locale#getTextInfo` yet. */
const RIGHT_TO_LEFT = new Set('ar ckb dv fa he ps sd ug ur yi'.split(' '));
/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT_SCRIPTS = new Set('Adlm Arab Hebr Mand Nkoo Rohg Syrc Thaa'.split(' '));

/** The writing direction of a language, or of the script in its tag: `az-Arab` is written from right to left. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  const script = /^[a-z]+-([A-Z][a-z]{3})(?:-|$)/.exec(tag)?.[1];
  return (script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(primary(tag))) ? 'rtl' : 'ltr';
}

/**
 * The comma between the parts of a list, with its space, as CLDR has it for the language.
 * @param tag a canonical tag
 */
export function listComma(tag: string): string {
  if (/^(?:ja|zh)\b/.test(tag)) return '、';
  return textDirection(tag) === 'rtl' && !/^(?:he|yi)\b/.test(tag) ? '، ' : ', ';
}

/**
 * The script that a language is usually written in, in the region of the tag if it has one.
 * @param tag a canonical tag
 * @returns an ISO 15924 code such as `Latn`, or undefined for a language that `Intl` does not know
 */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** The language subtag alone, without script, region and other subtags. */
const primary = (tag: string): string => tag.split('-', 1)[0] as string;

/** Two-letter tags that are already canonical: all except the few that have since been replaced. */
const PLAIN = /^(?!bh|iw|in|ji|jw|mo|sh|tl|tw)[a-z]{2}$/;

/** A cache of tags, because documents repeat a few of them thousands of times. */
const canonical = new Map<string, string | undefined>();
const MOST_KEPT = 500;
/** The longest text that can be a tag, in characters; the longest tag in use has 35 (RFC 5646, section 4.4.1). */
const LONGEST = 200;

/**
 * Returns a language tag in canonical form.
 * @param text a BCP 47 tag; an underscore as in `lv_LV` is accepted
 * @returns for example `lv-LV`, or undefined if the text is not a valid tag
 */
export function canonicalTag(text: unknown): string | undefined {
  // The first call of `Intl` and the first error each cost a page more than a millisecond.
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  if (PLAIN.test(text)) return text;
  const known = canonical.get(text);
  if (known !== undefined || canonical.has(text)) return known;
  let tag: string | undefined;
  try {
    const [found = ''] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    // V8 leaves out `true`, and then rejects what is left of `lv-x-true`, but only if asked again.
    tag = /true/i.test(text) ? Intl.getCanonicalLocales(found)[0] : found;
  } catch {}
  if (canonical.size < MOST_KEPT) canonical.set(text, tag);
  return tag;
}

/**
 * Finds the best available language with an RFC 4647 lookup: first the tag itself, then with subtags removed from its
 * end.
 * @param tag a canonical tag
 * @param has returns true if a language is available
 */
export function lookUp(tag: string, has: (code: string) => boolean): string | undefined {
  for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, '')) {
    if (has(rest)) return rest;
  }
  return undefined;
}

/** Returns true if two canonical tags have the same language, regardless of region and script. */
export const isSameLanguage = (one: string, other: string): boolean => primary(one) === primary(other);
