/*
 * Merges the figures of several documents into one. A note or a name that qualifies all figures of a document stays with
 * them. If it cannot, the documents are not merged.
 */
import type {CountedText, LocalText} from '../model/local-text.js';
import {type Figure, MOST_NOTES, type Network} from '../model/network.js';
import type {PlainDate} from '../util/plain-date.js';
import {Problem} from '../util/problem.js';
import {defined} from '../util/record.js';

/** Maximum number of figures of a document. */
const MOST_FIGURES = 50;
const MAX_ID = 60;
const MAX_NAME = 300;
const MAX_NOTE = 1000;

/** The figures of one document, or of one series of a dataset. */
export interface NetworkPart {
  readonly network: Network;
  /** The id for the figure, if the command's user has chosen one. */
  readonly id?: string | undefined;
}

/**
 * Merges figures, sorted by document.
 * @throws {Problem} `shape` if they cannot be merged; the message says why
 */
export function mergeFigures(parts: readonly NetworkPart[]): Network {
  const networks = parts.map(withChosenId);
  const [only, ...others] = networks;
  // The register has to be on the host of the document, so a copy cannot name it.
  if (only && !others.length) return defined<Network>({...only, register: undefined, warnings: undefined});
  const name = commonName(networks);
  const sources = new Map<string, {key: string; source: Network['sources'][string]}>();
  const ids = new Set<string>();
  const figures = networks.flatMap((network) =>
    network.figures.map((figure): Figure => {
      const id = unused(figure.id, ids);
      ids.add(id);
      const points = figure.points.map((point) => ({...point, source: keyOf(sources, point.source, network)}));
      const isNamed = name === undefined && network.name !== undefined;
      return {...figure, id, points, ...(isNamed && {label: namedLabel(network.name, figure)})};
    }),
  );
  if (figures.length > MOST_FIGURES) {
    throw new Problem('shape', `${figures.length} figures; a document has at most ${MOST_FIGURES}`);
  }
  return defined<Network>({
    name,
    checked: oldest(networks.map(({checked}) => checked)),
    updated: oldest(networks.map(({updated}) => updated)),
    note: joined(networks.map(({note}) => note)),
    ...allNotes(networks),
    sources: Object.fromEntries([...sources.values()].map(({key, source}) => [key, source])),
    figures,
  });
}

function withChosenId({network, id}: NetworkPart): Network {
  if (id === undefined) return network;
  const [figure, ...others] = network.figures;
  if (!figure || others.length) throw new Problem('shape', `--id ${id} is for a source with one figure`);
  return {...network, figures: [{...figure, id}]};
}

/** Returns the name of all documents; undefined if they have different ones. */
const commonName = (networks: readonly Network[]): LocalText | undefined =>
  new Set(networks.map(({name}) => JSON.stringify(name))).size === 1 ? networks[0]?.name : undefined;

/** Returns a figure's label with the name of its document, which says what the figure is about. */
function namedLabel(name: LocalText | undefined, {id, label}: Figure): CountedText {
  const [one, other] = [textsOf(name), textsOf(label)];
  const [language] = one ? Object.keys(one) : [];
  const [own, ...others] = other ? Object.keys(other) : [];
  if (one && other && own !== undefined && !others.length && language === own && Object.keys(one).length === 1) {
    const text = `${one[own]}: ${other[own]}`;
    if (text.length <= MAX_NAME) return own ? {[own]: text} : text;
  }
  throw new Problem(
    'shape',
    `the documents have different names, and the label of figure "${id}" cannot include its name; write them to separate files`,
  );
}

/** Returns texts by language, with an empty key if the language is unknown; undefined for counted nouns. */
function textsOf(text: LocalText | CountedText | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const entries = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(entries)
    : undefined;
}

/** Returns the further notes of documents, each once; those beyond the limit are counted. */
function allNotes(networks: readonly Network[]): Pick<Network, 'notes' | 'moreNotes'> {
  const notes = networks.flatMap(({notes = []}) => notes);
  const different = [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
  const left = networks.reduce((sum, {moreNotes = 0}) => sum + moreNotes, 0);
  const moreNotes = left + Math.max(different.length - MOST_NOTES, 0);
  return {...(different.length && {notes: different.slice(0, MOST_NOTES)}), ...(moreNotes && {moreNotes})};
}

/** Joins the different notes of documents, language by language. */
function joined(notes: readonly (LocalText | undefined)[]): LocalText | undefined {
  const different = [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
  const [first, ...others] = different.filter((note) => note !== undefined);
  if (!first || !others.length) return first;
  const texts = [first, ...others].map((note) => textsOf(note) ?? {});
  const languages = Object.keys(texts[0] ?? {});
  const isSame = texts.every((each) => Object.keys(each).sort().join() === [...languages].sort().join());
  const result = Object.fromEntries(
    languages.map((language) => [language, texts.map((each) => each[language]).join(' ')]),
  );
  if (!isSame || Object.values(result).some((text) => text.length > MAX_NOTE)) {
    throw new Problem('shape', 'the notes of the documents cannot be joined; write them to separate files');
  }
  return result[''] ?? result;
}

/** Returns the earliest date, if all documents have one: a claim about all of them must hold for each. */
function oldest(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length === dates.length ? known.sort()[0] : undefined;
}

/** Returns the key of a source in the result: its own, unless another source has it. */
function keyOf(
  sources: Map<string, {key: string; source: Network['sources'][string]}>,
  own: string,
  network: Network,
): string {
  const source = network.sources[own];
  if (!source) return own;
  const content = JSON.stringify(source);
  const known = sources.get(content);
  if (known) return known.key;
  const key = unused(own, new Set([...sources.values()].map((each) => each.key)));
  sources.set(content, {key, source});
  return key;
}

/** Returns a name that is not used: `population`, `population-2` … */
function unused(name: string, used: ReadonlySet<string>): string {
  let result = name;
  for (let number = 2; used.has(result); number++) result = `${name.slice(0, MAX_ID - 5)}-${number}`;
  return result;
}
