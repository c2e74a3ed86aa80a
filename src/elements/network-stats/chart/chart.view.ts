import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../../locale/locale.js';
import {isForecast} from '../../../model/series.js';
import {type ChartSeries, type PointKind} from './chart-series.js';
import {drawing} from './drawing.view.js';
import {layOut, nearest} from './plot.js';
import {joinedSentence, summarySentence} from './summary.js';

/**
 * One figure over time: a drawing, and a sentence that says the same.
 *
 * The drawing is hidden from assistive technology, which gets the sentence and the table. The drawing shows the values
 * of the sentence. Its points can be read with a pointer or a finger, or with the arrow keys and a slider, which screen
 * readers announce. Time runs in the reading direction.
 */
export function chartView(series: ChartSeries, locale: Locale): TemplateResult {
  const {title, points, known, direction, written, legend, numberOf, joined, reading, onRead} = series;
  const plot = layOut(points, {
    city: joined && {year: joined.year, length: joined.name.length},
    written,
    lengthOf: (point) => numberOf(point.value).length,
  });
  const {spots} = plot;
  const last = spots.length - 1;
  // Reading does not begin at a forecast.
  const newest = Math.max(
    known.findLastIndex(({point}) => !isForecast(point)),
    0,
  );
  const at = Math.min(reading ?? newest, last);
  const said = known[at];
  /** Reading has ended: the slider returns to the newest value. */
  const leave = (within: EventTarget | null): void => {
    moveTo(within, newest);
    onRead(undefined);
  };

  return html`<figure class="chart" part="chart" aria-label=${title.text}>
    <p class="title" aria-hidden="true"><bdi lang=${title.language ?? nothing}>${title.text}</bdi></p>
    <p class="readout small" aria-hidden="true">
      ${reading === undefined ? nothing : html`<span>${said?.date}</span> <b>${said?.said}</b>`}
    </p>
    <div class=${(plot.mark?.y ?? HIGH) < HIGH ? 'stage marked' : 'stage'}>
      ${
        spots.length > 1
          ? html`<input
              class="reader"
              type="range"
              min="0"
              max=${last}
              value=${newest}
              aria-label=${locale.msg(str`Values in the chart: ${title.text}`, {
                id: 'read-chart',
                desc: 'Name of a slider that reads the points of a chart, one after another; with the name of the figure',
              })}
              aria-valuetext=${said ? `${said.date}: ${said.said}` : nothing}
              @input=${(event: Event) => onRead(Number((event.target as HTMLInputElement).value))}
              @focus=${({target}: Event) => {
                moveTo(target, at);
                onRead(at);
              }}
              @blur=${({target}: Event) => leave(target)}
              @keydown=${({key, target}: KeyboardEvent) => key === 'Escape' && leave(target)}
            />`
          : nothing
      }
      ${drawing(plot, {
        isMirrored: direction === 'rtl',
        locale,
        numberOf,
        name: joined?.name,
        year: joined && String(joined.year).padStart(4, '0'),
        reading: reading === undefined ? undefined : spots[at],
        onPoint: (event, x) => {
          const index = nearest(spots, x);
          // The slider continues from the point under the pointer.
          moveTo(event.currentTarget, index);
          if (index !== reading) onRead(index);
        },
        onLeave: ({currentTarget}) => leave(currentTarget),
      })}
    </div>
    <figcaption class="small">
      <span class="quiet">${summarySentence(known, title.text, locale)}</span>
      ${joined ? html`<span>${joinedSentence(locale, joined.name, joined.year)}</span>` : nothing}
      ${legend.map(({kind, text}) => html`<span aria-hidden="true">${sign(kind)} ${text}</span>`)}
    </figcaption>
  </figure>`;
}

/** A name does not fit above a point that is higher than this, as a percentage from the top. */
const HIGH = 15;

/** The symbol for a kind of point. */
const sign = (kind: PointKind): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 28 12" aria-hidden="true">
    <line class=${kind === 'forecast' ? 'line expected' : 'line'} x1="1" x2="27" y1="6" y2="6"></line>
    <circle class="ring" cx="14" cy="6" r="4"></circle>
  </svg>`;

/**
 * Sets the slider of a chart, from the slider itself or from the drawing next to it. Setting its attribute has no
 * effect once it has been used.
 */
function moveTo(within: EventTarget | null, index: number): void {
  const slider = (within as Element | null)?.parentElement?.querySelector('input');
  // Setting the same value again would be announced as a change.
  if (slider && slider.value !== String(index)) slider.value = String(index);
}
