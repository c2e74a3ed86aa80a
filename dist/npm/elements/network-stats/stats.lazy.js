import * as inside from '../../locale/generated/views/network-stats.js';
import { readFigures as readNetwork } from '../../sources/figures.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { withWords } from '../shared/view-words.js';
import { countUp } from './count-up.js';
import { tendFiles } from './file.js';
import { numberText } from './labels.js';
import { statsView } from './network-stats.view.js';
import { RegisterSearch } from './register-search.js';
import { watchScroll } from './scroll.js';
import { markProblem, selectFigures } from './stats-view-model.js';
export { statsStyles as styles } from './network-stats.styles.js';
/** For the page bundle, where this file has a copy of the module. */
export { setImporter } from '../../util/import-file.js';
/** The locale of the last rendering, since a page has few. */
const withStatsWords = memoizeLast((locale) => withWords(locale, inside));
/** Reads, selects and renders the figures of one element, and keeps what it does between renderings. */
export class StatsPresenter {
    #host;
    #search;
    #select = memoizeLast((network, figures, asOf, wanted) => selectFigures(network, { figures, asOf, chart: wanted }));
    #locale;
    /** Which point of the chart is being read, from 0; undefined while nobody reads. */
    #reading;
    /** The chart has been requested since the figures were read; a failed request is repeated with them only. */
    #hasAskedForChart = false;
    constructor(host) {
        this.#host = host;
        this.#search = new RegisterSearch(host);
    }
    /**
     * Reads the figures. Where a chart is asked for, waits for it, so that all appears at once; figures without their
     * chart are better than none.
     */
    read(document, reading, isBundled = false) {
        const { settings, chart, bundledRegister } = this.#host;
        const reads = readNetwork(document, reading);
        const figuresOf = (network) => ({
            network,
            register: network.register ?? (isBundled ? bundledRegister : undefined),
        });
        this.#search.retry();
        this.#hasAskedForChart = false;
        if (settings.chart === 'growth' && !chart.module) {
            return Promise.all([reads, this.#loadChart()]).then(([network]) => figuresOf(network));
        }
        return reads instanceof Promise ? reads.then(figuresOf) : figuresOf(reads);
    }
    select({ network }) {
        const { figures, asOf, chart: wanted } = this.#host.settings;
        return this.#select(network, figures, asOf, wanted);
    }
    render(view, context) {
        const { settings, chart, requestUpdate } = this.#host;
        this.#locale = withStatsWords(context.locale);
        return statsView(view, settings, { ...context, locale: this.#locale }, {
            chart: chart.module,
            membership: settings.city ? this.#search.membershipOf(settings.city, settings.country) : undefined,
            reading: this.#reading,
            onRead: (index) => {
                this.#reading = index;
                requestUpdate();
            },
        });
    }
    /** After each rendering: loads what the chart still needs, and starts motion. */
    afterUpdate(view, { register }) {
        const { settings, element, chart, requestUpdate, warn } = this.#host;
        const { city, country } = settings;
        tendFiles(element.shadowRoot);
        watchScroll(element.shadowRoot);
        // A chart that is asked for after the figures have been read.
        if (view.charted && !chart.module && !this.#hasAskedForChart)
            void this.#loadChart().then(requestUpdate);
        const isMarked = Boolean(settings.chart === 'growth' && city);
        this.#search.seek(isMarked ? register : undefined);
        if (city && isMarked) {
            const membership = this.#search.membershipOf(city, country);
            const problem = membership && markProblem(city, membership);
            if (!register)
                warn(`city="${city}": the document names no register`);
            else if (problem)
                warn(problem);
        }
        const { shadowRoot } = element;
        const locale = this.#locale;
        if (settings.withCountUp && shadowRoot && locale) {
            const standings = view.snapshot.groups.flatMap((group) => group.standings);
            countUp(shadowRoot, standings.map(({ figure, point: { value } }) => ({
                value,
                format: (at) => numberText(figure, at, locale),
            })));
        }
    }
    /** Ends what is under way for an element that has been removed. */
    stop() {
        this.#search.stop();
        tendFiles(this.#host.element.shadowRoot);
    }
    /** Resolves when the chart is here, or could not be loaded. */
    #loadChart() {
        this.#hasAskedForChart = true;
        return this.#host.chart.load().then(() => undefined, (error) => this.#host.warn(error.message));
    }
}
//# sourceMappingURL=stats.lazy.js.map