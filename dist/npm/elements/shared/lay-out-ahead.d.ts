/**
 * Lays out newly rendered elements in the time left before the next frame, up to 17 ms. Within the frame, layout would
 * delay it. Runs once for all elements that render together, and only when the browser is idle; if the frame comes
 * first, it has already done the work. Browsers without a scheduler wait for the frame.
 */
export declare function layOutAhead(element: Element): void;
