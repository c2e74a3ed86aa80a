import { Problem } from '../util/problem.js';
/** Call this before a request, so that a blocked request is noticed. */
export declare function watchPolicy(): void;
/**
 * Determines why a request got no response, as far as a script can know.
 * @returns a `policy` problem, which a retry would meet again, or `network`
 */
export declare function diagnose(address: string, cause: unknown): Promise<Problem>;
