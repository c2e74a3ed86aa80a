import { listOf, refuse } from './refuse.js';
/**
 * Returns the chosen category for each dimension except time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` if a choice is missing or unavailable; the message lists the available ones
 */
export function chooseSeries(dimensions, time, select) {
    const others = dimensions.filter((dimension) => dimension !== time);
    const wishes = readSelect(select);
    for (const id of wishes.keys()) {
        if (!others.some((dimension) => dimension.id === id)) {
            throw refuse(`select names ${id}; what can be selected is ${listOf(others.map((each) => each.id)) || 'nothing'}`);
        }
    }
    const choices = [];
    const open = [];
    for (const dimension of others) {
        const wish = wishes.get(dimension.id);
        const position = wish === undefined && dimension.size === 1 ? 0 : dimension.codes.indexOf(wish ?? '');
        const code = dimension.codes[position];
        if (code === undefined)
            open.push(`${dimension.id}:${wish ?? '?'} (${listOf(dimension.codes.map(named(dimension)))})`);
        else
            choices.push({ dimension, code, label: dimension.labelOf(code) ?? code, position });
    }
    if (open.length)
        throw refuse(`several series; set select to one category of ${listOf(open).replaceAll('), ', ') and of ')}`);
    return choices;
}
/**
 * Returns the choices by dimension. The first colon is the separator, since codes may contain colons and dimension
 * names hardly ever do.
 */
function readSelect(select) {
    const wishes = new Map();
    for (const wish of select.split(';').filter((each) => each.trim())) {
        const at = wish.indexOf(':');
        const id = wish.slice(0, at < 0 ? undefined : at).trim();
        const code = at < 0 ? '' : wish.slice(at + 1).trim();
        if (wishes.has(id) && wishes.get(id) !== code)
            throw refuse(`select names ${id} twice`);
        wishes.set(id, code);
    }
    return wishes;
}
const named = ({ labelOf }) => (code) => {
    const words = labelOf(code);
    return words === undefined || words === code ? code : `${code} “${words}”`;
};
//# sourceMappingURL=selection.js.map