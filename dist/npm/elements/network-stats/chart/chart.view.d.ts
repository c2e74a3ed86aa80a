import { type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { type ChartSeries } from './chart-series.js';
/**
 * One figure over time: a drawing, and a sentence that says the same.
 *
 * The drawing is hidden from assistive technology, which gets the sentence and the table. The drawing shows the values
 * of the sentence. Its points can be read with a pointer or a finger, or with the arrow keys and a slider, which screen
 * readers announce. Time runs in the reading direction.
 */
export declare function chartView(series: ChartSeries, locale: Locale): TemplateResult;
