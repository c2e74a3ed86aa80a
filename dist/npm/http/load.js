import { pageOrigin } from '../util/page-origin.js';
import { Problem } from '../util/problem.js';
import { isAllowed, isLimited } from './allowed-origins.js';
import { decodeBytes } from './decode.js';
import { diagnose, watchPolicy } from './diagnose.js';
export { ENCODING } from './decode.js';
/** Longest wait for one complete answer, in milliseconds. */
const TIMEOUT = 15_000;
/** Most bytes of one body: several times the largest feeds and registers seen. */
export const MAX_BYTES = 5_000_000;
/** Waits before the second and third try, in milliseconds; half as much again is added at random. */
const BACK_OFF = [1_000, 4_000];
/** Longest `Retry-After` that is waited for, in milliseconds; a longer one ends the attempt. */
const MAX_WAIT = 30_000;
/** Content types that can hold data; some servers send JSON as plain text, or name no type at all. */
const DATA_TYPE = /^$|json|xml|plain|octet/i;
/**
 * Makes the one function that fetches: at most one request in flight per address, with a time-out, a cap on the
 * size, and up to two retries after network errors, 429 and 5xx. Cookies are never sent, and no custom header, so a
 * cross-origin request needs no preflight.
 */
export function createLoad({ fetch, sleep, random, diagnose }) {
    const flights = new Map();
    /** On a page that limits its sources, a redirect is followed within the page's own origin only: before it is sent. */
    async function request(address, init) {
        if (!isLimited())
            return fetch(address, init);
        const response = await fetch(address, { ...init, redirect: 'manual' });
        if (response.type !== 'opaqueredirect')
            return response;
        const isOwn = new URL(address).origin === pageOrigin();
        // Where a redirect leaves the origin, this mode fails like an unreachable server.
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
            // The wait that the server asks for, in milliseconds; not a number where another try makes no sense.
            let after = 0;
            try {
                const response = await request(address, { credentials: 'omit', cache, signal });
                after = retryAfter(response);
                // A redirect may have led elsewhere.
                refuseUnlessAllowed(response.url || address);
                await refuseUnlessData(response, isFinal ? response.url || address : undefined);
                return { text: await readText(response), url: response.url || address, next: nextOf(response) };
            }
            catch (error) {
                // What an abort throws is its reason in some browsers and an AbortError in others.
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
            // The last one to go, with or without an answer, leaves nothing that a newcomer could join.
            if (!--shared.waiting) {
                flights.delete(address);
                shared.abort.abort();
            }
        }
    };
}
/** Rejects with the signal's reason once it is aborted; for use in a race, which takes care of the rejection. */
const aborted = (signal) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
/** `<https://…?page=2>; rel="next"`, alone or among others, as WordPress answers. */
const nextOf = ({ headers }) => /<([^<>]*)>;[^,]*\brel="?next\b/.exec(headers.get('link')?.slice(0, 8000) ?? '')?.[1];
/** Characters of a page that are kept: its head. */
const HEAD = 200_000;
/** A page in place of data, in which its site may say where its data is. */
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
 * How long to wait before asking again, in milliseconds, by `Retry-After` in seconds or as an HTTP date; not a number
 * when the answer is final, which all but 429 and 5xx are.
 */
function retryAfter({ status, headers }) {
    if (status !== 429 && status < 500)
        return NaN;
    const header = headers.get('retry-after') ?? 0;
    return +header >= 0 ? +header * 1000 : Date.parse(String(header)) - Date.now() || 0;
}
/**
 * Reads a body piece by piece, so that an endless one is cut off at the cap, and decodes it: `response.text()` would read
 * everything as UTF-8.
 */
async function readText({ body, headers }) {
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
    // Not by way of `Blob`, which asks another process of the browser.
    const bytes = new Uint8Array(size);
    pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.byteLength), 0);
    return decodeBytes(bytes, headers.get('content-type') ?? '').text;
}
/** Whether the page itself has asked for a source ahead: `<link rel="preload" as="fetch" crossorigin href="news.json">`. */
export const isPreloaded = (address) => [...document.querySelectorAll('link[rel=preload][as=fetch]')].some(({ href }) => href === address);
/** The page's own loader. `fetch` is looked up at each call, so a page may wrap it. */
export const load = createLoad({
    fetch(address, init) {
        watchPolicy();
        // Browsers ask ahead with the cookies that a site has for itself, and hand the answer on to one who would do so too.
        return globalThis.fetch(address, isPreloaded(address) ? { ...init, credentials: 'same-origin' } : init);
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    diagnose,
});
//# sourceMappingURL=load.js.map