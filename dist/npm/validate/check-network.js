/* Checks the figures of a network beyond their schema. */
import { countedText, pickText } from '../model/local-text.js';
import { networkSchema, STATUSES } from '../model/network.js';
import { read } from '../model/schema.js';
import { isForecast, isKnown, seriesOf } from '../model/series.js';
import { asForecast, conflictAdvice, conflictsIn } from '../sources/network.js';
import { kindOf, parsePeriod } from '../util/period.js';
import { parseDate } from '../util/plain-date.js';
import { isRecord } from '../util/record.js';
import { checkDay, checkSource, checkSources, checkUnique } from './check-register.js';
import { checkSchema } from './check-schema.js';
import { valueAt } from './report.js';
import { foundWords, visible } from './words.js';
/** Figures with built-in words in every language of the library. */
const KNOWN = ['cities', 'countries', 'new-cities', 'new-countries'];
/** Checks a network document, and returns the number of its values. */
export function checkNetwork(findings, thisYear) {
    checkSchema(networkSchema, findings);
    checkSources(findings);
    checkDay(findings, ['checked'], thisYear);
    const figures = valueAt(findings.document, ['figures']);
    if (!Array.isArray(figures))
        return 0;
    if (!figures.length)
        findings.hint(['figures'], 'there are no figures');
    checkUnique(findings, ['figures'], figures);
    return figures.reduce((sum, figure, index) => {
        if (!isRecord(figure) || !Array.isArray(figure.points))
            return sum;
        const keys = ['figures', index];
        if (typeof figure.id === 'string' && !KNOWN.includes(figure.id) && figure.label === undefined) {
            findings.error([...keys, 'label'], `is missing; only ${KNOWN.join(', ')} have built-in labels`);
        }
        checkPoints(findings, [...keys, 'points'], figure.points);
        for (const name of ['label', 'unit'])
            checkText(findings, [...keys, name], figure[name]);
        return sum + figure.points.length;
    }, 0);
}
function checkPoints(findings, keys, points) {
    const claims = [];
    let plan;
    points.forEach((point, index) => {
        if (!isRecord(point))
            return;
        const at = [...keys, index];
        checkSource(findings, at, point.source);
        const { date, period, value, source } = point;
        const day = parseDate(date);
        if ((typeof value !== 'number' && value !== null) || day === undefined || typeof date !== 'string')
            return;
        if (typeof period === 'string') {
            const last = parsePeriod(period)?.date;
            if (last !== undefined && last !== date) {
                findings.error([...at, 'date'], `expected ${last}, the end of ${visible(period)}, found ${foundWords(date)}`);
            }
        }
        const status = statusOf(point);
        const written = {
            date: day,
            ...(typeof period === 'string' && { period }),
            value,
            status,
            source: typeof source === 'string' ? source : '',
            index,
        };
        const claim = asForecast(written);
        if (claim.status !== status)
            plan ??= { index, date };
        claims.push(claim);
    });
    for (const [first, other] of conflictsIn(claims)) {
        const { status, period, date, index } = other;
        findings.error([...keys, index, 'value'], `expected one ${status ?? 'announced'} value for ${period ?? date}, found another in points[${first.index}]; ${conflictAdvice(other)}`);
    }
    if (plan) {
        findings.hint([...keys, plan.index, 'date'], `${foundWords(plan.date)} is in the future, so the value is shown as a forecast in chart and table; set status: forecast to say so`);
    }
    const known = seriesOf({ id: '', points: claims }).filter(isKnown);
    const kinds = [...new Set(known.map(kindOf))];
    if (kinds.length > 1) {
        findings.hint(keys, `values of several kinds of period (${kinds.join(', ')}) are not compared, so the chart has one kind; the table has all`);
    }
    if (!known.length)
        findings.hint(keys, 'no value is known and for show, so the figure says "no data"');
    else if (known.every(isForecast)) {
        findings.hint(keys, 'all values are forecasts, so the figure shows the next one as a forecast, and no current value');
    }
}
/** The status of a point as the element reads it: an unknown one is never shown. */
const statusOf = ({ status }) => status === undefined ? 'announced' : (STATUSES.find((each) => each === status) ?? 'secondary');
/** The text of a label or a unit, as the element reads it. */
const TEXT = countedText('');
/** Reports a label or a unit that cannot be read: without it, the values would be wrong. */
function checkText(findings, keys, value) {
    if (!isRecord(value))
        return;
    const text = read(TEXT, value);
    if (!text || !pickText(text, 'en'))
        findings.error(keys, 'expected text in one language at least; the figure is left out');
}
//# sourceMappingURL=check-network.js.map