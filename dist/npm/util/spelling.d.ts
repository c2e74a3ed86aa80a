/** How many letters are to be put in, left out, replaced or swapped to get from one name to another. */
export declare function editDistance(one: string, other: string): number;
/**
 * The known word that another one is a misspelling of: the same but for case and punctuation, or with one letter wrong,
 * with two in long words.
 */
export declare function suggest(word: string, known: readonly string[]): string | undefined;
