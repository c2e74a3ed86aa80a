/** Primary languages that are written from right to left. `Intl.Locale#getTextInfo` is not in every browser yet. */
const RIGHT_TO_LEFT = new Set('ar ckb dv fa he ps sd ug ur yi'.split(' '));
/** The writing direction of a language. */
export const textDirection = (tag) => (RIGHT_TO_LEFT.has(primary(tag)) ? 'rtl' : 'ltr');
/** The language alone, without script, region and what else a tag may say. */
const primary = (tag) => tag.split('-', 1)[0];
/** Two letters that are a tag as they are: the few that have been replaced by others since are not. */
const PLAIN = /^(?!bh|iw|in|ji|jw|mo|sh|tl|tw)[a-z]{2}$/;
/** Tags that have been asked for: documents repeat a few of them thousands of times. */
const canonical = new Map();
const MOST_KEPT = 500;
/**
 * A language tag in canonical form.
 * @param text a BCP 47 tag; `lv_LV` with an underscore is understood
 * @returns for example `lv-LV`, or undefined when the text is no tag
 */
export function canonicalTag(text) {
    // The first call of `Intl`, and the first error, take a page more than a millisecond each.
    if (typeof text !== 'string')
        return undefined;
    if (PLAIN.test(text))
        return text;
    const known = canonical.get(text);
    if (known !== undefined || canonical.has(text))
        return known;
    let tag;
    try {
        tag = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
    }
    catch { }
    if (canonical.size < MOST_KEPT)
        canonical.set(text, tag);
    return tag;
}
/**
 * The best of the languages on offer by RFC 4647 lookup: the tag itself, then with subtags cut off from its end.
 * @param tag a canonical tag
 * @param has whether a language is on offer
 */
export function lookUp(tag, has) {
    for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, '')) {
        if (has(rest))
            return rest;
    }
    return undefined;
}
/** Whether two canonical tags name the same language, whatever their region or script. */
export const isSameLanguage = (one, other) => primary(one) === primary(other);
//# sourceMappingURL=language-tag.js.map