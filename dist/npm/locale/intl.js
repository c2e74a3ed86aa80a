/*
 * The one place where `Intl` objects are made. Making one costs a hundred times more than using it, so they are kept
 * for the page, by kind, language and options. The number of languages on a page bounds them in practice; the cap
 * is for pages that set `lang` from a list of thousands.
 */
const MOST = 100;
const made = new Map();
/** The object for a key, made on first use. */
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