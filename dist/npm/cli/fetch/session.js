/*
 * All requests for one source: with its credentials, its deadline, and the validators of the last run. The elements' own
 * loader decides about content types, sizes and retries.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createLoad, MAX_BYTES } from '../../http/load.js';
import { Problem } from '../../util/problem.js';
import { asResponse } from './guarded-fetch.js';
import { request, withoutUser } from './guarded-request.js';
import { keyOf } from './keys.js';
/** Ends the reading of a source whose server says that nothing has changed. */
class NotModified extends Error {
    constructor() {
        super(...arguments);
        this.name = 'AbortError';
    }
}
export class Session {
    #abort = new AbortController();
    #options;
    #credentials;
    #timer;
    /** The validators of each document received. */
    #received = [];
    #isPrivate = false;
    /** @param address an `http(s)` address, which may contain a user name and a password */
    constructor(address, options) {
        const { username, password, origin } = new URL(address);
        this.address = withoutUser(address);
        this.#options = options;
        if (username || password) {
            const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
            this.#credentials = { origin, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
        }
        const { timeout } = options;
        this.#timer = setTimeout(() => this.#abort.abort(new Problem('timeout', `not read within ${timeout} s, the limit that --timeout sets`)), timeout * 1000);
        this.load = createLoad({
            fetch: (target, init) => this.#fetch(target, init),
            sleep: (ms) => sleep(ms, undefined, { signal: this.signal }),
            random: Math.random,
            diagnose: (_address, cause) => Promise.resolve(diagnose(cause)),
        });
    }
    /** Aborted when the time is over, and when the source has not changed. */
    get signal() {
        return this.#abort.signal;
    }
    /** A response came from a private address. */
    get isPrivate() {
        return this.#isPrivate;
    }
    /** The server has answered that the document is unchanged. */
    get isUnchanged() {
        return this.signal.reason instanceof NotModified;
    }
    /**
     * The validators for the next run; undefined if the source needed several documents, since an unchanged first one says
     * nothing about the others.
     */
    get validators() {
        return this.#received.length === 1 ? this.#received[0] : undefined;
    }
    /** Ends all requests. */
    close() {
        clearTimeout(this.#timer);
        this.#abort.abort();
    }
    async #fetch(target, init) {
        const address = String(target instanceof Request ? target.url : target);
        const { allowPrivate, validators } = this.#options;
        const own = validators?.page === keyOf(address) ? validators : undefined;
        const received = await request(address, {
            signal: init?.signal ?? this.signal,
            allowPrivate,
            credentials: this.#credentials,
            headers: own && conditions(own),
            maxBytes: MAX_BYTES,
        });
        const { status, headers, body, isPrivate } = received;
        this.#isPrivate ||= isPrivate;
        if (status === 304 && own) {
            body.destroy();
            this.#abort.abort(new NotModified());
            throw new NotModified();
        }
        if (status >= 200 && status < 300)
            this.#received.push(validatorsOf(address, headers));
        return asResponse(received);
    }
}
/** Names the reason why there was no response. */
function diagnose(cause) {
    const { code, message } = cause;
    return new Problem('network', `no answer: ${code ?? message}`, { cause });
}
/** Returns the validators of a response; undefined if it has none. */
function validatorsOf(address, headers) {
    const { etag, 'last-modified': modified } = headers;
    if (etag === undefined && modified === undefined)
        return undefined;
    return { page: keyOf(address), ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
}
/** Returns the headers that ask for a document only if it has changed (RFC 9110, 13.1). */
const conditions = ({ etag, modified }) => ({
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
});
//# sourceMappingURL=session.js.map