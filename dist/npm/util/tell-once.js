/** What has been told on this page, so that a hundred elements with one fault say so once. */
const told = new Set();
/**
 * Tells the page's developer something, once per page.
 * @param how `warn` for a fault, `info` (the default) for what need not be one
 */
export function tellOnce(text, how = 'info') {
    if (told.has(text))
        return;
    told.add(text);
    if (how === 'warn')
        console.warn(text);
    else
        console.info(text);
}
//# sourceMappingURL=tell-once.js.map