import { pageOrigin } from '../util/page-origin.js';
import { Problem } from '../util/problem.js';
import { isAllowed, isLimited } from './allowed-origins.js';
import { decodeBytes } from './decode.js';
import { diagnose, watchPolicy } from './diagnose.js';
export { ENCODING } from './decode.js';
/** The longest wait for a complete response, in milliseconds. */
const TIMEOUT = 15_000;
/** Maximum number of bytes of one body: several times the largest feeds and registers seen. */
export const MAX_BYTES = 5_000_000;
/** The waits before the second and third try, in milliseconds; up to half as much is added at random. */
const BACK_OFF = [1_000, 4_000];
/** The longest `Retry-After` that is respected, in milliseconds. A longer one ends the attempt. */
const MAX_WAIT = 30_000;
/** Content types that can hold data. Some servers send JSON as plain text, or send no type at all. */
const DATA_TYPE = /^$|json|xml|plain|octet/i;
/**
 * Creates the only function that fetches: one request at a time per address, with a timeout, a size limit, and up to
 * two retries after network errors, 429 and 5xx. It never sends cookies or custom headers, so a cross-origin request
 * needs no preflight.
 */
export function createLoad({ fetch, sleep, random, diagnose }) {
    const flights = new Map();
    /**
     * If a page limits its sources, a redirect is followed only within the page's own origin, and is checked before it is
     * sent.
     */
    async function request(address, init) {
        if (!isLimited())
            return fetch(address, init);
        const response = await fetch(address, { ...init, redirect: 'manual' });
        if (response.type !== 'opaqueredirect')
            return response;
        const isOwn = new URL(address).origin === pageOrigin();
        // With this mode, a redirect to another origin fails like an unreachable server.
        const own = isOwn && (await fetch(address, { ...init, mode: 'same-origin' }).catch(() => undefined));
        init.signal?.throwIfAborted();
        if (own)
            return own;
        throw new Problem('policy', `redirected, which data-allow-origins allows within this site only; src is the address that it leads to: ${address}`);
    }
    async function fly(address, abort, cache, isFinal) {
        const { signal } = abort;
        refuseUnlessAllowed(address);
        for (let tries = 0;; tries++) {
            const timer = setTimeout(() => abort.abort(new Problem('timeout', `no answer in ${TIMEOUT / 1000} s: a copy on your own site would be faster`)), TIMEOUT);
            let problem;
            // The wait that the server requests, in milliseconds; NaN if a retry makes no sense.
            let after = 0;
            try {
                const response = await request(address, { credentials: 'omit', cache, signal });
                after = retryAfter(response);
                // A redirect may have led to another origin.
                refuseUnlessAllowed(response.url || address);
                await refuseUnlessData(response, isFinal ? response.url || address : undefined);
                return {
                    text: await readText(response),
                    url: response.url || address,
                    next: nextOf(response),
                    ...languageOf(response),
                };
            }
            catch (error) {
                // An abort throws its reason in some browsers and an AbortError in others.
                signal.throwIfAborted();
                const named = error instanceof Problem ? error : await diagnose(address, error);
                if (!(error instanceof Problem))
                    after = isFinal ? NaN : 0;
                if (named.code === 'policy')
                    after = NaN;
                problem = named;
            }
            finally {
                clearTimeout(timer);
            }
            const wait = Math.max(after, (BACK_OFF[tries] ?? NaN) * (1 + random() / 2));
            if (!(wait <= MAX_WAIT))
                throw problem;
            await sleep(wait);
            signal.throwIfAborted();
        }
    }
    return async function load(address, { signal, fresh = false, hasAlternative = false } = {}) {
        signal?.throwIfAborted();
        let flight = flights.get(address);
        if (!flight) {
            const abort = new AbortController();
            flight = { abort, answer: fly(address, abort, fresh ? 'no-cache' : 'default', hasAlternative), waiting: 0 };
            flights.set(address, flight);
        }
        const shared = flight;
        shared.waiting++;
        try {
            return await (signal ? Promise.race([shared.answer, aborted(signal)]) : shared.answer);
        }
        finally {
            // When no caller waits any more, the request is aborted and removed; a later caller starts a new one.
            if (!--shared.waiting) {
                flights.delete(address);
                shared.abort.abort();
            }
        }
    };
}
/** Rejects with the signal's reason once it is aborted. Use it in a race, which handles the rejection. */
const aborted = (signal) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
/** `<https://…?page=2>; rel="next"`, alone or among other links, as WordPress sends it. */
const nextOf = ({ headers }) => /<([^<>]*)>;[^,]*\brel="?next\b/.exec(headers.get('link')?.slice(0, 8000) ?? '')?.[1];
function languageOf({ headers }) {
    const language = /^[\w-]{2,35}$/.exec(headers.get('content-language') ?? '')?.[0];
    return language === undefined ? {} : { language };
}
/** Maximum number of characters of a page that are kept: enough for its head. */
const HEAD = 200_000;
/** Returns the page that was found instead of data. The site may link to its data there. */
const pageOf = async (response, url) => ({
    url,
    link: response.headers.get('link')?.slice(0, 8000) ?? '',
    text: (await readText(response).catch(() => '')).slice(0, HEAD),
});
function refuseUnlessAllowed(address) {
    if (!isAllowed(address))
        throw new Problem('policy', `not among data-allow-origins, add it there: ${address}`);
}
async function refuseUnlessData(response, site) {
    const { ok, status, headers } = response;
    const type = headers.get('content-type') ?? '';
    if (ok && DATA_TYPE.test(type))
        return;
    const page = site ? await pageOf(response, site) : undefined;
    throw ok
        ? new Problem('type', `a page or a file, not data: ${type}; src is the address of the data itself`, { page })
        : new Problem('status', `HTTP status ${status}: open the address in a browser to see why`, { page });
}
/**
 * Returns the wait before a retry, in milliseconds, from `Retry-After` in seconds or as an HTTP date; NaN if the
 * response is final, as all but 429 and 5xx are.
 */
