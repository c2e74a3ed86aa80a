import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Load } from '../http/load.js';
import type { Bundled } from '../util/on-demand.js';
import { Problem } from '../util/problem.js';
/**
 * The state of a widget's data. One union for all elements; each state has its own view.
 * `at` is the moment (milliseconds since 1970) at which the value arrived.
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
/** What a widget is to show: a document that is already here, the address of one, or one that ships with the library. */
export type Input = {
    readonly document: unknown;
} | {
    readonly address: string;
} | {
    readonly bundled: Bundled;
};
/** Where a document was found. */
export interface Origin {
    /** Relative addresses in the document are resolved against it. */
    readonly base: string;
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
export declare const REFRESH_FLOOR = 30;
/**
 * Loads what an element shows and keeps it current.
 *
 * The newest request wins; the last good value survives a failed reload; an element that is removed stops, one that
 * is only moved goes on. Events are those of `<img>`, in its order: `loadstart`, then `load` or `error`, then
 * `loadend`. They don't bubble, and the last two come after the element has rendered the outcome.
 */
export declare class ResourceController<T> implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, options: ResourceOptions<T>);
    get state(): LoadState<T>;
    /** Resolves when no load is under way any more, whatever its outcome. */
    get settled(): Promise<void>;
    /**
     * Takes over the element's present settings. To be called before each rendering: a document is read at once, so that
     * it is in the first rendering, on a server too.
     */
    sync(settings: ResourceSettings): void;
    /** Loads again, and asks the server whether its copy has changed. The old content stays meanwhile. */
    reload(): Promise<void>;
    hostConnected(): void;
    hostDisconnected(): void;
}
