import { nameKey } from '../model/membership.js';
import { memberSchema, MOST_MEMBERS, registerSchema } from '../model/register.js';
import { read } from '../model/schema.js';
import { sourceSchema } from '../model/source.js';
import { memoizeLast } from '../util/memoize-last.js';
import { collect, fields, isRecord } from '../util/record.js';
import { withoutUnsafe } from '../util/text.js';
import { isTraced, orProblem } from './checked.js';
import { parseJson } from './json.js';
/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out. The
 * rows and sources of a text, which nobody can change meanwhile, are read when they are looked at, and once for all
 * elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
export const readRegister = (document) => typeof document === 'string' ? readText(document) : readDocument(document);
function readDocument(document) {
    const flaws = [];
    const isText = typeof document === 'string';
    const { members: rows, sources: given, ...others } = fields(parseJson(document));
    const head = {
        ...others,
        members: Array.isArray(rows) ? [] : rows,
        sources: isText && isRecord(given) ? {} : given,
    };
    const { checked, ...headRead } = orProblem(read(registerSchema, head, flaws), flaws, 'a register');
    const sources = isText ? sourcesWhenAsked(given) : headRead.sources;
    const traced = isTraced({ sources });
    const readRow = (row) => {
        const member = read(memberSchema, row);
        return member && traced(member) ? { ...member, awards: (member.awards ?? []).filter(traced) } : undefined;
    };
    const readRows = (isWanted = () => true) => collect(rows, MOST_MEMBERS, (row) => (isWanted(row) ? readRow(row) : undefined));
    if (!isText)
        return { sources, checked, members: readRows() };
    let members;
    const found = new Map();
    return {
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
/** Sources by their keys, each read when it is asked for; they are not listed. */
const sourcesWhenAsked = (given) => new Proxy({}, { get: (_, key) => read(sourceSchema, fields(given)[String(key)]) });
/** Whether a row, as the document has it, may be that of a city; those of others have neither its id nor any name of it. */
function isNamed(city) {
    const wanted = city.toLowerCase();
    const key = nameKey(city);
    const isSame = (text) => {
        if (typeof text !== 'string')
            return false;
        // A first letter without an accent is the key's first: most names of hundreds are told apart by that.
        const first = text.charAt(0).toLowerCase();
        if (first >= 'a' && first <= 'z' && first !== key[0])
            return false;
        return nameKey(withoutUnsafe(text)) === key;
    };
    return (row) => {
        // As it stands, without a copy: what is taken from it is read by its own keys afterwards.
        if (!isRecord(row))
            return false;
        const { id, city: name, names } = row;
        return id === wanted || isSame(name) || Object.values(fields(names)).some(isSame);
    };
}
//# sourceMappingURL=register.js.map