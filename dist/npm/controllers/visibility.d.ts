/**
 * Calls back once, when an element comes near the viewport.
 * @returns a function that stops waiting
 */
export declare function whenNear(element: Element, callback: () => void): () => void;
