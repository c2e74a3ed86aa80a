import type {Network} from '../model/network.js';
import {Problem} from '../util/problem.js';
import {defined, fields} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {parseJson} from './json.js';
import type {Choice} from './json-stat.js';
import {readNetwork} from './network.js';

/** What the page says of a document. */
export interface Reading extends Choice {
  /** Where the document was found: what addresses in it are resolved against. */
  readonly base: string;
  /** The register that belongs to it where it names none itself. */
  readonly register?: string | undefined;
}

/** What JSON-stat 2.0 calls its three kinds of response. */
const JSON_STAT: readonly unknown[] = ['dataset', 'collection', 'dimension'];

/**
 * Reads figures in any format the library knows: its own, or JSON-stat 2.0, which comes as a file of its own when it is
 * met.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`; `network` when the file for the format could not be had; also as a rejection
 */
export function readFigures(input: unknown, {base, register, ...choice}: Reading): Network | Promise<Network> {
  const document = parseJson(input);
  // Recognised here, so that nothing is fetched for a document that is not in this format.
  if (!JSON_STAT.includes(fields(document).class)) {
    const network = readNetwork(document);
    return defined<Network>({...network, register: sameHost(network.register, base) ?? register});
  }
  return import('./json-stat.js').then(
    ({readJsonStat}) => readJsonStat(document, base, choice),
    (cause: unknown) => {
      throw new Problem('network', 'the file for this format could not be loaded', {cause});
    },
  );
}

/** Another host than that of the document is not asked for: the page has named none. */
function sameHost(address: string | undefined, base: string): string | undefined {
  const absolute = safeUrl(address, base);
  return safeUrl('/', absolute) === safeUrl('/', base) ? absolute : undefined;
}
