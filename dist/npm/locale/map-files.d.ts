import { OnDemand } from '../util/on-demand.js';
import type { Language } from './locale.js';
/** The words of a map in languages that are loaded on demand. */
export type MapWords = OnDemand<Pick<Language, 'templates'>>;
export declare const mapWords: ReadonlyMap<string, MapWords>;
