import {lookUp} from '../util/language-tag.js';
import {hasKey, isPlain, nameKey, otherSpellingsIn} from './city-name.js';
import {idKey, type Member, type Register} from './register.js';
import type {Source} from './source.js';

/** What can be said of a city. Nothing is said that no row of a register, or the site itself, states. */
export type Membership =
  /** A member since a year; in a year; no longer; or of which no more is known than an award. */
  | {readonly kind: 'member' | 'seen' | 'ended' | 'awarded'; readonly member: Member; readonly source: Source}
  /** The site itself says so, without a register. */
  | {readonly kind: 'stated'; readonly since: number; readonly country: string | undefined}
  /** Not in this register, which is no statement about the network. */
  | {readonly kind: 'not-listed'; readonly near: readonly Member[]; readonly country: string | undefined}
  /** No city was named, the register is empty, or several rows have this name and no country was given. */
  | {readonly kind: 'unclear'; readonly candidates: readonly Member[]};

/** Letters that a similar name begins with. */
const NEAR = 4;

/**
 * Finds a city by any of its names, or by its id.
 * @param register where to look
 * @param city the name, compared by `nameKey` and, where that finds nothing, in its `otherSpellingsIn` the country. A part in brackets belongs
 *   to it: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
export function findMembership(register: Register, city = '', country = ''): Membership {
  // A byte order mark is a blank to `trim`, and a hidden character to us.
  const wanted = city.includes('\uFEFF') ? city : city.trim();
  const code = country.trim().toUpperCase();
  const here = (members: readonly Member[]): readonly Member[] =>
    code ? members.filter((member) => member.country === code) : members;
  const exactly = (members: readonly Member[]): readonly Member[] =>
    firstFound(
      () => here(members).filter(({id}) => idKey(id) === idKey(wanted)),
      () => here(members).filter(isCalled(wanted)),
    );
  const candidates = firstFound(
    () => exactly(register.named?.(wanted) ?? register.members),
    () => here(register.members).filter(isAlsoCalled(wanted)),
  );
  const [member] = candidates;
  if (candidates.length > 1 || !wanted || !(member ?? register.members.length)) return {kind: 'unclear', candidates};
  const kind = member && kindOf(member);
  const source = member && register.sources[sourceOf(kind, member)];
  if (kind && source) return {kind, member, source};
  return {
    kind: 'not-listed',
    near: here(register.members).filter(beginsLike(wanted)).slice(0, 5),
    country: /^[A-Z]{2}$/.test(code) ? code : undefined,
  };
}

/** The most that a row lets be said, which its status may limit; undefined for nothing. */
function kindOf({
  status,
  since,
  seen,
  until,
  gone,
  awards,
}: Member): 'member' | 'seen' | 'ended' | 'awarded' | undefined {
  if (status === 'award') return awards?.length ? 'awarded' : undefined;
  if (until !== undefined || (gone !== undefined && (seen ?? since) !== undefined)) return 'ended';
  if (gone !== undefined || status === 'left') return undefined;
  if (since !== undefined && (!status || status === 'joined')) return 'member';
  if (seen !== undefined) return 'seen';
  return awards?.length ? 'awarded' : undefined;
}

/** The source that a statement rests on. */
const sourceOf = (kind: Membership['kind'] | undefined, {source, seenSource = source, awards}: Member): string =>
  (kind === 'seen' && seenSource) || (kind === 'awarded' && awards?.[0]?.source) || source;

/** The first list that is not empty; those after it are not made. */
const firstFound = (...lists: readonly (() => readonly Member[])[]): readonly Member[] => {
  for (const list of lists) {
    const found = list();
    if (found.length) return found;
  }
  return [];
};

const namesOf = ({city, names = {}}: Member): readonly string[] => [city, ...Object.values(names)];

/** The keys of each member's names, kept, since one search compares them up to three times. */
const keptKeys = new WeakMap<Member, readonly string[]>();
function keysOf(member: Member): readonly string[] {
  let keys = keptKeys.get(member);
  if (!keys) keptKeys.set(member, (keys = namesOf(member).map(nameKey)));
  return keys;
}

/** Whether a member has a name, letter for letter. */
function isCalled(wanted: string): (member: Member) => boolean {
  if (!isPlain(wanted)) return (member) => namesOf(member).includes(wanted);
  const key = nameKey(wanted);
  return (member) => !!key && keysOf(member).includes(key);
}

/** Whether a name of a member begins with the same letters. */
function beginsLike(wanted: string): (member: Member) => boolean {
  const start = nameKey(wanted).slice(0, NEAR);
  return (member) => start.length === NEAR && keysOf(member).some((key) => key.startsWith(start));
}

/** Whether a member has a name as the languages of its country may write it. */
function isAlsoCalled(wanted: string): (member: Member) => boolean {
  if (!isPlain(wanted)) return () => false;
  const key = nameKey(wanted);
  const wantedIn = new Map<string, readonly string[]>();
  return (member) => {
    const {country} = member;
    let spellings = wantedIn.get(country);
    if (!spellings) wantedIn.set(country, (spellings = otherSpellingsIn(country, wanted).map(nameKey).filter(Boolean)));
    if (spellings.some((spelling) => keysOf(member).includes(spelling))) return true;
    const others = namesOf(member).flatMap((name) => otherSpellingsIn(country, name));
    return others.some((other) => [key, ...spellings].some((each) => each && hasKey(other, each)));
  };
}

/**
 * What a page's developer should know of a city that was not found, in a sentence; undefined where it was.
 * @param country as the page has it
 */
export function problemWith(city: string | undefined, membership: Membership, country?: string): string | undefined {
  const rows = 'near' in membership ? membership.near : 'candidates' in membership ? membership.candidates : [];
  const ids = rows.map(({id}) => id).join(', ');
  switch (membership.kind) {
    case 'unclear':
      if (!city?.trim()) return 'no city is named: set city';
      return ids ? `city="${city}" is one of ${ids}: set country, or the id as city` : 'the register has no rows';
    case 'not-listed': {
      const where = country?.trim() ? ` with country="${country}"` : '';
      const hint =
        where && !membership.country
          ? `; a country is a code of two letters, such as LV`
          : ids && `; similar names: ${ids}`;
      return `city="${city}"${where} is not in the register${hint}`;
    }
    default:
      return undefined;
  }
}

/** A member's name in the reader's language where the register has it. */
export function memberName({names = {}, city}: Member, language: string): string {
  const found = lookUp(language, (tag) => !!names[tag]);
  return (found && names[found]) ?? city;
}
