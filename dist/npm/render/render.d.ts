import { type ProblemCode } from '../util/problem.js';
import { type Styles } from './styles.js';
/** A problem with one element of a page. */
export interface RenderProblem {
    /** The element's name, such as `news-list`. */
    readonly element: string;
    /** The line of its start tag, from 1. */
    readonly line: number;
    /** The column of its start tag, from 1. */
    readonly column: number;
    /** The kind of problem, as in the element's `error` event; undefined for a warning. */
    readonly code: ProblemCode | undefined;
    /** One sentence for the page's developer. It may quote the page or its source, so it is untrusted. */
    readonly message: string;
}
/** Settings of {@link renderToString}. All are optional. */
export interface RenderOptions {
    /**
     * The address of the page. Relative addresses of sources, articles and pictures are resolved against it, or against
     * the page's `<base>`. Without it they are left out.
     */
    readonly baseUrl?: string | URL;
    /** Requests the sources. Default: the global `fetch`, which also reaches private networks. */
    readonly fetch?: typeof fetch;
    /**
     * The publisher's time zone, such as `Europe/Riga`, if neither the element nor the script tag names one. Without any,
     * days that depend on the zone are left out.
     */
    readonly timeZone?: string;
    /** The language, if the page has no `lang`. Default `en`. */
    readonly language?: string;
    /**
     * `link` (default) refers to the style sheets in the folder `styles/` of the package, in each element and in the head
     * of a whole page; `inline` writes them into each element, where a strict policy has to allow them by their hash in
     * `integrity.json`.
     */
    readonly styles?: Styles;
    /** The folder that has `styles/`, for example `/widgets/`. Default: the folder of the page's script tag. */
    readonly folder?: string;
    /** Ends all requests. */
    readonly signal?: AbortSignal;
    /**
     * Receives the problem of an element that could not be rendered. The element stays as it was, with its fallback or
     * its last rendering. Without this function, the first problem rejects.
     */
    readonly onError?: (problem: RenderProblem) => void;
    /** Receives warnings about attributes and sources. */
    readonly onWarning?: (warning: RenderProblem) => void;
}
/**
 * Renders every element and placeholder of a page as declarative shadow DOM, with its data, and changes nothing else
 * except for links to their style sheets in the head.
 * Rendering the result again updates it.
 * @param html a whole page or a part of one
 * @returns the same HTML with the rendered elements
 * @throws {Problem} the first problem, if there is no `onError`; as a rejection
 */
export declare function renderToString(html: string, options?: RenderOptions): Promise<string>;
