import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {pickText, type Words} from '../../model/local-text.js';
import {memberName, type Membership} from '../../model/membership.js';
import type {Figure, Network, Point} from '../../model/network.js';
import {isCurrent, isKnown, MOST_POINTS, newestWith, seriesOf} from '../../model/series.js';
import type {Group, Standing} from '../../model/snapshot.js';
import {listComma} from '../../util/language-tag.js';
import type {Period} from '../../util/period.js';
import type {PlainDate} from '../../util/plain-date.js';
import type {ViewContext} from '../shared/context.js';
import {headingView} from '../shared/heading.view.js';
import {sourceText} from '../shared/source.view.js';
import {changeOf, changeSentence} from './change.js';
import {type ChartPoint, type ChartSeries, kindOfPoint} from './chart/chart-series.js';
import {
  amountText,
  dateText,
  figureLabel,
  figureTitle,
  flagWords,
  fullTitle,
  noDataWords,
  numberText,
  remarks,
  shownValue,
  unitParts,
  valueText,
} from './labels.js';
import type {StatsSettings} from './settings.js';
import {type StatsView, yearOf} from './stats-view-model.js';
import {generalNotesView, tableView} from './table.view.js';

/** State of the chart in addition to the figures. */
export interface ChartState {
  /** Undefined while it loads. */
  readonly chart: typeof import('./chart/chart.lazy.js') | undefined;
  /** The register's entry for the marked city, once it has arrived. */
  readonly membership: Membership | undefined;
  /** Index of the point being read, from 0; undefined while nobody reads. */
  readonly reading: number | undefined;
  /** Called when the reader moves to another point. */
  readonly onRead: (index: number | undefined) => void;
}

/**
 * A network's figures on a day: each value with its label, with one line for the date and source that values share;
 * then the chart and the table.
 */
export function statsView(
  {network, snapshot: {groups, unknown, newer}, figures, rows, asOf, charted}: StatsView,
  settings: StatsSettings,
  context: ViewContext,
  chartState: ChartState,
): TemplateResult {
  const {locale, headingLevel} = context;
  const title = network.name === undefined ? undefined : pickText(network.name, locale.tag);
  const notes = dataNotes(network, newer, locale);
  return html`<div class="stats box">
    ${title ? headingView(headingLevel, title.text, title.language) : nothing}
    ${groups.map((group) => groupView(group, context, settings.withCountUp, groups.length === 1 ? notes : nothing))}
    ${
      unknown.length
        ? html`<ul class="figures short" role="list">
            ${unknown.map((figure) => unknownView(figure, network, asOf, locale))}
          </ul>`
        : nothing
    }
    ${groups.length !== 1 && notes.length ? html`<p class="small" part="meta">${notes}</p>` : nothing}
    ${charted ? growthView(charted, groups, context, chartState) : nothing}
    ${settings.withoutTable ? generalNotesView(network, locale) : tableView(network, figures, rows, asOf, locale)}
  </div>`;
}

/** When the publisher changed the data, and whether newer figures exist. */
function dataNotes({updated}: Network, newer: Period | undefined, locale: Locale): readonly TemplateResult[] {
  const {msg, format} = locale;
  return [
    ...(updated
      ? [
          html`<span
            >${msg(str`Updated by the publisher: ${format.date(updated)}`, {
              id: 'data-updated',
              desc: 'When figures were last changed; with the date',
            })}</span
          > `,
        ]
      : []),
    ...(newer
      ? [
          html`<span
            >${msg(str`Newer figures: ${dateText(newer, locale)}`, {
              id: 'newer',
              desc: 'Under figures of a chosen day; with the date of the newest ones',
            })}</span
          > `,
        ]
      : []),
  ];
}

/** Maximum number of characters that fit in the narrowest column at full size. */
const MOST_DIGITS = 6;

/** @param notes what else belongs to the line of date and source */
function groupView(
  {date, source, standings}: Group,
  {locale}: ViewContext,
  withCountUp: boolean,
  notes: unknown,
): TemplateResult {
  const [first] = standings;
  const day = first ? dateText(first.point, locale) : '';
  const isLong = standings.some(({figure, point}) => numberText(figure, point.value, locale).length > MOST_DIGITS);
  return html`<ul class=${isLong ? 'figures long' : 'figures short'} role="list">
      ${standings.map((standing) => figureView(standing, locale, withCountUp))}
    </ul>
    <p class="small" part="meta">
      <time datetime=${date}
        >${locale.msg(str`As of ${day}`, {id: 'as-of', desc: 'The day that figures describe'})}</time
      >
      <a href=${source.url} rel="noopener">${sourceText(locale, source)}</a> ${notes}
    </p>`;
}

/**
 * Value, unit and label are one line of text, so that screen readers read them together; the change is a separate
 * sentence.
 */
