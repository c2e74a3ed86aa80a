import { html, nothing, svg } from 'lit';
import { formatNumber } from '../../../locale/number.js';
import { toUtc } from '../../../util/plain-date.js';
import { kindOfPoint } from './chart-series.js';
import { labelSide } from './plot.js';
const percent = (value) => `${Math.round(value * 1000) / 1000}%`;
/** Longer names are left to the sentence if the chart is narrow. */
const LONG_NAME = 16;
/**
 * Lines scale with the plot, in a stretched view box; text and dots are positioned as percentages and keep their size. The
 * drawing's `direction` is always `ltr`, so that text anchors mean left and right.
 */
export function drawing(plot, options) {
    const { isMirrored, locale, numberOf, name, year, reading, onPoint, onLeave } = options;
    const xOf = (x) => (isMirrored ? 100 - x : x);
    const point = (event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        onPoint(event, xOf((100 * (event.clientX - left)) / width));
    };
    // A lifted finger leaves too, but its reader is still reading.
    const leave = (event) => {
        if (event.pointerType !== 'touch')
            onLeave(event);
    };
    /** The anchor of a text that starts or ends at its position, in reading direction. */
    const anchor = (side) => side === 'middle' || !isMirrored ? side : side === 'start' ? 'end' : 'start';
    const pairs = (piece) => piece.map(({ x, y }) => `${xOf(x)},${y}`).join(' ');
    const area = (piece) => {
        const [first, last] = [piece[0], piece.at(-1)];
        return first && last ? `${xOf(first.x)},${plot.zero} ${pairs(piece)} ${xOf(last.x)},${plot.zero}` : '';
    };
    const direction = isMirrored ? 'rtl' : 'ltr';
    const borders = (spans) => [...new Set(spans.flatMap(({ from, to }) => [from, to]))];
    const axis = (spans) => [
        ...borders(spans).map((x) => svg `<line class="tick" x1=${percent(xOf(x))} x2=${percent(xOf(x))} y2="5"></line>`),
        ...spans.map(({ date, middle }) => svg `<text class=${date === year ? 'own' : nothing} x=${percent(xOf(middle))} y="1.5em" direction=${direction} text-anchor="middle">${tickText(date, locale)}</text>`),
    ];
    const mark = name === undefined ? undefined : plot.mark;
    const spotClass = (spot) => spot === reading
        ? 'read'
        : spot === mark?.spot
            ? 'own'
            : plot.isDense && spot.label !== 'always'
                ? 'dense'
                : 'spot';
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
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${plot.areas.map((piece) => svg `<polygon class="area" points=${area(piece)}></polygon>`)}
    </svg>
    <line class="zero" x2="100%" y1=${percent(plot.zero)} y2=${percent(plot.zero)}></line>
    <svg x=${percent(xOf(0))} y=${percent(plot.zero)}>
      <text x=${isMirrored ? 6 : -6} y="0.35em" text-anchor=${anchor('end')}>${formatNumber(0, locale)}</text>
    </svg>
    <svg class="few" y="100%">${axis(plot.few)}</svg>
    <svg class="many" y="100%">${axis(plot.many)}</svg>
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${plot.lines.map(({ spots, isExpected }) => svg `<polyline class=${isExpected ? 'line expected' : 'line'} points=${pairs(spots)}></polyline>`)}
    </svg>
    ${reading
        ? svg `<line class="pin" x1=${percent(xOf(reading.x))} x2=${percent(xOf(reading.x))} y2="100%"></line>`
        : nothing}
    ${plot.spots.map((spot) => svg `<svg class=${spotClass(spot)} x=${percent(xOf(spot.x))} y=${percent(spot.y)}>
        <circle class=${kindOfPoint(spot.point) === 'count' ? 'dot' : 'ring'} r="4"></circle>
        ${spot.label
        ? svg `<text class=${spot.label === 'always' ? 'value' : 'value roomy'} y=${spot.isLow ? '1.5em' : '-0.75em'} text-anchor=${anchor(labelSide(spot.x))}>${numberOf(spot.point.value)}</text>`
        : nothing}
      </svg>`)}
    ${mark && name !== undefined ? nameView(mark, name, { xOf, direction }) : nothing}
  </svg>`;
}
/** The name of a city, in its own direction: above its value, and above the number if that is shown too, or below. */
function nameView({ x, y, spot, side, isLow }, name, { xOf, direction }) {
    const line = isLow ? '1.5em' : spot?.label ? '-1.75em' : '-0.75em';
    return svg `<svg x=${percent(xOf(x))} y=${percent(y)}>
    ${spot ? nothing : svg `<line class="pin" y1="-6" y2="6"></line>`}
    <text class=${name.length > LONG_NAME ? 'mark long-name' : 'mark'} y=${line} direction=${direction} text-anchor=${side}>${name}</text>
  </svg>`;
}
/** A date in the short form for an axis. */
function tickText(date, { format }) {
    const [year, month, day] = date.split('-');
    if (!month)
        return format.year(Number(year));
    const options = day ? { month: 'numeric', day: 'numeric' } : { year: 'numeric', month: 'numeric' };
    return format.intl('DateTimeFormat', { timeZone: 'UTC', ...options }).format(toUtc(date));
}
//# sourceMappingURL=drawing.view.js.map