import type {Load} from '../../http/load.js';
import type {Membership} from '../../model/membership.js';
import type {Register} from '../../model/register.js';
import {memoizeLast} from '../../util/memoize-last.js';
import type {Bundled, OnDemand} from '../../util/on-demand.js';
import {asProblem} from '../../util/problem.js';

/** The location of the register: an address, or the one that ships with the library. */
export type RegisterSource = string | Bundled;

/** The parts of the element that the search uses. */
export interface SearchHost {
  readonly load: Load;
  /** Reads registers and finds cities in them. */
  readonly badge: OnDemand<typeof import('../learning-city-badge/badge.lazy.js')>;
  /** Requests an update of the element. */
  readonly requestUpdate: () => void;
  /** Warns the page's developer. */
  readonly warn: (text: string) => void;
}

/**
 * Loads the register that says when a city joined, once for each source. It is the element's second source; if it
 * fails, the figures are still shown.
 */
export class RegisterSearch {
  readonly #host: SearchHost;
  #source: RegisterSource | undefined;
  #abort: AbortController | undefined;
  #register: Register | undefined;
  #search: Promise<void> = Promise.resolve();
  #hasFailed = false;
  readonly #find = memoizeLast((register: Register, city: string, country: string | undefined) =>
    this.#host.badge.module?.findMembership(register, city, country),
  );

  constructor(host: SearchHost) {
    this.#host = host;
  }

  /** The register, once it has loaded. */
  get register(): Register | undefined {
    return this.#register;
  }

  /** The register's entry for a city; undefined until the register has arrived. */
  membershipOf(city: string, country: string | undefined): Membership | undefined {
    return this.#register && this.#find(this.#register, city, country);
  }

  /**
   * Loads a register unless it is the current one; undefined if none is needed. Resolves when it has loaded or failed
   * to load.
   */
  seek(source: RegisterSource | undefined): Promise<void> {
    if (source === this.#source) return this.#search;
    this.#abort?.abort();
    this.#register = undefined;
    this.#source = source;
    this.#hasFailed = false;
    this.#search = Promise.resolve();
    if (source === undefined) return this.#search;
    const {load, badge, requestUpdate, warn} = this.#host;
    const abort = (this.#abort = new AbortController());
    const request = typeof source === 'string' ? load(source, {signal: abort.signal}) : source.load();
    this.#search = Promise.all([request, badge.load()])
      .then(([{text}, {readRegister}]) => readRegister(text))
      .then(
        (register) => {
          if (abort.signal.aborted) return;
          this.#register = register;
          requestUpdate();
        },
        (error: unknown) => {
          if (abort.signal.aborted) return;
          this.#hasFailed = true;
          const {code, message} = asProblem(error);
          warn(`${code}: ${message}`);
        },
      );
    return this.#search;
  }

  /** Allows a failed register to be loaded again, along with the figures. */
  retry(): void {
    if (this.#hasFailed) this.#source = undefined;
  }

  /** Aborts a pending search; a loaded register is kept. */
  stop(): void {
    if (!this.#register) void this.seek(undefined);
  }
}
