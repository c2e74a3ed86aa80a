/**
 * Returns a function that caches its last result as long as the arguments are the same (`===`). A rejected promise is
 * not cached.
 */
export declare function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R;
