import type { Templates } from '../../locale/templates.js';
import type { Register } from '../../model/register.js';
import type { CountryName } from '../learning-city-badge/statement.js';
import type { ViewContext } from '../shared/context.js';
import { type MapSettings, type MapView } from './map-view-model.js';
export { countryNamesIn } from '../learning-city-badge/country-name.js';
export { mapStyles as styles } from './network-map.styles.js';
/** The parts of the element that the presenter uses. */
export interface MapHost {
    readonly element: HTMLElement;
    readonly settings: MapSettings;
    readonly requestUpdate: () => void;
}
/** The data of a map. */
export interface MapData {
    readonly register: Register;
    readonly countryName: CountryName;
    /** The words of the language, if this module does not have them. */
    readonly words: Templates;
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
    select(register: Register): MapView;
    render(view: MapView, { register, countryName, words }: MapData, context: ViewContext): unknown;
    /** Runs after each rendering: watches the width of the drawing. */
    afterUpdate(): void;
    /** Stops watching an element that has been removed. */
    stop(): void;
}
