/* Copies pictures to the town's own server, so that visitors' browsers contact no other. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { asProblem, Problem } from '../../util/problem.js';
import { request } from './guarded-request.js';
import { replaceFile } from './write-file.js';
/** Maximum size of a picture, in bytes. */
const MAX_BYTES = 5_000_000;
/** The longest time for one picture, in milliseconds. */
const TIMEOUT = 15_000;
/**
 * Copies the pictures of articles. The name of a copy is a hash of its address, and its date is the one that the server
 * gives, so a later run asks only for pictures that have changed.
 * @param done the pictures that are copies already
 */
export async function copyPictures(entries, done, { folder, prefix, scope, allowPrivate }) {
    const copies = new Map();
    const failures = new Map();
    await mkdir(folder, { recursive: true });
    const names = new Set(await readdir(folder));
    for (const { article } of entries) {
        const src = article.picture?.src;
        if (src === undefined || copies.has(src) || failures.has(src))
            continue;
        const own = done.get(src);
        if (own !== undefined) {
            copies.set(src, own);
            continue;
        }
        const stem = createHash('sha256').update(`${scope}\n${src}`).digest('hex').slice(0, 24);
        const old = [...names].find((name) => isCopy(name) && name.startsWith(stem));
        try {
            const name = await copyOne(src, folder, stem, old, allowPrivate);
            copies.set(src, prefix + name);
            names.add(name);
        }
        catch (error) {
            // A full disk is not the picture's fault.
            if (error.syscall !== undefined && isFileError(error))
                throw error;
            const problem = asProblem(error);
            // The old copy stays if the server is down, but not if the server says that the picture is gone.
            if (old !== undefined && isTemporary(problem))
                copies.set(src, prefix + old);
            failures.set(src, problem);
        }
    }
    return { copies, failures };
}
/** Returns true for an error of the file system. Errors of connections have neither a path nor one of these calls. */
const isFileError = (error) => ['path', 'fd'].some((name) => name in error) ||
    ['write', 'open', 'rename', 'fsync'].includes(String(error.syscall));
/** Returns true for a problem that the next run may not have. */
export const isTemporary = ({ code }) => code === 'network' || code === 'timeout';
/** Copies a picture, unless the copy is still the same. Returns its name. */
async function copyOne(src, folder, stem, old, allowPrivate) {
    const { mtime } = old === undefined ? {} : await stat(path.join(folder, old));
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(new Problem('timeout', `no answer in ${TIMEOUT / 1000} s`)), TIMEOUT);
    try {
        const { status, headers, body } = await request(src, {
            signal: abort.signal,
            allowPrivate,
            maxBytes: MAX_BYTES,
            headers: mtime && { 'if-modified-since': mtime.toUTCString() },
        });
        if (status === 304 && old !== undefined) {
            body.destroy();
            return old;
        }
        if (status !== 200) {
            body.destroy();
            // A server that is busy now may answer the next run.
            throw new Problem(status >= 500 || status === 429 ? 'network' : 'status', `HTTP status ${status}`);
        }
        const content = await readBody(body);
        const extension = pictureType(content);
        if (extension === undefined)
            throw new Problem('type', 'not a JPEG, PNG, WebP, AVIF or GIF picture');
        const name = `${stem}.${extension}`;
        const file = path.join(folder, name);
        const same = old === name && content.equals(await readFile(file));
        if (!same)
            await replaceFile(file, content, dateOf(headers['last-modified']));
        return name;
    }
    catch (error) {
        if (abort.signal.aborted)
            throw abort.signal.reason;
        if (error instanceof Problem || isFileError(error))
            throw error;
        const { code, message } = error;
        throw new Problem('network', `no answer: ${code ?? message}`, { cause: error });
    }
    finally {
        clearTimeout(timer);
        abort.abort();
    }
}
async function readBody(body) {
    const pieces = [];
    let size = 0;
    for await (const piece of body) {
        size += piece.length;
        if (size > MAX_BYTES)
            throw new Problem('size', `more than ${MAX_BYTES / 1e6} MB`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** Returns the date of `Last-Modified`; without it, the copy has the date when it was made. */
function dateOf(text) {
    const time = Date.parse(text ?? '');
    return time > 0 && time <= Date.now() ? new Date(time) : undefined;
}
/**
 * Returns the file extension of a picture by its first bytes, since servers and names may say anything. SVG is left out:
 * it can contain scripts, which run when somebody opens the file itself on the town's site.
 */
export function pictureType(content) {
    const text = content.toString('latin1', 0, 32);
    if (text.startsWith('\xff\xd8\xff'))
        return 'jpg';
    if (text.startsWith('\x89PNG\r\n\x1a\n'))
        return 'png';
    if (/^GIF8[79]a/.test(text))
        return 'gif';
    if (/^RIFF[^]{4}WEBPVP8/.test(text))
        return 'webp';
    // The major brand, or one of the compatible brands (AVIF, section 6).
    if (/^[^]{4}ftyp(?:avi[fs]|[^]{8}(?:[^]{4}){0,3}avi[fs])/.test(text))
        return 'avif';
    return undefined;
}
const isCopy = (name) => /^[\da-f]{24}\.(?:jpg|png|webp|avif|gif)$/.test(name);
/**
 * Removes the copies that the old document used and the new one does not. Other files in the folder are not touched.
 * @param used the addresses of copies in the old and in the new document
 */
export async function removeUnused(folder, used) {
    const nameOf = (address) => address.slice(address.lastIndexOf('/') + 1);
    const kept = new Set([...used.new].map(nameOf));
    for (const name of new Set([...used.old].map(nameOf))) {
        if (isCopy(name) && !kept.has(name))
            await rm(path.join(folder, name), { force: true });
    }
}
//# sourceMappingURL=copy-pictures.js.map