import type { Locale } from '../../locale/locale.js';
import type { Figure } from '../../model/network.js';
import type { Known } from '../../model/series.js';
/** How far a value is above the one before it, or below if negative: of both, and of the difference, what is shown. */
export declare function changeOf(figure: Figure, point: Known, before: Known, locale: Locale): number;
/**
 * How a value differs from the one before it: direction and amount in words, with the earlier value and its date, so
 * that the sentence can be checked.
 */
export declare function changeSentence(figure: Figure, point: Known, before: Known, locale: Locale): string;
