import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { memberName } from '../../model/membership.js';
import { headingView } from '../shared/heading.view.js';
import { sourceText } from '../shared/source.view.js';

/** Roofs of a town that rise from an open book. Our own drawing; it resembles no emblem. */
const mark = html `<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <path d="M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16"></path>
  <path class="book" d="M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z"></path>
</svg>`;
/** What the badge says of a city, in words: each state its own sentence. */
function statement(locale, membership) {
    const { msg, format } = locale;
    switch (membership.kind) {
        case 'member': {
            const { since } = membership.member;
            return since === undefined
                ? msg('UNESCO learning city (year of joining not known)', { id: 'member' })
                : msg(str `UNESCO learning city since ${format.year(since)}`, {
                    id: 'since',
                    desc: 'Stands under the name of the city; with a year',
                });
        }
        case 'ended':
            return msg(str `Was a UNESCO learning city until ${format.year(membership.member.until ?? 0)}`, {
                id: 'until',
                desc: 'Stands under the name of the city; with the year in which membership ended',
            });
        case 'awarded':
            return award(locale, membership.member.awards?.[0]?.year ?? 0);
        case 'not-listed':
            return msg('Not found in this register, which says nothing about membership', {
                id: 'unlisted',
                desc: 'Stands under the name of a city that is not in the list',
            });
    }
}
const award = ({ msg, format }, year) => msg(str `Received the UNESCO Learning City Award in ${format.year(year)}`, {
    id: 'award',
    desc: 'Stands under the name of the city; with the year',
});
/** A city's membership: one link whose name is the visible words, and when and where it was checked. */
function badgeView(city, membership, { checked }, { locale, headingLevel }, href) {
    const { msg, format } = locale;
    const row = 'member' in membership ? membership : undefined;
    const address = row ? (href ?? row.source.url) : undefined;
    const name = row ? memberName(row.member, locale.code) : city;
    const words = html `<b class="city"><bdi>${name}</bdi></b
    ><span class="quiet"> — </span>${statement(locale, membership)}`;
    return html `<div class="badge box">
    <slot name="logo">${mark}</slot>
    <div class="words">
      ${headingView(headingLevel, address ? html `<a href=${address} rel="noopener">${words}</a>` : words)}
      ${row?.member.awards?.slice(row.kind === 'awarded' ? 1 : 0).map(({ year }) => html `<p>${award(locale, year)}</p>`)}
      <p class="small" part="meta">
        <span
          >${msg(str `Checked: ${format.date(checked)}`, { id: 'checked', desc: 'When the register was last compared with its sources' })}</span
        >
        ${row ? html `<span>${sourceText(locale, row.source)}</span>` : nothing}
      </p>
    </div>
  </div>`;
}

export { badgeView, statement };
