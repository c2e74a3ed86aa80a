/*
 * The part of a written document that is for the next run, in its member `_learning_city`: the key of each source, and
 * the headers to ask whether the source has changed. It is in the document itself, since a separate file could be older or newer
 * than the items. The document is public, so sources are known by a key, never by their address.
 */
import { collect, defined, fields, isRecord } from '../util/record.js';
/** A longer header is not sent back. */
const MAX_HEADER = 500;
/** Text that may be sent as the value of a header. */
const HEADER = /^[\x20-\x7e]+$/;
/** Reads the history of a document; undefined if this command has not written it. */
export function readHistory(document) {
    const { fetched } = fields(fields(document)._learning_city);
    const { settings, sources } = fields(fetched);
    if (typeof settings !== 'string' || !Array.isArray(sources))
        return undefined;
    return {
        settings,
        sources: collect(sources, Infinity, (each) => {
            const { key, page, etag, modified, more, shortened } = fields(each);
            return defined({
                key: typeof key === 'string' ? key : '',
                validators: typeof page === 'string' ? defined({ page, etag: header(etag), modified: header(modified) }) : undefined,
                hasMore: more === true || undefined,
                isShortened: shortened === true || undefined,
            });
        }),
    };
}
const header = (value) => typeof value === 'string' && value.length <= MAX_HEADER && HEADER.test(value) ? value : undefined;
/** Returns the history as a document contains it. */
export const writeHistory = ({ settings, sources }) => ({
    settings,
    sources: sources.map(({ key, validators: { page, etag, modified } = {}, hasMore, isShortened }) => defined({
        key,
        page,
        etag: header(etag),
        modified: header(modified),
        more: hasMore || undefined,
        shortened: isShortened || undefined,
    })),
});
/**
 * Returns true if two documents differ in validators at most. Some servers change these with every response, and a file
 * whose content is the same need not be written.
 */
export const isSameContent = (one, other) => JSON.stringify(withoutValidators(one)) === JSON.stringify(withoutValidators(other));
function withoutValidators(document) {
    const own = fields(fields(document)._learning_city);
    const { settings, sources } = fields(own.fetched);
    const bare = collect(sources, Infinity, (each) => {
        const { key, more, shortened } = fields(each);
        return { key, more, shortened };
    });
    return isRecord(document) ? { ...document, _learning_city: { ...own, fetched: { settings, sources: bare } } } : document;
}
//# sourceMappingURL=history.js.map