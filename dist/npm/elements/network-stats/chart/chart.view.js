import { str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import { toUtc } from '../../../util/plain-date.js';
import { labelSide, layOut, nearest } from './plot.js';
import { joinedSentence, summarySentence } from './summary.js';
/**
 * One figure over time: a drawing, and the same in a sentence.
 *
 * The drawing is hidden from assistive technology, which has the sentence and the table. Whoever sees it reads its
 * points with a pointer or a finger, or with the arrow keys by way of a slider, which speaks as well. Time runs in the
 * reading direction.
 */
export function chartView(series, locale) {
    const { title, points, known, direction, numberOf, joined, reading, onRead } = series;
    const plot = layOut(points, joined?.year, (point) => numberOf(point.value).length);
    const { spots } = plot;
    const last = spots.length - 1;
    const at = Math.min(reading ?? last, last);
    const [spot, said] = [spots[at], known[at]];
    const widest = plot.values
        .map(({ value }) => numberOf(value))
        .reduce((one, other) => (other.length > one.length ? other : one));
    const isMarked = joined && plot.year;
    /** Nobody reads any more: the slider stands where its words do. */
    const leave = (within) => {
        moveTo(within, last);
        onRead(undefined);
    };
    return html `<figure class="chart" part="chart">
    <p class="readout" aria-hidden="true">
      <b><bdi lang=${title.language ?? nothing}>${title.text}</bdi></b>
      <span>${said?.date}</span>
      <span>${said?.said}</span>
    </p>
    <div class=${isMarked ? 'frame marked' : 'frame'}>
      <span class="sizer" aria-hidden="true">${widest}</span>
      <div class="stage">
        ${spots.length > 1
        ? html `<input
                class="reader"
                type="range"
                min="0"
                max=${last}
                value=${last}
                aria-label=${locale.msg(str `Values in the chart: ${title.text}`, {
            id: 'read-chart',
            desc: 'Name of a slider that reads the points of a chart, one after another; with what is counted',
        })}
                aria-valuetext=${said ? `${said.date}: ${said.said}` : nothing}
                @input=${(event) => onRead(Number(event.target.value))}
                @focus=${({ target }) => moveTo(target, at)}
                @blur=${({ target }) => leave(target)}
                @keydown=${({ key, target }) => key === 'Escape' && leave(target)}
              />`
        : nothing}
        ${drawing(plot, {
        isMirrored: direction === 'rtl',
        numberOf,
        tickOf: (date) => tickText(date, locale),
        mark: isMarked ? `${joined.name}, ${locale.format.year(joined.year)}` : undefined,
        reading: reading === undefined ? undefined : spot,
        onPoint: (event, x) => {
            const index = nearest(spots, x);
            // The slider goes on from the point that was pointed at.
            moveTo(event.currentTarget, index);
            if (index !== reading)
                onRead(index);
        },
        onLeave: ({ currentTarget }) => leave(currentTarget),
    })}
      </div>
    </div>
    <figcaption class="small">
      ${summarySentence(known, title.text, locale)}
      ${joined ? joinedSentence(locale, joined.name, joined.year) : nothing}
    </figcaption>
  </figure>`;
}
/** Sets the slider of a chart, from itself or from the drawing beside it; its attribute no longer does once it is used. */
function moveTo(within, index) {
    const slider = within?.parentElement?.querySelector('input');
    if (slider)
        slider.value = String(index);
}
/** A date as short as an axis wants it. */
function tickText(date, { format }) {
    const [year, month, day] = date.split('-');
    if (!month)
        return format.year(Number(year));
    const options = day ? { month: 'numeric', day: 'numeric' } : { year: 'numeric', month: 'numeric' };
    return format.intl('DateTimeFormat', { timeZone: 'UTC', ...options }).format(toUtc(date));
}
const percent = (value) => `${Math.round(value * 1000) / 1000}%`;
/**
 * Lines scale with the plot, in a view box that is stretched; text and dots stand at places in per cent and keep their
 * size. Within the drawing `direction` is that of mathematics, so that the anchors of texts mean left and right.
 */
function drawing(plot, options) {
    const { isMirrored, numberOf, tickOf, mark, reading, onPoint, onLeave } = options;
    const xOf = (x) => (isMirrored ? 100 - x : x);
    const point = (event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        onPoint(event, xOf((100 * (event.clientX - left)) / width));
    };
    // A finger that is lifted leaves too, and its reader goes on reading.
    const leave = (event) => {
        if (event.pointerType !== 'touch')
            onLeave(event);
    };
    /** A text that begins, in reading direction, or ends at its place. */
    const anchor = (side) => side === 'middle' || !isMirrored ? side : side === 'start' ? 'end' : 'start';
    const pairs = (piece) => piece.map(({ x, y }) => `${xOf(x)},${y}`).join(' ');
    const area = (piece) => {
        const [first, last] = [piece[0], piece.at(-1)];
        return first && last ? `${xOf(first.x)},${plot.zero} ${pairs(piece)} ${xOf(last.x)},${plot.zero}` : '';
    };
    const ticks = (some) => some.map(({ date, x }) => svg `<svg x=${percent(xOf(x))} y="100%">
        <line class="grid" y2="5"></line>
        <text y="1.6em" direction=${isMirrored ? 'rtl' : 'ltr'} text-anchor="middle">${tickOf(date)}</text>
      </svg>`);
    const { year } = plot;
    const spotClass = (spot) => spot === reading ? 'read' : plot.isDense && spot.label !== 'always' ? 'dense' : 'spot';
    return html `<svg
    class="plot"
    width="100%"
    height="100%"
    direction="ltr"
    aria-hidden="true"
    @pointermove=${point}
    @pointerdown=${point}
    @pointerleave=${leave}
  >
    <rect class="touch" width="100%" height="100%"></rect>
    ${mark !== undefined && year
        ? svg `<rect
              class="year"
              x=${percent(Math.min(xOf(year.from), xOf(year.to)))}
              width=${percent(Math.max(year.to - year.from, 0.6))}
              height="100%"
            ></rect>
            <svg x=${percent(xOf((year.from + year.to) / 2))}>
              <line class="pin" y1="-1.5em"></line>
              <text class="mark" y="-2em" direction=${isMirrored ? 'rtl' : 'ltr'} text-anchor=${markAnchor((year.from + year.to) / 2)}>${mark}</text>
            </svg>`
        : nothing}
    ${plot.values.map(({ value, y, }) => svg `<line class=${value === 0 ? 'zero' : 'grid'} x2="100%" y1=${percent(y)} y2=${percent(y)}></line>
        <svg x=${percent(xOf(0))} y=${percent(y)}>
          <text x=${isMirrored ? 8 : -8} y="0.35em" text-anchor=${anchor('end')}>${numberOf(value)}</text>
        </svg>`)}
    <g class="few">${ticks(plot.few)}</g>
    <g class="many">${ticks(plot.many)}</g>
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${plot.pieces.map((piece) => svg `<polygon class="area" points=${area(piece)}></polygon>
          <polyline class="line" points=${pairs(piece)}></polyline>`)}
    </svg>
    ${reading
        ? svg `<line class="pin" x1=${percent(xOf(reading.x))} x2=${percent(xOf(reading.x))} y2="100%"></line>`
        : nothing}
    ${plot.spots.map((spot) => svg `<svg class=${spotClass(spot)} x=${percent(xOf(spot.x))} y=${percent(spot.y)}>
        <circle class=${isSettled(spot) ? 'dot' : 'ring'} r="4"></circle>
        ${spot.label
        ? svg `<text class=${spot.label === 'always' ? 'value' : 'value roomy'} y=${spot.isLow ? '1.6em' : '-0.75em'} text-anchor=${anchor(labelSide(spot.x))}>${numberOf(spot.point.value)}</text>`
        : nothing}
      </svg>`)}
  </svg>`;
}
/** Known for good, and not rounded. */
const isSettled = ({ point }) => !point.approximate && point.status !== 'provisional';
/** The name of a city turns towards the middle of the plot, since it may be long. Here left and right are meant. */
const markAnchor = (x) => (x > 70 ? 'end' : x < 30 ? 'start' : 'middle');
//# sourceMappingURL=chart.view.js.map