import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { type Country, type MapCity, type MapView } from './map-view-model.js';
/** Returns the name of a country in the language of the words. */
export type NameOf = (code: string) => string;
/** A city's name as a link to the source of its row, and what the source states. */
export declare const cityView: (city: MapCity, locale: Locale) => TemplateResult;
/**
 * The country that the map is about, and its neighbours. Each text is one expression: browsers draw a text in two nodes,
 * as two expressions make it, a little differently from the one text of a server.
 */
export declare function nearView({ near, own, country }: MapView, nameOf: NameOf, locale: Locale): TemplateResult | typeof nothing;
/** All cities by country, in the alphabetical order of the language, with a file for spreadsheets and one for maps. */
export declare function listView(countries: readonly Country[], nameOf: NameOf, locale: Locale, save: (kind: 'csv' | 'geojson') => void): TemplateResult;
