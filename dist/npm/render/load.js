/* Loads the sources of one page on a server: each address once, within the page's own limits. */
import { createLoad } from '../http/load.js';
import { Problem } from '../util/problem.js';
/** Maximum number of redirects that are followed. */
const MAX_REDIRECTS = 5;
/** Creates the loader of one page. */
export function createPageLoad({ fetch, signal, isAllowed, isLimited }) {
    const refuseUnlessAllowed = (address) => {
        if (!isAllowed(address))
            throw new Problem('policy', `not among data-allow-origins, add it there: ${address}`);
    };
    async function request(address, init) {
        // Workers reject the settings that only browsers have, such as `cache`.
        const settings = { headers: { accept: ACCEPT }, ...(init?.signal && { signal: init.signal }) };
        let at = address;
        for (let redirects = 0;; redirects++) {
            refuseUnlessAllowed(at);
            const response = await fetch(at, { ...settings, redirect: isLimited ? 'manual' : 'follow' });
            const next = isLimited && response.status >= 300 && response.status < 400 && response.headers.get('location');
            if (!next)
                return response;
            if (redirects === MAX_REDIRECTS)
                throw new Problem('network', `too many redirects: ${address}`);
            at = new URL(next, at).href;
        }
    }
    const load = createLoad({
        fetch: (input, init) => request(input instanceof Request ? input.url : String(input), init),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        diagnose: (address, cause) => {
            const reason = (cause.cause ?? cause);
            return Promise.resolve(new Problem('network', `no answer from ${address}: ${String(reason.code ?? reason.message)}`, { cause }));
        },
    });
    const answers = new Map();
    return (address, options) => {
        let answer = answers.get(address);
        if (!answer)
            answers.set(address, (answer = load(address, { ...options, ...(signal && { signal }) })));
        return answer;
    };
}
const ACCEPT = 'application/json, application/feed+json, application/rss+xml, application/atom+xml, */*;q=0.5';
//# sourceMappingURL=load.js.map