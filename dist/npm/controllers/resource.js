import { isServer } from '../util/is-server.js';
import { asProblem, Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
import { whenNear } from './visibility.js';
/** The shortest time between reloads, in seconds. It keeps a page's settings from overloading the server. */
export const REFRESH_FLOOR = 30;
/**
 * The longest wait of one timer, in milliseconds. Timers pause while the computer sleeps, so we poll the wall clock.
 * Timers of more than 24 days would overflow and fire at once.
 */
const MAX_WAIT = 300_000;
/**
 * Loads what an element shows and keeps it current.
 *
 * The newest request wins, and the last good value survives a failed reload. Removing the element stops loading;
 * moving it does not. Events are the same as for `<img>`, in the same order: `loadstart`, then `load` or `error`, then
 * `loadend`. They don't bubble, and the last two are sent after the element has rendered the outcome.
 */
export class ResourceController {
    #host;
    #options;
    #settings = { input: undefined, lazy: false, refresh: 0 };
    #good;
    #problem;
    /** The abort controller of the newest run, which also identifies that run. */
    #run;
    #settled = Promise.resolve();
    /** No other data has been loaded than what a server has rendered. */
    #isFirst = true;
    #stopWaiting;
    #timer;
    /** When the next reload is due, in milliseconds since 1970. */
    #due = 0;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    get state() {
        const good = this.#good;
        const problem = this.#problem;
        if (good) {
            return problem ? { status: 'stale', ...good, problem } : { status: 'ready', ...good };
        }
        return problem ? { status: 'failed', problem } : { status: this.#run ? 'loading' : 'idle' };
    }
    /** Resolves when no load is in progress, whether the last one succeeded or failed. */
    get settled() {
        const seen = this.#settled;
        return seen.then(() => (seen === this.#settled ? undefined : this.settled));
    }
    /**
     * Takes over the element's current settings. Call it before each rendering: an inline document is read at once, so
     * that the first rendering shows it, also on a server.
     */
    sync(settings) {
        const before = this.#settings;
        this.#settings = settings;
        if (keyOf(before.input) !== keyOf(settings.input) ||
            before.selectionKey !== settings.selectionKey ||
            (this.#isFirst && before.rendered !== settings.rendered)) {
            this.#stop();
            this.#good = this.#problem = undefined;
            this.#begin();
        }
        else if (before.lazy !== settings.lazy) {
            this.#begin();
        }
        if (before.refresh !== settings.refresh)
            this.#schedule();
    }
    /** Sends the `error` event for a rendering problem. A load in progress sends it when it ends. */
    fail(problem) {
        if (!this.#run)
            this.#send(errorEvent(problem));
    }
    /** Loads again, revalidating the cached response with the server. The old content stays until then. */
    reload() {
        this.#start(true);
        return this.settled;
    }
    /** Sends the `error` event for a problem outside of a load, such as a failed next page. */
    sendProblem(problem) {
        this.#send(errorEvent(problem));
    }
    hostConnected() {
        this.#begin();
        this.#schedule();
    }
    hostDisconnected() {
        // A moved element is connected again before this microtask runs, and its request continues.
        queueMicrotask(() => {
            if (this.#host.isConnected)
                return;
            this.#stop();
            this.#options.onRemoved?.();
        });
    }
    /** Starts the first load: now, or when a lazy element comes near the viewport. */
    #begin() {
        const { input, lazy } = this.#settings;
        if (!input || this.#good || this.#problem || this.#run)
            return;
        this.#stopWaiting?.();
        if ('document' in input)
            this.#start();
        // A server renders inline documents only; there, elements are never connected.
        else if (!this.#host.isConnected)
            return;
        else if (lazy)
            this.#stopWaiting = whenNear(this.#host, () => this.#start());
        else
            this.#start();
    }
    /** Cancels running and scheduled loads, without an outcome. */
    #stop() {
        this.#stopWaiting?.();
        this.#unschedule();
        this.#run?.abort();
        this.#run = undefined;
    }
    #start(fresh = false) {
        const { input } = this.#settings;
        if (!input)
            return;
        this.#stop();
        this.#run = new AbortController();
        this.#settled = this.#load(this.#run, input, fresh);
    }
    async #load(run, input, fresh) {
        this.#send(new CustomEvent('loadstart'));
        let outcome;
        const rendered = fresh || !this.#isFirst ? undefined : this.#settings.rendered;
        this.#isFirst = !!rendered;
        try {
            this.#options.preload?.();
            let document;
            let origin = { base: this.#host.baseURI };
            // An inline document is read before the first await, so that the current rendering shows it.
            if (rendered) {
                document = rendered.model;
                origin = { base: rendered.base ?? origin.base, rendered };
            }
            else if ('document' in input)
                document = input.document;
            else if ('bundled' in input) {
                this.#host.requestUpdate();
                document = (await input.bundled.load()).text;
                origin = { ...origin, isBundled: true };
            }
            else {
                const address = safeUrl(input.address, origin.base);
                if (!address)
                    throw new Problem('address', `not an http(s) address: "${input.address}"`);
                this.#host.requestUpdate();
                const { load, request = load } = this.#options;
                const { signal } = run;
                const { text, url, next, language } = await request(address, { signal, fresh });
                document = text;
                origin = { base: url, source: url, next, language, signal };
            }
            if (this.#run !== run)
                return;
            const read = this.#options.read(document, origin);
            const value = read instanceof Promise ? await read : read;
            if (this.#run !== run)
                return;
            this.#good = { value, at: rendered?.at ?? Date.now() };
            this.#problem = undefined;
            outcome = new CustomEvent('load');
        }
        catch (error) {
            if (this.#run !== run)
                return;
            // Data that cannot be read again is loaded from its source.
            if (rendered) {
                this.#isFirst = false;
                this.#start();
                return;
            }
            this.#problem = asProblem(error);
            // A server has no events.
            outcome = isServer ? new CustomEvent('error') : errorEvent(this.#problem);
        }
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        if (this.#run !== run)
            return;
        const problem = this.#options.renderProblem?.();
        if (problem)
            outcome = errorEvent(problem);
        this.#run = undefined;
        this.#schedule();
        this.#send(outcome);
        this.#send(new CustomEvent('loadend'));
    }
    // We create events as `CustomEvent`, since MooTools replaces the global `Event`.
    #send(event) {
        if (this.#host.isConnected)
            this.#host.dispatchEvent(event);
    }
    /** Schedules the next reload of an address. */
    #schedule() {
        const { refresh, input } = this.#settings;
        this.#unschedule();
        if (refresh > 0 && input && 'address' in input && !this.#run && this.#host.isConnected) {
            this.#due = Date.now() + Math.max(refresh, REFRESH_FLOOR) * 1000;
            addEventListener('visibilitychange', this.#refresh);
            this.#refresh();
        }
    }
    #unschedule() {
        clearTimeout(this.#timer);
        if (!isServer)
            removeEventListener('visibilitychange', this.#refresh);
    }
    /**
     * Reloads when due, or as soon as the page is visible again: when its tab comes to the front, or when the page
     * returns from the back/forward cache (https://html.spec.whatwg.org/#reactivate-a-document).
     */
    #refresh = () => {
        const rest = this.#due - Date.now();
        clearTimeout(this.#timer);
        if (rest > 0)
            this.#timer = setTimeout(this.#refresh, Math.min(rest, MAX_WAIT));
        else if (!document.hidden)
            this.#start(true);
    };
}
const errorEvent = (problem) => new ErrorEvent('error', { error: problem, message: problem.message });
/** The identity of an input. */
function keyOf(input) {
    if (!input)
        return undefined;
    if ('document' in input)
        return input.document;
    return 'bundled' in input ? input.bundled : input.address;
}
//# sourceMappingURL=resource.js.map