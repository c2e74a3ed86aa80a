import { mapWords } from '../../locale/map-files.js';
import { asProblem } from '../../util/problem.js';
import { countryFiles } from '../country-files.js';
import { bundledPlaces, bundledRegister, mapFile, networkMap, outlineFiles } from '../on-demand.js';
import { WidgetElement } from '../widget-element.js';
/** For the languages whose words the view contains. */
const NO_WORDS = {};
/** Never shown: every name of outlines has a file. */
const NO_OUTLINES = { lines: '', countries: '' };
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
export class NetworkMap extends WidgetElement {
    constructor() {
        super(...arguments);
        /** `lazy`, the default, loads when the element comes near the viewport; `eager` loads at once. */
        this.loading = 'lazy';
    }
    static { this.properties = {
        city: {},
        country: {},
        region: {},
    }; }
    /** Created when its module has arrived. */
    #presenter;
    onRemoved() {
        this.#presenter?.stop();
    }
    get bundledInput() {
        return { bundled: bundledRegister };
    }
    /** The model has the names of countries in the language of the words, and the outlines of a part of the world. */
    get selectionKey() {
        return [this.language.locale?.code, this.region, this.country].join(' ');
    }
    preload() {
        networkMap.preload();
        if (!this.src?.trim())
            bundledPlaces.preload();
        // The view knows which region a country is in.
        if (this.region || !this.country)
            outlineFiles.get(this.region ?? 'world')?.preload();
        this.#countryFile?.preload();
        this.#wordFile?.preload();
    }
    get #wordFile() {
        return mapWords.get(this.language.locale?.code ?? '');
    }
    get #countryFile() {
        return countryFiles.get(this.language.locale?.code ?? '');
    }
    read(document, { isBundled }) {
        const tag = this.language.locale?.tag ?? 'en';
        return networkMap.use((module) => {
            this.constructor.addStyles(module.styles);
            const presenter = (this.#presenter ??= new module.MapPresenter({
                element: this,
                settings: this,
                requestUpdate: () => this.requestUpdate(),
                save: (kind, cities, locale) => {
                    Promise.resolve(mapFile.use((file) => file.saveFile(kind, file.fileText(kind, cities, locale)))).catch((error) => this.warnOf(asProblem(error)));
                },
            }));
            const names = this.#optional(this.#countryFile);
            const words = this.#optional(this.#wordFile);
            const places = isBundled ? bundledPlaces.use(({ text }) => text) : undefined;
            const outlines = outlineFiles.get(module.outlinesFor(this))?.use((file) => file) ?? NO_OUTLINES;
            const modelOf = (land, file, language, text) => ({
                presenter,
                register: module.readMap(document, text),
                countryName: module.countryNamesIn(tag, file?.names),
                words: language?.templates ?? NO_WORDS,
                outlines: land,
            });
            return outlines instanceof Promise ||
                names instanceof Promise ||
                words instanceof Promise ||
                places instanceof Promise
                ? Promise.all([outlines, names, words, places]).then((parts) => modelOf(...parts))
                : modelOf(outlines, names, words, places);
        });
    }
    /** An optional file: the browser knows most countries, and English replaces missing words. */
    #optional(file) {
        const module = file?.use((module) => module);
        if (!(module instanceof Promise))
            return module;
        return module.catch((error) => {
            this.warnOf(asProblem(error));
            return undefined;
        });
    }
    viewOf(model) {
        const view = model.presenter.select(model);
        return { ...model, view, isEmpty: view.isEmpty, warnings: view.warnings ?? [] };
    }
    renderView({ view, presenter, ...data }, context) {
        return presenter.render(view, data, context);
    }
    updated() {
        super.updated();
        this.#presenter?.afterUpdate();
    }
}
//# sourceMappingURL=network-map.js.map