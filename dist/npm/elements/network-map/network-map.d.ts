import type { PropertyDeclarations } from 'lit';
import type { Input, Origin } from '../../controllers/resource.js';
import type { ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
import { WidgetElement } from '../widget-element.js';
import type { MapData, MapPresenter } from './map.lazy.js';
import type { MapView } from './map-view-model.js';
/** The data of a map, and the presenter that renders it. */
interface MapModel extends MapData {
    readonly presenter: MapPresenter;
}
/** A register, and the selection that the map shows. */
interface ShownMap extends MapModel, ViewModel {
    readonly view: MapView;
}
/**
 * Shows the members of a network on a map, and lists them by country.
 *
 * Use it on a page about the network, or to show which members are near your city. It reads the bundled register of the
 * UNESCO Global Network of Learning Cities, or any register whose rows have coordinates. The outlines come with the
 * library: no map service learns who reads the page. It never counts a total: it says how many members of the announced
 * number it lists.
 *
 * @summary The members of a network on a map, and by country in a list.
 * @element network-map
 *
 * @attr {string} lang - Language of the element; by default inherited from the nearest ancestor
 * @slot - Fallback: a link or a sentence that is shown without JavaScript, while data loads, and on failure. A
 *   `<script type="application/json">` here is read as the register if there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The register has been loaded and the map rendered
 * @fires {ProblemEvent} error - The register could not be loaded; `event.error.code` says why
 * @fires {Event} loadend - A load has ended, successfully or not
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The heading
 * @csspart map - The drawing with its legend
 * @csspart list - The list of all members, with the control that opens it
 * @csspart meta - The number of members, dates and sources
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--network-map-reserve=46em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows the map
 * @cssstate empty - The register has no members
 * @cssstate stale - Shows the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The whole network, with a city marked and its neighbours listed
 * ```html
 * <network-map city="Ventspils"></network-map>
 * ```
 * @example A country and its neighbours
 * ```html
 * <network-map city="Ventspils" country="LV"></network-map>
 * ```
 * @example A part of the world
 * ```html
 * <network-map region="europe"></network-map>
 * ```
 */
export declare class NetworkMap extends WidgetElement<MapModel, ShownMap> {
    #private;
    static properties: PropertyDeclarations;
    /** Marks this city and lists the members near it; any spelling in the register works, or its id there. */
    city: string | undefined;
    /** ISO 3166-1 alpha-2 code: shows this country and its neighbours. It also tells cities with the same name apart. */
    country: string | undefined;
    /** Which part of the world is shown; by default the country, or the world without one. */
    region: 'world' | 'africa' | 'arab-states' | 'asia-pacific' | 'europe' | 'latin-america' | 'north-america' | undefined;
    /** `lazy`, the default, loads when the element comes near the viewport; `eager` loads at once. */
    loading: 'eager' | 'lazy';
    protected onRemoved(): void;
    protected get bundledInput(): Input;
    /** The model has the names of countries in the language of the words, and the outlines of a part of the world. */
    protected get selectionKey(): string | undefined;
    protected preload(): void;
    protected read(document: unknown, { isBundled }: Origin): MapModel | Promise<MapModel>;
    protected viewOf(model: MapModel): ShownMap;
    protected renderView({ view, presenter, ...data }: ShownMap, context: ViewContext): unknown;
    protected updated(): void;
}
export {};
