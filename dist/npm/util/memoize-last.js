/**
 * Returns a function that caches its last result as long as the arguments are the same (`===`). A rejected promise is
 * not cached.
 */
export function memoizeLast(compute) {
    let last;
    return (...args) => {
        if (last?.args.length !== args.length || !last.args.every((arg, index) => arg === args[index])) {
            const result = compute(...args);
            last = { args, result };
            if (result instanceof Promise) {
                result.catch(() => {
                    if (last?.result === result)
                        last = undefined;
                });
            }
        }
        return last.result;
    };
}
//# sourceMappingURL=memoize-last.js.map