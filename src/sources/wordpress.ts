/*
 * Posts as the WordPress REST API returns them (https://developer.wordpress.org/rest-api/reference/posts/) for
 * `_embed=wp:featuredmedia,author,wp:term`. A request with `_fields` has to include `_links,_embedded`.
 *
 * Every `rendered` property is HTML, including titles, and names and alternative texts contain character references. A
 * resource that could not be embedded is replaced by an error object, and an empty object is written as `[]`.
 */
import type {Article, Author, News, Picture} from '../model/article.js';
import {canonicalTag} from '../util/language-tag.js';
import {collect, fields, isRecord} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {cleanText} from '../util/text.js';
import {excerptText, plainText} from './html-field.js';
import {MAX_TOPICS, MOST, nameOnly, PROTECTED, readItems, readPicture, toArticle} from './items.js';
import {isNoTopic} from './no-topic.js';
import {Reading} from './reading.js';
import {parseStamp, type Stamp} from './stamp.js';

export {requestItem} from './wordpress-item.js';

/** The sizes that show the whole picture, smallest first. `thumbnail` and the sizes of themes may be cropped. */
const SIZES = ['medium', 'medium_large', 'large', 'full'];
/**
 * Wide enough for a card in a column of text, and sharp on most screens: `medium_large`, unless the site has set its
 * own sizes.
 */
const WIDE_ENOUGH_PX = 600;

/**
 * Returns true if a document has the structure of a list of posts or of one post (`/posts/5`). An empty list counts.
 */
export function isWordPress(document: unknown): boolean {
  const isPost = (value: unknown): boolean => {
    const {id, link, title} = fields(value);
    return 'rendered' in fields(title) || (id !== undefined && link !== undefined);
  };
  if (!Array.isArray(document)) return 'rendered' in fields(fields(document).title);
  return !document.length || isPost(document.find(isRecord));
}

/**
 * Maps posts to news. Posts that are unpublished or have neither title nor excerpt are skipped and counted.
 * @param document the parsed document: a list of posts, or one post
 * @param base the base for relative addresses
 */
export const readWordPress = (document: unknown, base?: string, reading: Reading = new Reading()): News =>
  readItems(
    isRecord(document) && isWordPress(document) ? [document] : document,
    (post) => readPost(post, base, reading),
    reading,
  );

/** Returns the news of a document with a list of posts or one post; undefined for any other document. */
export const read = (document: unknown, base?: string, reading?: Reading): News | undefined =>
  isWordPress(document) ? readWordPress(document, base, reading) : undefined;

function readPost(input: unknown, base: string | undefined, reading: Reading): Article | undefined {
  const post = fields(input);
  const embedded = fields(post._embedded);
  if ((post.status ?? 'publish') !== 'publish') {
    reading.note('left-out', 'not published', 'status');
    return undefined;
  }
  const id = cleanText(post.id, 2048);
  const title = plainText(fields(post.title).rendered, 300, reading);
  const url = safeUrl(post.link, base);
  const language = readLanguage(post.lang);
  // A password protects the picture and its caption as well as the text; the excerpt says only that there is one.
  if ([post.excerpt, post.content].some((part) => fields(part).protected)) {
    reading.note('protected', title);
    return toArticle({...PROTECTED, id, title, url, language}, reading);
  }
  return toArticle(
    {
      id,
      title,
      summary: excerptText(fields(post.excerpt).rendered, 1000, reading, 'excerpt', {url, title}),
      url,
      // In the zone of the site. The other field is the same time in UTC, but has no zone suffix.
      published: reading.day(post.date, 'date', siteDay) ?? reading.day(inUtc(post.date_gmt), 'date_gmt'),
      modified:
        reading.day(post.modified, 'modified', siteDay) ?? reading.day(inUtc(post.modified_gmt), 'modified_gmt'),
      tags: readTags(embedded['wp:term'], reading),
      // `link` is ignored: author pages reveal account names, and are often disabled for that reason.
      authors: collect(embedded.author, MOST, (author) => readAuthor(author, reading)),
      language,
      picture:
        post.featured_media === 0
          ? undefined
          : collect(embedded['wp:featuredmedia'], 1, (media) => readMedia(media, base, reading))[0],
      publisher: undefined,
    },
    reading,
  );
}

/** Reads a day in the zone of the site, which the field leaves out. */
function siteDay(text: string): Stamp | undefined {
  const stamp = parseStamp(text);
  return stamp?.isWithoutZone ? {date: stamp.date} : stamp;
}

const inUtc = (date: unknown): string | undefined =>
  typeof date === 'string' && date.length === 19 ? `${date}Z` : undefined;

/** Returns categories, then tags. Other taxonomies are for the site's internal use. */
function readTags(input: unknown, reading: Reading): string[] {
  const terms = collect(input, MOST, (list) => collect(list, MAX_TOPICS, fields)).flat();
  const names = ['category', 'post_tag'].flatMap((taxonomy) =>
    terms
      .filter((term) => term.taxonomy === taxonomy)
      .map(({id, name, slug}) => {
        const text = plainText(name, 100, reading);
        if (taxonomy === 'post_tag' || !isNoTopic(text, {id, slug: cleanText(slug, 200)})) return text;
        reading.note('no-topic', text, 'wp:term');
        return undefined;
      })
      .filter((name) => name !== undefined),
  );
  return [...new Set(names)];
}

function readAuthor(input: unknown, reading: Reading): Author | undefined {
  const name = nameOnly(plainText(fields(input).name, 200, reading));
  return name === undefined ? undefined : {name};
}

/** Reads the language that Polylang or WPML adds: a tag, a locale such as `lv_LV`, or an object with one of them. */
function readLanguage(lang: unknown): string | undefined {
  const {slug, code} = fields(lang);
  return canonicalTag(cleanText(slug ?? code ?? lang, 35));
}

function readMedia(input: unknown, base: string | undefined, reading: Reading): Picture | undefined {
  const media = fields(input);
  const type = cleanText(media.mime_type ?? media.media_type ?? 'image', 100);
  if (!type?.startsWith('image')) return undefined;
  const details = fields(media.media_details);
  const alt = plainText(media.alt_text, 500, reading);
  // WordPress has no credit field, and a caption may contain anything.
  const caption = excerptText(fields(media.caption).rendered, 300, reading, 'caption');
  const original = {...details, source_url: media.source_url};
  const pictures = collect([...SIZES.map((name) => fields(details.sizes)[name]), original], 5, (version) => {
    const {source_url, width, height} = fields(version);
    return readPicture({src: source_url, alt, caption, width, height}, base);
  });
  return pictures.find(({width = 0}) => width >= WIDE_ENOUGH_PX) ?? pictures.at(-1);
}
