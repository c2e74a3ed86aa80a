import { html, nothing } from 'lit';
import { memberName } from '../../model/membership.js';
import { listComma } from '../../util/language-tag.js';
import { pageOf } from './map-view-model.js';
import { claimWords, countryCountWords, fileWords, listWords, nearWords } from './words.js';
/** Maximum number of cities of one country that are named nearby; the list has all of them. */
const MOST_NEAR = 60;
/** A city's name as a link to the source of its row, and what the source states. */
export const cityView = (city, locale) => html `<a href=${pageOf(city)} rel="noopener"><bdi>${memberName(city.member, locale.code)}</bdi></a> ${' '}<span
      class="small"
      >${claimWords(locale, city)}</span
    >`;
/**
 * The country that the map is about, and its neighbours. Each text is one expression: browsers draw a text in two nodes,
 * as two expressions make it, a little differently from the one text of a server.
 */
export function nearView({ near, own, country }, nameOf, locale) {
    if (!near.length)
        return nothing;
    return html `<div class="near">
    <p class="title">${nearWords(locale)}</p>
    <ul role="list">
      ${near.map(({ code, cities }) => html `<li>
            <span class=${code === country ? 'home' : nothing}>${`${nameOf(code)}:`}</span>
            ${cities.slice(0, MOST_NEAR).map((city, index) => {
        const name = html `<bdi>${memberName(city.member, locale.code)}</bdi>`;
        const rest = index < cities.length - 1 ? (index < MOST_NEAR - 1 ? listComma(locale.tag) : ' …') : '';
        return html `${city === own ? html `<b>${name}</b>` : name}${` (${claimWords(locale, city)})${rest}`}`;
    })}
          </li>`)}
    </ul>
  </div>`;
}
/** All cities by country, in the alphabetical order of the language, with a file for spreadsheets and one for maps. */
export function listView(countries, nameOf, locale, save) {
    return html `<details class="all" part="list">
    <summary>${listWords(locale)}</summary>
    <ul class="countries" role="list">
      ${countries.map(({ code, cities, total }) => html `<li>
            <p>
              <b>${nameOf(code)}</b>:
              ${total
        ? html `<a href=${total.page.url} rel="noopener"
                      >${countryCountWords(locale, cities.length, total)}</a
                    >`
        : countryCountWords(locale, cities.length, total)}
            </p>
            <ul role="list">
              ${cities.map((city) => html `<li>${cityView(city, locale)}</li>`)}
            </ul>
          </li>`)}
    </ul>
    <p class="files reader">
      <button type="button" @click=${() => save('csv')}>${fileWords(locale, 'CSV')}</button>
      <button type="button" @click=${() => save('geojson')}>${fileWords(locale, 'GeoJSON')}</button>
    </p>
  </details>`;
}
//# sourceMappingURL=list.view.js.map