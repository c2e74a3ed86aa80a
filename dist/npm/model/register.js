import { byLanguage } from './local-text.js';
import { choice, listOf, object, pastDate, pastYear, qualifier, text } from './schema.js';
import { withoutUnsafe } from '../util/text.js';
import { sourceKey, sourcesSchema } from './source.js';
/** Rows of a register that are looked at. */
export const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `seen` it is no claim of membership. */
export const memberSchema = object({
    id: text(80, 'Stable id: country and name, such as lv-ventspils'),
    city: text(120, 'The name, in the spelling of the source'),
    country: text(2, 'ISO 3166-1 alpha-2 code', '^[A-Z]{2}$'),
    source: sourceKey('Key of the source for the membership'),
}, {
    names: byLanguage(text(120), 'The name in other languages, by language tag'),
    status: qualifier(choice(['joined', 'seen', 'award', 'left'], 'The most that may be said of the city: joined: a member since it joined; seen: a member in the year of a source; award: that it received an award; left: that it is a member no longer. Without it the other properties decide')),
    since: qualifier(pastYear('Year the city joined')),
    seen: qualifier(pastYear('The newest year in which a source shows the city as a member')),
    seenSource: qualifier(sourceKey('Key of the source for seen, where it is another than that of the membership')),
    until: qualifier(pastYear('Year the membership ended')),
    gone: qualifier(pastYear('A year in which a source shows the city as a member no longer, where that of the end is not known')),
    goneSource: qualifier(sourceKey('Key of the source for gone')),
    awards: listOf(object({ year: pastYear('Year of the award'), source: sourceKey() }, {}), 20, 'Learning City Awards received'),
    checked: qualifier(pastDate('When the row was last compared with its source; by default as the register')),
    note: text(500, 'What a reader of the row should know'),
});
/** What tells ids apart: their letters, whatever their case, and without what is not seen. */
export const idKey = (id) => withoutUnsafe(id).normalize('NFC').trim().toLowerCase();
/** Whether years are in an order that can be true: no city is a member and no member in one year. */
export function isCoherent({ since, seen, until, gone }) {
    const isBefore = (one, other, isSameYear) => one === undefined || other === undefined || one < other || (isSameYear && one === other);
    return (isBefore(since, seen, true) &&
        isBefore(since, until, true) &&
        isBefore(seen, until, true) &&
        isBefore(since, gone, false) &&
        isBefore(seen, gone, false) &&
        isBefore(until, gone, true));
}
/** Cities of a network with the source of each: the document that `<learning-city-badge>` reads. */
export const registerSchema = object({
    members: listOf(memberSchema, MOST_MEMBERS),
    sources: sourcesSchema,
    checked: pastDate('When the register was last compared with its sources'),
}, {}, 'Cities of the network, each with its source. A city that is not listed is not thereby no member');
//# sourceMappingURL=register.js.map