/* Selects the part of a register that a map shows. */
import { regions } from '../../data/regions.js';
import { findMembership, kindOf, problemWith, sourceOf } from '../../model/membership.js';
import { countryFrame, isInFrame, regionFrame, REGION_NAMES, worldFrame } from './frame.js';
import { distance } from './projection.js';
/** The address of the page that confirms a city's membership. */
export const pageOf = ({ source }) => source.url;
/** Evidence older than two years is shown as such: in 2026, evidence of 2023 and before. */
const YEARS = 2;
/** Countries with a member closer than this to the city, in kilometres, are near it even without a common border. */
const NEAR = 250;
/**
 * Selects and sorts the cities of a register.
 * @param thisYear the present year
 * @param world outlines that contain the place that the map is about
 */
export function selectCities(register, settings, thisYear, world) {
    const { members, sources, totals = [] } = register;
    const recent = thisYear - YEARS;
    const cities = members.flatMap((member) => cityOf(member, register, recent));
    const announced = totals.flatMap((total) => {
        const page = sources[total.source];
        return page ? [{ ...total, page }] : [];
    });
    const byCountry = new Map();
    for (const city of cities) {
        const { country } = city.member;
        byCountry.set(country, [...(byCountry.get(country) ?? []), city]);
    }
    const countries = [...byCountry].map(([code, list]) => ({
        code,
        cities: list,
        total: comparable(announced.find(({ country }) => country === code), list),
    }));
    const { own, warnings } = findOwn(register, settings, cities);
    const code = codeOf(settings.country);
    const isKnown = code && (byCountry.has(code) || world.outlines.some((outline) => outline.code === code));
    const country = own?.member.country ?? (isKnown ? code : undefined);
    const { frame, problem } = chooseFrame(settings, code, byCountry, world);
    return {
        frame,
        cities,
        readable: fromWestToEast(cities, frame),
        countries,
        total: comparable(announced.find((total) => total.country === undefined), cities),
        own,
        country,
        near: country ? nearTo(country, own, countries, world) : [],
        recent,
        isEmpty: !cities.length,
        warnings: [...warnings, ...problem],
    };
}
/** The name of the file with the outlines that a map needs. */
export function outlinesFor({ region, country }) {
    const wanted = region?.trim();
    if (wanted)
        return REGION_NAMES.includes(wanted) ? wanted : 'world';
    const code = codeOf(country);
    const found = code && Object.entries(regions).find(([, codes]) => codes.split(' ').includes(code));
    return found ? found[0] : 'world';
}
const codeOf = (country) => country?.trim().toUpperCase() || undefined;
/** Leaves out ended memberships and cities with only an award: neither is a member. */
function cityOf(member, { sources }, recent) {
    const kind = kindOf(member);
    const source = sources[sourceOf(kind, member)];
    if ((kind !== 'member' && kind !== 'seen') || !source)
        return [];
    const { since, seen, lat, lon } = member;
    const year = Math.max(since ?? 0, seen ?? 0);
    const place = lat === undefined || lon === undefined ? undefined : [lon, lat];
    return [{ member, kind, source, year, isOld: year < recent, place }];
}
/**
 * A number can be compared with the list if the list has no more cities, and none that joined later: otherwise it is
 * about other cities than the list.
 */
function comparable(total, cities) {
    if (!total || cities.length > total.members)
        return undefined;
    const year = Number(total.date.slice(0, 4));
    return cities.some(({ member: { since = 0 } }) => since > year) ? undefined : total;
}
function findOwn(register, { city, country }, cities) {
    if (!city?.trim())
        return { own: undefined, warnings: [] };
    const membership = findMembership(register, city, country);
    const member = 'member' in membership ? membership.member : undefined;
    const own = cities.find((each) => each.member === member || each.member.id === member?.id);
    const problem = problemWith(city, membership, country);
    if (problem)
        return { own: undefined, warnings: [problem] };
    return {
        own,
        warnings: own ? [] : [`city="${city}" is in the register, but not as a present member, so it is not on the map`],
    };
}
function chooseFrame({ region, country: given }, code, byCountry, world) {
    const placesOf = (list) => list.flatMap(({ place }) => (place ? [place] : []));
    const whole = (...problem) => ({ frame: worldFrame(placesOf([...byCountry.values()].flat())), problem });
    const wanted = region?.trim();
    if (wanted && wanted !== 'world') {
        const frame = regionFrame(wanted);
        if (frame)
            return { frame, problem: [] };
        return whole(`region="${wanted}" is unknown; available: world, ${REGION_NAMES.join(', ')}`);
    }
    if (!code || wanted)
        return whole();
    const frame = countryFrame(world, code, placesOf(byCountry.get(code) ?? []));
    return frame ? { frame, problem: [] } : whole(`country="${given}" is unknown: use a two-letter code such as LV`);
}
function fromWestToEast(cities, frame) {
    return cities
        .flatMap((city) => {
        const point = city.place && frame.project(city.place);
        return point && isInFrame(frame, point) ? [{ city, x: point.x }] : [];
    })
        .sort((one, other) => one.x - other.x)
        .map(({ city }) => city);
}
/** The country, then the countries with a common border or a member nearby; their cities by distance. */
function nearTo(code, own, countries, world) {
    const neighbours = world.neighbours(code);
    const far = (city) => (own?.place && city.place ? distance(own.place, city.place) : Infinity);
    const farthest = (country) => country.cities.reduce((one, city) => Math.min(one, far(city)), Infinity);
    const sorted = countries
        .filter((each) => each.code === code || neighbours.includes(each.code) || farthest(each) < NEAR)
        .sort((one, other) => Number(other.code === code) - Number(one.code === code) || farthest(one) - farthest(other) || 0);
    return own?.place
        ? sorted.map((each) => ({ ...each, cities: [...each.cities].sort((one, other) => far(one) - far(other) || 0) }))
        : sorted;
}
//# sourceMappingURL=map-view-model.js.map