import type { Locale } from '../../locale/locale.js';
import { type MapCity } from './map-view-model.js';
export type FileKind = 'csv' | 'geojson';
/** A file as text. */
export declare function fileText(kind: FileKind, cities: readonly MapCity[], locale: Locale): string;
/** Offers a file to the reader's browser. The page's own address does not change. */
export declare function saveFile(kind: FileKind, text: string): void;
