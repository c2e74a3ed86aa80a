/**
 * How long an announcement stays on the page, in milliseconds. Screen readers have read it by then; somebody who comes
 * by later would take it for news.
 */
export declare const ANNOUNCED = 5000;
/**
 * Adds an element whose load takes long.
 * @returns {boolean} true for the first one, which announces the load
 */
export declare function beginLongLoad(element: object): boolean;
/**
 * Removes an element whose load has ended, or which has left the page.
 * @returns {boolean} true for the last one, which announces the end; false also for an element that was not added
 */
export declare const endLongLoad: (element: object) => boolean;
