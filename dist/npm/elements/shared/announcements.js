/* Announcements for screen readers. Long loads are announced once for the whole page. */
/**
 * How long an announcement stays on the page, in milliseconds. Screen readers have read it by then; somebody who comes
 * by later would take it for news.
 */
export const ANNOUNCED = 5000;
const waiting = new Set();
/**
 * Adds an element whose load takes long.
 * @returns {boolean} true for the first one, which announces the load
 */
export function beginLongLoad(element) {
    const isFirst = waiting.size === 0;
    waiting.add(element);
    return isFirst;
}
/**
 * Removes an element whose load has ended, or which has left the page.
 * @returns {boolean} true for the last one, which announces the end; false also for an element that was not added
 */
export const endLongLoad = (element) => waiting.delete(element) && waiting.size === 0;
//# sourceMappingURL=announcements.js.map