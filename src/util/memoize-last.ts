/**
 * A function that keeps its last result for as long as it is called with the same arguments (`===`). A promise that
 * rejects is not kept.
 */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (last?.args.length !== args.length || !last.args.every((arg, index) => arg === args[index])) {
      const result = compute(...args);
      last = {args, result};
      if (result instanceof Promise) {
        result.catch(() => {
          if (last?.result === result) last = undefined;
        });
      }
    }
    return last.result;
  };
}
