/**
 * Kinds of failure between an address and a rendered model. The code is public: the `error` event has it.
 *
 * - `address`: the address is not `http(s)`
 * - `network`: no response at all (offline, refused, blocked by CORS)
 * - `policy`: the page itself forbids the request (its Content-Security-Policy, or `http` on an `https` page)
 * - `timeout`: no complete response in time
 * - `status`: an HTTP status other than success
 * - `type`: a content type without data, such as a login page in HTML
 * - `size`: more bytes than a widget accepts
 * - `syntax`: not valid JSON or XML
 * - `shape`: readable, but not a document that this widget knows
 * - `render`: the element cannot be rendered on this page
 */
export type ProblemCode = 'address' | 'network' | 'policy' | 'timeout' | 'status' | 'type' | 'size' | 'syntax' | 'shape' | 'render';
export interface Page {
    readonly url: string;
    readonly link: string;
    readonly text: string;
}
/** An error with a code. Its message is one sentence for the page's developer, and is never shown to the public. */
export declare class Problem extends Error {
    readonly code: ProblemCode;
    /**
     * A page that was returned instead of data: its `Link` header and the start of its text, which may name the site's
     * data.
     */
    readonly page: Page | undefined;
    constructor(code: ProblemCode, message: string, options?: ErrorOptions & {
        readonly page?: Page | undefined;
    });
}
/**
 * Converts any error to a problem. Parsers throw a `SyntaxError` for malformed text; any other error while reading a
 * document counts as a wrong shape.
 * A problem is recognized by its code, because each file of the page bundle has a separate class.
 */
export declare function asProblem(error: unknown): Problem;
