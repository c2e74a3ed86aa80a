import * as networkStats from '../../locale/generated/parts/network-stats.js';
import { readFigures as readFigures$1 } from '../../sources/figures.js';
import { withWords } from '../shared/part-words.js';
import { prepareChart } from './chart/content.js';
import { countUp } from './count-up.js';
import { tendFiles } from './file.js';
import { numberText } from './labels.js';
import { statsView as statsView$1 } from './network-stats.view.js';
import { seekRegister, snapshotOf, troublesOf, membershipOf } from './settings.js';

/**
 * Reads the figures; with the chart, where one is asked for, so that all appears at once. What could not be had for it
 * the last time is asked for again.
 */
function readFigures(document, reading, settings, { search }) {
    const network = readFigures$1(document, reading);
    if (search.hasFailed)
        search.address = undefined;
    const coming = settings.chart === 'growth' ? prepareChart() : undefined;
    return coming ? coming.then(() => network) : network;
}
/** Whether a document has nothing to show of what is asked for; that a value is not known is something. */
function isBare(network, settings) {
    const { groups, unknown } = snapshotOf(network, settings);
    return !groups.length && !unknown.length;
}
/** The figures, in words that come with this module where they do not come with the language. */
function statsView(network, settings, context, handle) {
    const locale = withWords(context.locale, networkStats);
    handle.locale = locale;
    return statsView$1(network, settings, { ...context, locale }, handle);
}
/**
 * To be called after each rendering: fetches what a chart needs besides, sees to motion, and tells the page's developer
 * what is wrong with the settings. Called for an element that is gone, it ends what goes on for it.
 */
function settle(state, element, handle) {
    tendFiles(element.shadowRoot);
    if (!element.isConnected && !handle.search.register)
        seekRegister(handle, undefined);
    if (!element.isConnected || !('value' in state))
        return;
    const network = state.value;
    const hasChart = element.chart === 'growth';
    seekRegister(handle, hasChart && element.city ? network.register : undefined);
    const { shadowRoot } = element;
    const { locale } = handle;
    if (element.withCountUp && shadowRoot && locale) {
        const standings = snapshotOf(network, element).groups.flatMap((group) => group.standings);
        countUp(shadowRoot, standings.map(({ point }) => point.value), (value) => numberText({}, value, locale));
    }
    troublesOf(network, element, membershipOf(element, handle)).forEach(handle.warn);
}

export { isBare, readFigures, settle, statsView };
