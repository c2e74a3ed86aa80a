import { Problem } from '../util/problem.js';
/** Addresses that the page's own policy has refused. Browsers name them in an event only, never in the error of `fetch`. */
const refused = new Set();
/** To be called before a request, so that a refusal is noticed. */
export function watchPolicy() {
    addEventListener('securitypolicyviolation', noteRefusal);
}
const noteRefusal = ({ effectiveDirective, blockedURI, disposition }) => {
    // A policy that only reports refuses nothing.
    if (effectiveDirective === 'connect-src' && disposition === 'enforce')
        refused.add(blockedURI);
};
/** A script cannot tell the two apart. */
const FOREIGN = 'unreachable, or not allowed by its server (CORS): let it send Access-Control-Allow-Origin, or use a copy on your own site';
/**
 * Why a request had no answer, as far as a script can know.
 * @returns a problem `policy`, which another try would meet again, or `network`
 */
export async function diagnose(address, cause) {
    // The event comes as a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const { origin, protocol } = new URL(address);
    // Browsers differ in how much of the address they tell.
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