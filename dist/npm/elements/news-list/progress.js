/** The start of a source. */
export const begin = () => ({
    pages: [],
    extra: 0,
    isLoading: false,
    isLeaving: false,
    announcement: undefined,
    visited: new Set(),
    abort: new AbortController(),
});
/** The address of the next page, if it has not been read yet. */
export function nextPage({ pages, visited }, first) {
    const { next } = pages.at(-1) ?? first;
    return next && !visited.has(next) ? next : undefined;
}
//# sourceMappingURL=progress.js.map