import {mayBegin, nameKey} from '../model/city-name.js';
import {
  idKey,
  isCoherent,
  type Member,
  memberSchema,
  MOST_MEMBERS,
  type Register,
  registerSchema,
} from '../model/register.js';
import {type Flaw, read} from '../model/schema.js';
import {type Sources, sourceSchema} from '../model/source.js';
import {memoizeLast} from '../util/memoize-last.js';
import {collect, fields, isRecord} from '../util/record.js';
import {withoutUnsafe} from '../util/text.js';
import {isTraced, orProblem} from './checked.js';
import {parseJson} from './json.js';

/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out, and
 * so are rows with an id that others have too, or with years that contradict each other. The rows and sources of a text,
 * which nobody can change meanwhile, are read when they are looked at, and once for all elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
export const readRegister = (document: unknown): Register =>
  typeof document === 'string' ? readText(document) : readDocument(document);

function readDocument(document: unknown): Register {
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
  const isTwice = idsThatStandTwice(rows);
  const readRow = (row: unknown): Member | undefined => {
    const member = read(memberSchema, row);
    if (!member || isTwice(member.id) || !isCoherent(member)) return undefined;
    const {source, seenSource = source, goneSource = source} = member;
    return [source, seenSource, goneSource].every((key) => traced({source: key}))
      ? {...member, awards: (member.awards ?? []).filter(traced)}
      : undefined;
  };
  const readRows = (isWanted: (row: unknown) => boolean = () => true): Member[] => {
    const unreadable: unknown[] = [];
    const members = collect(rows, MOST_MEMBERS, (row) => {
      if (!isWanted(row)) return undefined;
      const member = readRow(row);
      if (!member) unreadable.push(row);
      return member;
    });
    return unreadable.length ? members.filter(isNobodyElse(unreadable)) : members;
  };
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
}

const readText = memoizeLast(readDocument);

/** Sources by their keys, each read when it is asked for; they are not listed. */
const sourcesWhenAsked = (given: unknown): Sources =>
  new Proxy<Sources>({}, {get: (_, key) => read(sourceSchema, fields(given)[String(key)])});

/**
 * Tells whether a row has no namesake in its country that cannot be read: if that could be, the two would be told apart by
 * nothing, and neither be stated.
 */
function isNobodyElse(unreadable: readonly unknown[]): (member: Member) => boolean {
  const keysOf = ({city, names}: Readonly<Record<string, unknown>>, country: unknown): string[] =>
    [city, ...Object.values(fields(names))].flatMap((name) =>
      typeof name === 'string' ? `${typeof country === 'string' ? country : ANY} ${nameKey(withoutUnsafe(name))}` : [],
    );
  const keys = new Set(unreadable.map(fields).flatMap((row) => keysOf(row, row.country)));
  return (member) =>
    ![...keysOf({...member}, member.country), ...keysOf({...member}, ANY)].some((key) => keys.has(key));
}

/** In place of a country that cannot be read. */
const ANY = '*';

/** Tells whether an id is that of several rows, be they readable or not: of two, neither can be trusted. */
function idsThatStandTwice(rows: unknown): (id: string) => boolean {
  let twice: Set<string> | undefined;
  return (id) => {
    if (!twice) {
      const once = new Set<string>();
      twice = new Set();
      for (const row of Array.isArray(rows) ? (rows as unknown[]) : []) {
        const id = isRecord(row) && typeof row.id === 'string' ? idKey(row.id) : undefined;
        if (id === undefined) continue;
        if (once.has(id)) twice.add(id);
        once.add(id);
      }
    }
    return twice.has(idKey(id));
  };
}

/** Whether a row, as the document has it, may be that of a city; those of others have neither its id nor any name of it. */
function isNamed(city: string): (row: unknown) => boolean {
  const wanted = idKey(city);
  const key = nameKey(city);
  const isSame = (text: unknown): boolean =>
    typeof text === 'string' && mayBegin(text, key) && nameKey(withoutUnsafe(text)) === key;
  return (row) => {
    // As it stands, without a copy: what is taken from it is read by its own keys afterwards.
    if (!isRecord(row)) return false;
    const {id, city: name, names} = row;
    return (
      (typeof id === 'string' && idKey(id) === wanted) || isSame(name) || Object.values(fields(names)).some(isSame)
    );
  };
}
