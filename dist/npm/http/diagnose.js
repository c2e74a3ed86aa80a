import { Problem } from '../util/problem.js';
/**
 * Addresses that the page's Content Security Policy has blocked. Browsers report them only in an event, never in the
 * error of `fetch`.
 */
const refused = new Set();
/** Call this before a request, so that a blocked request is noticed. */
export function watchPolicy() {
    addEventListener('securitypolicyviolation', noteRefusal);
}
const noteRefusal = ({ effectiveDirective, blockedURI, disposition }) => {
    // A report-only policy blocks nothing.
    if (effectiveDirective === 'connect-src' && disposition === 'enforce')
        refused.add(blockedURI);
};
/** A script cannot distinguish the two cases. */
const FOREIGN = 'unreachable, or not allowed by its server (CORS): let it send Access-Control-Allow-Origin, or use a copy on your own site';
/**
 * Determines why a request got no response, as far as a script can know.
 * @returns a `policy` problem, which a retry would meet again, or `network`
 */
export async function diagnose(address, cause) {
    // The event arrives in a separate task.
    await new Promise((resolve) => setTimeout(resolve));
    const { origin, protocol } = new URL(address);
    // Browsers differ in how much of the address they report.
    if ([address.replace(/#.*/, ''), origin].some((told) => refused.has(told))) {
        return new Problem('policy', 'blocked by the page’s CSP: add the address to connect-src', { cause });
    }
    if (protocol === 'http:' && location.protocol === 'https:')
        return new Problem('policy', 'blocked: http on an https page; use its https address, or a copy on your own site', {
            cause,
        });
    return new Problem('network', navigator.onLine
        ? origin !== self.origin
            ? FOREIGN
            : 'unreachable: open the address in a browser to see why'
        : 'offline', { cause });
}
//# sourceMappingURL=diagnose.js.map