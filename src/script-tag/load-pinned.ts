import {Problem} from '../util/problem.js';

/** The trusted types policy that WebKit needs for scripts with a hash. */
const POLICY = 'learning-city-widgets';
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (address: string) => string},
  ): {
    createScriptURL(address: string): string;
  };
}

/**
 * Loads a module and checks its hash. A later `import()` uses this module without a request, because it is in the
 * page's module map (https://html.spec.whatwg.org/#module-map).
 * @throws {Problem} `policy`, as a rejection, if the content has another hash; an error if it could not be loaded
 */
export async function loadPinned(address: string, integrity: string, nonce: string): Promise<void> {
  const tag = Object.assign(makeTag(address), {integrity, nonce});
  const loads = new Promise<boolean>((resolve) => {
    tag.addEventListener('load', () => resolve(true));
    tag.addEventListener('error', () => resolve(false));
  });
  // An image named `head` on the page would shadow `document.head`.
  document.querySelectorAll('head, :root')[0]?.append(tag);
  const isLoaded = await loads;
  tag.remove();
  if (isLoaded) return;
  if (!hasArrived(address)) throw new Error('missing, blocked, or changed');
  throw new Problem(
    'policy',
    `${address} was not run, because it differs from the file of this version: publish it unchanged, without minifying, together with the script`,
  );
}

/**
 * WebKit ignores the hash of a `modulepreload` link (WebKitGTK 2.50), and Firefox before 115 ignores the link. All
 * browsers check the hash of a script, but trusted types forbid the script without a policy.
 */
function makeTag(address: string): HTMLElement {
  // An image named `createElement` on the page would shadow `document.createElement`.
  const {createElement} = HTMLDocument.prototype as {
    createElement<K extends 'link' | 'script'>(name: K): HTMLElementTagNameMap[K];
  };
  const link = createElement.call(document, 'link') as HTMLLinkElement;
  const isChecked = link.relList.supports('modulepreload') && !navigator.vendor.startsWith('Apple');
  if (isChecked) return Object.assign(link, {rel: 'modulepreload', href: address});
  try {
    return Object.assign(createElement.call(document, 'script'), {type: 'module', src: trusted(address)});
  } catch (cause) {
    throw new Problem('policy', `this browser needs the policy ${POLICY} to check hashes: allow it in trusted-types`, {
      cause,
    });
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function trusted(address: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(POLICY, {createScriptURL: String});
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Returns true if the server has delivered the file, so only its hash can have been wrong. Old browsers report only its
 * size.
 */
function hasArrived(address: string): boolean {
  const entries = performance.getEntriesByName(address) as PerformanceResourceTiming[];
  return entries.some(({responseStatus, decodedBodySize}) => responseStatus === 200 || decodedBodySize > 0);
}
