/* Lists to choose from: the cities of a register, and the series of a JSON-stat dataset. */
import * as bundled from '../data/register.js';
import {type BadgeContent, contentFromRegister, type Wording} from '../badge-file/badge-content.js';
import {similarMembers} from '../badge-file/similar-members.js';
import {nameKey} from '../model/city-name.js';
import {findMembership, memberName} from '../model/membership.js';
import type {Member, Register} from '../model/register.js';
import {isJsonStat} from '../sources/figures.js';
import {readDimensions, timeOf} from '../sources/json-stat/cube.js';
import {readRegister} from '../sources/register.js';
import type {SourceState} from './source.js';

const MOST_CITIES = 8;

let shipped: Register | undefined;
/** The register that ships with the library. */
export const bundledRegister = (): Register => (shipped ??= readRegister(bundled.text));

/** The register that the element reads: the source if it is one, otherwise the one that ships. */
export function registerOf(source: SourceState): Register {
  if (source.status !== 'read' || source.report.kind !== 'register') return bundledRegister();
  try {
    return readRegister(source.text);
  } catch {
    return bundledRegister();
  }
}

export interface City {
  /** The shortest pair of attributes that names the row and no other. */
  readonly city: string;
  readonly country: string;
  readonly name: string;
  readonly content: BadgeContent;
}

/** Finds the cities whose name begins with a text or contains it, and otherwise similar names. */
export function findCities(register: Register, text: string, wording: Wording): readonly City[] {
  const key = nameKey(text);
  if (!key) return [];
  const ranked = register.members.flatMap((member) => {
    const ranks = [member.city, ...Object.values(member.names ?? {})].map((name) => {
      const at = nameKey(name).indexOf(key);
      return at < 0 ? Infinity : at && 1;
    });
    const rank = Math.min(...ranks);
    return rank < Infinity ? [{member, rank}] : [];
  });
  const found = ranked.sort((one, other) => one.rank - other.rank).map(({member}) => member);
  return (found.length ? found : similarMembers(register, text))
    .flatMap((member) => toCity(register, member, wording) ?? [])
    .slice(0, MOST_CITIES);
}

function toCity(register: Register, member: Member, wording: Wording): City | undefined {
  const {country, id} = member;
  const name = memberName(member, wording.locale.code);
  const found = findMembership(register, name, country);
  const city = 'member' in found && found.member.id === id ? name : id;
  const content = contentFromRegister(register, city, country, wording);
  return 'refusal' in content ? undefined : {city, country, name: content.city, content};
}

/** A dimension of a dataset with several categories, one of which has to be chosen. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly {readonly code: string; readonly label: string}[];
}

/** More categories than this are no list to choose from. */
const MOST_CATEGORIES = 2000;

/** The dimensions to choose from in a JSON-stat dataset; none for any other document. */
export function dimensionsOf(text: string): readonly Dimension[] {
  try {
    const document: unknown = JSON.parse(text);
    if (!isJsonStat(document)) return [];
    const dataset = document as Readonly<Record<string, unknown>>;
    const all = readDimensions(dataset);
    const time = timeOf(dataset, all);
    return all
      .filter((dimension) => dimension !== time && dimension.size > 1 && dimension.size <= MOST_CATEGORIES)
      .map(({id, label, codes, labelOf}) => ({
        id,
        label: label ?? id,
        categories: codes.map((code) => ({code, label: labelOf(code) ?? code})),
      }));
  } catch {
    return [];
  }
}

/** A name as the `select` attribute writes it: in quotes, if it has a separator. */
const quoted = (name: string): string => (/[:;']|^\s|\s$/.test(name) ? `'${name.replaceAll("'", "''")}'` : name);

/** The value of `select`, or undefined while a dimension has no category. */
export const selectOf = (dimensions: readonly Dimension[], chosen: ReadonlyMap<string, string>): string | undefined =>
  dimensions.every(({id}) => chosen.has(id))
    ? dimensions.map(({id}) => `${quoted(id)}:${quoted(chosen.get(id) ?? '')}`).join(';')
    : undefined;
