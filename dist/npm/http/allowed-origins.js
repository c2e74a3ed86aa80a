import { pageOrigin } from '../util/page-origin.js';
import { safeUrl } from '../util/safe-url.js';
import { tellOnce } from '../util/tell-once.js';
/** Foreign origins that sources may be on; undefined for any. */
let allowed;
/**
 * Limits sources, their next pages and their pictures to the page's own origin and to these. Further calls narrow the
 * limit: an origin has to be in each of them. A value that is not an origin allows nothing.
 * @param origins such as `https://news.example`; as a string, with spaces between
 */
export function allowOrigins(origins) {
    const before = allowed;
    // Until all of them are read, so that an error allows nothing.
    allowed = new Set();
    const values = typeof origins === 'string' ? origins.split(/\s+/).filter(Boolean) : [...origins];
    const named = values.map((value) => originOf(value)).filter((origin) => origin !== undefined);
    allowed = new Set(named.filter((origin) => !before || before.has(origin)));
}
/** Whether the page has limited its sources. */
export const isLimited = () => !!allowed;
/** Whether a source or a picture may be at an absolute address. */
export function isAllowed(address) {
    const { origin } = new URL(address);
    return !allowed || origin === pageOrigin() || allowed.has(origin);
}
/** An origin as it is written in a URL: anything else may mean more or less than its author thinks. */
function originOf(value) {
    const address = safeUrl(value);
    const { origin, hostname } = new URL(address ?? 'about:blank');
    // `*` and commas are valid in a host name, by the URL standard.
    if (address === `${origin}/` && /^[\w.-]+$|^\[/.test(hostname))
        return origin;
    tellOnce(`data-allow-origins: ${JSON.stringify(value)} allows nothing; expected https:// and a host, without a path`, 'warn');
    return undefined;
}
//# sourceMappingURL=allowed-origins.js.map