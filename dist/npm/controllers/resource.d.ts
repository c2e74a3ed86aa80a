import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Load } from '../http/load.js';
import type { Bundled } from '../util/on-demand.js';
import { Problem } from '../util/problem.js';
/**
 * The state of a widget's data. All elements share this union; each state has its own view.
 * `at` is the time when the value arrived, in milliseconds since 1970.
 */
export type LoadState<T> = {
    readonly status: 'idle';
} | {
    readonly status: 'loading';
} | {
    readonly status: 'ready';
    readonly value: T;
    readonly at: number;
} | {
    readonly status: 'stale';
    readonly value: T;
    readonly at: number;
    readonly problem: Problem;
} | {
    readonly status: 'failed';
    readonly problem: Problem;
};
/** The document to show: given inline, by its address, or bundled with the library. */
export type Input = {
    readonly document: unknown;
} | {
    readonly address: string;
} | {
    readonly bundled: Bundled;
};
/** The origin of a document. */
export interface Origin {
    /** The base for relative addresses in the document. */
    readonly base: string;
    /** The address that the document was loaded from; undefined if the page itself holds it. */
    readonly source?: string;
    /** The address of the next page, if the server names it. */
    readonly next?: string | undefined;
    /** Aborted when the document is no longer wanted. */
    readonly signal?: AbortSignal;
    /** The document is bundled with the library. */
    readonly isBundled?: boolean;
}
/** An element's settings for loading its data, read at every update. */
export interface ResourceSettings {
    readonly input: Input | undefined;
    /** Identifies the selection from the input. When it changes, the input is read again. */
    readonly selectionKey?: unknown;
    readonly lazy: boolean;
    /** Seconds between reloads while the page is visible; 0 turns reloading off. */
    readonly refresh: number;
}
export interface ResourceOptions<T> {
    readonly load: Load;
    /**
     * Turns a document, parsed or as text, into the model; throws a {@link Problem}. It returns a promise if it needs a
     * module that has not loaded yet.
     */
    readonly read: (document: unknown, origin: Origin) => T | Promise<T>;
    /** Loads the document at an absolute address, for sources that need more than one request. */
    readonly request?: Load | undefined;
    /** Starts requests for modules and files that the model needs in addition to its data. */
    readonly preload?: () => void;
    /** The reason why the last rendering failed, if it did. */
    readonly renderProblem?: () => Problem | undefined;
    /** Called when the element has been removed; not when it has only been moved. */
    readonly onRemoved?: () => void;
}
/** The shortest time between reloads, in seconds. It keeps a page's settings from overloading the server. */
export declare const REFRESH_FLOOR = 30;
/**
 * Loads what an element shows and keeps it current.
 *
 * The newest request wins, and the last good value survives a failed reload. Removing the element stops loading;
 * moving it does not. Events are the same as for `<img>`, in the same order: `loadstart`, then `load` or `error`, then
 * `loadend`. They don't bubble, and the last two are sent after the element has rendered the outcome.
 */
export declare class ResourceController<T> implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, options: ResourceOptions<T>);
    get state(): LoadState<T>;
    /** Resolves when no load is in progress, whether the last one succeeded or failed. */
    get settled(): Promise<void>;
    /**
     * Takes over the element's current settings. Call it before each rendering: an inline document is read at once, so
     * that the first rendering shows it, also on a server.
     */
    sync(settings: ResourceSettings): void;
    /** Sends the `error` event for a rendering problem. A load in progress sends it when it ends. */
    fail(problem: Problem): void;
    /** Loads again, revalidating the cached response with the server. The old content stays until then. */
    reload(): Promise<void>;
    /** Sends the `error` event for a problem outside of a load, such as a failed next page. */
    sendProblem(problem: Problem): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
