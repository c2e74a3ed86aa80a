/* Everything that a map needs once it has data: the outlines of countries, and what is drawn on them. */
import * as inside from '../../locale/generated/views/network-map.js';
import { memberName } from '../../model/membership.js';
import { readRegister } from '../../sources/register.js';
import { isServer } from '../../util/is-server.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { fields } from '../../util/record.js';
import { withWords } from '../shared/view-words.js';
import { LAYOUT_WIDTHS, layOutDiscs, layoutWidth } from './clusters.js';
import { HALO } from './drawing.view.js';
import { WIDTH } from './frame.js';
import { placeLabels } from './labels.js';
import { selectCities } from './map-view-model.js';
import { findCities, mapView } from './network-map.view.js';
import { drawOutlines } from './outline.js';
import { readWorld } from './world.js';
export { countryNamesIn } from '../learning-city-badge/country-name.js';
export { outlinesFor } from './map-view-model.js';
export { mapStyles as styles } from './network-map.styles.js';
/** Maximum number of names that are tried: it bounds the time for a register with very many cities. */
const MOST_NAMES = 200;
/** Adds the words of a map: English and Latvian are in this module, other languages have a separate file. */
const withMapWords = memoizeLast((locale, words) => withWords(locale, inside).extend(words));
/**
 * Reads a register.
 * @param places the places and the announced numbers of the register that ships with the library, as JSON text
 */
export const readMap = (document, places) => places === undefined ? readRegister(document) : readWithPlaces(String(document), places);
const readWithPlaces = memoizeLast((text, placesText) => {
    const document = fields(JSON.parse(text));
    const { places, totals, placesSource } = fields(JSON.parse(placesText));
    const members = document.members.map((row) => {
        const [lat, lon] = (fields(places)[row.id] ?? []);
        return lat === undefined ? row : { ...row, lat, lon };
    });
    const { checked, sources } = document;
    return readRegister({ checked, sources, totals, placesSource, members });
});
/** Selects and renders the map of one element, and keeps its state between renderings. */
export class MapPresenter {
    #host;
    #select = memoizeLast((register, city, country, region, thisYear, world) => selectCities(register, { city, country, region }, thisYear, world));
    #outlines = memoizeLast(drawOutlines);
    #discs = memoizeLast((view, width) => layOutDiscs(view.cities, view.frame, width));
    #labels = memoizeLast(labelsFor);
    #sorted = memoizeLast(sortedCountries);
    /** One of `LAYOUT_WIDTHS`; 0 before the drawing has a width. */
    #width = 0;
    #reading;
    #query = '';
    #observer;
    #observed;
    constructor(host) {
        this.#host = host;
    }
    select({ register, outlines }) {
        const { city, country, region } = this.#host.settings;
        return this.#select(register, city, country, region, new Date().getFullYear(), readWorld(outlines));
    }
    render(view, { register, countryName, words, outlines }, context) {
        const locale = withMapWords(context.locale, words);
        const nameOf = (code) => countryName(code) ?? code;
        const paths = this.#outlines(readWorld(outlines), view.frame, view.country);
        const [found] = this.#query ? findCities(view.cities, this.#query) : [];
        const layOut = (width) => {
            const discs = this.#discs(view, width);
            const discOf = (city) => city && discs.find(({ cities }) => cities.includes(city));
            return {
                size: { width, height: (width / WIDTH) * view.frame.height },
                discs,
                labels: this.#labels(view, discs, paths, width, countryName, locale.code),
                own: discOf(view.own),
                reading: discOf(this.#reading?.city ?? found),
            };
        };
        return mapView(view, register, {
            map: {
                frame: view.frame,
                paths,
                layouts: isServer
                    ? [layOut(LAYOUT_WIDTHS[0]), ...LAYOUT_WIDTHS.slice(1).map(layOut)]
                    : [layOut(this.#width || layoutWidth(this.#expectedWidth(view.frame)))],
            },
            reading: this.#reading,
            query: this.#query,
            countries: this.#sorted(view, countryName, locale.tag),
            nameOf,
            onRead: (reading) => {
                if (reading?.city === this.#reading?.city && reading?.isWhole === this.#reading?.isWhole)
                    return;
                this.#reading = reading;
                this.#host.requestUpdate();
            },
            onSearch: (query) => {
                this.#query = query;
                this.#host.requestUpdate();
            },
            onSave: (kind) => this.#host.save(kind, view.cities, locale),
        }, { ...context, locale });
    }
    /** Before the first rendering: the width that the style sheet gives the drawing, with the usual text size and look. */
    #expectedWidth({ isWorld }) {
        return Math.min(this.#host.element.clientWidth, isWorld ? 960 : 768);
    }
    /** Runs after each rendering: watches the width of the drawing. */
    afterUpdate() {
        const stage = this.#host.element.shadowRoot?.querySelector('.stage');
        if (!stage || stage === this.#observed || typeof ResizeObserver === 'undefined')
            return;
        this.stop();
        this.#observer = new ResizeObserver(([entry]) => {
            const width = entry?.contentRect.width ?? 0;
            if (!width || layoutWidth(width) === this.#width)
                return;
            this.#width = layoutWidth(width);
            this.#host.requestUpdate();
        });
        this.#observer.observe(stage);
        this.#observed = stage;
    }
    /** Stops watching an element that has been removed. */
    stop() {
        this.#observer?.disconnect();
        this.#observed = undefined;
    }
}
/** The names on a map: the page's own city, and on a part of the world the other cities and the countries. */
function labelsFor({ frame, own, country }, discs, { middles }, width, countryName, language) {
    const scale = width / WIDTH;
    const named = discs.flatMap((disc) => {
        const { x, y, r, cities } = disc;
        const city = own && cities.includes(own) ? own : cities[0];
        if (!city || (city !== own && (frame.isWorld || cities.length > 1)))
            return [];
        const text = memberName(city.member, language);
        return [city === own ? { text, x, y, r: r + HALO, kind: 'own' } : { text, x, y, r, kind: 'city' }];
    });
    const isHome = ({ x, y }) => discs.some((disc) => disc.x === x && disc.y === y && disc.cities[0]?.member.country === country);
    const sorted = [
        ...named.filter(({ kind }) => kind === 'own'),
        ...named.filter((wish) => wish.kind === 'city' && isHome(wish)),
        ...named.filter((wish) => wish.kind === 'city' && !isHome(wish)),
    ];
    const countries = frame.isWorld
        ? []
        : [...middles]
            .sort((one, other) => other.area - one.area)
            .flatMap(({ code, point, area }) => {
            const text = countryName(code);
            const isLarge = area * scale * scale > 1500;
            return text && isLarge ? [{ text, x: point.x * scale, y: point.y * scale, r: 0, kind: 'country' }] : [];
        });
    const size = { width, height: frame.height * scale };
    return placeLabels([...sorted.slice(0, MOST_NAMES), ...countries], discs, size);
}
/** The countries and their cities in the alphabetical order of a language. */
function sortedCountries({ countries }, countryName, tag) {
    const { compare } = new Intl.Collator([tag, 'en']);
    const nameOf = ({ code }) => countryName(code) ?? code;
    return countries
        .map((country) => ({
        ...country,
        cities: [...country.cities].sort((one, other) => compare(memberName(one.member, tag), memberName(other.member, tag))),
    }))
        .sort((one, other) => compare(nameOf(one), nameOf(other)));
}
//# sourceMappingURL=map.lazy.js.map