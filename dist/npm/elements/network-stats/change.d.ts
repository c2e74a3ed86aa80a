import type { Locale } from '../../locale/locale.js';
import type { Figure } from '../../model/network.js';
import type { Known } from '../../model/series.js';
/**
 * The difference between a value and the previous one; negative if it is lower. Both values are rounded as shown, and
 * so is the difference.
 */
export declare function changeOf(figure: Figure, point: Known, before: Known, locale: Locale): number;
/**
 * Describes how a value differs from the previous one: direction and amount in words, with the earlier value and its
 * date, so that readers can check the sentence.
 * @returns an empty text where nothing can be said: two approximate values that look the same may differ, and a
 *   difference may be larger than any number
 */
export declare function changeSentence(figure: Figure, point: Known, before: Known, locale: Locale): string;
