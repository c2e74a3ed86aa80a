import { MOST_VALUES } from '../model/network.js';
import { isCurrent, newestWith } from '../model/series.js';
import { canonicalTag } from '../util/language-tag.js';
import { isToCome, kindOf } from '../util/period.js';
import { collect, defined, fields } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { dayIn } from '../util/time-zone.js';
import { readCells } from './json-stat/cells.js';
import { cellsOf, readDimensions, timeOf } from './json-stat/cube.js';
import { composeLabel, FREQUENCY } from './json-stat/label.js';
import { noteOn, notesOf } from './json-stat/notes.js';
import { readPeriods } from './json-stat/periods.js';
import { listOf, refuse } from './json-stat/refuse.js';
import { chooseSeries } from './json-stat/selection.js';
import { readVocabulary } from './json-stat/status.js';
import { readUnit } from './json-stat/unit.js';
import { isNoDate, parseStamp } from './stamp.js';
/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base the document's address, which is the source unless the document names a page
 * @throws {Problem} `shape` if it is not a dataset, if something in it cannot be read, or if it has several series and
 *   none is chosen; the message lists the choices
 */
export function readJsonStat(document, base, { select = '', label, timeZone } = {}) {
    const dataset = fields(document);
    const dimensions = openDataset(dataset);
    const time = timeOf(dataset, dimensions);
    const choices = chooseSeries(dimensions, time, select);
    const language = languageOf(dataset);
    const own = (text) => (language === undefined ? text : { [language]: text });
    const frequency = choices.find(({ dimension }) => FREQUENCY.test(dimension.id));
    const periods = readPeriods(time, { frequency, language });
    const points = readPoints(dataset, dimensions, time, periods, choices, readVocabulary(dataset.extension, own));
    const title = cleanText(dataset.label, 300);
    const measured = metricOf(dataset, choices);
    // A bare code such as "POP" says less than the title.
    const metric = measured?.dimension.labelOf(measured.code) === undefined ? undefined : measured;
    const { words, saidBy, ...unit } = readUnit(choices, measured);
    const others = choices.filter((choice) => choice !== metric && !saidBy.includes(choice));
    const figure = defined({
        ...unit,
        id: cleanText(measured?.code, 60) ?? 'value',
        label: cleanText(label, 300) ?? own(composeLabel(metric?.label ?? title ?? 'value', others)),
        unit: words === undefined ? undefined : own(words),
        points,
    });
    const { notes, more } = notesOf(dataset, dimensions, choices);
    return defined({
        name: title === undefined || !metric ? undefined : own(title),
        updated: dayOfUpdate(dataset.updated, timeZone),
        notes: notes.length ? notes.map(own) : undefined,
        moreNotes: more || undefined,
        sources: { dataset: defined({ url: sourceAddress(dataset, base), name: cleanText(dataset.source, 200) }) },
        figures: [figure],
    });
}
/** Returns the dimensions of a dataset. */
export function openDataset(dataset) {
    if (dataset.class !== 'dataset')
        throw refuse('not a dataset: a collection or a dimension has no values');
    return readDimensions(dataset);
}
/** The day of an update, in the publisher's zone if it is given in UTC. */
function dayOfUpdate(updated, timeZone) {
    const stamp = typeof updated === 'string' ? parseStamp(updated.trim()) : undefined;
    const day = stamp?.utc === undefined ? stamp?.date : dayIn(timeZone, stamp.utc);
    return day === undefined || isNoDate(day) ? undefined : day;
}
/** The dataset's own language, if known. */
function languageOf({ extension }) {
    const { lang, px } = fields(extension);
    const tag = canonicalTag(cleanText(lang ?? fields(px).language, 20)?.toLowerCase() ?? '');
    return tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
}
/** Returns the points of a series in chronological order. */
function readPoints(dataset, dimensions, time, periods, choices, vocabulary) {
    const cellAt = readCells(dataset, cellsOf(dimensions), vocabulary);
    const start = choices.reduce((sum, { dimension, position }) => sum + position * dimension.stride, 0);
    const points = periods.map(({ mark, ...period }, position) => {
        const code = time.codes[position] ?? '';
        const { own } = vocabulary;
        const { value, status, flag } = cellAt(start + position * time.stride, code, mark);
        return defined({
            ...period,
            value,
            source: 'dataset',
            status: value !== null && isToCome(period) ? 'forecast' : status,
            flag,
            note: noteOn(time.noteOf(code), own),
        });
    });
    const inOrder = sameKind(points, time).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
    // Of too many the newest are kept, which offices have first or last.
    return newestWith(inOrder, MOST_VALUES, isCurrent);
}
/**
 * Keeps the points of one kind of period, since a month must not be compared with a year. Datasets with several
 * frequencies have cells for all of them, but values only for the chosen one.
 */
function sameKind(points, time) {
    const kinds = new Set(points.filter(({ value }) => value !== null).map(kindOf));
    if (kinds.size > 1) {
        throw refuse(`${time.id} has periods of several kinds (${listOf([...kinds])}); ask the office for one of them`);
    }
    return points.filter((point) => !kinds.size || kinds.has(kindOf(point)));
}
/** Returns the category that names the metric. */
function metricOf({ role }, choices) {
    const roles = fields(role).metric;
    const ids = new Set(Array.isArray(roles) ? roles : []);
    return choices.find(({ dimension }) => ids.has(dimension.id));
}
/** Returns the page of the dataset if it names one, otherwise the address of the data. */
function sourceAddress({ link, href }, base) {
    const links = fields(link);
    const pages = ['alternate', 'describedby', 'related'].flatMap((relation) => collect(links[relation], 10, (each) => {
        const { type, href: address } = fields(each);
        return type === undefined || type === 'text/html' ? safeUrl(address, base) : undefined;
    }));
    const address = pages[0] ?? safeUrl(href, base) ?? safeUrl(base);
    if (address === undefined)
        throw refuse('a source is missing; link or href names it');
    return address;
}
//# sourceMappingURL=json-stat.js.map