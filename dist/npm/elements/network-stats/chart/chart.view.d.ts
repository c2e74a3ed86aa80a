import { type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import type { ChartSeries } from './chart-series.js';
/**
 * One figure over time: a drawing, and the same in a sentence.
 *
 * The drawing is hidden from assistive technology, which has the sentence and the table. Whoever sees it reads its
 * points with a pointer or a finger, or with the arrow keys by way of a slider, which speaks as well. Time runs in the
 * reading direction.
 */
export declare function chartView(series: ChartSeries, locale: Locale): TemplateResult;
