/** Messages already logged on this page, so that a hundred elements with the same fault log it once. */
const told = new Set();
/**
 * Logs a message for the page's developer, once per page.
 * @param how `warn` for a fault, `info` (the default) if it may not be one
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