/*
 * The only place that creates `Intl` objects. Creating one costs a hundred times more than using it, so the page caches
 * them by kind, language and options. In practice the number of languages on the page bounds the cache; the limit is
 * for pages that set `lang` to thousands of values.
 */
const MOST = 100;
const made = new Map();
/** Returns the object for a key, creating it on first use. */
export function shared(key, make) {
    let object = made.get(key);
    if (object === undefined) {
        if (made.size >= MOST)
            made.clear();
        made.set(key, (object = make()));
    }
    return object;
}
//# sourceMappingURL=intl.js.map