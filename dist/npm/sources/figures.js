import { Problem } from '../util/problem.js';
import { defined, fields } from '../util/record.js';
import { onSameHost } from '../util/safe-url.js';
import { parseJson } from './json.js';
import { readNetwork } from './network.js';
import { foreignFormat } from './json-stat/foreign.js';
import { jsonStat } from './on-demand.js';
/** The three JSON-stat 2.0 response classes. */
const JSON_STAT = ['dataset', 'collection', 'dimension'];
/** Recognises JSON-stat 2.0. */
export const isJsonStat = (document) => JSON_STAT.includes(fields(document).class);
/**
 * Reads figures in any supported format: our own, or JSON-stat 2.0, whose reader is loaded on demand.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`, or `network` if the reader could not be loaded; also as a rejection
 */
export function readFigures(input, { base, ...choice }) {
    const document = parseJson(input);
    // The format is checked here, so that other documents do not load the reader.
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