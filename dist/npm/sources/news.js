import { isServer } from '../util/is-server.js';
import { memoizeLast } from '../util/memoize-last.js';
import { asProblem, Problem } from '../util/problem.js';
import { defined, fields, isRecord } from '../util/record.js';
import { onSameHost } from '../util/safe-url.js';
import { tellOnce } from '../util/tell-once.js';
import { isJsonFeed, needsHtml, readJsonFeed } from './json-feed.js';
import { readNext, refusedNext } from './items.js';
import { parseJson } from './json.js';
import { characters, drupal, feedXml, jsonFeedHtml, whatItIs, wordpress, writtenDays } from './on-demand.js';
import { Reading } from './reading.js';
/**
 * Reads news in any supported format, recognised by the document's structure. All formats except JSON Feed are loaded
 * on demand. Text is read only once, since many elements of a page may share an address. A parsed document is read each
 * time, since the page may have changed it.
 * @param input a parsed document, or its text: JSON or XML
 * @param base the base for relative addresses
 * @param next the next page named by the server; one named in the document takes precedence
 * @param options the publisher's time zone, the language of the response, and a callback for notes on repairs
 * @throws {Problem} `syntax` if the text is neither JSON nor XML, `shape` if the format is unknown or no item is
 *   readable, `network` if the reader could not be loaded; also as a rejection
 */
export const readNews = (input, base, next, { timeZone, siteLanguage, report } = {}) => {
    const read = typeof input === 'string' && !report ? readText : readDocument;
    const explain = (error) => explainProblem(error, input);
    try {
        const news = read(input, base, next, timeZone, siteLanguage, report);
        return news instanceof Promise ? news.catch(explain) : news;
    }
    catch (error) {
        // A server renders synchronously, a page that parsed a document knows its content, and a bare number needs no
        // explanation.
        if (isServer || typeof input !== 'string' || /^\s*[\d"]/.test(input))
            throw error;
        return explain(error);
    }
};
/** Names what was found instead of news; synchronously if the module has already loaded. */
function explainProblem(error, input) {
    const { code } = asProblem(error);
    if (code !== 'shape' && code !== 'syntax')
        throw error;
    const explain = (module) => {
        const message = module?.whatItIs(input);
        throw message === undefined ? error : new Problem(code, message, { cause: error });
    };
    return whatItIs.module
        ? explain(whatItIs.module)
        : whatItIs.load().then(explain, (error) => {
            tellOnce(asProblem(error).message, 'warn');
            return explain(undefined);
        });
}
function readDocument(input, base, next, timeZone, siteLanguage, report) {
    const finish = (news, reading) => {
        if (!news)
            throw new Problem('shape', 'not a format of news');
        const following = nextPage(news.next ?? next, base, reading);
        reading.notes.forEach((note) => report?.(note));
        if (!news.articles.length && news.skipped)
            throw new Problem('shape', 'no readable item');
        return defined({ ...news, next: following, isCut: reading.isCut || undefined });
    };
    /** Reads a document, and reads it again if it turns out to need a table that has to be loaded. */
    const readWith = (read) => {
        const reading = new Reading({ timeZone, siteLanguage, report }, tablesAtHand());
        const news = read(document, base, reading);
        if (!reading.missing.size)
            return finish(news, reading);
        return loadTables(reading.missing).then(() => {
            const again = new Reading({ timeZone, siteLanguage, report }, tablesAtHand());
            return finish(read(document, base, again), again);
        });
    };
    const isXml = typeof input === 'string' && /^\s*</.test(input);
    const document = isXml ? input : parseJson(input);
    if (isJsonFeed(document) && !needsHtml(document)) {
        return readWith((feed, at, reading) => readJsonFeed(feed, at, undefined, reading));
    }
    const format = isXml ? feedXml : formatOf(document);
    return format ? format.use(({ read }) => readWith(read)) : finish(undefined, new Reading());
}
const readText = memoizeLast(readDocument);
/** Returns the format of a JSON document, unless it is a JSON Feed with plain text. */
function formatOf(document) {
    if (isJsonFeed(document))
        return jsonFeedHtml;
    const { data, title } = fields(document);
    if (Array.isArray(document) || 'rendered' in fields(title))
        return wordpress;
    return Array.isArray(data) || isRecord(fields(data).attributes) ? drupal : undefined;
}
const tablesAtHand = () => ({
    ...(characters.module && { characters: characters.module.characterNamed }),
    ...(writtenDays.module && { days: writtenDays.module.parseWrittenDay }),
});
/**
 * Loads tables. If one fails to load, the news is still worth showing: a date is missing, or a character stays escaped.
 */
async function loadTables(names) {
    const files = [...names].map((name) => (name === 'days' ? writtenDays : characters));
    await Promise.all(files.map((file) => file.load().catch((error) => tellOnce(asProblem(error).message, 'warn'))));
}
/**
 * Returns the next page, unless it is the same page. Behind a proxy, a server may not know that its own address begins
 * with https. A page on another host is not followed, and is noted.
 */
function nextPage(next, base, reading) {
    const found = readNext(next, base, reading);
    const address = base?.startsWith('https:') ? found?.replace(/^http:/, 'https:') : found;
    const own = onSameHost(address, base);
    if (found !== undefined && own === undefined)
        reading.cut(refusedNext(found), 'next');
    return own === base ? undefined : own;
}
//# sourceMappingURL=news.js.map