import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
/** The button below a list that has more articles. While they load it keeps the focus and does nothing. */
export declare const moreView: (locale: Locale, isLoading: boolean, onMore: () => void) => TemplateResult;
