import { Problem } from '../util/problem.js';
import { defined, fields } from '../util/record.js';
import { onSameHost } from '../util/safe-url.js';
import { parseJson } from './json.js';
import { readNetwork } from './network.js';
import { foreignFormat } from './json-stat/foreign.js';
import { jsonStat } from './on-demand.js';
/** What JSON-stat 2.0 calls its three kinds of response. */
const JSON_STAT = ['dataset', 'collection', 'dimension'];
/** Recognises JSON-stat 2.0. */
export const isJsonStat = (document) => JSON_STAT.includes(fields(document).class);
/**
 * Reads figures in any format the library knows: its own, or JSON-stat 2.0, which comes as a file of its own when it is
 * met.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`; `network` when the file for the format could not be had; also as a rejection
 */
export function readFigures(input, { base, ...choice }) {
    const document = parseJson(input);
    // Recognised here, so that nothing is fetched for a document that is not in this format.
    if (!isJsonStat(document)) {
        const foreign = foreignFormat(document);
        if (foreign !== undefined)
            throw new Problem('shape', foreign);
        const network = readNetwork(document);
        return defined({ ...network, register: onSameHost(network.register, base) });
    }
    return jsonStat.use(({ readJsonStat }) => readJsonStat(document, base, choice));
}
//# sourceMappingURL=figures.js.map