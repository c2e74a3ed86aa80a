/*
 * The region around a table takes the focus while its content is wider than it is, for the arrow keys; at other times the
 * stop would be one too many.
 */
const observer = typeof ResizeObserver === 'undefined'
    ? undefined
    : new ResizeObserver((entries) => {
        for (const { target } of entries) {
            const region = target.closest('.scroll');
            if (!region)
                continue;
            if (region.scrollWidth > region.clientWidth)
                region.setAttribute('tabindex', '0');
            else
                region.removeAttribute('tabindex');
        }
    });
/** Watches the regions of an element; one that is watched already, or gone, needs nothing. */
export function watchScroll(root) {
    for (const each of root?.querySelectorAll('.scroll, .scroll > table') ?? [])
        observer?.observe(each);
}
//# sourceMappingURL=scroll.js.map