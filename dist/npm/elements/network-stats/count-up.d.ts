/** A number, and how it is written on its way. */
interface Counted {
    readonly value: number;
    readonly format: (value: number) => string;
}
/**
 * Runs the numbers of an element up, once, when they are seen.
 * @param counted what the numbers are, in their order on the page
 */
export declare function countUp(root: ParentNode, counted: readonly Counted[]): void;
export {};
