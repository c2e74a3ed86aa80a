import { mayBegin, nameKey } from '../model/city-name.js';
import { idKey, isCoherent, memberSchema, MOST_MEMBERS, registerSchema, } from '../model/register.js';
import { read } from '../model/schema.js';
import { sourceSchema } from '../model/source.js';
import { memoizeLast } from '../util/memoize-last.js';
import { collect, defined, entriesOf, fields, isRecord, pick } from '../util/record.js';
import { withoutUnsafe } from '../util/text.js';
import { isTraced, orProblem } from './checked.js';
import { parseJson } from './json.js';
/**
 * Reads a register of cities, parsed or as text. It leaves out rows and awards without a valid source, rows with a
 * duplicate id, and rows with contradictory years. Rows and sources of a text, which is immutable, are read on first
 * use, and only once for all elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
export const readRegister = (document) => typeof document === 'string' ? readText(document) : readDocument(document);
function readDocument(document) {
    const flaws = [];
    const isText = typeof document === 'string';
    const input = pick(parseJson(document), registerSchema.keys);
    const { members: rows, sources: given } = input;
    const head = {
        ...input,
        members: Array.isArray(rows) ? [] : rows,
        sources: isText && isRecord(given) ? {} : given,
    };
    const { checked, totals, placesSource, ...headRead } = orProblem(read(registerSchema, head, flaws), flaws, 'a register');
    const sources = isText ? lazySources(given) : headRead.sources;
    const traced = isTraced({ sources });
    const more = defined({
        totals: totals?.filter(traced).filter(isOnlyOne),
        placesSource,
    });
    const isDuplicate = duplicateIds(rows);
    const readRow = (row) => {
        const member = read(memberSchema, row);
        if (!member || isDuplicate(member.id) || !isCoherent(member))
            return undefined;
        const { source, seenSource = source, goneSource = source } = member;
        return [source, seenSource, goneSource].every((key) => traced({ source: key }))
            ? { ...member, awards: (member.awards ?? []).filter(traced) }
            : undefined;
    };
    const readRows = (isWanted = () => true) => {
        const unreadable = [];
        const members = collect(rows, MOST_MEMBERS, (row) => {
            if (!isWanted(row))
                return undefined;
            const member = readRow(row);
            if (!member)
                unreadable.push(row);
            return member;
        });
        return unreadable.length ? members.filter(hasNoNamesakeIn(unreadable)) : members;
    };
    if (!isText)
        return { ...more, sources, checked, members: readRows() };
    let members;
    const found = new Map();
    return {
        ...more,
        sources,
        checked,
        get members() {
            return (members ??= readRows());
        },
        named(city) {
            let few = found.get(city);
            if (!few)
                found.set(city, (few = readRows(isNamed(city))));
            return few;
        },
    };
}
const readText = memoizeLast(readDocument);
/** Returns true for the only number of its country. Of two, nobody knows which one is right. */
const isOnlyOne = ({ country }, _index, totals) => totals.filter((other) => other.country === country).length === 1;
/** Sources by key, each read on first use. The object has no own keys. */
const lazySources = (given) => new Proxy({}, { get: (_, key) => read(sourceSchema, fields(given)[String(key)]) });
/**
 * Matches rows without a namesake in the same country among the unreadable rows. If the namesake were readable, the
 * name would be ambiguous, and neither row would be stated.
 */
function hasNoNamesakeIn(unreadable) {
    const keysOf = ({ city, names }, country) => [city, ...valuesOf(names)].flatMap((name) => typeof name === 'string' ? `${typeof country === 'string' ? country : ANY} ${nameKey(withoutUnsafe(name))}` : []);
    const keys = new Set(unreadable.map(fields).flatMap((row) => keysOf(row, row.country)));
    return (member) => ![...keysOf({ ...member }, member.country), ...keysOf({ ...member }, ANY)].some((key) => keys.has(key));
}
const valuesOf = (names) => entriesOf(names).map(([, name]) => name);
/** A placeholder for an unreadable country. */
const ANY = '*';
/** Matches ids that several rows have, readable or not: with a duplicate id, none of the rows can be trusted. */
function duplicateIds(rows) {
    let duplicates;
    return (id) => {
        if (!duplicates) {
            const seen = new Set();
            duplicates = new Set();
            for (const row of Array.isArray(rows) ? rows : []) {
                const id = isRecord(row) && typeof row.id === 'string' ? idKey(row.id) : undefined;
                if (id === undefined)
                    continue;
                if (seen.has(id))
                    duplicates.add(id);
                seen.add(id);
            }
        }
        return duplicates.has(idKey(id));
    };
}
/** Matches raw rows that may describe a city, by id or by any name. */
function isNamed(city) {
    const wanted = idKey(city);
    const key = nameKey(city);
    const isSame = (text) => typeof text === 'string' && mayBegin(text, key) && nameKey(withoutUnsafe(text)) === key;
    return (row) => {
        // The row is compared without a copy; `read` takes only own properties from matching rows.
        if (!isRecord(row))
            return false;
        const { id, city: name, names } = row;
        return (typeof id === 'string' && idKey(id) === wanted) || isSame(name) || valuesOf(names).some(isSame);
    };
}
//# sourceMappingURL=register.js.map