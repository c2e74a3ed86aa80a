/* The dimensions of a dataset, including the time dimension. */
import { fields, isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { FIRST_VERSION } from './foreign.js';
import { listOf, quote, refuse } from './refuse.js';
/** Maximum number of cells of a cube: more than any response within the size limit can hold. */
const MOST_CELLS = 2_000_000;
/** Maximum number of dimensions; offices publish fewer than twenty. */
const MOST_DIMENSIONS = 1000;
/** Maximum number of categories of a dimension: more than a century of days. */
const MOST_CATEGORIES = 40_000;
/** Names of the time dimension, used if no role marks it: Eurostat, SDMX, and PxWeb in several languages. */
const TIME_NAME = /^(time|time_period|tlist\(.*\)|year|tid|laiks|gads)$/i;
/** @throws {Problem} `shape` if dimensions, sizes and categories do not match */
export function readDimensions(dataset) {
    const { id, size } = dataset;
    if (id === undefined && Array.isArray(fields(dataset.dimension).id))
        throw refuse(FIRST_VERSION);
    if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length || !id.length) {
        throw refuse('id and size are not two lists of one length');
    }
    if (id.length > MOST_DIMENSIONS)
        throw refuse(`more than ${MOST_DIMENSIONS} dimensions; ask the office for fewer`);
    const all = fields(dataset.dimension);
    const seen = new Set();
    const dimensions = id.map((name, at) => {
        if (seen.has(name))
            throw refuse(`two dimensions are called ${String(name).slice(0, 60)}`);
        seen.add(name);
        return readDimension(name, size[at], all);
    });
    if (cellsOf(dimensions) > MOST_CELLS)
        throw refuse(`more than ${MOST_CELLS} cells; ask the office for fewer`);
    return withStrides(dimensions);
}
/** The number of cells in a cube. */
export const cellsOf = (dimensions) => dimensions.reduce((product, { size }) => product * size, 1);
/** The last dimension varies fastest. */
function withStrides(dimensions) {
    let stride = cellsOf(dimensions);
    return dimensions.map((dimension) => ({ ...dimension, stride: (stride /= dimension.size) }));
}
function readDimension(id, size, all) {
    if (typeof id !== 'string' || !Number.isInteger(size) || size < 1) {
        throw refuse(`${typeof id === 'string' ? id.slice(0, 60) : 'a dimension'} has no size`);
    }
    if (size > MOST_CATEGORIES)
        throw refuse(`${id} has more than ${MOST_CATEGORIES} categories; ask the office for fewer`);
    const dimension = fields(all[id]);
    const category = fields(dimension.category);
    const labels = fields(category.label);
    const { unit: written = null } = category;
    const units = fields(written);
    const notes = fields(category.note);
    const codes = readCodes(category.index, labels);
    if (codes.length !== size || codes.some((code) => typeof code !== 'string')) {
        throw refuse(`${id} does not have ${String(size)} categories`);
    }
    const seen = new Set();
    for (const code of codes) {
        if (seen.has(code))
            throw refuse(`two categories of ${id} are called ${String(code).slice(0, 60)}`);
        seen.add(code);
    }
    // A unit that is not found would change the value.
    if (written !== null && !(isRecord(written) && Object.keys(written).every((code) => seen.has(code)))) {
        throw refuse(`the unit of ${id} is ${quote(written)}, expected an object with its categories`);
    }
    const labelOf = (code) => cleanText(labels[code], 300);
    let uses;
    return {
        id,
        label: cleanText(dimension.label, 300),
        size: codes.length,
        codes: codes,
        labelOf,
        isShared: (code) => {
            uses ??= countBy(codes, labelOf);
            return (uses.get(labelOf(code)) ?? 0) > 1;
        },
        unitOf: (code) => units[code],
        noteOf: (code) => (Object.hasOwn(notes, code) ? notes[code] : undefined),
        // A note without a category belongs to all of them.
        notes: [dimension.note, isRecord(category.note) ? undefined : category.note],
    };
}
function countBy(all, keyOf) {
    const counts = new Map();
    for (const each of all)
        counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
    return counts;
}
/** `index` is a list of codes or an object with the position of each; with a single category it may be absent. */
function readCodes(index, labels) {
    if (Array.isArray(index))
        return index.map((code) => (typeof code === 'number' ? String(code) : code));
    if (!isRecord(index))
        return Object.keys(labels).slice(0, 1);
    const codes = [];
    const entries = Object.entries(index);
    for (const [code, position] of entries) {
        // A position from the document must not set the length of our array.
        if (Number.isInteger(position) && position >= 0 && position < entries.length) {
            codes[position] = code;
        }
    }
    return [...codes];
}
/** @throws {Problem} `shape` if there is no time dimension */
export function timeOf(dataset, dimensions) {
    const roles = fields(dataset.role).time;
    const named = Array.isArray(roles) ? roles[0] : undefined;
    const time = dimensions.find(({ id }) => (named === undefined ? TIME_NAME.test(id) : id === named));
    if (!time)
        throw refuse(`no dimension of time among ${listOf(dimensions.map(({ id }) => id))}; role.time names it`);
    return time;
}
//# sourceMappingURL=cube.js.map