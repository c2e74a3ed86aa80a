/* Recognises other formats that statistical offices return, so that a message can name them. */
import { fields, isRecord } from '../../util/record.js';
export const FIRST_VERSION = 'this is JSON-stat 1.x; ask for JSON-stat 2.0 (in PxWeb: "format": "json-stat2")';
const TABLE = 'this is PxWeb’s description of a table, without values; query the table for "format": "json-stat2"';
const TABLES = 'this is PxWeb’s list of tables; query one of them for "format": "json-stat2"';
/** Names the format of a response without readable figures; undefined for any other document. */
export function foreignFormat(document) {
    if (Array.isArray(document))
        return document.length && document.every(isEntry) ? TABLES : undefined;
    const { class: kind, variables, figures } = fields(document);
    if (figures !== undefined)
        return undefined;
    if (Array.isArray(variables) && variables.length && variables.every(isVariable))
        return TABLE;
    if (kind === 'bundle')
        return FIRST_VERSION;
    return isRecord(document) && Object.values(document).some(isFirstVersion) ? FIRST_VERSION : undefined;
}
/** A table or a folder in a PxWeb list. */
const isEntry = (entry) => {
    const { id, type, text } = fields(entry);
    return typeof id === 'string' && (type === 't' || type === 'l') && typeof text === 'string';
};
const isVariable = (variable) => {
    const { code, values } = fields(variable);
    return typeof code === 'string' && Array.isArray(values);
};
/** A JSON-stat 1.x dataset in a bundle: its dimensions contain their own ids and sizes. */
const isFirstVersion = (dataset) => isRecord(dataset) && isRecord(dataset.dimension) && Array.isArray(dataset.dimension.id);
//# sourceMappingURL=foreign.js.map