function figureView({figure, point, before}: Standing, locale: Locale, withCountUp: boolean): TemplateResult {
  const unit = unitParts(figure, point.value, locale);
  const flag = flagWords(point, locale);
  const change = before && changeSentence(figure, point, before, locale);
  return html`<li part="figure">
    <p>
      <b class="value"
        >${unit.before ? html`<span class="of">${words(unit.before)}${spaceBeside(unit.before)}</span>` : nothing}${numberView(numberText(figure, point.value, locale), withCountUp)}${unit.after ? html`<span class="of">${spaceBeside(unit.after)}${words(unit.after)}</span>` : nothing}</b
      >
      ${words(figureLabel(figure, point.value, locale))}
      ${remarks(point, locale).join(' ')}${flag ? html` (${words(flag)})` : nothing}
    </p>
    ${change ? html`<p class="small change">${arrow(changeOf(figure, point, before, locale))} <span>${change}</span></p>` : nothing}
  </li>`;
}

/** A sign stays beside its number; a word may begin the next line, where otherwise a narrow column would cut it. */
const spaceBeside = ({text}: Words): string => (text.length > 3 ? ' ' : '\u00A0');

/** The number, with the animated copy on top of it. */
const numberView = (text: string, withCountUp: boolean): TemplateResult =>
  withCountUp ? html`<span class="still">${text}</span><span class="run" aria-hidden="true"></span>` : html`${text}`;

const words = ({text, language}: Words): TemplateResult => html`<bdi lang=${language ?? nothing}>${text}</bdi>`;

/** Repeats the direction visually; the sentence next to it says it in words. */
const arrow = (change: number): TemplateResult | typeof nothing =>
  change === 0
    ? nothing
    : html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
        <path d=${change > 0 ? 'M5 9V2M1.5 5 5 1.5 8.5 5' : 'M5 1v7M1.5 5 5 8.5 8.5 5'}></path>
      </svg>`;

/** The chart of a figure, in the figure's own words. */
function growthView(
  {figure, points: all}: NonNullable<StatsView['charted']>,
  groups: readonly Group[],
  {locale, direction}: ViewContext,
  {chart, membership, reading, onRead}: ChartState,
): TemplateResult | undefined {
  const points = newestWith(all, MOST_POINTS, isCurrent);
  const known = points.filter(isKnown).map((point): ChartPoint => {
    const {value} = point;
    return {
      point,
      date: dateText(point, locale),
      shown: shownValue(figure, value, locale),
      amount: amountText(figure, point, locale),
      said: valueText(figure, point, locale),
    };
  });
  if (!chart || !known.length) return undefined;
  const standing = groups.flatMap(({standings}) => standings).find((each) => each.figure === figure);
  const [first] = points.filter(isKnown);
  // Without a number at its start, the line would be hard to read.
  const written = [standing?.point, standing?.before === first ? undefined : standing?.before].filter(
    (point) => point !== undefined,
  );
  return chart.chartView(
    {
      title: fullTitle(figure, locale),
      points,
      known,
      direction,
      written,
      legend: legendOf(points.filter(isKnown), locale),
      numberOf: (value) => numberText(figure, value, locale),
      joined: membership && joinedOf(membership, locale),
      reading,
      onRead,
    },
    locale,
  );
}

/** Remarks on values that are not plain counts, once for each way of drawing them. */
function legendOf(points: readonly Point[], locale: Locale): ChartSeries['legend'] {
  return (['open', 'forecast'] as const).flatMap((kind) => {
    const said = points
      .filter((point) => kindOfPoint(point) === kind)
      .flatMap((point) => {
        const own = remarks(point, locale);
        // A flag that says the same replaces the remark.
        return own.length ? own : (flagWords(point, locale)?.text ?? []);
      });
    // Brackets are only for remarks after a number.
    const text = [...new Set(said.map((remark) => remark.replace(/[()（）]/g, '')))].join(listComma(locale.tag));
    return text ? [{kind, text}] : [];
  });
}

function joinedOf(membership: Membership, {code}: Locale): ChartSeries['joined'] {
  const year = yearOf(membership);
  return year !== undefined && 'member' in membership ? {name: memberName(membership.member, code), year} : undefined;
}

/** A figure that the document has, but without a value by this day: its next forecast, if there is one. */
function unknownView(figure: Figure, {sources}: Network, asOf: PlainDate | undefined, locale: Locale): TemplateResult {
  const next = seriesOf(figure, asOf).find(isKnown);
  const source = next && sources[next.source];
  return html`<li part="figure">
    <p>
      <b class="value none"
        >${source ? `${dateText(next, locale)}: ${valueText(figure, next, locale)}` : noDataWords(locale)}</b
      >
      ${words(figureTitle(figure, locale))}
    </p>
    ${source ? html`<p class="small"><a href=${source.url} rel="noopener">${sourceText(locale, source)}</a></p>` : nothing}
  </li>`;
}
