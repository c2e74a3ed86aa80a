/* Selects the part of a register that a map shows. */
import {regions} from '../../data/regions.js';
import {findMembership, kindOf, problemWith, sourceOf} from '../../model/membership.js';
import type {Member, Register, Total} from '../../model/register.js';
import type {Source} from '../../model/source.js';
import type {ViewModel} from '../shared/view-model.js';
import {countryFrame, type Frame, isInFrame, regionFrame, REGION_NAMES, worldFrame} from './frame.js';
import {distance} from './projection.js';
import type {Place, World} from './world.js';

/** A city that the register states to be a member, or to have been one in a year. */
export interface MapCity {
  readonly member: Member;
  /** `member` since a year, or `seen` as one in a year. */
  readonly kind: 'member' | 'seen';
  readonly source: Source;
  /** The newest year that a source states. */
  readonly year: number;
  /** True if that year is too long ago to pass for the present. */
  readonly isOld: boolean;
  /** Undefined if the register has no coordinates for it. */
  readonly place: Place | undefined;
}

/** The address of the page that confirms a city's membership. */
export const pageOf = ({source}: MapCity): string => source.url;

/** An announced number of members, with its source. */
export interface Announced extends Total {
  readonly page: Source;
}

/** The cities of one country. */
export interface Country {
  readonly code: string;
  readonly cities: readonly MapCity[];
  /** The number that the country has announced; undefined if none is known, or if it cannot be compared. */
  readonly total: Announced | undefined;
}

/** The content of a map. */
export interface MapView extends ViewModel {
  readonly frame: Frame;
  readonly cities: readonly MapCity[];
  /** The cities inside the frame from west to east, as the arrow keys read them at any width. */
  readonly readable: readonly MapCity[];
  readonly countries: readonly Country[];
  readonly total: Announced | undefined;
  /** The city that the page has named. */
  readonly own: MapCity | undefined;
  /** The country that the map is about. */
  readonly country: string | undefined;
  /** That country and its neighbours, nearest first; empty unless the page has named a city or a country. */
  readonly near: readonly Country[];
  /** The first year that counts as recent. */
  readonly recent: number;
}

/** The attributes of the element. */
export interface MapSettings {
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly region: string | undefined;
}

/** Evidence older than two years is shown as such: in 2026, evidence of 2023 and before. */
const YEARS = 2;

/** Countries with a member closer than this to the city, in kilometres, are near it even without a common border. */
const NEAR = 250;

/**
 * Selects and sorts the cities of a register.
 * @param thisYear the present year
 * @param world outlines that contain the place that the map is about
 */
export function selectCities(register: Register, settings: MapSettings, thisYear: number, world: World): MapView {
  const {members, sources, totals = []} = register;
  const recent = thisYear - YEARS;
  const cities = members.flatMap((member) => cityOf(member, register, recent));
  const announced = totals.flatMap((total): Announced[] => {
    const page = sources[total.source];
    return page ? [{...total, page}] : [];
  });
  const byCountry = new Map<string, MapCity[]>();
  for (const city of cities) {
    const {country} = city.member;
    byCountry.set(country, [...(byCountry.get(country) ?? []), city]);
  }
  const countries = [...byCountry].map(([code, list]): Country => ({
    code,
    cities: list,
    total: comparable(
      announced.find(({country}) => country === code),
      list,
    ),
  }));
  const {own, warnings} = findOwn(register, settings, cities);
  const code = codeOf(settings.country);
  const isKnown = code && (byCountry.has(code) || world.outlines.some((outline) => outline.code === code));
  const country = own?.member.country ?? (isKnown ? code : undefined);
  const {frame, problem} = chooseFrame(settings, code, byCountry, world);
  return {
    frame,
    cities,
    readable: fromWestToEast(cities, frame),
    countries,
    total: comparable(
      announced.find((total) => total.country === undefined),
      cities,
    ),
    own,
    country,
    near: country ? nearTo(country, own, countries, world) : [],
    recent,
    isEmpty: !cities.length,
    warnings: [...warnings, ...problem],
  };
}

