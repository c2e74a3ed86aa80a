/*
 * The addresses of nodes. JSON:API gives a path without its language prefix, and not the site's prefixes: the default
 * language usually has none, the others have their code
 * (https://www.drupal.org/docs/8/multilingual/choosing-and-installing-multilingual-modules). A path with a wrong prefix
 * is not found. `/node/5`, next to `/jsonapi`, is always the page of the returned node.
 */
import { canonicalTag } from '../util/language-tag.js';
import { collect, fields } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { MAX_ITEMS } from './items.js';
/** A language prefix at the end of a site's address. */
const PREFIX = /(?<=[^/])\/([a-z]{2}(?:-[a-z]{2,4})?)$/i;
/** Reads the facts about a list of nodes. The language of the response tells most; files do not have it. */
export function readAddresses(nodes, base, { siteLanguage }) {
    const site = /^(\w+:\/\/[^?#]+?)\/jsonapi\//.exec(base ?? '')?.[1] ?? '';
    const isMixed = new Set(collect(nodes, MAX_ITEMS, prefixMissing)).size > 1;
    const numbers = collect(nodes, MAX_ITEMS, (node) => numberOf(fields(fields(node).attributes)));
    const seen = new Set();
    return {
        site,
        root: site.replace(PREFIX, ''),
        language: (siteLanguage ?? (isMixed ? PREFIX.exec(site)?.[1] : undefined))?.toLowerCase(),
        isMixed,
        repeated: new Set(numbers.filter((number) => seen.size === seen.add(number).size)),
    };
}
/** Returns the page address of a node, since `links.self` is for programs. */
export function pageAddress(attributes, { site, root, language, isMixed, repeated }, base) {
    const { alias, langcode } = fields(attributes.path);
    const number = numberOf(attributes);
    const prefix = languagePrefix(langcode ?? attributes.langcode);
    const page = number === undefined ? undefined : `/node/${number}`;
    const path = typeof alias === 'string' && alias.startsWith('/') ? alias : page;
    if (path === undefined)
        return undefined;
    const isComplete = prefix !== undefined && path.startsWith(`/${prefix}/`);
    if (isComplete)
        return safeUrl(root + path, base);
    const isUnderSite = !prefix || (language === undefined ? !isMixed : prefix.toLowerCase() === language);
    if (isUnderSite)
        return safeUrl(site + path, base);
    // The address of the default language has no prefix, so the node's own language has one.
    const isDefault = language !== undefined && site === root;
    const isOwnPath = path !== page;
    if (page !== undefined && !repeated.has(number) && !(isDefault && isOwnPath))
        return safeUrl(site + page, base);
    return safeUrl(`${root}/${prefix}${path}`, base);
}
/** `und` means an unknown language and `zxx` no language, so neither can be a `lang` value. */
export const readLanguage = (langcode) => langcode === 'und' || langcode === 'zxx' ? undefined : canonicalTag(cleanText(langcode, 35));
function numberOf({ drupal_internal__nid: number }) {
    return typeof number === 'number' ? number : undefined;
}
/** Returns the language prefix that an alias lacks; undefined if it has one, or if there is no alias. */
function prefixMissing(input) {
    const { alias, langcode } = fields(fields(fields(input).attributes).path);
    const prefix = languagePrefix(langcode);
    return typeof alias === 'string' && prefix && !alias.startsWith(`/${prefix}/`) ? prefix : undefined;
}
function languagePrefix(langcode) {
    const prefix = cleanText(langcode, 35);
    return prefix && readLanguage(prefix) ? prefix : undefined;
}
//# sourceMappingURL=drupal-address.js.map