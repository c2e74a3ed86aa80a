/*
 * Reads JSON Feeds where some items have only HTML text, or where plain text was escaped like HTML. It is a separate
 * file, since most feeds need only json-feed.ts.
 */
import type {News} from '../model/article.js';
import {htmlText} from '../util/html-text.js';
import {fields, isRecord, pick} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {cleanText} from '../util/text.js';
import {type OwnPage, withoutAddedFields, withoutAddedLinks, withoutShortcodes} from './added-words.js';
import {unescapedText, withEllipsis} from './html-field.js';
import {MAX_ITEMS} from './items.js';
import {plainText, READ, readJsonFeed} from './json-feed.js';
import {Reading} from './reading.js';

/** Fields that hold addresses, dates or language tags, or that are not read. */
const NOT_TEXT =
  /(?:^|_)(?:id|url|image|icon|favicon|avatar|version|language|published|modified|html|hubs|attachments)$/;
/** The maximum nesting depth that is read. */
const MAX_DEPTH = 6;

/** Reads a feed after decoding its plain text fields. */
export function read(feed: unknown, base?: string, reading: Reading = new Reading()): News {
  const {items} = fields(feed);
  const plain = {
    ...(unescaped(feed, reading) as object),
    ...(Array.isArray(items) && {
      // One more shows that the list is longer than what is read.
      items: items.slice(0, MAX_ITEMS + 1).map((item: unknown, index) => {
        reading.item = index;
        return isRecord(item)
          ? {...(unescaped(item, reading) as object), content_html: contentOf(item, base, reading)}
          : item;
      }),
    }),
  };
  reading.item = undefined;
  return readJsonFeed(plain, base, (html) => withEllipsis(cleanText(html, Infinity)) ?? '', reading);
}

/** Returns the text of the item's HTML, without what its system has added. */
function contentOf(
  item: Readonly<Record<string, unknown>>,
  base: string | undefined,
  reading: Reading,
): string | undefined {
  const {content_html, url, title} = fields(item);
  if (typeof content_html !== 'string' || plainText(item)) return undefined;
  const page: OwnPage = {url: safeUrl(url, base), title: cleanText(title, 300)};
  const text = htmlText(withoutAddedLinks(withoutAddedFields(content_html), page), reading.character);
  return withoutShortcodes(text);
}

/** Returns a value of the document with its texts decoded once. */
function unescaped(value: unknown, reading: Reading, field = '', depth = 0): unknown {
  if (typeof value === 'string') {
    return NOT_TEXT.test(field) ? value : (unescapedText(value, Infinity, reading, field) ?? '');
  }
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((each) => unescaped(each, reading, field, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(pick(value, READ)).map(([key, each]) => [key, unescaped(each, reading, key, depth + 1)]),
  );
}
