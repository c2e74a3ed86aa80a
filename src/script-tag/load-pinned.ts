import {Problem} from '../util/problem.js';

/** The policy for trusted types that WebKit needs for scripts with a hash. */
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
 * Loads a module under a hash. An `import()` that follows gets this module and requests nothing: it is in the page's
 * module map (https://html.spec.whatwg.org/#module-map).
 * @throws {Problem} `policy`, as a rejection, where the content has another hash; an error where it could not be loaded
 */
export async function loadPinned(address: string, integrity: string, nonce: string): Promise<void> {
  const tag = Object.assign(makeTag(address), {integrity, nonce});
  const loads = new Promise<boolean>((resolve) => {
    tag.addEventListener('load', () => resolve(true));
    tag.addEventListener('error', () => resolve(false));
  });
  // `document.head` may be an image of that name.
  document.querySelectorAll('head, :root')[0]?.append(tag);
  const isLoaded = await loads;
  tag.remove();
  if (isLoaded) return;
  if (!hasArrived(address)) throw new Error('missing, blocked, or changed');
  throw new Problem(
    'policy',
    `${address} was not run, since its content is not that of this version: publish it as it is, without minifying, together with the script`,
  );
}

/**
 * WebKit ignores the hash of a `modulepreload` line (WebKitGTK 2.50), and Firefox before 115 ignores the line. A script
 * with a hash is checked by all, but trusted types forbid it without a policy.
 */
function makeTag(address: string): HTMLElement {
  // `document.createElement` may be an image of that name.
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

/** Whether a file has come from its server, so that only its hash can have been wrong. Old browsers tell its size only. */
function hasArrived(address: string): boolean {
  const entries = performance.getEntriesByName(address) as PerformanceResourceTiming[];
  return entries.some(({responseStatus, decodedBodySize}) => responseStatus === 200 || decodedBodySize > 0);
}
