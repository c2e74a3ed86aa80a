/** In browsers that have none, a page may have something else by this name. */
const { scheduler } = globalThis;
let isPlanned = false;
/**
 * Has the browser lay out what elements have just rendered in the time that is left until its next frame, up to 17 ms,
 * instead of within that frame, which then comes later. Once for all that render in one go, and when there is nothing
 * else to do; where the frame comes first, it has been done. Browsers without a scheduler wait for the frame.
 */
export function layOutAhead(element) {
    if (isPlanned || !scheduler?.postTask)
        return;
    isPlanned = true;
    void scheduler.postTask(() => {
        isPlanned = false;
        element.getClientRects();
    }, { priority: 'background' });
}
//# sourceMappingURL=lay-out-ahead.js.map