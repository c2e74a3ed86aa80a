import { html, nothing } from 'lit';
import { headingView } from '../shared/heading.view.js';
import { MARK } from './mark.js';
import { placeInBrackets } from './statement.js';
/**
 * A city's membership: one link with the visible words as its name, then the date and the source of the check.
 * @param variant other values than `seal` and `inline` count as `card`
 * @param href the address to link to, by default the source; without either there is no link
 */
export function badgeView({ city, qualifier, country, words, awards, origin, url }, variant, { headingLevel, locale }, href = url) {
    const place = placeInBrackets({ qualifier, country }, locale.code);
    const name = html `<b class="city"
      ><bdi>${city}</bdi>${place ? [' ', html `<span class="country">${place}</span>`] : nothing}</b
    ><span class="dash"> — </span><span>${words}</span>`;
    return html `<div class=${variant === 'seal' ? 'badge seal' : variant === 'inline' ? 'badge inline' : 'badge box'}>
    <slot name="logo">${mark}</slot>
    <div class="words">
      ${headingView(headingLevel, href ? html `<a href=${href} rel="noopener">${name}</a>` : name)}
      ${variant === 'inline' ? nothing : awards.map((award) => html `<p>${award}</p>`)}
      ${origin.length ? html `<p class="small" part="meta">${origin.map((each) => html `<span>${each}</span>${' '}`)}</p>` : nothing}
    </div>
  </div>`;
}
const mark = html `<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <path d=${MARK.town}></path>
  <path class="book" d=${MARK.book}></path>
</svg>`;
//# sourceMappingURL=learning-city-badge.view.js.map