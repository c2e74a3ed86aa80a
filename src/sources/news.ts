import type {News} from '../model/article.js';
import {keepLast} from '../util/keep-last.js';
import {Problem} from '../util/problem.js';
import {defined, fields} from '../util/record.js';
import {onSameHost} from '../util/safe-url.js';
import {formatFile} from './format-file.js';
import {isJsonFeed, needsHtml, readJsonFeed} from './json-feed.js';
import {parseJson} from './json.js';

/** A document in one of the formats, or a promise of its news where the format is a file of its own. */
type Reading = News | Promise<News | undefined> | undefined;

/**
 * Reads news in any format the library knows, recognised by the document's own shape. All but JSON Feed come as files
 * of their own, when one is met.
 * @param input a parsed document, or its text: JSON or XML
 * @param base what relative addresses in it are resolved against
 * @param next the next page, where the server has named it; what the document itself says goes first
 * @throws {Problem} `syntax` when the text is neither JSON nor XML, `shape` when the format is not known, or not one of
 *   its items is readable, `network` when the file for the format could not be had; also as a rejection
 */
export const readNews: (input: unknown, base?: string, next?: string) => News | Promise<News> = keepLast(
  (input: unknown, base?: string, next?: string) => {
    const finish = (news: News | undefined): News => {
      if (!news) throw new Problem('shape', 'not a format of news');
      if (!news.articles.length && news.skipped) throw new Problem('shape', 'no readable item');
      return defined<News>({...news, next: nextPage(news.next ?? next, base)});
    };
    const reading = read(input, base);
    return reading instanceof Promise ? reading.then(finish) : finish(reading);
  },
);

function read(input: unknown, base: string | undefined): Reading {
  const isXml = typeof input === 'string' && /^\s*</.test(input);
  const document = isXml ? input : parseJson(input);
  if (isJsonFeed(document) && !needsHtml(document)) return readJsonFeed(document, base);
  const file = isXml
    ? import('./feed-xml.js')
    : isJsonFeed(document)
      ? import('./json-feed-html.js')
      : Array.isArray(document)
        ? import('./wordpress.js')
        : Array.isArray(fields(document).data)
          ? import('./drupal.js')
          : undefined;
  return file && formatFile<{read: typeof read}>(file).then(({read}) => read(document, base));
}

/** A next page that leads on. */
function nextPage(next: string | undefined, base: string | undefined): string | undefined {
  const address = onSameHost(next, base);
  return address === base ? undefined : address;
}
