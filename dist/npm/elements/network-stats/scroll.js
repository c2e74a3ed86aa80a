/*
 * The region around a table is focusable for the arrow keys while its content overflows. Otherwise it would be an
 * unnecessary tab stop.
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
/** Watches the regions of an element. Watching one again is harmless, and removed ones need no cleanup. */
export function watchScroll(root) {
    for (const each of root?.querySelectorAll('.scroll, .scroll > table') ?? [])
        observer?.observe(each);
}
//# sourceMappingURL=scroll.js.map