import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Load} from '../http/load.js';
import {isServer} from '../util/is-server.js';
import type {Bundled} from '../util/on-demand.js';
import {asProblem, Problem} from '../util/problem.js';
import {safeUrl} from '../util/safe-url.js';
import {whenNear} from './visibility.js';

/**
 * The state of a widget's data. One union for all elements; each state has its own view.
 * `at` is the moment (milliseconds since 1970) at which the value arrived.
 */
export type LoadState<T> =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly value: T; readonly at: number}
  | {readonly status: 'stale'; readonly value: T; readonly at: number; readonly problem: Problem}
  | {readonly status: 'failed'; readonly problem: Problem};

/** What a widget is to show: a document that is already here, the address of one, or one that ships with the library. */
export type Input = {readonly document: unknown} | {readonly address: string} | {readonly bundled: Bundled};

/** Where a document was found. */
export interface Origin {
  /** Relative addresses in the document are resolved against it. */
  readonly base: string;
  /** The address that the document was loaded from; absent where the page itself holds it. */
  readonly source?: string;
  /** The next page, where the server has named it. */
  readonly next?: string | undefined;
  /** The document ships with the library. */
  readonly isBundled?: boolean;
}

/** How an element wants its data loaded; read again at every update. */
export interface ResourceSettings {
  readonly input: Input | undefined;
  /** What is taken from the input: with another key it is read again. */
  readonly selectionKey?: unknown;
  readonly lazy: boolean;
  /** Seconds between reloads while the page is visible; 0 for none. */
  readonly refresh: number;
}

export interface ResourceOptions<T> {
  readonly load: Load;
  /**
   * Turns a document, parsed or as text, into the model; throws a {@link Problem}. It returns a promise where it needs
   * a module that has not arrived.
   */
  readonly read: (document: unknown, origin: Origin) => T | Promise<T>;
  /** The address to request, where a source has a short one. */
  readonly resolveAddress?: (address: string) => string;
  /** Starts requests that the model needs in addition to its data. */
  readonly preload?: () => void;
  /** Why the last rendering failed, if it did. */
  readonly renderProblem?: () => Problem | undefined;
  /** Called when the element has been removed, not merely moved. */
  readonly onRemoved?: () => void;
}

/** Shortest time between reloads, in seconds: however a page is set up, it does not become a load on the server. */
export const REFRESH_FLOOR = 30;
/**
 * Longest wait of one timer, in milliseconds. Timers pause while the computer sleeps, so we poll the wall clock; past 24
 * days they would overflow and fire at once.
 */
const MAX_WAIT = 300_000;

/**
 * Loads what an element shows and keeps it current.
 *
 * The newest request wins; the last good value survives a failed reload; an element that is removed stops, one that
 * is only moved goes on. Events are those of `<img>`, in its order: `loadstart`, then `load` or `error`, then
 * `loadend`. They don't bubble, and the last two come after the element has rendered the outcome.
 */
