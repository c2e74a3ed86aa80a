/**
 * Runs the numbers of an element up, once, when they are seen.
 * @param values what the numbers are, in their order on the page
 * @param format writes a number on its way
 */
export declare function countUp(root: ParentNode, values: readonly number[], format: (value: number) => string): void;
