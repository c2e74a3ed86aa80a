import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
/**
 * The button below a list that has more articles. While they load it keeps the focus and does nothing.
 * @param isLeaving it is invisible and cannot be reached, because all articles are shown
 */
export declare const moreView: (locale: Locale, { isLoading, isLeaving }: {
    readonly isLoading: boolean;
    readonly isLeaving: boolean;
}, onMore: () => void) => TemplateResult;