export class ResourceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ResourceOptions<T>;
  #settings: ResourceSettings = {input: undefined, lazy: false, refresh: 0};
  #good: {readonly value: T; readonly at: number} | undefined;
  #problem: Problem | undefined;
  /** The newest run: its abort handle tells it from those it has superseded. */
  #run: AbortController | undefined;
  #settled: Promise<void> = Promise.resolve();
  #stopWaiting: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next reload is due, in milliseconds since 1970. */
  #due = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): LoadState<T> {
    const good = this.#good;
    const problem = this.#problem;
    if (good) {
      return problem ? {status: 'stale', ...good, problem} : {status: 'ready', ...good};
    }
    return problem ? {status: 'failed', problem} : {status: this.#run ? 'loading' : 'idle'};
  }

  /** Resolves when no load is under way any more, whatever its outcome. */
  get settled(): Promise<void> {
    const seen = this.#settled;
    return seen.then(() => (seen === this.#settled ? undefined : this.settled));
  }

  /**
   * Takes over the element's present settings. To be called before each rendering: a document is read at once, so that
   * it is in the first rendering, on a server too.
   */
  sync(settings: ResourceSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (keyOf(before.input) !== keyOf(settings.input) || before.selectionKey !== settings.selectionKey) {
      this.#stop();
      this.#good = this.#problem = undefined;
      this.#begin();
    } else if (before.lazy !== settings.lazy) {
      this.#begin();
    }
    if (before.refresh !== settings.refresh) this.#schedule();
  }

  /** Loads again, and asks the server whether its copy has changed. The old content stays meanwhile. */
  reload(): Promise<void> {
    this.#start(true);
    return this.settled;
  }

  hostConnected(): void {
    this.#begin();
    this.#schedule();
  }

  hostDisconnected(): void {
    // A moved element is connected again before this microtask runs; its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop();
      this.#options.onRemoved?.();
    });
  }

  /** Starts the first load, now or when the element is about to be seen. */
  #begin(): void {
    const {input, lazy} = this.#settings;
    if (!input || this.#good || this.#problem || this.#run) return;
    this.#stopWaiting?.();
    if ('document' in input) this.#start();
    // A server renders what it was given and loads nothing; there no element is ever connected.
    else if (!this.#host.isConnected) return;
    else if (lazy) this.#stopWaiting = whenNear(this.#host, () => this.#start());
    else this.#start();
  }

  /** Ends whatever is under way or planned, without an outcome. */
  #stop(): void {
    this.#stopWaiting?.();
    this.#unschedule();
    this.#run?.abort();
    this.#run = undefined;
  }

  #start(fresh = false): void {
    const {input} = this.#settings;
    if (!input) return;
    this.#stop();
    this.#run = new AbortController();
    this.#settled = this.#load(this.#run, input, fresh);
  }

  async #load(run: AbortController, input: Input, fresh: boolean): Promise<void> {
    this.#send(new CustomEvent('loadstart'));
    let outcome: Event;
    try {
      this.#options.preload?.();
      let document: unknown;
      let origin: Origin = {base: this.#host.baseURI};
      // A document is read before the first await: the rendering that is under way shows it.
      if ('document' in input) document = input.document;
      else if ('bundled' in input) {
        this.#host.requestUpdate();
        document = (await input.bundled.load()).text;
        origin = {...origin, isBundled: true};
      } else {
        const address = safeUrl(input.address, origin.base);
        if (!address) throw new Problem('address', `not an http(s) address: "${input.address}"`);
        this.#host.requestUpdate();
        const {load, resolveAddress = String} = this.#options;
        const {text, url, next} = await load(resolveAddress(address), {signal: run.signal, fresh});
        document = text;
        origin = {base: url, source: url, next};
      }
      if (this.#run !== run) return;
      const read = this.#options.read(document, origin);
      const value = read instanceof Promise ? await read : read;
      if (this.#run !== run) return;
      this.#good = {value, at: Date.now()};
      this.#problem = undefined;
      outcome = new CustomEvent('load');
    } catch (error) {
      if (this.#run !== run) return;
      this.#problem = asProblem(error);
      outcome = errorEvent(this.#problem);
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#run !== run) return;
    const problem = this.#options.renderProblem?.();
    if (problem) outcome = errorEvent(problem);
    this.#run = undefined;
    this.#schedule();
    this.#send(outcome);
    this.#send(new CustomEvent('loadend'));
  }

  // Events are made as `CustomEvent`, since MooTools has a class of its own under the name of `Event`.
  #send(event: Event): void {
    if (this.#host.isConnected) this.#host.dispatchEvent(event);
  }

  /** Plans the next reload of an address. */
  #schedule(): void {
    const {refresh, input} = this.#settings;
    this.#unschedule();
    if (refresh > 0 && input && 'address' in input && !this.#run && this.#host.isConnected) {
      this.#due = Date.now() + Math.max(refresh, REFRESH_FLOOR) * 1000;
      addEventListener('visibilitychange', this.#refresh);
      this.#refresh();
    }
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    if (!isServer) removeEventListener('visibilitychange', this.#refresh);
  }

  /**
   * Reloads when it is due, or as soon as the page is looked at again: its tab has come to the front, or it has come
   * back from the history, which makes it visible too (https://html.spec.whatwg.org/#reactivate-a-document).
   */
  readonly #refresh = (): void => {
    const rest = this.#due - Date.now();
    clearTimeout(this.#timer);
    if (rest > 0) this.#timer = setTimeout(this.#refresh, Math.min(rest, MAX_WAIT));
    else if (!document.hidden) this.#start(true);
  };
}

const errorEvent = (problem: Problem): ErrorEvent =>
  new ErrorEvent('error', {error: problem, message: problem.message});

/** What tells one input from another. */
function keyOf(input: Input | undefined): unknown {
  if (!input) return undefined;
  if ('document' in input) return input.document;
  return 'bundled' in input ? input.bundled : input.address;
}
