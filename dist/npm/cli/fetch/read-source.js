/* Reads one source with the readers of the elements: an address, or a file that has been read already. */
import { selectArticles } from '../../elements/news-list/select-articles.js';
import { newestFirst } from '../../fetch/news.js';
import { MAX_BYTES } from '../../http/load.js';
import { isJsonStat, readFigures } from '../../sources/figures.js';
import { readOn } from '../../sources/further-pages.js';
import { parseJson } from '../../sources/json.js';
import { foreignFormat } from '../../sources/json-stat/foreign.js';
import { readNews } from '../../sources/news.js';
import { whatItIs } from '../../sources/on-demand.js';
import { requestNews } from '../../sources/request-news.js';
import { asProblem, Problem } from '../../util/problem.js';
import { fields } from '../../util/record.js';
import { Session } from './session.js';
/**
 * Reads a source. It never throws for a faulty source.
 * @param known the source in the last run; its validators make the request conditional
 */
export async function readSource(source, options, known) {
    const { file } = source;
    if (file) {
        try {
            if ('refusal' in file)
                throw new Problem('address', file.refusal);
            const { text, isDamaged } = file.decoded;
            // A file is read up to one byte more than the limit.
            if (Buffer.byteLength(text) > MAX_BYTES)
                throw new Problem('size', `more than ${MAX_BYTES / 1e6} MB`);
            if (isDamaged)
                throw new Problem('syntax', 'some bytes are invalid in its encoding; save the file as UTF-8');
            return await readDocument({ text, url: source.base }, source, options);
        }
        catch (error) {
            return { kind: 'failed', problem: asProblem(error) };
        }
    }
    const { allowPrivate, timeout, limit, tag } = options;
    const session = new Session(source.argument, { allowPrivate, timeout, validators: known?.validators });
    const { load, signal } = session;
    try {
        const answer = await requestNews(load, session.address, { limit, tag }, { signal });
        const outcome = await readDocument(answer, source, options, session);
        return outcome;
    }
    catch (error) {
        if (session.isUnchanged)
            return { kind: 'unchanged' };
        return { kind: 'failed', problem: asProblem(error) };
    }
    finally {
        session.close();
    }
}
async function readDocument(answer, source, options, session) {
    const base = source.base ?? answer.url;
    const document = parsed(answer.text);
    const isFigures = isJsonStat(document) || Array.isArray(fields(document).figures) || foreignFormat(document) !== undefined;
    if (isFigures) {
        const parts = await readSlices(document, base ?? '', source.slices);
        const remarks = parts.flatMap(({ network: { warnings = [], register } }) => [
            ...warnings,
            ...(register === undefined ? [] : ['its register is left out, since it has to be on the host of the document']),
        ]);
        return { kind: 'figures', parts, validators: session?.validators, remarks };
    }
    if (source.slices.length)
        throw new Problem('shape', '--select, --label and --id are for figures, and this is news');
    const news = await readAllNews({ ...answer, base }, options, session);
    // The elements need to know who has chosen a picture, unless it is the town itself.
    const chooser = session && !session.isPrivate && base !== undefined ? new URL(base).origin : undefined;
    const articles = selectArticles([news], options);
    const entries = articles.map((article) => ({ article, from: [], chooser }));
    return {
        kind: 'news',
        part: {
            // A single source keeps its own order.
            entries: (options.isMerged ? newestFirst(entries) : entries).slice(0, options.limit),
            hasMore: news.next !== undefined || news.isCut === true || articles.length > options.limit,
        },
        validators: session?.validators,
        remarks: privateRemark(news, session, source),
    };
}
/** Returns the parsed document, or undefined if it is not JSON. */
function parsed(text) {
    try {
        return parseJson(text);
    }
    catch {
        return undefined;
    }
}
async function readSlices(document, base, given) {
    const slices = given.length ? given : [{}];
    if (!isJsonStat(document) && slices.some(({ select, label }) => select !== undefined || label !== undefined)) {
        throw new Problem('shape', '--select and --label are for JSON-stat, and these figures are in our own format');
    }
    const parts = [];
    for (const { id, ...choice } of slices)
        parts.push({ network: await readFigures(document, { base, ...choice }), id });
    return parts;
}
/** Reads a document, and further pages until there are enough articles. */
async function readAllNews({ text, base, next }, { timeZone, limit, tag, language }, session) {
    const read = async (page, at, following) => {
        try {
            return await readNews(page, at, following, { timeZone });
        }
        catch (error) {
            throw await explained(error, page);
        }
    };
    const first = await read(text, base, next);
    if (!session || base === undefined || first.next === undefined)
        return first;
    const { load, signal } = session;
    let problem;
    const news = await readOn(first, base, (all) => selectArticles([all], { tag, language }).length >= limit, (found) => (problem = found), { load, read, signal });
    // Items that were there before would be missing, as if they had been removed.
    if (problem)
        throw problem;
    signal.throwIfAborted();
    return news;
}
/** Names what was found instead of news. */
async function explained(error, text) {
    const problem = asProblem(error);
    if (problem.code !== 'shape' && problem.code !== 'syntax')
        return problem;
    const words = (await whatItIs.load()).whatItIs(text);
    return words === undefined ? problem : new Problem(problem.code, words, { cause: error });
}
/** Says that links lead to an address that visitors cannot reach. */
function privateRemark(news, session, { base }) {
    if (!session?.isPrivate || base !== undefined)
        return [];
    const { host } = new URL(session.address);
    const isOwn = (address) => address !== undefined && new URL(address).host === host;
    return news.articles.some(({ url, picture }) => isOwn(url) || isOwn(picture?.src))
        ? ['its links lead to this private address; --base gives the public one']
        : [];
}
//# sourceMappingURL=read-source.js.map