import { type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { type ChartSeries } from './chart-series.js';
/**
 * One figure over time: a drawing, and the same in a sentence.
 *
 * The drawing is hidden from assistive technology, which has the sentence and the table; for the eye the drawing has the
 * values of the sentence. Its points are read with a pointer or a finger, or with the arrow keys by a slider, which
 * speaks as well. Time runs in the reading direction.
 */
export declare function chartView(series: ChartSeries, locale: Locale): TemplateResult;
