/**
 * What can go wrong between an address and a model. The code is public: it is carried by the `error` event.
 *
 * - `address`: the address is not `http(s)`
 * - `network`: no answer at all (offline, refused, blocked by CORS or by the page's policy)
 * - `timeout`: no complete answer in time
 * - `status`: an HTTP status other than success
 * - `type`: a content type that holds no data, such as a login page in HTML
 * - `size`: more bytes than a widget accepts
 * - `syntax`: not readable as JSON
 * - `shape`: readable, but not a document this widget knows
 */
export type ProblemCode = 'address' | 'network' | 'timeout' | 'status' | 'type' | 'size' | 'syntax' | 'shape';
/** A named problem. Its message is one sentence for the page's developer, never shown to the public. */
export declare class Problem extends Error {
    readonly code: ProblemCode;
    constructor(code: ProblemCode, message: string, options?: ErrorOptions);
}
