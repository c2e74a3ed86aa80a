import type {Answer, Load, LoadOptions} from '../../src/http/load.js';

/** One call of the loader, waiting for a test to answer it. */
export interface Pending {
  readonly address: string;
  readonly fresh: boolean;
  readonly signal: AbortSignal;
  readonly answer: (text: string, url?: string) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * A loader whose calls are answered by the test.
 * @param heedsAbort true if an abort rejects the call, as with the real loader; false if answers arrive however late
 */
export class FakeLoader {
  readonly calls: Pending[] = [];
  readonly #heedsAbort: boolean;

  constructor({heedsAbort = true} = {}) {
    this.#heedsAbort = heedsAbort;
  }

  readonly load: Load = (address, {signal = new AbortController().signal, fresh = false}: LoadOptions = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const answer = (text: string, url = address): void => resolve({text, url});
      this.calls.push({address, fresh, signal, answer, fail: reject});
      if (this.#heedsAbort) signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
    });

  /** The latest call. */
  get last(): Pending {
    const last = this.calls.at(-1);
    if (!last) throw new Error('nothing has been loaded');
    return last;
  }
}
