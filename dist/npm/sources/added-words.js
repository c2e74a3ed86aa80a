/*
 * Removes what systems add to summaries: "read more" links, the footer that feeds use to name their site, and the
 * shortcodes of page builders. Links and footers are recognised by their target and their classes, since their words
 * may be in any language. The time taken is linear in the length of the text.
 */
import { htmlText } from '../util/html-text.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
/**
 * An element `a` with its content. A missing end tag counts as the end of the text, so that each end is searched for
 * once.
 */
const LINK = /<a\s([^<>]*)>([^]*?)(?:<\/a\s*>|$)/gi;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const CLASS = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
/** Classes of "read more" links, as WordPress and Drupal themes write them. */
const MORE_CLASS = /(?:^|[\s_-])(?:read[\s_-]?more|more[_-]?(?:link|tag|btn|button)|(?:link|excerpt|post|entry|node|btn)[_-](?:read)?more|continue[_-]?reading|readon|keep[_-]reading)(?:$|[\s_-])/i;
/** Classes that mean "read more" only at the end of a text. */
const MORE_AT_END = /(?:^|[\s_-])(?:more|continue|weiterlesen|suite|leer-mas|lasit-vairak)(?:$|[\s_-])/i;
/** The start tag of an element that may wrap a "read more" link. */
const BLOCK = /<(?:p|div|span|li|footer)\s([^<>]*)>/gi;
/** Longer attributes are truncated before they are searched. */
const MAX_ATTRIBUTES = 2000;
/** Start tags where the last paragraph may begin. */
const BLOCKS = ['<p', '<div', '<br', '<footer', '<hr'];
/** Maximum number of characters of a footer outside its links: "The post … appeared first on …". */
const MAX_FOOTER = 100;
/** A link followed by more characters than this is not at the end of the text. */
const MAX_BEHIND = 3;
const MAX_LINKS = 1000;
/** Maximum number of characters of a text that are searched for shortcodes: many times the longest summary. */
const MAX_TEXT = 100_000;
/** The base for relative links if the page is unknown. */
const ANY_PAGE = 'https://site.invalid/';
/** Fields that Drupal's feeds add to the text, as its versions since 7 name them. */
const ADDED_FIELD = /(?:^|\s)field-{1,2}name-(?:title|uid|created|field-tags|comment(?:-[\w-]+)?)(?:\s|$)/;
const TAG = /<(\/?)([a-z][a-z\d]*)(?=[\s>])([^<>]*)>/gi;
/** Removes the title, author, date, topics and comments that Drupal's feeds write into the text of a node. */
export function withoutAddedFields(html) {
    if (!/field-{1,2}name-/.test(html))
        return html;
    let rest = '';
    let at = 0;
    /** The field that is being removed, and how many elements with its name are open. */
    let field;
    let depth = 0;
    for (const { 0: whole, 1: slash = '', 2: tag = '', 3: attributes = '', index } of html.matchAll(TAG)) {
        const name = tag.toLowerCase();
        if (!field) {
            if (slash || !ADDED_FIELD.test(classesOf(attributes)))
                continue;
            field = { start: index, name };
            depth = 1;
        }
        else if (name === field.name) {
            depth += slash ? -1 : 1;
            if (depth)
                continue;
            rest += `${html.slice(at, field.start)} `;
            at = index + whole.length;
            field = undefined;
        }
    }
    return rest + html.slice(at);
}
/** Removes "read more" links and the footer of a feed. */
export function withoutAddedLinks(html, page) {
    if (!/<a\s/i.test(html))
        return html;
    let rest = withoutFooter(html, page);
    rest = removeLinks(rest, (link) => MORE_CLASS.test(link.classes) && isWebLink(link, page));
    const last = linksIn(rest).at(-1);
    if (last &&
        isWebLink(last, page) &&
        isAtEnd(rest, last) &&
        (MORE_AT_END.test(last.classes) || leadsTo(last, page) || isInMoreBlock(rest, last))) {
        rest = rest.slice(0, last.start) + rest.slice(last.end);
    }
    return rest;
}
/**
 * Removes the last paragraph of a text if it only names the page and the site: "The post <a>…</a> appeared first on
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
    return first.text === page.title && own && site && htmlText(words).trim().length <= MAX_FOOTER
        ? html.slice(0, start)
        : html;
}
function linksIn(html) {
    const links = [];
    for (const match of html.matchAll(LINK)) {
        if (links.length === MAX_LINKS)
            break;
        const [whole, attributes = '', content = ''] = match;
        links.push({
            start: match.index,
            end: match.index + whole.length,
            href: hrefOf(attributes),
            classes: classesOf(attributes),
            text: cleanText(htmlText(content), 300) ?? '',
        });
    }
    return links;
}
/** Returns true for a link to a page. A telephone number or an e-mail address belongs to the text. */
const isWebLink = ({ href }, { url = ANY_PAGE }) => safeUrl(htmlText(href ?? ''), url) !== undefined;
const hrefOf = (attributes) => HREF.exec(attributes.slice(0, MAX_ATTRIBUTES))?.slice(1).find(Boolean);
const classesOf = (attributes) => CLASS.exec(attributes.slice(0, MAX_ATTRIBUTES))?.slice(1).join('') ?? '';
/** Removes some links of a text together with their words. */
const removeLinks = (html, isRemoved) => html.replace(LINK, (whole, attributes) => isRemoved({ classes: classesOf(attributes), href: hrefOf(attributes) }) ? '' : whole);
/** Returns true if only an arrow or a bracket follows. */
const isAtEnd = (html, { end }) => htmlText(html.slice(end)).trim().length <= MAX_BEHIND;
/** Returns true for a link inside a block whose class marks it as a "read more" block. */
function isInMoreBlock(html, { start }) {
    const block = [...html.slice(0, start).matchAll(BLOCK)].at(-1);
    if (!block || !MORE_CLASS.test(classesOf(block[1] ?? '')))
        return false;
    return !htmlText(html.slice(block.index + block[0].length, start)).trim();
}
/** Returns true for a link to the page itself, recognised by its address or by the title as its text. */
function leadsTo({ href, text }, { url, title }) {
    const address = href && url && safeUrl(htmlText(href), url);
    return ((address !== undefined && address !== '' && withoutDetails(address) === withoutDetails(url ?? '')) ||
        (!!text && text === title));
}
/** Returns true for a link to an ancestor of the page, such as the front page. */
function leadsToSite({ href }, own, { url }) {
    const site = safeUrl(htmlText(href ?? ''), url);
    const pages = [url, safeUrl(htmlText(own?.href ?? ''), url)].filter((page) => page !== undefined);
    return site !== undefined && pages.some((page) => withoutDetails(page).startsWith(withoutDetails(site)));
}
/** An address without its scheme, fragment, trailing slash and campaign parameters. */
const withoutDetails = (url) => url
    .replace(/#.*/, '')
    .replace(/([?&])utm_[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
/** The shortcodes of WordPress itself that no one writes as a word: a text may say "[video]". */
const KNOWN = /^(?:gallery|caption|embed|playlist)$/i;
const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\/?(?:\]|(?=\[|$))/gi;
/**
 * Removes shortcodes such as `[vc_row]` and `[et_pb_text _builder_version="4.9"]`, and keeps the text that they
 * enclose. Other words in brackets also stay: a shortcode has an underscore in its name, attributes, or an end tag.
 */
export function withoutShortcodes(text) {
    if (!text.includes('['))
        return text;
    // What follows is never shown.
    if (text.length > MAX_TEXT)
        return withoutShortcodes(text.slice(0, MAX_TEXT));
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