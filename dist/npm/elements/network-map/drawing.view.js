import { html, nothing, svg } from 'lit';
import { formatNumber } from '../../locale/number.js';
import { isServer } from '../../util/is-server.js';
import { WIDTH } from './frame.js';
/** Distance in CSS pixels between a disc and the ring around it that marks it. */
export const HALO = 4;
/**
 * The outlines scale with the element. Discs and names are positioned as percentages and keep their size, so that they
 * are right up to the next width in `LAYOUT_WIDTHS`. East is on the right in every language.
 */
export function drawing({ frame, paths, layouts, onPoint }, locale) {
    return html `<svg class="land" viewBox="0 0 ${WIDTH} ${Math.round(frame.height)}" aria-hidden="true">
      <path class="countries" d=${paths.land}></path>
      ${paths.own ? svg `<path class="chosen" d=${paths.own}></path>` : nothing}
      <path class="borders" d=${paths.borders}></path>
    </svg>
    ${layouts.map((layout) => layoutView(layout, onPoint, locale))}`;
}
/** The class of everything that belongs to one of the layouts of a server. */
export const classAt = ({ size: { width } }) => `at-${width}`;
function layoutView(layout, onPoint, locale) {
    const { size, discs, labels, own, reading } = layout;
    const percent = (value, whole) => `${Math.round((value / whole) * 100_000) / 1000}%`;
    const [x, y] = [(value) => percent(value, size.width), (value) => percent(value, size.height)];
    const point = ({ currentTarget, clientX, clientY }) => {
        const { left, top, width } = currentTarget.getBoundingClientRect();
        const scale = size.width / width;
        onPoint({ x: (clientX - left) * scale, y: (clientY - top) * scale });
    };
    return html `<svg
    class=${isServer ? `discs ${classAt(layout)}` : 'discs'}
    width="100%"
    height="100%"
    direction="ltr"
    aria-hidden="true"
    @pointermove=${point}
    @pointerdown=${point}
    @pointerleave=${({ pointerType }) => {
        // A lifted finger leaves too, but its reader is still reading.
        if (pointerType !== 'touch')
            onPoint(undefined);
    }}
  >
    <rect fill="transparent" width="100%" height="100%"></rect>
    ${discs.map((disc) => discView(disc, { x: x(disc.x), y: y(disc.y) }, disc === reading ? 'read' : disc === own ? 'own' : '', locale))}
    ${labels.map((label) => svg `<text class=${`name ${label.kind}`} x=${x(label.x)} y=${y(label.y)} text-anchor=${label.anchor}>${label.text}</text>`)}
  </svg>`;
}
/** Tenths of a pixel are exact enough to draw. */
const rounded = (pixels) => Math.round(pixels * 10) / 10;
/**
 * One city is a filled dot, or a ring if its evidence is old. Several are a disc with their number; its edge is strong
 * for the share of cities with recent evidence, faint for the others, and dotted if no city has any.
 */
function discView({ cities, r }, { x, y }, state, locale) {
    const old = cities.filter(({ isOld }) => isOld).length;
    const isMixed = old > 0 && old < cities.length;
    const kind = cities.length === 1 ? (old ? 'ring' : 'dot') : old === cities.length ? 'many old' : 'many';
    const radius = rounded(r);
    const length = 2 * Math.PI * radius;
    const recent = rounded((length * (cities.length - old)) / cities.length);
    return svg `<svg class=${`${kind} ${isMixed ? 'mixed' : ''} ${state}`.trim()} x=${x} y=${y}>
    ${state ? svg `<circle class="halo" r=${radius + HALO}></circle>` : nothing}
    <circle r=${radius}></circle>
    ${isMixed
        ? svg `<circle class="share" r=${radius} stroke-dasharray=${`${recent} ${rounded(length - recent)}`}></circle>`
        : nothing}
    ${cities.length > 1 ? svg `<text class="count" y="0.35em" text-anchor="middle">${formatNumber(cities.length, locale)}</text>` : nothing}
  </svg>`;
}
/** The symbol of a city in a legend. */
export const sign = (kind) => html `<svg class="sign" viewBox="0 0 14 14" aria-hidden="true">
    <g class=${kind}><circle cx="7" cy="7" r="4.5"></circle></g>
  </svg>`;
/** The symbol of several cities in a legend, with their number. */
export const groupSign = (locale) => html `<svg class="sign group" viewBox="0 0 20 20" aria-hidden="true">
    <g class="many"><circle cx="10" cy="10" r="8.5"></circle></g>
    <text x="10" y="14" text-anchor="middle">${formatNumber(2, locale)}</text>
  </svg>`;
//# sourceMappingURL=drawing.view.js.map