import { byLanguage } from './local-text.js';
import { choice, integer, listOf, number, object, pastDate, pastYear, qualifier, text } from './schema.js';
import { withoutUnsafe } from '../util/text.js';
import { sourceKey, sourcesSchema } from './source.js';
/** Maximum number of rows of a register that are read. */
export const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `seen` the row does not claim a membership. */
export const memberSchema = object({
    id: text(80, 'Stable id, made of country and name, such as lv-ventspils'),
    city: text(120, 'The name as the source spells it'),
    country: text(2, 'ISO 3166-1 alpha-2 code', '^[A-Z]{2}$'),
    source: sourceKey('Key of the source for the membership'),
}, {
    names: byLanguage(text(120), 'The name in other languages, by language tag'),
    status: qualifier(choice(['joined', 'seen', 'award', 'left'], 'The strongest claim allowed. joined: a member since it joined; seen: a member in the year of a source; award: received an award; left: no longer a member. By default the other properties decide')),
    since: qualifier(pastYear('Year when the city joined')),
    seen: qualifier(pastYear('The newest year when a source shows the city as a member')),
    seenSource: qualifier(sourceKey('Key of the source for seen, if it is not the source for the membership')),
    until: qualifier(pastYear('Year when the membership ended')),
    gone: qualifier(pastYear('A year when a source shows that the city is no longer a member, if the year of its end is unknown')),
    goneSource: qualifier(sourceKey('Key of the source for gone')),
    awards: listOf(object({ year: pastYear('Year of the award'), source: sourceKey() }, {}), 20, 'Learning City Awards received'),
    checked: qualifier(pastDate('When the row was last compared with its source; by default the date of the register')),
    lat: number('Latitude in degrees, for a map; only together with lon', -90, 90),
    lon: number('Longitude in degrees, for a map; only together with lat', -180, 180),
    note: text(500, 'A note for readers of the row'),
});
/** Normalises an id for comparison, ignoring case and invisible characters. */
export const idKey = (id) => withoutUnsafe(id).normalize('NFC').trim().toLowerCase();
/** Returns true if the years are in a possible order. A city is never both a member and not a member in one year. */
export function isCoherent({ since, seen, until, gone }) {
    const isBefore = (one, other, isSameYear) => one === undefined || other === undefined || one < other || (isSameYear && one === other);
    return (isBefore(since, seen, true) &&
        isBefore(since, until, true) &&
        isBefore(seen, until, true) &&
        isBefore(since, gone, false) &&
        isBefore(seen, gone, false) &&
        isBefore(until, gone, true));
}
/** A number of members that the network or a country has announced. It is never counted from the rows. */
const totalSchema = object({
    members: integer('The announced number of members', 0, 1_000_000),
    date: pastDate('When it was announced'),
    source: sourceKey('Key of the source of the number'),
}, {
    country: qualifier(text(2, 'ISO 3166-1 alpha-2 code; by default the number is for the whole network', '^[A-Z]{2}$')),
});
/** The cities of a network, each with its source: the document that `<learning-city-badge>` and `<network-map>` read. */
export const registerSchema = object({
    members: listOf(memberSchema, MOST_MEMBERS),
    sources: sourcesSchema,
    checked: pastDate('When the register was last compared with its sources'),
}, {
    totals: listOf(totalSchema, 500, 'Announced numbers of members, beside the number of rows on a map'),
    placesSource: sourceKey('Key of the source of lat and lon, which a map names'),
}, 'Cities of the network, each with its source. A city that is not listed may still be a member');
//# sourceMappingURL=register.js.map