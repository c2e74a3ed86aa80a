import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from '../shared/context.js';
import {headingView} from '../shared/heading.view.js';
import {MARK} from './mark.js';
import {placeInBrackets, type Statement} from './statement.js';

/** `card` beside text, `seal` upright as a plaque, `inline` in a line. */
export type BadgeVariant = 'card' | 'seal' | 'inline';

/**
 * A city's membership: one link whose name is the visible words, and when and where it was checked.
 * @param variant anything but `seal` and `inline` counts as `card`
 * @param href where the link leads; without it to the source, and nowhere where there is none
 */
export function badgeView(
  {city, qualifier, country, words, awards, origin, url}: Statement,
  variant: BadgeVariant,
  {headingLevel, locale}: ViewContext,
  href = url,
): TemplateResult {
  const place = placeInBrackets({qualifier, country}, locale.code);
  const name = html`<b class="city"
      ><bdi>${city}</bdi>${place ? [' ', html`<span class="country">${place}</span>`] : nothing}</b
    ><span class="dash"> — </span><span>${words}</span>`;
  return html`<div class=${variant === 'seal' ? 'badge seal' : variant === 'inline' ? 'badge inline' : 'badge box'}>
    <slot name="logo">${mark}</slot>
    <div class="words">
      ${headingView(headingLevel, href ? html`<a href=${href} rel="noopener">${name}</a>` : name)}
      ${variant === 'inline' ? nothing : awards.map((award) => html`<p>${award}</p>`)}
      ${origin.length ? html`<p class="small" part="meta">${origin.map((each) => html`<span>${each}</span>${' '}`)}</p>` : nothing}
    </div>
  </div>`;
}

const mark = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <path d=${MARK.town}></path>
  <path class="book" d=${MARK.book}></path>
</svg>`;
