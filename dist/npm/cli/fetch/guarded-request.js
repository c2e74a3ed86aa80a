/*
 * Requests of a server, where an address may lead into the server's own network. The check is made on the address that
 * is connected to, so a name that resolves differently the second time does not pass. It applies to each redirect.
 */
import dns from 'node:dns';
import http, {} from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { Problem } from '../../util/problem.js';
import { safeUrl } from '../../util/safe-url.js';
import { VERSION } from '../../util/version.js';
import { isPublicAddress } from './public-address.js';
/** Maximum number of redirects that are followed: browsers allow 20, sites need two or three. */
const MOST_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Requests an `http(s)` address, and follows redirects.
 * @throws {Problem} `policy` for a private address, for too many redirects, and for a redirect to another scheme or from
 *   https to http; `size` as an error of the body. Any other error means that there was no response
 */
export async function request(address, options) {
    let url = withoutUser(address);
    let isPrivate = false;
    let { credentials } = options;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        // Once a redirect has left the origin, its server decides where it leads, so the credentials are not used again.
        if (credentials && new URL(url).origin !== credentials.origin)
            credentials = undefined;
        const { response, remote } = await send(url, credentials?.authorization, options);
        isPrivate ||= !isPublicAddress(remote);
        const { location } = response.headers;
        const { statusCode: status = 0 } = response;
        const received = () => ({
            status,
            headers: response.headers,
            url,
            body: decompressed(response, options.maxBytes),
            isPrivate,
        });
        if (location === undefined || !REDIRECTS.includes(status))
            return received();
        const next = redirectTarget(location, url);
        if (options.isManual && !(next instanceof Problem))
            return received();
        response.destroy();
        if (next instanceof Problem)
            throw next;
        url = next;
    }
    throw new Problem('policy', `more than ${MOST_REDIRECTS} redirects; the last one leads to ${url}`);
}
/** Returns the address that a redirect leads to, or why it is not followed. */
function redirectTarget(location, from) {
    const next = safeUrl(location, from);
    if (next === undefined)
        return new Problem('policy', `redirects to an address that is not http(s): ${location}`);
    if (from.startsWith('https:') && next.startsWith('http:')) {
        return new Problem('policy', `redirects from https to http, where anyone can change it: ${withoutUser(next)}`);
    }
    return withoutUser(next);
}
/** Returns an address without a user name and a password. */
export function withoutUser(address) {
    const url = new URL(address);
    url.username = url.password = '';
    return url.href;
}
const refusal = (host) => new Problem('policy', `${host} is a private address, which only --allow-private lets this command request`);
/** Sends one request. Resolves when the headers have arrived. */
function send(url, authorization, { signal, allowPrivate, headers }) {
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    // Node does not look an IP address up, so it is checked here.
    if (!allowPrivate && isIP(host) && !isPublicAddress(host))
        return Promise.reject(refusal(host));
    return new Promise((resolve, reject) => {
        const sent = (protocol === 'https:' ? https : http).request(url, {
            signal,
            // A shared connection could have been opened with other options.
            agent: false,
            headers: {
                accept: '*/*',
                'accept-encoding': 'gzip, deflate, br',
                'user-agent': `learning-city-widgets/${VERSION}`,
                ...headers,
                ...(authorization !== undefined && { authorization }),
            },
            ...(!allowPrivate && { lookup: lookupPublic }),
        });
        let remote;
        sent.on('socket', (socket) => {
            socket.on('connect', () => {
                remote = socket.remoteAddress;
                if (!allowPrivate && !isPublicAddress(remote))
                    socket.destroy(refusal(remote ?? host));
            });
        });
        sent.on('response', (response) => resolve({ response, remote }));
        sent.on('error', reject);
        sent.end();
    });
}
/** Looks a host up, and keeps only public addresses. */
const lookupPublic = (host, options, callback) => {
    dns.lookup(host, { ...options, all: true }, (error, found) => {
        const [first, ...others] = error ? [] : found.filter(({ address }) => isPublicAddress(address));
        if (error)
            callback(error, []);
        else if (!first)
            callback(refusal(`${host} (${found.map(({ address }) => address).join(', ')})`), []);
        else if (options.all)
            callback(null, [first, ...others]);
        else
            callback(null, first.address, first.family);
    });
};
/** Returns the body of a response, decompressed as it is read. An error of any step is an error of the result. */
function decompressed(response, maxBytes) {
    let size = 0;
    // A compressed body may be endless and yet yield nothing.
    const counter = new Transform({
        transform(piece, _encoding, callback) {
            size += piece.length;
            if (size > maxBytes)
                callback(new Problem('size', `more than ${maxBytes / 1e6} MB`));
            else
                callback(null, piece);
        },
    });
    const steps = decoders(response.headers['content-encoding'] ?? '');
    // Errors reach the reader of the result; the callback keeps them from ending the process.
    const ignore = () => undefined;
    if (!steps) {
        const problem = new Problem('type', `sent in an unknown encoding: ${response.headers['content-encoding']}`);
        response.destroy();
        counter.destroy(problem);
        return counter.on('error', ignore);
    }
    const [decoder] = steps;
    if (decoder)
        pipeline(response, counter, decoder, ignore);
    else
        pipeline(response, counter, ignore);
    return (decoder ?? counter).on('error', ignore);
}
/** Returns the decoder for a content encoding, if it needs one; undefined for an unknown or a repeated encoding. */
function decoders(encoding) {
    switch (encoding.trim().toLowerCase()) {
        case '':
        case 'identity':
            return [];
        case 'gzip':
        case 'x-gzip':
            return [zlib.createGunzip()];
        case 'deflate':
            return [zlib.createInflate()];
        case 'br':
            return [zlib.createBrotliDecompress()];
        default:
            return undefined;
    }
}
//# sourceMappingURL=guarded-request.js.map