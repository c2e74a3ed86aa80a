/* What a map shows of a register. */
import { findMembership, kindOf, problemWith, sourceOf } from '../../model/membership.js';
import { countryFrame, regionFrame, REGION_NAMES, worldFrame } from './frame.js';
import { distance } from './projection.js';
import { readWorld } from './world.js';
/** The address of the page that confirms a city's membership. */
export const pageOf = ({ source }) => source.url;
/** Evidence older than two years is shown as such: in 2026, evidence of 2023 and before. */
const YEARS = 2;
/** Countries with a member closer than this to the city, in kilometres, are near it even without a common border. */
const NEAR = 250;
/**
 * Selects and sorts the cities of a register.
 * @param thisYear the present year
 */
export function selectCities(register, settings, thisYear) {
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
    const country = own?.member.country ?? (code && (byCountry.has(code) || hasOutline(code)) ? code : undefined);
    const { frame, problem } = chooseFrame(settings, code, byCountry);
    return {
        frame,
        cities,
        countries,
        total: comparable(announced.find((total) => total.country === undefined), cities),
        own,
        country,
        near: country ? nearTo(country, own, countries) : [],
        recent,
        isEmpty: !cities.length,
        warnings: [...warnings, ...problem],
    };
}
const codeOf = (country) => country?.trim().toUpperCase() || undefined;
const hasOutline = (code) => readWorld().outlines.some((outline) => outline.code === code);
/** Leaves out ended memberships and cities with only an award: they are no members. */
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
function chooseFrame({ region, country: given }, code, byCountry) {
    const wanted = region?.trim();
    if (wanted && wanted !== 'world') {
        const frame = regionFrame(wanted);
        return frame
            ? { frame, problem: [] }
            : {
                frame: worldFrame(),
                problem: [`region="${wanted}" is unknown; available: world, ${REGION_NAMES.join(', ')}`],
            };
    }
    if (!code || wanted)
        return { frame: worldFrame(), problem: [] };
    const places = (byCountry.get(code) ?? []).flatMap(({ place }) => (place ? [place] : []));
    const frame = countryFrame(readWorld(), code, places);
    return frame
        ? { frame, problem: [] }
        : { frame: worldFrame(), problem: [`country="${given}" is unknown: use a two-letter code such as LV`] };
}
/** The country, then the countries with a common border or a member nearby; their cities by distance. */
function nearTo(code, own, countries) {
    const neighbours = readWorld().neighbours(code);
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