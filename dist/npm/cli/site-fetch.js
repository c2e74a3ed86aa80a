/* Reads the sources of a site that is still in a folder, before it is published. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
/** Content types by extension; others may be data too. */
const TYPES = new Map([
    ['.json', 'application/json'],
    ['.xml', 'application/xml'],
    ['.rss', 'application/rss+xml'],
    ['.atom', 'application/atom+xml'],
    ['.html', 'text/html'],
    ['.htm', 'text/html'],
]);
/**
 * Creates a `fetch` that reads addresses of the site from its folder, and requests all others.
 * @param root the folder, as an absolute path without symbolic links
 * @param site the address of the folder, with a slash at its end
 * @param remote requests addresses of other sites
 */
export function createSiteFetch(root, site, remote) {
    return async (input, init) => {
        const address = input instanceof Request ? input.url : String(input);
        const { origin, pathname } = new URL(address);
        const { origin: own, pathname: start } = new URL(site);
        if (origin !== own || !pathname.startsWith(start))
            return remote(input, init);
        const missing = new Response(null, { status: 404, statusText: 'no such file' });
        try {
            const file = await realpath(path.join(root, decodeURIComponent(pathname.slice(start.length))));
            // A link in the folder may lead elsewhere, and so may an encoded `..`.
            if (!file.startsWith(root + path.sep))
                return missing;
            const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
            return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': type } });
        }
        catch {
            return missing;
        }
    };
}
//# sourceMappingURL=site-fetch.js.map