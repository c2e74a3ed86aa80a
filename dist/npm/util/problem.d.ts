/**
 * What can go wrong between an address and a model. The code is public: it is carried by the `error` event.
 *
 * - `address`: the address is not `http(s)`
 * - `network`: no answer at all (offline, refused, blocked by CORS)
 * - `policy`: the page itself forbids the request (its Content-Security-Policy, or `http` on an `https` page)
 * - `timeout`: no complete answer in time
 * - `status`: an HTTP status other than success
 * - `type`: a content type that holds no data, such as a login page in HTML
 * - `size`: more bytes than a widget accepts
 * - `syntax`: not readable as JSON, or as XML
 * - `shape`: readable, but not a document this widget knows
 * - `render`: the element cannot be rendered on this page
 */
export type ProblemCode = 'address' | 'network' | 'policy' | 'timeout' | 'status' | 'type' | 'size' | 'syntax' | 'shape' | 'render';
export interface Page {
    readonly url: string;
    readonly link: string;
    readonly text: string;
}
/** A named problem. Its message is one sentence for the page's developer, never shown to the public. */
export declare class Problem extends Error {
    readonly code: ProblemCode;
    /** A page in place of data: its `Link` header and its beginning, in which a site may say where its data is. */
    readonly page: Page | undefined;
    constructor(code: ProblemCode, message: string, options?: ErrorOptions & {
        readonly page?: Page | undefined;
    });
}
/**
 * What was thrown, as a problem: parsers throw errors of the language's own where a text is not what it seems, and
 * whatever else goes wrong in reading a document lies in its shape.
 * A problem is known by its code, since each file of the page bundle has a class of its own.
 */
export declare function asProblem(error: unknown): Problem;
