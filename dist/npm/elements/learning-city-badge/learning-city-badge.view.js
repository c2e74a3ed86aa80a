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
    // The words of the link are in several boxes, which screen readers would read as several links.
    const whole = `${place ? `${city} ${place}` : city} — ${words}`;
    const name = html `<b class="city"
      ><bdi>${city}</bdi>${place ? [' ', html `<span class="country">${place}</span>`] : nothing}</b
    ><span class="dash"> — </span><span>${words}</span>`;
    return html `<div class=${variant === 'seal' ? 'badge seal' : variant === 'inline' ? 'badge inline' : 'badge box'}>
    <slot name="logo">${variant === 'seal' ? mark : tile}</slot>
    <div class="words">
      ${headingView(headingLevel, href ? html `<a href=${href} rel="noopener" aria-label=${whole}>${name}</a>` : name)}
      ${variant === 'inline' ? nothing : awards.map((award) => html `<p class="award">${award}</p>`)}
      ${origin.length ? html `<p class="small" part="meta">${origin.map((each) => html `<span>${each}</span>${' '}`)}</p>` : nothing}
    </div>
  </div>`;
}
const mark = html `<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <path d=${MARK.outline + MARK.book}></path>
</svg>`;
/** The drawing, cut out of a tile in the accent colour, with the book in a paler tone. */
const tile = html `<svg class="mark" viewBox="-5 -5 58 58" aria-hidden="true">
  <path d=${MARK.tile + MARK.outline + MARK.book} fill-rule="evenodd"></path>
  <path class="book" d=${MARK.book}></path>
</svg>`;
//# sourceMappingURL=learning-city-badge.view.js.map