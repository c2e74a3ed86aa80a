/**
 * A function that keeps its last result for as long as it is called with the same arguments (`===`). A promise that
 * rejects is not kept.
 */
export declare function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R;
