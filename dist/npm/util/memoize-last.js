/**
 * A function that keeps its last result for as long as it is called with the same arguments (`===`). A promise that
 * rejects is not kept.
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