/* The periods of a dataset, by the labels of its categories or by their codes. */
import { parsePeriod } from '../../util/period.js';
import { listOf, refuse } from './refuse.js';
/** `2016 - 4`, `2016-4`: a part of a year by its number. */
const NUMBERED = /^(\d{4})(?: ?- (\d\d?)|-(\d))$/;
const QUARTERS = /quarter|ceturk|kvart|ketvirt|trim|quartal|kwart|negyed|čtvrt|štvrť|neljän|квартал|τρίμ/i;
const MONTHS = /month|mēnes|monat|mois|mėn|\bmes(es)?\b|mese|miesi|měs|mesiac|hónap|kuu|måned|månad|maand|месяц|місяц|μήν/i;
/**
 * The period of each category of time, in the order of the dataset.
 * @throws {Problem} `shape` where one cannot be read, since a later one left out would make an older one the newest; and
 *   where two are the same
 */
export function readPeriods(time) {
    const { codes, labelOf } = time;
    const hint = `${time.id} ${time.label ?? ''}`;
    const labels = codes.map((code) => labelOf(code) ?? code);
    // A code may be a bare number, or the first of the two years that its label names.
    const byLabel = parseAll(labels, hint);
    if (byLabel.every(isRead) && !twice(byLabel))
        return byLabel;
    const byCode = parseAll(codes, hint);
    const unread = codes.filter((_, at) => !byCode[at]);
    if (!byCode.every(isRead)) {
        throw refuse(`${listOf(unread.map((code) => JSON.stringify(code.slice(0, 60))))} of ${time.id} cannot be read as a period`);
    }
    const [one, other] = (twice(byCode) ?? []).map((at) => codes[at]);
    if (one !== undefined)
        throw refuse(`${one} and ${String(other)} of ${time.id} are the same period`);
    return byCode.map((period, at) => {
        const [code = '', label = ''] = [codes[at], labels[at]];
        return label.length > code.length && label.startsWith(code) ? { ...period, mark: label } : period;
    });
}
const isRead = (period) => period !== undefined;
/** The positions of two equal periods, or undefined where there are none. */
function twice(periods) {
    const seen = new Map();
    let found;
    periods.forEach(({ date, period = '' }, at) => {
        const key = `${date} ${period}`;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, at);
        else
            found ??= [first, at];
    });
    return found;
}
function parseAll(texts, hint) {
    const letter = texts.some((text) => NUMBERED.test(text)) ? letterOf(texts, hint) : undefined;
    return texts.map((text) => {
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        const count = spaced ?? tight;
        return parsePeriod(year !== undefined && count !== undefined ? `${year}${letter ?? '?'}${count}` : text);
    });
}
/**
 * What numbered parts of years are: by the name of the dimension, or by how many parts a year has.
 * @returns undefined where that is not clear: "2016 - 1" alone may be a month or a quarter
 */
function letterOf(texts, hint) {
    const [areQuarters, areMonths] = [QUARTERS.test(hint), MONTHS.test(hint)];
    if (areQuarters !== areMonths)
        return areQuarters ? 'Q' : 'M';
    const partsOf = new Map();
    for (const text of texts) {
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        if (year === undefined)
            return undefined;
        const parts = partsOf.get(year) ?? [];
        parts.push(Number(spaced ?? tight));
        partsOf.set(year, parts);
    }
    const years = [...partsOf.entries()]
        .sort(([one], [other]) => +(one > other) - +(one < other))
        .map(([, parts]) => parts);
    const highest = years.map((parts) => parts.reduce((one, other) => Math.max(one, other), 0));
    const most = highest.reduce((one, other) => Math.max(one, other), 0);
    if (most > 4)
        return 'M';
    // A year that is complete shows how many parts it has, and so do years that end with the same part.
    const isComplete = years.some((parts) => new Set(parts).size === most);
    const isCycle = years.length > 1 && highest.slice(0, -1).every((part) => part === most);
    if (!isComplete && !isCycle)
        return undefined;
    return most === 4 ? 'Q' : most === 2 && years.length > 1 ? 'H' : undefined;
}
//# sourceMappingURL=periods.js.map