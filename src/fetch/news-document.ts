/* Writes articles as a JSON Feed, and reads such a document again. */
import type {Article, Author, News} from '../model/article.js';
import {readJsonFeed} from '../sources/json-feed.js';
import {defined, fields} from '../util/record.js';
import {cleanText} from '../util/text.js';
import {type History, readHistory, writeHistory} from './history.js';
import type {Entry} from './news.js';
import {stableText} from './stable-text.js';

/** The addresses of pictures on the town's own server, by their address in the model. They may be relative. */
export type Copies = ReadonlyMap<string, string>;

/** A placeholder for the address of the written document, whose relative addresses are pictures on the same site. */
const PLACE = 'https://document.invalid/folder/';

/** Returns the JSON Feed. */
export function newsDocument(entries: readonly Entry[], copies: Copies, history: History): object {
  const publisher = commonPublisher(entries);
  return defined<object>({
    version: 'https://jsonfeed.org/version/1.1',
    // The format requires a title. Without a common publisher, a title would be read as the publisher of each article.
    title: publisher?.name ?? '',
    home_page_url: publisher?.url,
    items: entries.map((entry) => itemOf(entry, publisher, copies, history.sources.length > 1)),
    _learning_city: defined({
      plain: true,
      more: history.sources.some(({hasMore}) => hasMore) || undefined,
      fetched: writeHistory(history),
    }),
  });
}

/** Returns the publisher of all articles, if it is one and the feed's head can name it. */
function commonPublisher(entries: readonly Entry[]): Author | undefined {
  const [first] = entries;
  const publisher = first?.article.publisher;
  const isCommon = (entry: Entry): boolean => JSON.stringify(entry.article.publisher) === JSON.stringify(publisher);
  return publisher && publisher.role === undefined && entries.every(isCommon) ? publisher : undefined;
}

function itemOf(
  {article, from, chooser}: Entry,
  common: Author | undefined,
  copies: Copies,
  isMerged: boolean,
): object {
  const {id, title, summary, url, published, modified, tags, authors, language, publisher, picture} = article;
  const {src, ...about} = picture ?? {};
  const copy = src === undefined ? undefined : copies.get(src);
  const image = defined<object>({...about, source: src !== undefined && copy === undefined ? chooser : undefined});
  const own = defined<object>({
    publisher: publisher && !common ? nameOf(publisher) : undefined,
    image: Object.keys(image).length ? image : undefined,
    from: isMerged ? from : undefined,
  });
  return defined<object>({
    id,
    url,
    title,
    // The format requires a text.
    content_text: summary ?? '',
    image: copy ?? src,
    date_published: published,
    // Elements show the second date next to the first. Alone it would be read as the first.
    date_modified: published === undefined ? undefined : modified,
    language,
    tags: tags?.length ? tags : undefined,
    authors: authors?.length ? authors.map(nameOf) : undefined,
    _learning_city: Object.keys(own).length ? own : undefined,
  });
}

const nameOf = ({name, url, role}: Author): object =>
  defined<object>({name, url, _learning_city: role === undefined ? undefined : {role}});

/** The articles of a written document. */
export interface WrittenNews {
  readonly history: History;
  readonly entries: readonly Entry[];
  /** The pictures that are on the town's own server. */
  readonly copies: Copies;
}

/**
 * Reads a document that this command has written.
 * @param prefix the address of copied pictures, which may be absolute
 * @returns undefined for any other document
 */
export function readWrittenNews(document: unknown, prefix?: string): WrittenNews | undefined {
  const history = readHistory(document);
  const {items} = fields(document);
  if (!history || !Array.isArray(items)) return undefined;
  const raw = new Map(items.map((item: unknown) => [cleanText(fields(item).id, 2048), fields(item)]));
  const copies = new Map<string, string>();
  const entries = readWritten(document).articles.map((article): Entry => {
    const {image, _learning_city} = raw.get(article.id) ?? {};
    const {from, image: about} = fields(_learning_city);
    const {source} = fields(about);
    const src = article.picture?.src;
    if (src !== undefined && typeof image === 'string' && (image !== src || (prefix && image.startsWith(prefix)))) {
      copies.set(src, image);
    }
    return {
      article,
      from: Array.isArray(from) ? from.filter((each) => Number.isInteger(each)) : [0],
      ...(typeof source === 'string' && {chooser: source}),
    };
  });
  return {history, entries, copies};
}

const readWritten = (document: unknown): News => readJsonFeed(document, PLACE);

/**
 * Returns the entries that the elements would read otherwise from the document than from their source. There should be
 * none: this is the last check before a document replaces an older one.
 */
export function misread(document: unknown, entries: readonly Entry[], copies: Copies): readonly Entry[] {
  const {articles} = readWritten(document);
  return entries.filter(({article}, index) => {
    const read = articles[index];
    return !read || stableText(shownOf(read)) !== stableText(shownOf(withCopy(article, copies)));
  });
}

/** Returns an article with its copied picture, as its readers resolve the address. */
function withCopy(article: Article, copies: Copies): Article {
  const {picture} = article;
  const copy = picture && copies.get(picture.src);
  if (copy === undefined) return article;
  return {...article, picture: {...picture, src: new URL(copy, PLACE).href}};
}

/** Returns what the elements show of an article: no empty lists, and no second date without a first. */
export function shownOf({tags, authors, modified, ...article}: Article): object {
  return defined<object>({
    ...article,
    tags: tags?.length ? tags : undefined,
    authors: authors?.length ? authors : undefined,
    modified: article.published === undefined ? undefined : modified,
  });
}