/** The name of the file with the outlines that a map needs. */
export function outlinesFor({region, country}: MapSettings): string {
  const wanted = region?.trim();
  if (wanted) return REGION_NAMES.includes(wanted) ? wanted : 'world';
  const code = codeOf(country);
  const found = code && Object.entries(regions).find(([, codes]) => codes.split(' ').includes(code));
  return found ? found[0] : 'world';
}

const codeOf = (country: string | undefined): string | undefined => country?.trim().toUpperCase() || undefined;

/** Leaves out ended memberships and cities with only an award: neither is a member. */
function cityOf(member: Member, {sources}: Register, recent: number): MapCity[] {
  const kind = kindOf(member);
  const source = sources[sourceOf(kind, member)];
  if ((kind !== 'member' && kind !== 'seen') || !source) return [];
  const {since, seen, lat, lon} = member;
  const year = Math.max(since ?? 0, seen ?? 0);
  const place = lat === undefined || lon === undefined ? undefined : ([lon, lat] as const);
  return [{member, kind, source, year, isOld: year < recent, place}];
}

/**
 * A number can be compared with the list if the list has no more cities, and none that joined later: otherwise it is
 * about other cities than the list.
 */
function comparable(total: Announced | undefined, cities: readonly MapCity[]): Announced | undefined {
  if (!total || cities.length > total.members) return undefined;
  const year = Number(total.date.slice(0, 4));
  return cities.some(({member: {since = 0}}) => since > year) ? undefined : total;
}

function findOwn(
  register: Register,
  {city, country}: MapSettings,
  cities: readonly MapCity[],
): {own: MapCity | undefined; warnings: readonly string[]} {
  if (!city?.trim()) return {own: undefined, warnings: []};
  const membership = findMembership(register, city, country);
  const member = 'member' in membership ? membership.member : undefined;
  const own = cities.find((each) => each.member === member || each.member.id === member?.id);
  const problem = problemWith(city, membership, country);
  if (problem) return {own: undefined, warnings: [problem]};
  return {
    own,
    warnings: own ? [] : [`city="${city}" is in the register, but not as a present member, so it is not on the map`],
  };
}

function chooseFrame(
  {region, country: given}: MapSettings,
  code: string | undefined,
  byCountry: ReadonlyMap<string, readonly MapCity[]>,
  world: World,
): {frame: Frame; problem: readonly string[]} {
  const placesOf = (list: readonly MapCity[]): readonly Place[] => list.flatMap(({place}) => (place ? [place] : []));
  const whole = (...problem: string[]) => ({frame: worldFrame(placesOf([...byCountry.values()].flat())), problem});
  const wanted = region?.trim();
  if (wanted && wanted !== 'world') {
    const frame = regionFrame(wanted);
    if (frame) return {frame, problem: []};
    return whole(`region="${wanted}" is unknown; available: world, ${REGION_NAMES.join(', ')}`);
  }
  if (!code || wanted) return whole();
  const frame = countryFrame(world, code, placesOf(byCountry.get(code) ?? []));
  return frame ? {frame, problem: []} : whole(`country="${given}" is unknown: use a two-letter code such as LV`);
}

function fromWestToEast(cities: readonly MapCity[], frame: Frame): readonly MapCity[] {
  return cities
    .flatMap((city) => {
      const point = city.place && frame.project(city.place);
      return point && isInFrame(frame, point) ? [{city, x: point.x}] : [];
    })
    .sort((one, other) => one.x - other.x)
    .map(({city}) => city);
}

/** The country, then the countries with a common border or a member nearby; their cities by distance. */
function nearTo(
  code: string,
  own: MapCity | undefined,
  countries: readonly Country[],
  world: World,
): readonly Country[] {
  const neighbours = world.neighbours(code);
  const far = (city: MapCity): number => (own?.place && city.place ? distance(own.place, city.place) : Infinity);
  const farthest = (country: Country): number =>
    country.cities.reduce((one, city) => Math.min(one, far(city)), Infinity);
  const sorted = countries
    .filter((each) => each.code === code || neighbours.includes(each.code) || farthest(each) < NEAR)
    .sort(
      (one, other) => Number(other.code === code) - Number(one.code === code) || farthest(one) - farthest(other) || 0,
    );
  return own?.place
    ? sorted.map((each) => ({...each, cities: [...each.cities].sort((one, other) => far(one) - far(other) || 0)}))
    : sorted;
}
