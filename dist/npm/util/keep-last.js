/**
 * A reader that keeps what it read last: many elements with one address are given the same text, one after another.
 * Documents that are parsed already are read each time, since a page may have changed them.
 */
function keepLast(read) {
    let last;
    return (...args) => {
        if (typeof args[0] !== 'string')
            return read(...args);
        if (last?.args.length !== args.length || !last.args.every((arg, index) => arg === args[index])) {
            const result = read(...args);
            last = { args, result };
            // What could not be had is asked for again.
            if (result instanceof Promise)
                result.catch(() => (last = undefined));
        }
        return last.result;
    };
}

export { keepLast };
