/** The number of letters to insert, delete, replace or swap to turn one name into another. */
export declare function editDistance(one: string, other: string): number;
/**
 * Returns the known word that a word probably misspells: the same except for case and punctuation, or with one wrong
 * letter, or two in long words.
 */
export declare function suggest(word: string, known: readonly string[]): string | undefined;
