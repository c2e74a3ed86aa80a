import type { Locale } from '../../locale/locale.js';
import type { Templates } from '../../locale/templates.js';
import type { Register } from '../../model/register.js';
import type { CountryName } from '../learning-city-badge/statement.js';
import type { ViewContext } from '../shared/context.js';
import type { FileKind } from './map-file.js';
import { type MapCity, type MapSettings, type MapView } from './map-view-model.js';
import { type PackedOutlines } from './world.js';
export { countryNamesIn } from '../learning-city-badge/country-name.js';
export { outlinesFor } from './map-view-model.js';
export { mapStyles as styles } from './network-map.styles.js';
/** The parts of the element that the presenter uses. */
export interface MapHost {
    readonly element: HTMLElement;
    readonly settings: MapSettings;
    readonly requestUpdate: () => void;
    /** Offers the cities to the reader as a file. */
    readonly save: (kind: FileKind, cities: readonly MapCity[], locale: Locale) => void;
}
/** The data of a map. */
export interface MapData {
    readonly register: Register;
    readonly countryName: CountryName;
    /** The words of the language, if this module does not have them. */
    readonly words: Templates;
    readonly outlines: PackedOutlines;
}
/**
 * Reads a register.
 * @param places the places and the announced numbers of the register that ships with the library, as JSON text
 */
export declare const readMap: (document: unknown, places?: string) => Register;
/** Selects and renders the map of one element, and keeps its state between renderings. */
export declare class MapPresenter {
    #private;
    constructor(host: MapHost);
    select({ register, outlines }: MapData): MapView;
    render(view: MapView, { register, countryName, words, outlines }: MapData, context: ViewContext): unknown;
    /** Runs after each rendering: watches the width of the drawing. */
    afterUpdate(): void;
    /** Stops watching an element that has been removed. */
    stop(): void;
}
