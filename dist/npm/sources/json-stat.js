/*
 * JSON-stat 2.0 (https://json-stat.org/full/), as statistical offices answer: Eurostat, PxWeb and their like. A dataset
 * is a cube of any number of dimensions; a figure is one line through it along time, so that in every other dimension
 * one category has to be chosen. What is not chosen and not the only one is refused with a list to choose from: a wrong
 * region would look just as right as the right one.
 */
import { MOST_VALUES } from '../model/network.js';
import { parsePeriod } from '../util/period.js';
import { parseDate } from '../util/plain-date.js';
import { Problem } from '../util/problem.js';
import { collect, defined, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
/** Cells of a cube; more than any answer within the limit on its bytes can hold. */
const MOST_CELLS = 2_000_000;
/** Categories that a message for the developer lists. */
const MOST_LISTED = 12;
/** Names of the dimension of time where no role says which it is: Eurostat, SDMX, and PxWeb in several languages. */
const TIME_NAME = /^(time|time_period|tlist\(.*\)|year|tid|laiks|gads)$/i;
/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base address of the document, which stands for its source where it names no page of its own
 * @throws {Problem} `shape` when it is no dataset, or when it holds several series and none is chosen; the message
 *   lists what there is
 */
export function readJsonStat(document, base, { select = '', label } = {}) {
    const dataset = fields(document);
    if (dataset.class !== 'dataset')
        throw refuse('not a dataset: a collection or a dimension has no values');
    const dimensions = readDimensions(dataset);
    const time = timeDimension(dataset, dimensions);
    const chosen = choose(dimensions, time, select);
    const cells = readCells(dataset, dimensions);
    const points = collect(time.codes, Infinity, (code, position) => {
        const period = parsePeriod(code);
        return period && { ...period, position };
    })
        .sort((one, other) => +(one.date > other.date) - +(one.date < other.date))
        // Of too many the newest are kept, which offices have first or last.
        .slice(-MOST_VALUES)
        .map(({ position, ...period }) => {
        const index = indexOf(dimensions, (dimension) => dimension === time ? position : (chosen.get(dimension.id) ?? 0));
        return pointAt(period, cells, index);
    });
    if (!points.length)
        throw refuse(`no period of ${time.id} can be read: ${listOf(time.codes)}`);
    const language = cleanText(fields(dataset.extension).lang, 20)?.toLowerCase();
    const own = (text) => (text === undefined ? undefined : language ? { [language]: text } : text);
    const title = cleanText(dataset.label, 300);
    const { metric, unit, decimals } = describe(dataset, dimensions, time, chosen);
    const figure = defined({
        id: metric?.code ?? 'value',
        label: cleanText(label, 300) ?? own(metric?.label ?? title ?? 'value'),
        unit: own(unit),
        decimals,
        points,
    });
    return defined({
        name: own(metric?.label === undefined ? undefined : title),
        updated: parseDate(dataset.updated),
        note: own(cleanText(collect(dataset.note, 5, (note) => cleanText(note, 300)).join(' '), 1000)),
        sources: { dataset: defined({ url: sourceAddress(dataset, base), name: cleanText(dataset.source, 200) }) },
        figures: [figure],
    });
}
const refuse = (message) => new Problem('shape', `JSON-stat: ${message}`);
const listOf = (texts) => texts.slice(0, MOST_LISTED).join(', ') + (texts.length > MOST_LISTED ? `, … ${texts.length} in all` : '');
/** How many cells a cube has. */
const sizeOf = (dimensions) => dimensions.reduce((product, { size }) => product * size, 1);
function readDimensions(dataset) {
    const { id, size } = dataset;
    if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length || !id.length) {
        throw refuse('id and size are not two lists of one length');
    }
    const dimensions = id.map((name, at) => readDimension(name, size[at], fields(dataset.dimension)));
    if (sizeOf(dimensions) > MOST_CELLS) {
        throw refuse(`more than ${MOST_CELLS} cells; ask the office for fewer`);
    }
    return dimensions;
}
function readDimension(id, size, all) {
    if (typeof id !== 'string' || !Number.isInteger(size) || size < 1) {
        throw refuse(`${typeof id === 'string' ? id.slice(0, 60) : 'a dimension'} has no size`);
    }
    const category = fields(fields(all[id]).category);
    const labels = fields(category.label);
    const units = fields(category.unit);
    const codes = readCodes(category, labels);
    if (codes.length !== size || codes.some((code) => typeof code !== 'string')) {
        throw refuse(`${id} does not have ${String(size)} categories`);
    }
    return {
        id,
        size: codes.length,
        codes: codes,
        label: (code) => cleanText(labels[code], 300),
        unit: (code) => fields(units[code]),
    };
}
/** `index` lists the codes, or gives each its position; one category needs none. */
function readCodes({ index }, labels) {
    if (Array.isArray(index))
        return index;
    if (!isRecord(index))
        return Object.keys(labels).slice(0, 1);
    const codes = [];
    const entries = Object.entries(index);
    for (const [code, position] of entries) {
        // An array's own length must not follow a position out of a document.
        if (Number.isInteger(position) && position >= 0 && position < entries.length) {
            codes[position] = code;
        }
    }
    return [...codes];
}
function timeDimension(dataset, dimensions) {
    const roles = fields(dataset.role).time;
    const named = Array.isArray(roles) ? roles[0] : undefined;
    const time = dimensions.find(({ id }) => (named === undefined ? TIME_NAME.test(id) : id === named));
    if (!time)
        throw refuse(`no dimension of time among ${listOf(dimensions.map(({ id }) => id))}; role.time names it`);
    return time;
}
/** The position chosen in each dimension but that of time. */
function choose(dimensions, time, select) {
    const wishes = new Map(select
        .split(';')
        .filter((wish) => wish.trim())
        .map((wish) => {
        // Codes may hold colons, names of dimensions hardly do.
        const at = wish.indexOf(':');
        return [wish.slice(0, at < 0 ? undefined : at).trim(), at < 0 ? '' : wish.slice(at + 1).trim()];
    }));
    const others = dimensions.filter((dimension) => dimension !== time);
    for (const id of wishes.keys()) {
        if (!others.some((dimension) => dimension.id === id)) {
            throw refuse(`select names ${id}; what can be selected is ${listOf(others.map((each) => each.id)) || 'nothing'}`);
        }
    }
    const chosen = new Map();
    const open = [];
    for (const dimension of others) {
        const wish = wishes.get(dimension.id);
        const position = wish === undefined && dimension.size === 1 ? 0 : dimension.codes.indexOf(wish ?? '');
        if (position < 0)
            open.push(`${dimension.id}:${wish ?? '?'} (${listOf(dimension.codes.map(named(dimension)))})`);
        chosen.set(dimension.id, position);
    }
    if (open.length)
        throw refuse(`several series; set select to one category of ${open.join(' and of ')}`);
    return chosen;
}
const named = ({ label }) => (code) => {
    const words = label(code);
    return words === undefined || words === code ? code : `${code} “${words}”`;
};
/** The index of a cell in a list of all, the last dimension running fastest. */
const indexOf = (dimensions, position) => dimensions.reduce((index, dimension) => index * dimension.size + position(dimension), 0);
/** Values and status are lists of all cells, or objects of some by index; a status for all is one text. */
function readCells({ value, status, extension }, dimensions) {
    const size = sizeOf(dimensions);
    if (Array.isArray(value) ? value.length !== size : !isRecord(value)) {
        throw refuse(`value is neither an object nor a list of ${size}`);
    }
    const values = at(value);
    const statuses = at(status);
    const labels = fields(fields(fields(extension).status).label);
    return {
        value: values,
        status: (index) => (typeof status === 'string' ? status : statuses(index)),
        words: (code) => cleanText(labels[code], 300),
    };
}
const at = (list) => {
    if (Array.isArray(list))
        return (index) => list[index];
    const some = fields(list);
    return (index) => some[String(index)];
};
/** A value that is missing stays a point, so that a gap is seen as one. */
function pointAt(period, { value, status, words }, index) {
    const number = value(index);
    const flags = cleanText(status(index), 20) ?? '';
    const isKnown = Number.isFinite(number);
    // Flags may stand together: "bp" is a break in the series and provisional. What they mean is for the office to say.
    const isProvisional = isKnown && /^[a-z]*p[a-z]*$/.test(flags);
    return defined({
        ...period,
        value: isKnown ? number : null,
        source: 'dataset',
        status: isProvisional ? 'provisional' : undefined,
        note: flags && flags !== 'p' ? (words(flags) ?? flags) : undefined,
    });
}
/** What is measured, in which unit, and how precisely. */
function describe(dataset, dimensions, time, chosen) {
    const pick = (dimension) => {
        const code = dimension?.codes[chosen.get(dimension.id) ?? 0];
        return dimension && code !== undefined
            ? { code, label: dimension.label(code), unit: dimension.unit(code) }
            : undefined;
    };
    const roles = fields(dataset.role).metric;
    const metric = pick(dimensions.find((each) => each !== time && Array.isArray(roles) && roles.includes(each.id)));
    // Eurostat has the unit as a dimension.
    const unit = pick(dimensions.find(({ id }) => id.toLowerCase() === 'unit'));
    const { label, symbol, decimals } = metric?.unit ?? {};
    return {
        metric: metric && { code: metric.code.slice(0, 60), label: metric.label },
        unit: cleanText(label, 300) ?? cleanText(symbol, 300) ?? unit?.label,
        decimals: Number.isInteger(decimals) ? decimals : undefined,
    };
}
/** The page of the dataset where it names one, else the data themselves. */
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