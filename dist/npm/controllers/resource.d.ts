import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Load } from '../net/load.js';
import { Problem } from '../util/problem.js';
/**
 * Where a widget stands with its data. One union for all elements; each state has its own view.
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
    readonly status: 'empty';
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
/** What a widget is to show: a document that is already here, or the address of one. */
export type Input = {
    readonly document: unknown;
} | {
    readonly address: string;
};
/** How an element wants its data loaded; read again at every update. */
export interface ResourceSettings {
    readonly input: Input | undefined;
    /** What is taken from the input; another is another input, of which nothing has been read. */
    readonly choice?: unknown;
    readonly lazy: boolean;
    /** Seconds between reloads while the page is visible; 0 for none. */
    readonly refresh: number;
}
export interface ResourceOptions<T> {
    readonly load: Load;
    /**
     * Turns a document, parsed or as text, into the model; throws a {@link Problem}. A promise where the format is a
     * file of its own. `base` is what relative addresses in it are resolved against, `next` the next page that the
     * server has named, `asked` the address that was asked for.
     */
    readonly read: (document: unknown, base: string, next?: string, asked?: string) => T | Promise<T>;
    /** The address that is really asked for, where a source has a short one. */
    readonly complete?: (address: string) => string;
    /** Whether there is nothing to show in a model, in view of the element's present properties. */
    readonly isEmpty: (value: T) => boolean;
    /** Called when the element has been removed, not merely moved. */
    readonly onGone?: () => void;
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
    /** Loads anew, and asks the server whether its copy has changed. Keeps what is shown meanwhile. */
    reload(): Promise<void>;
    hostConnected(): void;
    hostDisconnected(): void;
}
