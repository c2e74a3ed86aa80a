import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../model/local-text.js';
import type {Network} from '../../model/network.js';
import type {Group, Snapshot, Standing} from '../../model/snapshot.js';
import type {ViewContext} from '../shared/context.js';
import {headingView} from '../shared/heading.view.js';
import {sourceText} from '../shared/source.view.js';
import {figureLabel} from './labels.js';

/** A network's figures on a day: each value with its label, and date and source for all that share them. */
export function statsView({name}: Network, {groups, newer}: Snapshot, context: ViewContext): TemplateResult {
  const {locale, headingLevel} = context;
  const title = name === undefined ? undefined : pickText(name, locale.tag);
  return html`<div class="stats box">
    ${title ? headingView(headingLevel, html`<bdi lang=${title.language ?? nothing}>${title.text}</bdi>`) : nothing}
    ${groups.map((group) => groupView(group, context))}
    ${
      newer
        ? html`<p class="small">
            ${locale.msg(str`Newer figures: ${locale.format.date(newer)}`, {
              id: 'newer',
              desc: 'Under figures of a chosen day; with the date of the newest ones',
            })}
          </p>`
        : nothing
    }
  </div>`;
}

function groupView({date, source, standings}: Group, context: ViewContext): TemplateResult {
  const {msg, format} = context.locale;
  return html`<ul class="figures" role="list">
      ${standings.map((standing) => figureView(standing, context))}
    </ul>
    <p class="small" part="meta">
      <time datetime=${date}
        >${msg(str`As of ${format.date(date)}`, {id: 'as-of', desc: 'The day that figures describe'})}</time
      >
      <a href=${source.url} rel="noopener">${sourceText(context.locale, source)}</a>
    </p>`;
}

/** Value and label in one element, so that they are read out as one. */
function figureView({figure, point}: Standing, {locale}: ViewContext): TemplateResult {
  const {msg, format} = locale;
  const label = figureLabel(figure, point.value, locale);
  return html`<li part="figure">
    <b class="value">${format.number(point.value)}</b>
    <span lang=${label.language ?? nothing}>${label.text}</span>
    ${point.approximate ? msg('(approximately)', {id: 'about', desc: 'After a rounded number and what it counts'}) : nothing}
  </li>`;
}
