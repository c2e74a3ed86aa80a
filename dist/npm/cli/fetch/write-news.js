/* Writes the news of all sources, with the old articles of sources that failed. */
import path from 'node:path';
import { isSameContent } from '../../fetch/history.js';
import { mergeNews } from '../../fetch/news.js';
import { misread, newsDocument, readWrittenNews } from '../../fetch/news-document.js';
import { MAX_BYTES } from '../../http/load.js';
import { defined } from '../../util/record.js';
import { EXIT } from '../result.js';
import { copyPictures, isTemporary, removeUnused } from './copy-pictures.js';
import { parse, textOf } from './work.js';
import { replaceFile } from './write-file.js';
/** Bytes that are reserved for the list of sources. */
const SPARE = 100_000;
/**
 * Writes news.
 * @param prefix the address of copied pictures, if any are copied
 * @param complaints returns the messages about the sources that failed, each with some words at its end
 */
export async function writeNews({ file, given, old, reads, settings, messages: remarks, prefix, complaints, }) {
    const { limit, tag, language, pictures: folder, allowPrivate } = given;
    const written = old && readWrittenNews(old.document, prefix);
    const keptOf = ({ position }) => position < 0 ? [] : (written?.entries ?? []).filter(({ from }) => from.includes(position));
    const parts = reads.map((read, index) => {
        const { outcome, known } = read;
        const isNew = outcome.kind === 'news';
        const entries = isNew ? outcome.part.entries : keptOf(read);
        return {
            entries: entries.map((entry) => ({ ...entry, from: [index] })),
            hasMore: isNew ? outcome.part.hasMore : known?.hasMore === true || !known,
        };
    });
    const merged = mergeNews(parts, { limit, tag, language });
    const done = written?.copies ?? new Map();
    const copied = folder === undefined || prefix === undefined
        ? undefined
        : await copyPictures(merged.entries, done, {
            folder,
            prefix,
            scope: path.relative(path.resolve(folder), file).split(path.sep).join('/'),
            allowPrivate,
        });
    const copies = copied?.copies ?? done;
    const shown = merged.entries.map((entry) => (copied ? withPicture(entry, copies) : entry));
    const messages = [
        ...remarks,
        ...complaints((read) => {
            const count = keptOf(read).length;
            return count ? `; its ${count} old items stay` : '; none of its items are in the file';
        }),
        ...[...(copied?.failures ?? [])].map(([src, { message }]) => `fetch: picture ${copies.has(src) ? 'not renewed' : 'left out'}: ${src}: ${message}`),
    ];
    // A source whose picture may come with the next run has to be read again.
    const isIncomplete = (entries) => entries.some(({ article: { picture } }) => {
        const problem = picture && copied?.failures.get(picture.src);
        return problem && isTemporary(problem);
    });
    const historyWith = (shortened) => ({
        settings,
        sources: reads.map(({ key, known, outcome }, index) => defined({
            key,
            validators: outcome.kind === 'news'
                ? isIncomplete(outcome.part.entries)
                    ? undefined
                    : outcome.validators
                : // The next run has to read a source that failed.
                    outcome.kind === 'unchanged'
                        ? known?.validators
                        : undefined,
            hasMore: parts[index]?.hasMore || shortened.has(index) || undefined,
            isShortened: shortened.has(index) || merged.displaced.has(index) || undefined,
        })),
    });
    const { entries, unreadable, shortened } = readableEntries(shown, copies, historyWith(merged.shortened));
    for (const { article } of unreadable) {
        messages.push(`fetch: left out, since it would not be shown as in its source: ${article.title}`);
    }
    if (shortened.size)
        messages.push(`fetch: only ${entries.length} articles fit into ${MAX_BYTES / 1e6} MB`);
    const document = newsDocument(entries, copies, historyWith(new Set([...merged.shortened, ...shortened])));
    if (!old || !isSameContent(old.document, parse(document))) {
        await replaceFile(file, textOf(document));
        if (folder !== undefined)
            await removeUnused(folder, { old: done.values(), new: copies.values() });
    }
    const isPartial = reads.some(({ outcome }) => outcome.kind === 'failed');
    return { code: isPartial ? EXIT.partial : EXIT.ok, messages };
}
/** Returns the entries that the elements read as in their sources, and only as many as an element can read. */
function readableEntries(all, copies, history) {
    const unreadable = misread(newsDocument(all, copies, history), all, copies);
    const readable = all.filter((entry) => !unreadable.includes(entry));
    let entries = readable;
    // One article has at most some ten kilobytes, so that this ends.
    while (Buffer.byteLength(textOf(newsDocument(entries, copies, history))) > MAX_BYTES - SPARE) {
        entries = entries.slice(0, Math.floor(entries.length * 0.9));
    }
    return { entries, unreadable, shortened: new Set(readable.slice(entries.length).flatMap(({ from }) => from)) };
}
/** Returns an entry without its picture, if that could not be copied. */
function withPicture(entry, copies) {
    const { picture, ...rest } = entry.article;
    return !picture || copies.has(picture.src) ? entry : { ...entry, article: rest };
}
//# sourceMappingURL=write-news.js.map