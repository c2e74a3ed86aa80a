/* Figures of a network beyond their schema. */
import { networkSchema } from '../model/network.js';
import { isForShow } from '../model/series.js';
import { parseDate } from '../util/plain-date.js';
import { fields, isRecord } from '../util/record.js';
import { checkDay, checkSource, checkSources, checkUnique } from './check-register.js';
import { checkSchema } from './check-schema.js';
import { valueAt } from './report.js';
/** Figures that have words in every language of the library. */
const KNOWN = ['cities', 'countries', 'new-cities', 'new-countries'];
/** Checks a network document; gives the number of its values. */
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
            findings.error([...keys, 'label'], `is missing; only ${KNOWN.join(', ')} have words of the library's own`);
        }
        checkPoints(findings, [...keys, 'points'], figure.points, thisYear);
        return sum + figure.points.length;
    }, 0);
}
function checkPoints(findings, keys, points, thisYear) {
    const shown = new Map();
    points.forEach((point, index) => {
        if (!isRecord(point))
            return;
        const at = [...keys, index];
        checkSource(findings, at, point.source);
        checkDay(findings, [...at, 'date'], thisYear);
        if (!isForShow(point))
            return;
        const { date, period, value } = point;
        const day = parseDate(date);
        if (typeof value !== 'number' || day === undefined)
            return;
        const time = typeof period === 'string' ? `${day} ${period}` : day;
        const first = shown.get(time);
        if (value === first?.value)
            return;
        if (first) {
            findings.error([...at, 'value'], `expected one value of a day, found another in points[${first.index}]; the one that does not hold has a status: superseded or secondary`);
        }
        else
            shown.set(time, { index, value });
    });
    if (!points.some((point) => isForShow(fields(point))))
        findings.hint(keys, 'no value is announced or provisional, so the figure is not shown');
}
//# sourceMappingURL=check-network.js.map