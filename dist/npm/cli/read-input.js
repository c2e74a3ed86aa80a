/*
 * Reads the arguments of `validate`: files, file name patterns, addresses and standard input. Each input is limited in
 * size and decoded.
 */
import { open } from 'node:fs/promises';
import { decodeBytes } from '../http/decode.js';
import { createLoad, MAX_BYTES } from '../http/load.js';
import { requestNews } from '../sources/request-news.js';
import { asProblem, Problem } from '../util/problem.js';
import { expandGlob, isGlob } from './glob.js';
/** Returns true for an argument that is an address. */
export const isAddress = (argument) => /^https?:\/\//i.test(argument);
/** Reads the documents that an argument names: several for a pattern, otherwise one. */
export async function readInputs(argument, stdin, isNews) {
    if (argument === '-')
        return [{ name: 'standard input', decoded: decodeBytes(await readStream(stdin)) }];
    if (isAddress(argument))
        return [await readAddress(argument, isNews)];
    const input = await readFile(argument);
    if (!('refusal' in input) || !isGlob(argument))
        return [input];
    const files = await expandGlob(argument);
    if (!files.length)
        return [{ name: argument, refusal: `no file matches ${argument}` }];
    return Promise.all(files.map(readFile));
}
async function readFile(name) {
    try {
        const file = await open(name);
        try {
            if ((await file.stat()).isDirectory())
                return { name, refusal: `${name} is a folder; ${name.replace(/\/$/, '')}/*.json are its files` };
            return { name, decoded: decodeBytes(await readStream(file.createReadStream({ autoClose: false }))) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return { name, refusal: error.message };
    }
}
/** Reads at most what a widget would, plus one byte that shows that there is more. */
async function readStream(stream) {
    const pieces = [];
    let size = 0;
    for await (const piece of stream) {
        pieces.push(piece);
        size += piece.length;
        if (size > MAX_BYTES)
            break;
    }
    return new Uint8Array(Buffer.concat(pieces).subarray(0, MAX_BYTES + 1));
}
/** Loads an address as an element does, with the same limits on size and time. */
async function readAddress(name, isNews) {
    const answers = new Map();
    const load = createLoad({
        async fetch(address, init) {
            const response = await fetch(address, init);
            const type = response.headers.get('content-type') ?? '';
            const decoded = decodeBytes(await readBody(response), type);
            answers.set(response.url, decoded);
            const { status, headers, url } = response;
            // The text is already decoded, so the charset in the header no longer applies.
            const copy = new Headers(headers);
            copy.set('content-type', type.replace(/;.*/, ''));
            const body = [204, 205, 304].includes(status) ? null : decoded.text;
            return Object.defineProperty(new Response(body, { status, headers: copy }), 'url', { value: url });
        },
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: () => 0,
        diagnose: (_address, cause) => {
            const { code, message } = (cause.cause ?? cause);
            return Promise.resolve(new Problem('network', `no answer: ${code ?? message}`, { cause }));
        },
    });
    try {
        const { url, text, next, language } = await (isNews ? requestNews(load, name, {}) : load(name));
        return {
            name,
            decoded: { charset: 'utf-8', declared: undefined, isDamaged: false, ...answers.get(url), text },
            address: url,
            next,
            language,
        };
    }
    catch (error) {
        return { name, problem: asProblem(error) };
    }
}
async function readBody({ body }) {
    const pieces = [];
    let size = 0;
    const reader = body?.getReader();
    while (reader) {
        const { done, value } = await reader.read();
        if (done)
            break;
        pieces.push(value);
        size += value.length;
        if (size > MAX_BYTES) {
            void reader.cancel();
            break;
        }
    }
    return new Uint8Array(Buffer.concat(pieces));
}
//# sourceMappingURL=read-input.js.map