import {MOST_VALUES, type Network, networkSchema} from '../model/network.js';
import {type Register, registerSchema} from '../model/register.js';
import {type Flaw, read} from '../model/schema.js';
import type {Sources} from '../model/source.js';
import {keepLast} from '../util/keep-last.js';
import {parseDate, type PlainDate} from '../util/plain-date.js';
import {Problem} from '../util/problem.js';
import {fields} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
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
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out.
 * @throws {Problem} `syntax`, `shape`
 */
export const readRegister: (document: unknown) => Register = keepLast((document: unknown) => {
  const flaws: Flaw[] = [];
  const register = orProblem(read(registerSchema, parseJson(document), flaws), flaws, 'a register');
  const members = register.members
    .filter(isTraced(register))
    .map((member) => ({...member, awards: (member.awards ?? []).filter(isTraced(register))}));
  return {...register, members};
});

const isTraced =
  ({sources}: {sources: Sources}) =>
  ({source}: {source: string}): boolean =>
    !!safeUrl(sources[source]?.url);
