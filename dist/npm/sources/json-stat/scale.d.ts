/** The powers that a word can mean; some differ between countries. */
type Powers = readonly number[];
/**
 * Returns true if the words of a unit state this power of ten. "2015 prices" and "per million inhabitants" say nothing
 * about the multiplier.
 */
export declare const saysPower: (words: string, power: number) => boolean;
/** The powers of ten that a text states, each with its possible meanings. Adjacent words are one: "thousand million". */
export declare function statedPowers(words: string): readonly Powers[];
export {};
