import { html, nothing } from 'lit';
import { nameKey } from '../../model/city-name.js';
import { memberName } from '../../model/membership.js';
import { isServer } from '../../util/is-server.js';
import { listComma } from '../../util/language-tag.js';
import { hostName, safeUrl } from '../../util/safe-url.js';
import { headingView } from '../shared/heading.view.js';
import { sourceText } from '../shared/source.view.js';
import { classAt, drawing, groupSign, sign } from './drawing.view.js';
import { cityView, listView, nearView } from './list.view.js';
import { checkedWords, claimWords, countWords, manyWords, notFoundWords, oldWords, placesWords, readWords, recentWords, searchWords, titleWords, unplacedWords, } from './words.js';
/** How far from a disc a pointer may be, in CSS pixels. */
const REACH = 20;
/** Maximum number of cities that a search or a disc names. */
const MOST_FOUND = 6;
/**
 * A map of a register: what it counts, the drawing with a line for the city being read, a field to search in, the
 * cities nearby, and the list of all cities, which says the same as the drawing.
 */
export function mapView(view, register, state, context) {
    const { locale, headingLevel } = context;
    const { cities, readable, total, own, recent } = view;
    const { map, nameOf, onRead, query } = state;
    const { discs } = map.layouts[0];
    const unplaced = cities.filter(({ place }) => !place).length;
    const places = register.placesSource === undefined ? undefined : register.sources[register.placesSource];
    const placesPage = safeUrl(places?.url);
    const withGroups = map.layouts.filter((layout) => layout.discs.some((disc) => disc.cities.length > 1));
    const isAnyOld = cities.some(({ isOld }) => isOld);
    return html `<div class="map box">
    ${headingView(headingLevel, titleWords(locale))}
    <p part="meta">
      <span>${countWords(locale, cities.length, total)}</span>
      ${total ? html `<a class="small" href=${total.page.url} rel="noopener">${sourceText(locale, total.page)}</a>` : nothing}
    </p>
    <div class=${`drawing ${map.frame.isWorld ? '' : 'zoomed'}`.trim()} part="map">
      <div class="stage">
        ${sliderView(readable, state, own, locale)}
        ${drawing({
        ...map,
        onPoint(point) {
            const disc = point && nearest(discs, point);
            onRead(disc?.cities[0] && { city: disc.cities[0], isWhole: true });
        },
    }, locale)}
      </div>
      <div class="below small" aria-hidden="true">
        <p class="readout">${readoutView(state, locale)}</p>
        <p class="legend">
          <span>${sign('dot')} ${recentWords(locale, recent)}</span>
          ${isAnyOld ? html `<span>${sign('ring')} ${oldWords(locale, recent)}</span>` : nothing}
          ${withGroups.length
        ? html `<span class=${isServer ? withGroups.map(classAt).join(' ') : nothing}
                  >${groupSign(locale)} ${manyWords(locale)}</span
                >`
        : nothing}
        </p>
      </div>
    </div>
    ${nearView(view, nameOf, locale)} ${searchView(cities, query, state, locale)}
    ${listView(state.countries, nameOf, locale, state.onSave)}
    <p class="small" part="meta">
      <span>${checkedWords(locale, register.checked)}</span>
      ${unplaced ? html `<span>${unplacedWords(locale, unplaced)}</span>` : nothing}
      ${places && placesPage
        ? html `<a href=${placesPage} rel="noopener">${placesWords(locale, places.name ?? hostName(placesPage))}</a>`
        : nothing}
    </p>
  </div>`;
}
/** A slider that only its focus ring shows: the arrow keys read one city after another, and screen readers say it. */
function sliderView(readable, { reading, nameOf, onRead }, own, locale) {
    if (readable.length < 2)
        return nothing;
    const start = Math.max(own ? readable.indexOf(own) : 0, 0);
    const found = reading ? readable.indexOf(reading.city) : -1;
    const at = found < 0 ? start : found;
    const city = readable[at];
    const read = (index) => {
        const next = readable[index];
        if (next)
            onRead({ city: next, isWhole: false });
    };
    return html `<input
    class="reader"
    type="range"
    min="0"
    max=${readable.length - 1}
    .value=${String(at)}
    aria-label=${readWords(locale)}
    aria-valuetext=${city ? cityText(city, nameOf, locale) : nothing}
    @input=${({ target }) => read(Number(target.value))}
    @focus=${() => read(at)}
    @blur=${() => onRead(undefined)}
    @keydown=${({ key }) => key === 'Escape' && onRead(undefined)}
  />`;
}
const cityText = (city, nameOf, locale) => `${memberName(city.member, locale.code)} (${nameOf(city.member.country)}): ${claimWords(locale, city)}`;
function readoutView({ reading, map, nameOf }, locale) {
    if (!reading)
        return nothing;
    const disc = reading.isWhole ? map.layouts[0].reading : undefined;
    if (!disc || disc.cities.length === 1)
        return cityText(reading.city, nameOf, locale);
    const names = disc.cities.slice(0, MOST_FOUND).map(({ member }) => html `<bdi>${memberName(member, locale.code)}</bdi>`);
    const countries = [...new Set(disc.cities.map(({ member }) => member.country))].slice(0, MOST_FOUND).map(nameOf);
    const comma = listComma(locale.tag);
    return html `<b>${countries.join(comma)}</b>:
    ${names.map((name, index) => html `${index ? comma : ''}${name}`)}${disc.cities.length > MOST_FOUND ? ' …' : ''}`;
}
/** A field that finds a city by any name that the register has. */
function searchView(cities, query, { onSearch, nameOf }, locale) {
    const found = query ? findCities(cities, query) : [];
    return html `<div class="search reader">
    <label
      >${searchWords(locale)}
      <input
        type="search"
        autocomplete="off"
        @input=${({ target }) => onSearch(target.value)}
    /></label>
    <div class="found" aria-live="polite">
      ${found
        .slice(0, MOST_FOUND)
        .map((city) => html `<p>${cityView(city, locale)}${listComma(locale.tag)}${nameOf(city.member.country)}</p>`)}
      ${found.length > MOST_FOUND ? html `<p aria-hidden="true">…</p>` : nothing}
      ${nameKey(query) && !found.length ? html `<p>${notFoundWords(locale)}</p>` : nothing}
    </div>
  </div>`;
}
/** The cities with a name that has these letters: first the names that begin with them. */
export function findCities(cities, query) {
    const wanted = nameKey(query);
    if (!wanted)
        return [];
    const rank = ({ member: { city, names = {} } }) => {
        const keys = [city, ...Object.values(names)].map(nameKey);
        return keys.some((key) => key.startsWith(wanted)) ? 0 : keys.some((key) => key.includes(wanted)) ? 1 : 2;
    };
    return cities
        .map((city) => ({ city, rank: rank(city) }))
        .filter((each) => each.rank < 2)
        .sort((one, other) => one.rank - other.rank)
        .map(({ city }) => city);
}
/** The disc under a pointer, or near it. */
export function nearest(discs, { x, y }) {
    let best;
    for (const disc of discs) {
        const distance = Math.hypot(disc.x - x, disc.y - y) - disc.r;
        if (distance <= REACH && distance < (best?.distance ?? Infinity))
            best = { disc, distance };
    }
    return best?.disc;
}
//# sourceMappingURL=network-map.view.js.map