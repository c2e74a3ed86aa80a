/*
 * A scripted network. The elements look `globalThis.fetch` up at each call, so a test can replace it:
 *
 *     const network = useFakeNetwork(); // in a `describe`
 *     network.answer('https://town.example/news.json', document);
 *
 * Requests that no test has scripted go to the test server if they are addressed to it (samples, shipped data); any
 * other address fails the test.
 */

/** One request, as the loader made it. */
export interface Asked {
  readonly address: string;
  readonly init: RequestInit;
}
type Behaviour = (asked: Asked) => Response | Promise<Response>;

/** A response with a JSON document, or with a text sent unchanged. */
export const respond = (body: unknown, {status = 200, type = 'application/json'} = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {status, headers: {'content-type': type}});

export class FakeNetwork {
  /** Every scripted or unexpected request of the current test, in order. */
  readonly asked: Asked[] = [];
  readonly #behaviours = new Map<string, Behaviour>();
  readonly #servers = new Map<string, Behaviour>();
  readonly #unexpected: string[] = [];
  readonly #real = globalThis.fetch;

  /** From now on, an address responds with a document, a text, or the return value of a function. */
  answer(address: string, answer: unknown): void {
    this.#behaviours.set(address, typeof answer === 'function' ? (answer as Behaviour) : () => respond(answer));
  }

  /** From now on, a host responds like this at every address without a response. */
  serve(origin: string, behaviour: Behaviour): void {
    this.#servers.set(origin, behaviour);
  }

  /** From now on, an address responds with a status that is not retried. */
  fail(address: string, status = 404): void {
    this.answer(address, () => respond('', {status}));
  }

  /** From now on, an address does not respond until the test releases it with a document. */
  hold(address: string): {readonly letGo: (document: unknown) => void} {
    let letGo!: (document: unknown) => void;
    const held = new Promise<Response>((resolve) => {
      letGo = (document) => resolve(respond(document));
    });
    this.answer(address, () => held);
    return {letGo};
  }

  /** The number of requests for an address. */
  count(address: string): number {
    return this.asked.filter((each) => each.address === address).length;
  }

  install(): void {
    globalThis.fetch = async (resource, init = {}) => {
      const address = resource instanceof Request ? resource.url : new URL(resource, document.baseURI).href;
      const behaviour = this.#behaviours.get(address) ?? this.#servers.get(new URL(address).origin);
      if (!behaviour && new URL(address).origin === location.origin) return this.#real.call(globalThis, resource, init);
      this.asked.push({address, init});
      if (!behaviour) this.#unexpected.push(address);
      return Promise.race([behaviour?.({address, init}) ?? respond('', {status: 404}), aborted(init.signal)]);
    };
  }

  uninstall(): void {
    globalThis.fetch = this.#real;
    const unexpected = this.#unexpected.splice(0);
    this.asked.length = 0;
    this.#behaviours.clear();
    this.#servers.clear();
    if (unexpected.length) throw new Error(`requests that were not scripted: ${unexpected.join(', ')}`);
  }
}

/** Rejects like an aborted `fetch`. */
const aborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
  });

/** A separate network for every test of a `describe`. */
export function useFakeNetwork(): FakeNetwork {
  const network = new FakeNetwork();
  beforeEach(() => network.install());
  afterEach(() => network.uninstall());
  return network;
}
