/*
 * The region around a table is focusable for the arrow keys while its content overflows, and then it needs a role and a
 * name. Otherwise it would be an unnecessary tab stop, and screen readers would read the name of the table twice.
 */
const observer = typeof ResizeObserver === 'undefined'
    ? undefined
    : new ResizeObserver((entries) => {
        for (const { target } of entries) {
            const region = target.closest('.scroll');
            if (!region)
                continue;
            const name = region.querySelector('caption')?.textContent.trim() ?? '';
            const isWide = region.scrollWidth > region.clientWidth;
            for (const [attribute, value] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': name })) {
                if (isWide)
                    region.setAttribute(attribute, value);
                else
                    region.removeAttribute(attribute);
            }
        }
    });
/** Watches the regions of an element. Watching one again is harmless, and removed ones need no cleanup. */
export function watchScroll(root) {
    for (const each of root?.querySelectorAll('.scroll, .scroll > table') ?? [])
        observer?.observe(each);
}
//# sourceMappingURL=scroll.js.map