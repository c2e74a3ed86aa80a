import { isServer } from '../util/is-server.js';
import { memoizeLast } from '../util/memoize-last.js';
import { asProblem, Problem } from '../util/problem.js';
import { defined, fields, isRecord } from '../util/record.js';
import { onSameHost } from '../util/safe-url.js';
import { tellOnce } from '../util/tell-once.js';
import { isJsonFeed, needsHtml, readJsonFeed } from './json-feed.js';
import { parseJson } from './json.js';
import { characters, drupal, feedXml, jsonFeedHtml, whatItIs, wordpress, writtenDays } from './on-demand.js';
import { Reading } from './reading.js';
/**
 * Reads news in any format the library knows, recognised by the document's own shape. All formats but JSON Feed are
 * loaded on demand. The news of a text is read once, since many elements of a page may share an address; a parsed
 * document is read each time, since the page may have changed it.
 * @param input a parsed document, or its text: JSON or XML
 * @param base what relative addresses in it are resolved against
 * @param next the next page, where the server has named it; the document's own takes precedence
 * @param options the publisher's time zone, and what receives notes on repairs
 * @throws {Problem} `syntax` when the text is neither JSON nor XML, `shape` when the format is not known, or not one of
 *   its items is readable, `network` when the reader of the format could not be loaded; also as a rejection
 */
export const readNews = (input, base, next, { timeZone, report } = {}) => {
    const read = typeof input === 'string' && !report ? readText : readDocument;
    const explain = (error) => explainProblem(error, input);
    try {
        const news = read(input, base, next, timeZone, report);
        return news instanceof Promise ? news.catch(explain) : news;
    }
    catch (error) {
        // A server renders at once, a page that has parsed a document knows what it is, and a bare number says nothing.
        if (isServer || typeof input !== 'string' || /^\s*[\d"]/.test(input))
            throw error;
        return explain(error);
    }
};
/** Names what was found in place of news, at once where the module for it has arrived. */
function explainProblem(error, input) {
    const { code } = asProblem(error);
    if (code !== 'shape' && code !== 'syntax')
        throw error;
    const explain = (module) => {
        const message = module?.whatItIs(input);
        throw message === undefined ? error : new Problem(code, message, { cause: error });
    };
    return whatItIs.module ? explain(whatItIs.module) : whatItIs.load().then(explain, explain.bind(undefined, undefined));
}
function readDocument(input, base, next, timeZone, report) {
    const finish = (news, { notes }) => {
        if (!news)
            throw new Problem('shape', 'not a format of news');
        notes.forEach((note) => report?.(note));
        if (!news.articles.length && news.skipped)
            throw new Problem('shape', 'no readable item');
        return defined({ ...news, next: nextPage(news.next ?? next, base) });
    };
    /** Reads, and reads again where the document turns out to need a table that has to be loaded. */
    const readWith = (read) => {
        const reading = new Reading({ timeZone, report }, tablesAtHand());
        const news = read(document, base, reading);
        if (!reading.missing.size)
            return finish(news, reading);
        return loadTables(reading.missing).then(() => {
            const again = new Reading({ timeZone, report }, tablesAtHand());
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
/** The format of a JSON document other than a JSON Feed with plain text. */
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
/** Loads tables. Without one of them the news is still worth showing: a date is missing, or a letter is still escaped. */
async function loadTables(names) {
    const files = [...names].map((name) => (name === 'days' ? writtenDays : characters));
    await Promise.all(files.map((file) => file.load().catch((error) => tellOnce(asProblem(error).message, 'warn'))));
}
/** A next page that leads on. */
function nextPage(next, base) {
    const address = onSameHost(next, base);
    return address === base ? undefined : address;
}
//# sourceMappingURL=news.js.map