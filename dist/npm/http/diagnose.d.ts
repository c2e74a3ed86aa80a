import { Problem } from '../util/problem.js';
/** To be called before a request, so that a refusal is noticed. */
export declare function watchPolicy(): void;
/**
 * Why a request had no answer, as far as a script can know.
 * @returns a problem `policy`, which another try would meet again, or `network`
 */
export declare function diagnose(address: string, cause: unknown): Promise<Problem>;
