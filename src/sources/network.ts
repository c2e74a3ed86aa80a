import {MOST_VALUES, type Network, networkSchema} from '../model/network.js';
import {nameKey} from '../model/membership.js';
import {type Member, memberSchema, MOST_MEMBERS, type Register, registerSchema} from '../model/register.js';
import {type Flaw, read} from '../model/schema.js';
import {type Sources, sourceSchema} from '../model/source.js';
import {keepLast} from '../util/keep-last.js';
import {parseDate, type PlainDate} from '../util/plain-date.js';
import {Problem} from '../util/problem.js';
import {collect, fields, isRecord} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {withoutUnsafe} from '../util/text.js';
import {parseJson} from './json.js';

/** What was read, or a `shape` problem that says which part refused it: required parts are read first. */
function orProblem<T>(value: T | undefined, flaws: readonly Flaw[], kind: string): T {
  if (value) return value;
  throw new Problem('shape', `not ${kind} ${flaws.find(({path}) => /^\/\w+$/.test(path))?.path ?? ''}`);
}

/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown.
 * @throws {Problem} `syntax`, `shape`
 */
export function readNetwork(document: unknown): Network {
  const flaws: Flaw[] = [];
  const network = orProblem(read(networkSchema, newestOf(parseJson(document)), flaws), flaws, 'a network document');
  const figures = network.figures.map((figure) => ({
    ...figure,
    points: figure.points.filter(isTraced(network)).sort(byDate),
  }));
  return {...network, figures};
}

/** A document with no more values than are read: an old one would pass for the newest if those were the first. */
function newestOf(document: unknown): unknown {
  const {figures, ...others} = fields(document);
  if (!Array.isArray(figures)) return document;
  const shorten = (figure: unknown): unknown => {
    const {points, ...rest} = fields(figure);
    if (!Array.isArray(points) || points.length <= MOST_VALUES) return figure;
    // What has no date is left out later, and must not push out what has one.
    const dated = (points as unknown[]).map((point) => ({date: parseDate(fields(point).date) ?? '', point}));
    const newest = dated.sort(byDate).slice(-MOST_VALUES);
    return {...rest, points: newest.map(({point}) => point)};
  };
  return {...others, figures: figures.map(shorten)};
}

const byDate = ({date: one}: {date: PlainDate}, {date: other}: {date: PlainDate}): number =>
  +(one > other) - +(one < other);

/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out. Of
 * a text, which nobody can change meanwhile, rows and sources are read when they are looked at.
 * @throws {Problem} `syntax`, `shape`
 */
export const readRegister: (document: unknown) => Register = keepLast((document: unknown): Register => {
  const flaws: Flaw[] = [];
  const isText = typeof document === 'string';
  const {members: rows, sources: given, ...others} = fields(parseJson(document));
  const head = {
    ...others,
    members: Array.isArray(rows) ? [] : rows,
    sources: isText && isRecord(given) ? {} : given,
  };
  const {checked, ...headRead} = orProblem(read(registerSchema, head, flaws), flaws, 'a register');
  const sources = isText ? sourcesWhenAsked(given) : headRead.sources;
  const traced = isTraced({sources});
  const readRow = (row: unknown): Member | undefined => {
    const member = read(memberSchema, row);
    return member && traced(member) ? {...member, awards: (member.awards ?? []).filter(traced)} : undefined;
  };
  const readRows = (isWanted: (row: unknown) => boolean = () => true): Member[] =>
    collect(rows, MOST_MEMBERS, (row) => (isWanted(row) ? readRow(row) : undefined));
  if (!isText) return {sources, checked, members: readRows()};
  let members: Member[] | undefined;
  const found = new Map<string, Member[]>();
  return {
    sources,
    checked,
    get members() {
      return (members ??= readRows());
    },
    named(city) {
      let few = found.get(city);
      if (!few) found.set(city, (few = readRows(isNamed(city))));
      return few;
    },
  };
});

/** Sources by their keys, each read when it is asked for; they are not listed. */
const sourcesWhenAsked = (given: unknown): Sources =>
  new Proxy<Sources>({}, {get: (_, key) => read(sourceSchema, fields(given)[String(key)])});

/** Whether a row, as the document has it, may be that of a city; those of others have neither its id nor any name of it. */
function isNamed(city: string): (row: unknown) => boolean {
  const wanted = city.toLowerCase();
  const key = nameKey(city);
  const isSame = (text: unknown): boolean => {
    if (typeof text !== 'string') return false;
    // A first letter without an accent is the key's first: most names of hundreds are told apart by that.
    const first = text.charAt(0).toLowerCase();
    if (first >= 'a' && first <= 'z' && first !== key[0]) return false;
    return nameKey(withoutUnsafe(text)) === key;
  };
  return (row) => {
    // As it stands, without a copy: what is taken from it is read by its own keys afterwards.
    if (!isRecord(row)) return false;
    const {id, city: name, names} = row;
    return id === wanted || isSame(name) || Object.values(fields(names)).some(isSame);
  };
}

const isTraced =
  ({sources}: {sources: Sources}) =>
  ({source}: {source: string}): boolean =>
    !!safeUrl(sources[source]?.url);
