/*
 * JSON-stat: describes what the element shows for each series, with the `select` that chooses it. It uses the element's
 * own reader, so that both accept the same documents.
 */
import { changeSentence } from '../elements/network-stats/change.js';
import { dateText, figureLabel, flagWords, noDataWords, valueText } from '../elements/network-stats/labels.js';
import * as en from '../locale/generated/en.js';
import * as figureWords from '../locale/generated/views/network-stats.js';
import { createLocale } from '../locale/locale.js';
import { isForecast, isKnown } from '../model/series.js';
import { takeSnapshot } from '../model/snapshot.js';
import { openDataset, readJsonStat } from '../sources/json-stat.js';
import { timeOf } from '../sources/json-stat/cube.js';
import { Problem } from '../util/problem.js';
import { fields } from '../util/record.js';
import { visible } from './words.js';
/** Maximum number of series that are read and listed, since a cube may have a million. */
export const MOST_SERIES = 100;
/** A placeholder for the address of the file, whose host is unknown. */
const BASE = 'https://site.invalid/';
/** Checks a JSON-stat document. Returns the number of its values, and what is shown. */
export function checkJsonStat(findings) {
    const dataset = fields(findings.document);
    const listed = [];
    const say = (error) => {
        if (!(error instanceof Problem))
            throw error;
        findings.error([], error.message.replace(/^JSON-stat: /, ''));
    };
    let choices = [];
    let count = 0;
    try {
        const dimensions = openDataset(dataset);
        const time = timeOf(dataset, dimensions);
        const others = dimensions.filter((dimension) => dimension !== time);
        count = others.reduce((product, { size }) => product * size, 1);
        choices = selectsOf(others);
    }
    catch (error) {
        say(error);
    }
    for (const select of choices) {
        try {
            const network = readJsonStat(dataset, BASE, { select });
            listed.push({ select: select || undefined, shown: shownOf(network) });
        }
        catch (error) {
            say(error);
        }
    }
    if (listed.length && !namesItsPage(dataset)) {
        findings.hint([], 'names no page (link.alternate or href), so that the address of the data is shown as its source');
    }
    return { rows: valuesIn(dataset.value), series: { count, listed } };
}
/** Returns a `select` for each series. It omits dimensions with a single category. */
function selectsOf(dimensions) {
    return dimensions
        .filter(({ size }) => size > 1)
        .reduce((some, { id, codes }) => some
        .flatMap((select) => codes.slice(0, MOST_SERIES).map((code) => `${select}${select && ';'}${id}:${code}`))
        .slice(0, MOST_SERIES), ['']);
}
/**
 * The newest value of a series in the words shown to residents: `2.4 million euro, Spending: the town (2024). Up by …`.
 */
function shownOf(network) {
    const locale = createLocale('en', 'en', en).extend(figureWords.en);
    const [figure] = network.figures;
    const [standing] = takeSnapshot(network).groups[0]?.standings ?? [];
    if (!standing || !figure) {
        const points = figure?.points ?? [];
        const reasons = [...new Set(points.map((point) => flagWords(point, locale)?.text))].filter((text) => text !== undefined);
        const label = figure && figureLabel(figure, 0, locale).text;
        return visible([noDataWords(locale), label, ...reasons].filter(Boolean).join(', '));
    }
    const { point, before } = standing;
    const forecasts = standing.figure.points.filter((each) => isKnown(each) && isForecast(each));
    const said = `${valueText(standing.figure, point, locale)}, ${figureLabel(standing.figure, point.value, locale).text} (${dateText(point, locale)})`;
    return visible([
        said,
        ...[before && changeSentence(standing.figure, point, before, locale)].filter(Boolean),
        ...(forecasts.length ? [`${forecasts.length} forecasts in chart and table`] : []),
    ].join('. '));
}
const namesItsPage = ({ link, href }) => typeof href === 'string' ||
    ['alternate', 'describedby', 'related'].some((relation) => Array.isArray(fields(link)[relation]));
function valuesIn(values) {
    const list = Array.isArray(values) ? values : Object.values(fields(values));
    return list.filter((value) => value !== null).length;
}
//# sourceMappingURL=check-json-stat.js.map