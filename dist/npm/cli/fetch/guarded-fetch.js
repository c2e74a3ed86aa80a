import { request } from './guarded-request.js';
/** Headers that the readers use. The others describe the connection, or a body that is already decompressed. */
const KEPT = ['content-type', 'content-language', 'link', 'location', 'retry-after'];
/** A response with one of these has no body. */
const EMPTY = [204, 205, 304];
/**
 * Creates a `fetch` that requests public addresses only, unless `allowPrivate` is set. It sends no cookies, no
 * password and no header of its caller except `accept`. With `redirect: 'manual'` a redirect is returned as it is; if it
 * leads to another scheme, it is an error, as without.
 */
export function createGuardedFetch(options) {
    return async (input, init) => {
        const accept = new Headers(init?.headers).get('accept');
        const received = await request(input instanceof Request ? input.url : String(input), {
            ...options,
            signal: init?.signal ?? new AbortController().signal,
            headers: accept === null ? undefined : { accept },
            isManual: init?.redirect === 'manual',
        });
        return asResponse(received);
    };
}
/** Returns what was received as the object that `fetch` would return. */
export function asResponse({ status, headers, url, body }) {
    const kept = new Headers();
    for (const name of KEPT) {
        const value = headers[name];
        if (value !== undefined)
            kept.set(name, String(value));
    }
    const isEmpty = EMPTY.includes(status);
    if (isEmpty)
        body.destroy();
    const content = isEmpty ? null : toWeb(body);
    return Object.defineProperty(new Response(content, { status, headers: kept }), 'url', { value: url });
}
/** Converts a stream. `Readable.toWeb` of Node 20 counts chunks instead of bytes, and would buffer hundreds of megabytes. */
function toWeb(body) {
    const pieces = body[Symbol.asyncIterator]();
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await pieces.next();
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        cancel() {
            body.destroy();
        },
    }, { highWaterMark: 0 });
}
//# sourceMappingURL=guarded-fetch.js.map