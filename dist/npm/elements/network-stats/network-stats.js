import { badge, bundledNetwork, bundledRegister, chart, stats } from '../on-demand.js';
import { zoneFor } from '../shared/zone.js';
import { WidgetElement } from '../widget-element.js';
/**
 * Shows the figures of a network, each with its date and its source.
 *
 * Use it in an article or on a front page. It reads the bundled figures of the UNESCO Global Network of Learning
 * Cities, your own document, or a JSON-stat dataset of a statistical office. It can also draw a chart of the first
 * figure that has a value; a table and a CSV file contain all values. It never shows a number without date and source,
 * and never computes a total.
 *
 * @summary Figures of a network, with date, source and change, and an optional chart.
 * @element network-stats
 *
 * @attr {string} lang - Language of the element; by default inherited from the nearest ancestor
 * @slot - Fallback: a link or a sentence that is shown without JavaScript, while data loads, and on failure. A
 *   `<script type="application/json">` here is read as the document if there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The figures have been loaded and rendered
 * @fires {ProblemEvent} error - The figures could not be loaded; `event.error.code` says why
 * @fires {Event} loadend - A load has ended, successfully or not
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The name of the network
 * @csspart figure - One value with its label
 * @csspart meta - Date and source
 * @csspart chart - The drawing with its summary
 * @csspart table - The table of all values, with the control that opens it
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--network-stats-reserve=22em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows figures
 * @cssstate empty - The document has none of the requested figures
 * @cssstate stale - Shows the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The newest figures
 * ```html
 * <network-stats></network-stats>
 * ```
 * @example The growth of the network, with the year that a city joined
 * ```html
 * <network-stats figures="cities countries" chart="growth" city="Ventspils"></network-stats>
 * ```
 * @example A series of a statistical office
 * ```html
 * <network-stats src="/unemployment.json" select="geo:LV;sex:T" label="Bezdarba līmenis" chart="growth"></network-stats>
 * ```
 * @example Two figures as of the date of an article
 * ```html
 * <network-stats as-of="2022-09-06" figures="cities countries"></network-stats>
 * ```
 */
export class NetworkStats extends WidgetElement {
    constructor() {
        super(...arguments);
        /** `growth` draws a chart of the first of the figures that has a value; `none`, the default, draws nothing. */
        this.chart = 'none';
        /** Hides the table of all values, and the CSV file with it. */
        this.withoutTable = false;
        /** Lets the numbers count up once, unless the reader prefers reduced motion. */
        this.withCountUp = false;
    }
    static { this.properties = {
        figures: {},
        asOf: { attribute: 'as-of' },
        chart: {},
        city: {},
        country: {},
        withoutTable: { type: Boolean, attribute: 'without-table' },
        withCountUp: { type: Boolean, attribute: 'with-count-up' },
        select: {},
        label: {},
        timeZone: { attribute: 'time-zone' },
    }; }
    /** Created when its module has arrived. */
    #presenter;
    onRemoved() {
        this.#presenter?.stop();
    }
    get bundledInput() {
        return { bundled: bundledNetwork };
    }
    /** The model is one series of a JSON-stat document. */
    get selectionKey() {
        return `${this.select}\n${this.label}\n${zoneFor(this.timeZone)}`;
    }
    get dataAttributes() {
        const { select, label, timeZone, chart, city, country, figures, asOf, withoutTable } = this;
        return [...super.dataAttributes, select, label, timeZone, chart, city, country, figures, asOf, withoutTable];
    }
    preload() {
        stats.preload();
        if (this.chart !== 'growth')
            return;
        chart.preload();
        if (this.city)
            badge.preload();
    }
    read(document, { base, isBundled, rendered }) {
        const { select, label, timeZone } = this;
        return stats.use((module) => {
            this.constructor.addStyles(module.styles);
            const presenter = (this.#presenter ??= new module.StatsPresenter({
                load: this.load,
                badge,
                chart,
                bundledRegister,
                element: this,
                settings: this,
                requestUpdate: () => this.requestUpdate(),
                warn: (text) => this.warn(text),
            }));
            const options = { base, select, label, timeZone: zoneFor(timeZone) };
            const figures = presenter.read(document, options, isBundled, rendered?.register);
            return figures instanceof Promise ? figures.then((figures) => ({ figures, presenter })) : { figures, presenter };
        });
    }
    viewOf({ figures, presenter }) {
        const view = presenter.select(figures);
        return { figures, presenter, view, isEmpty: view.isEmpty, warnings: view.warnings ?? [] };
    }
    renderView({ view, presenter }, context) {
        return presenter.render(view, context);
    }
    updated() {
        super.updated();
        if (this.shown)
            this.shown.presenter.afterUpdate(this.shown.view, this.shown.figures, this.wasServed);
    }
}
//# sourceMappingURL=network-stats.js.map