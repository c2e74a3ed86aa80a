/* How the readers of RSS and Atom read texts, topics, languages and days. */
import { htmlText } from '../../util/html-text.js';
import { canonicalTag } from '../../util/language-tag.js';
import { collect } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { unescapedText } from '../html-field.js';
import { MAX_TOPICS } from '../items.js';
import { isNoTopic } from '../no-topic.js';
import { parseRfc822Date } from '../rfc822-date.js';
import { parseStamp } from '../stamp.js';
/** Returns the decoded topics without the default category ("Uncategorized"). */
export const tagsOf = (categories, reading) => collect(categories, MAX_TOPICS, (each) => {
    const category = each;
    const { attributes } = category;
    const tag = cleanText(html(category, reading), 100) ?? labelOf(attributes, reading);
    if (!isNoTopic(tag))
        return tag;
    reading.note('no-topic', tag, 'category');
    return undefined;
});
export const labelOf = (attributes, reading) => unescapedText(attributes.get('label'), 100, reading, 'category') ??
    unescapedText(attributes.get('term'), 100, reading, 'category');
/** Returns the day that a feed states. RSS feeds may use Atom dates, and Atom feeds RSS dates. */
export const rssDay = (date, reading) => date && reading.day(date.text, date.name, parseFeedDate);
const parseFeedDate = (text) => parseRfc822Date(text) ?? parseStamp(text);
/** Returns the text of an element with HTML: escaped, in a CDATA section, or as child elements. */
export const html = (element, reading) => element && htmlText(markup(element), reading.character);
/** Returns the HTML inside an element. */
export const markup = ({ children, inner, text }) => children.length ? inner.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, section) => escaped(section)) : text;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Returns true if an element holds HTML, either by its `type` or because a plain text element has child elements. */
export const isMarkup = ({ attributes, children }) => {
    const type = attributes.get('type') ?? 'text';
    return /html/i.test(type) || (children.length > 0 && /^\s*text/i.test(type));
};
/** Returns the text of an element whose `type` is plain (the default) or HTML; undefined for any other type. */
export function typedText(element, reading) {
    if (!element)
        return undefined;
    const type = element.attributes.get('type')?.trim() ?? 'text';
    if (/html/i.test(type))
        return html(element, reading);
    if (!/^(?:text|plain)/i.test(type))
        return undefined;
    return element.children.length
        ? html(element, reading)
        : unescapedText(element.text, Infinity, reading, element.name);
}
// Truncated first, since the feed's language is read again for each of its articles.
export const language = (tag) => canonicalTag(cleanText(tag?.slice(0, 99), 35));
//# sourceMappingURL=text.js.map