/*
 * What systems add to summaries, and no reader wants to read in one: links that lead on to the whole text, the footer by
 * which feeds name their site, and the shortcodes of page builders. Links and footers are known by where they lead and by
 * their classes, not by their words, which are in any language. The time taken grows with the length of the text only.
 */
import { htmlText } from '../util/html-text.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
/** An element `a` with its content. An end that is missing is the end of the text, so that each is looked for once. */
const LINK = /<a\s([^<>]*)>([^]*?)(?:<\/a\s*>|$)/gi;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const CLASS = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
/** Classes of links to the rest, as themes of WordPress and Drupal write them. */
const MORE_CLASS = /(?:^|[\s_-])(?:read[\s_-]?more|more[_-]?(?:link|tag|btn|button)|(?:link|excerpt|post|entry|node|btn)[_-](?:read)?more|continue[_-]?reading|readon|keep[_-]reading)(?:$|[\s_-])/i;
/** A class that means so only at the end of a text. */
const MORE_AT_END = /(?:^|[\s_-])(?:more|continue|weiterlesen|suite|leer-mas|lasit-vairak)(?:$|[\s_-])/i;
/** The beginning of an element that may be around a link to the rest. */
const BLOCK = /<(?:p|div|span|li|footer)\s([^<>]*)>/gi;
/** Longer attributes are cut before they are searched. */
const MAX_ATTRIBUTES = 2000;
/** Where a last paragraph may begin. */
const BLOCKS = ['<p', '<div', '<br', '<footer', '<hr'];
/** Words of a footer besides its links: "The post … appeared first on …". */
const MAX_FOOTER = 100;
/** A longer text behind the last link is a text. */
const MAX_BEHIND = 3;
const MAX_LINKS = 1000;
/** Removes links to the rest of a text, and the footer of a feed. */
export function withoutAddedLinks(html, page) {
    if (!/<a\s/i.test(html))
        return html;
    let rest = withoutFooter(html, page);
    rest = removeLinks(rest, ({ classes }) => MORE_CLASS.test(classes));
    const last = linksIn(rest).at(-1);
    if (last &&
        isAtEnd(rest, last) &&
        (MORE_AT_END.test(last.classes) || leadsTo(last, page) || isInMoreBlock(rest, last))) {
        rest = rest.slice(0, last.start) + rest.slice(last.end);
    }
    return rest;
}
/**
 * The last paragraph of a text, if it does nothing but name the page and the site: "The post <a>…</a> appeared first on
 * <a>…</a>.", as Yoast SEO writes it in thirty languages.
 */
function withoutFooter(html, page) {
    const start = Math.max(...BLOCKS.map((block) => html.toLowerCase().lastIndexOf(block)));
    if (start < 0)
        return html;
    const footer = html.slice(start);
    const links = linksIn(footer);
    const [first, second] = links;
    if (!first || !second || links.length > 2)
        return html;
    const own = links.find((link) => leadsTo(link, page));
    const site = links.find((link) => link !== own && leadsToSite(link, own, page));
    const words = removeLinks(footer, () => true);
    return own && site && htmlText(words).trim().length <= MAX_FOOTER ? html.slice(0, start) : html;
}
function linksIn(html) {
    const links = [];
    for (const match of html.matchAll(LINK)) {
        if (links.length === MAX_LINKS)
            break;
        const [whole, attributes = '', content = ''] = match;
        const [, ...address] = HREF.exec(attributes.slice(0, MAX_ATTRIBUTES)) ?? [];
        links.push({
            start: match.index,
            end: match.index + whole.length,
            href: address.find(Boolean),
            classes: classesOf(attributes),
            text: cleanText(htmlText(content), 300) ?? '',
        });
    }
    return links;
}
const classesOf = (attributes) => CLASS.exec(attributes.slice(0, MAX_ATTRIBUTES))?.slice(1).join('') ?? '';
/** A text without some of its links, their words included. */
const removeLinks = (html, isRemoved) => html.replace(LINK, (whole, attributes) => (isRemoved({ classes: classesOf(attributes) }) ? '' : whole));
/** Returns true where nothing but an arrow or a bracket follows. */
const isAtEnd = (html, { end }) => htmlText(html.slice(end)).trim().length <= MAX_BEHIND;
/** Returns true for a link inside a block whose class says that it leads to the rest. */
function isInMoreBlock(html, { start }) {
    const block = [...html.slice(0, start).matchAll(BLOCK)].at(-1);
    if (!block || !MORE_CLASS.test(classesOf(block[1] ?? '')))
        return false;
    return !htmlText(html.slice(block.index + block[0].length, start)).trim();
}
/** Returns true for a link to the page itself, by its address, or by the title as its text. */
function leadsTo({ href, text }, { url, title }) {
    const address = href && url && safeUrl(htmlText(href), url);
    return ((address !== undefined && address !== '' && withoutDetails(address) === withoutDetails(url ?? '')) ||
        (!!text && text === title));
}
/** Returns true for a link to a page that is above the page itself. */
function leadsToSite({ href }, own, { url }) {
    const site = safeUrl(htmlText(href ?? ''), url);
    const pages = [url, safeUrl(htmlText(own?.href ?? ''), url)].filter((page) => page !== undefined);
    return site !== undefined && pages.some((page) => withoutDetails(page).startsWith(withoutDetails(site)));
}
/** An address without scheme, fragment, closing slash, and the parameters by which campaigns are counted. */
const withoutDetails = (url) => url
    .replace(/#.*/, '')
    .replace(/([?&])utm_[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
/** Shortcodes of WordPress itself, which have no underscore. */
const KNOWN = /^(?:gallery|caption|embed|audio|video|playlist)$/i;
const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\/?(?:\]|(?=\[|$))/gi;
/**
 * Removes shortcodes such as `[vc_row]` and `[et_pb_text _builder_version="4.9"]`; what they enclose stays. Other words in
 * brackets stay too: a shortcode has a name with an underscore, attributes, or an end of its own.
 */
export function withoutShortcodes(text) {
    if (!text.includes('['))
        return text;
    const closed = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name?.toLowerCase()));
    return text.replace(SHORTCODE, (whole, slash, name, attributes) => {
        const isWhole = whole.endsWith(']');
        const isShortcode = name.includes('_') ||
            (isWhole &&
                (slash !== '' ||
                    closed.has(name.toLowerCase()) ||
                    /\s[\w-]+=\S/.test(attributes) ||
                    (KNOWN.test(name) && !attributes.trim())));
        return isShortcode ? ' ' : whole;
    });
}
//# sourceMappingURL=added-words.js.map