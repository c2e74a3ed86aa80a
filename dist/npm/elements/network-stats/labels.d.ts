import type { Locale } from '../../locale/locale.js';
import type { Figure } from '../../model/network.js';
/**
 * What a figure counts, in the form that goes with its value, without the number itself.
 * The well-known figures speak every language of the library; others bring their own label.
 * @returns the label, with its language where that is known
 */
export declare const figureLabel: ({ id, label }: Figure, value: number, locale: Locale) => {
    text: string;
    language?: string;
};
