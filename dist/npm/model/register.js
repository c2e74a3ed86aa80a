import { byLanguage } from './local-text.js';
import { integer, listOf, object, plainDate, text } from './schema.js';
import { sourceKey, sourcesSchema } from './source.js';
/** Rows of a register that are looked at. */
export const MOST_MEMBERS = 5000;
/** One city of the register. Without `since` or `memberBy` it is no claim of membership. */
export const memberSchema = object({
    id: text(80, 'Stable id: country and name, such as lv-ventspils'),
    city: text(120, 'The name, in the spelling of the source'),
    country: text(2, 'ISO 3166-1 alpha-2 code', '^[A-Z]{2}$'),
    source: sourceKey('Key of the source for the membership'),
}, {
    names: byLanguage(text(120), 'The name in other languages, by language tag'),
    since: integer('Year the city joined'),
    memberBy: integer('A year in which a source shows the city as a member, where the year of joining is not known'),
    until: integer('Year the membership ended'),
    awards: listOf(object({ year: integer('Year of the award'), source: sourceKey() }, {}), 20, 'Learning City Awards received'),
    note: text(500, 'What a reader of the row should know'),
});
/** Cities of a network with the source of each: the document that `<learning-city-badge>` reads. */
export const registerSchema = object({
    members: listOf(memberSchema, MOST_MEMBERS),
    sources: sourcesSchema,
    checked: plainDate('When the register was last compared with its sources'),
}, {}, 'Cities of the network, each with its source. A city that is not listed is not thereby no member');
//# sourceMappingURL=register.js.map