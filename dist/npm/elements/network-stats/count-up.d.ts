/** A number and its format during the animation. */
interface Counted {
    readonly value: number;
    readonly format: (value: number) => string;
}
/**
 * Counts up the numbers of an element, once, when they become visible.
 * @param counted the numbers, in their order on the page
 */
export declare function countUp(root: ParentNode, counted: readonly Counted[]): void;
export {};
