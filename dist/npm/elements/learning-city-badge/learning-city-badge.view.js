import { html, nothing } from 'lit';
import { headingView } from '../shared/heading.view.js';
import { MARK } from './mark.js';
/**
 * A city's membership: one link whose name is the visible words, and when and where it was checked.
 * @param variant anything but `seal` and `inline` counts as `card`
 * @param href where the link leads; without it to the source, and nowhere where there is none
 */
export function badgeView({ city, country, words, awards, origin, url }, variant, { headingLevel }, href = url) {
    const name = html `<b class="city"
      ><bdi>${city}</bdi>${country ? [' ', html `<span class="country">${country}</span>`] : nothing}</b
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