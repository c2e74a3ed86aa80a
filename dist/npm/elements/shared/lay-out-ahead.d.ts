/**
 * Has the browser lay out what elements have just rendered in the time that is left until its next frame, up to 17 ms,
 * instead of within that frame, which then comes later. Once for all that render in one go, and when there is nothing
 * else to do; where the frame comes first, it has been done. Browsers without a scheduler wait for the frame.
 */
export declare function layOutAhead(element: Element): void;
