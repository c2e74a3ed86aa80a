import { Problem } from '../util/problem.js';
import { fields, defined } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { parseJson } from './json.js';
import { readNetwork } from './network.js';

/** What JSON-stat 2.0 calls its three kinds of response. */
const JSON_STAT = ['dataset', 'collection', 'dimension'];
/**
 * Reads figures in any format the library knows: its own, or JSON-stat 2.0, which comes as a file of its own when it is
 * met.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`; `network` when the file for the format could not be had; also as a rejection
 */
function readFigures(input, { base, register, ...choice }) {
    const document = parseJson(input);
    // Recognised here, so that nothing is fetched for a document that is not in this format.
    if (!JSON_STAT.includes(fields(document).class)) {
        const network = readNetwork(document);
        return defined({ ...network, register: sameHost(network.register, base) ?? register });
    }
    return import('./json-stat.js').then(({ readJsonStat }) => readJsonStat(document, base, choice), (cause) => {
        throw new Problem('network', 'the file for this format could not be loaded', { cause });
    });
}
/** Another host than that of the document is not asked for: the page has named none. */
function sameHost(address, base) {
    const absolute = safeUrl(address, base);
    return safeUrl('/', absolute) === safeUrl('/', base) ? absolute : undefined;
}

export { readFigures };
