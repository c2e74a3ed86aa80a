/**
 * Calls back once when an element comes near the viewport.
 * @returns a function that cancels the wait
 */
export declare function whenNear(element: Element, callback: () => void): () => void;