function retryAfter({ status, headers }) {
    if (status !== 429 && status < 500)
        return NaN;
    const header = headers.get('retry-after') ?? 0;
    return +header >= 0 ? +header * 1000 : Date.parse(String(header)) - Date.now() || 0;
}
/**
 * Reads a body in chunks, so that an endless one stops at the size limit, and decodes it: `response.text()` would
 * always decode as UTF-8.
 * @throws {Problem} `size`, as a rejection
 */
export async function readText({ body, headers }) {
    const pieces = [];
    const reader = body?.getReader();
    let size = 0;
    while (reader) {
        const { done, value } = await reader.read();
        if (done)
            break;
        size += value.byteLength;
        if (size > MAX_BYTES) {
            void reader.cancel();
            throw new Problem('size', `more than ${MAX_BYTES / 1e6} MB: have the source send fewer items`);
        }
        pieces.push(value);
    }
    // Avoid `Blob`: it needs a round trip to another browser process.
    const bytes = new Uint8Array(size);
    pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.byteLength), 0);
    return decodeBytes(bytes, headers.get('content-type') ?? '').text;
}
/** Returns true if the page preloads a source: `<link rel="preload" as="fetch" crossorigin href="news.json">`. */
export const isPreloaded = (address) => [...document.querySelectorAll('link[rel=preload][as=fetch]')].some(({ href }) => href === address);
/** The page's own loader. `fetch` is looked up for each call, so a page may wrap it. */
export const load = createLoad({
    fetch(address, init) {
        watchPolicy();
        // Browsers preload with same-origin credentials, and reuse the response only for a request with the same
        // credentials mode.
        return globalThis.fetch(address, isPreloaded(address) ? { ...init, credentials: 'same-origin' } : init);
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    diagnose,
});
//# sourceMappingURL=load.js.map