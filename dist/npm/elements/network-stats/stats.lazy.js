import * as inside from '../../locale/generated/views/network-stats.js';
import { readFigures as readNetwork } from '../../sources/figures.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { OnDemand } from '../../util/on-demand.js';
import { withWords } from '../shared/view-words.js';
import { countUp } from './count-up.js';
import { tendFiles } from './file.js';
import { numberText } from './labels.js';
import { statsView } from './network-stats.view.js';
import { RegisterSearch } from './register-search.js';
import { watchScroll } from './scroll.js';
import { markProblem, selectFigures } from './stats-view-model.js';
export { statsStyles as styles } from './network-stats.styles.js';
/** For the page bundle, where this file contains a copy of the module. */
export { setImporter } from '../../util/import-file.js';
/** Keeps the last result only, because a page has few locales. */
const withStatsWords = memoizeLast((locale) => withWords(locale, inside));
/** Reads, selects and renders the figures of one element, and keeps its state between renderings. */
export class StatsPresenter {
    #host;
    #search;
    #select = memoizeLast((network, figures, asOf, wanted) => selectFigures(network, { figures, asOf, chart: wanted }));
    #locale;
    /** Index of the chart point being read, from 0; undefined while nobody reads. */
    #reading;
    /** True if the chart has been requested since the figures were read. A failed request is repeated only with them. */
    #hasAskedForChart = false;
    constructor(host) {
        this.#host = host;
        this.#search = new RegisterSearch(host);
    }
    /**
     * Reads the figures. If a chart is requested, waits for it, so that everything appears at once. If the chart fails,
     * the figures are shown without it.
     * @param served the part of the register that a server has rendered with the figures
     */
    read(document, reading, isBundled = false, served) {
        const { settings, chart, bundledRegister } = this.#host;
        const reads = readNetwork(document, reading);
        const figuresOf = (network) => ({
            network,
            register: served
                ? this.#servedRegister(JSON.stringify(served))
                : (network.register ?? (isBundled ? bundledRegister : undefined)),
        });
        this.#search.retry();
        this.#hasAskedForChart = false;
        if (settings.chart === 'growth' && !chart.module) {
            const whole = Promise.all([reads, this.#loadChart()]).then(([network]) => figuresOf(network));
            // The server's chart has the mark already.
            return served ? whole.then(async (figures) => (await this.search(figures), figures)) : whole;
        }
        return reads instanceof Promise ? reads.then(figuresOf) : figuresOf(reads);
    }
    #servedRegister = memoizeLast((text) => {
        const register = new OnDemand('register', () => Promise.resolve({ text }));
        register.provide({ text });
        return register;
    });
    /** Loads the register if a city is to be marked. Resolves when it has loaded or failed to load. */
    search({ register }) {
        const { chart, city } = this.#host.settings;
        return this.#search.seek(chart === 'growth' && city ? register : undefined);
    }
    /** The register's entry for the marked city, once it has loaded. */
    get membership() {
        const { city, country } = this.#host.settings;
        return city ? this.#search.membershipOf(city, country) : undefined;
    }
    /** The register that has the marked city, once it has loaded. */
    get register() {
        return this.#search.register;
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
            membership: this.membership,
            reading: this.#reading,
            onRead: (index) => {
                this.#reading = index;
                requestUpdate();
            },
        });
    }
    /**
     * Runs after each rendering: loads missing parts of the chart, and starts the animation.
     * @param isQuiet no animation, because readers have seen the numbers already
     */
    afterUpdate(view, figures, isQuiet = false) {
        const { settings, element, chart, requestUpdate, warn } = this.#host;
        const { city } = settings;
        tendFiles(element.shadowRoot);
        watchScroll(element.shadowRoot);
        // The chart was requested after the figures had been read.
        if (view.charted && !chart.module && !this.#hasAskedForChart)
            void this.#loadChart().then(requestUpdate);
        const isMarked = Boolean(settings.chart === 'growth' && city);
        void this.search(figures);
        if (city && isMarked) {
            const { membership } = this;
            const problem = membership && markProblem(city, membership);
            if (!figures.register)
                warn(`city="${city}": the document names no register`);
            else if (problem)
                warn(problem);
        }
        const { shadowRoot } = element;
        const locale = this.#locale;
        if (settings.withCountUp && !isQuiet && shadowRoot && locale) {
            const standings = view.snapshot.groups.flatMap((group) => group.standings);
            countUp(shadowRoot, standings.map(({ figure, point: { value } }) => ({
                value,
                format: (at) => numberText(figure, at, locale),
            })));
        }
    }
    /** Stops pending work of an element that has been removed. */
    stop() {
        this.#search.stop();
        tendFiles(this.#host.element.shadowRoot);
    }
    /** Resolves when the chart has loaded or failed to load. */
    #loadChart() {
        this.#hasAskedForChart = true;
        return this.#host.chart.load().then(() => undefined, (error) => this.#host.warn(error.message));
    }
}
//# sourceMappingURL=stats.lazy.js.map