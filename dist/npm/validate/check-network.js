/* Checks the figures of a network beyond their schema. */
import { networkSchema } from '../model/network.js';
import { isForecast, isForShow } from '../model/series.js';
import { isToCome, parsePeriod } from '../util/period.js';
import { parseDate } from '../util/plain-date.js';
import { fields, isRecord } from '../util/record.js';
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
        checkUnit(findings, keys, figure.unit);
        return sum + figure.points.length;
    }, 0);
}
function checkPoints(findings, keys, points) {
    const told = new Map();
    let plan;
    points.forEach((point, index) => {
        if (!isRecord(point))
            return;
        const at = [...keys, index];
        checkSource(findings, at, point.source);
        const { date, period, value, status = 'announced', source } = point;
        const day = parseDate(date);
        if ((typeof value !== 'number' && value !== null) || day === undefined || typeof date !== 'string')
            return;
        if (typeof period === 'string') {
            const last = parsePeriod(period)?.date;
            if (last !== undefined && last !== date) {
                findings.error([...at, 'date'], `expected ${last}, the end of ${visible(period)}, found ${foundWords(date)}`);
            }
        }
        const dated = { date: day, ...(typeof period === 'string' && { period }) };
        if (isForShow(point) && status !== 'forecast' && value !== null && isToCome(dated))
            plan ??= { index, date };
        const time = [day, period, status, isForShow(point) ? '' : source].filter(isText).join(' ');
        const first = told.get(time);
        if (first && value !== first.value) {
            findings.error([...at, 'value'], `expected one value of a day, found another in points[${first.index}]; give the invalid one the status superseded or secondary`);
        }
        else
            told.set(time, { index, value });
    });
    if (plan) {
        findings.hint([...keys, plan.index, 'date'], `${foundWords(plan.date)} is in the future, so the value is shown as a forecast in chart and table; set status: forecast to say so`);
    }
    if (!points.some((point) => isForShow(fields(point)) && !isForecast(fields(point))))
        findings.hint(keys, 'no value is announced or provisional, so the figure is not shown');
}
const isText = (value) => typeof value === 'string';
/** Reports a unit that cannot be read: without it, the values would be wrong. */
function checkUnit(findings, keys, unit) {
    if (!isRecord(unit))
        return;
    const isReadable = (value) => typeof value === 'string' ? value !== '' : isRecord(value) && Object.values(value).some(isReadable);
    if (!isReadable(unit))
        findings.error([...keys, 'unit'], 'expected text in one language at least; the figure is left out');
}
//# sourceMappingURL=check-network.js.map