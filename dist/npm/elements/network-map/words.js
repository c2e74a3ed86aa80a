/* The words of a map. */
import { str } from '@lit/localize';
import { formatNumber } from '../../locale/number.js';
export const titleWords = ({ msg }) => msg('Map of the network', { id: 'map-title', desc: 'Heading of a map that shows the members of a network' });
/** The number of members in the list, and the announced number with its date. */
export function countWords(locale, shown, total) {
    const { msg, format } = locale;
    const count = formatNumber(shown, locale);
    if (!total) {
        return msg(str `Members listed here: ${count}`, {
            id: 'map-count',
            desc: 'Below the heading of a map; with a number',
        });
    }
    const [all, date] = [formatNumber(total.members, locale), format.date(total.date)];
    return msg(str `Members listed here: ${count} of ${all} announced (${date})`, {
        id: 'map-count-of',
        desc: 'Below the heading of a map; with the number of members in its list, the number that the network has announced, and the date of the announcement',
    });
}
/** The same for one country, in brackets behind its name. */
export function countryCountWords(locale, shown, total) {
    const { msg, format } = locale;
    const count = formatNumber(shown, locale);
    if (!total)
        return count;
    const [all, date] = [formatNumber(total.members, locale), format.date(total.date)];
    return msg(str `${count} of ${all} announced (${date})`, {
        id: 'map-country-of',
        desc: 'Behind the name of a country: the number of its members in a list, the number that it has announced, and the date of the announcement',
    });
}
export const unplacedWords = (locale, count) => locale.msg(str `Only in the list, because the place is not known: ${formatNumber(count, locale)}`, {
    id: 'map-unplaced',
    desc: 'Below a map; with the number of members that it cannot show',
});
export const recentWords = ({ msg, format }, year) => msg(str `Confirmed in ${format.year(year)} or later`, {
    id: 'map-recent',
    desc: 'Meaning of a filled dot on a map: a source confirms the membership in this year or later',
});
export const oldWords = ({ msg, format }, year) => msg(str `Last confirmed before ${format.year(year)}`, {
    id: 'map-old',
    desc: 'Meaning of an empty dot on a map: no source confirms the membership in this year or later',
});
/** The claim of a row: "member since 2022", or "member in 2019". Old evidence is named. */
export function claimWords({ msg, format }, { kind, member, year, isOld }) {
    const { since } = member;
    if (kind === 'seen' || since === undefined) {
        return msg(str `member in ${format.year(year)}`, {
            id: 'map-seen',
            desc: 'Behind the name of a city: a source shows it as a member in this year; it may have left since',
        });
    }
    return isOld && year > since
        ? msg(str `member since ${format.year(since)}, last confirmed in ${format.year(year)}`, {
            id: 'map-since-old',
            desc: 'Behind the name of a city: the year when it joined, and the newest year when a source shows it as a member',
        })
        : msg(str `joined in ${format.year(since)}`, {
            id: 'map-since',
            desc: 'Behind the name of a city: the year when it became a member',
        });
}
export const nearWords = ({ msg }) => msg('In the same country and nearby', { id: 'map-near', desc: 'Heading above cities near the page’s own city' });
export const listWords = ({ msg }) => msg('All members by country', { id: 'map-list', desc: 'Opens a list' });
export const searchWords = ({ msg }) => msg('Find a member by name', { id: 'map-search', desc: 'Label of a field to search in' });
export const notFoundWords = ({ msg }) => msg('Not found in this list, which may be incomplete.', {
    id: 'map-not-found',
    desc: 'Result of a search for a member by name',
});
export const readWords = ({ msg }) => msg('Members on the map, one by one', {
    id: 'map-read',
    desc: 'Name of a slider that reads the members on a map, one after another',
});
export const fileWords = ({ msg }, kind) => msg(str `Download as ${kind} file`, { id: 'map-file', desc: 'A button; with CSV or GeoJSON' });
export const placesWords = ({ msg }, source) => msg(str `Places: ${source}`, { id: 'map-places', desc: 'The source of the places on a map; with its name' });
export const checkedWords = ({ msg, format }, date) => msg(str `Checked: ${format.date(date)}`, {
    id: 'map-checked',
    desc: 'When the list was last compared with its sources; with a date',
});
export const manyWords = ({ msg }) => msg('Several members close together, with their number', {
    id: 'map-group',
    desc: 'Meaning of a disc with a number on a map: that many members at, or close to, one place',
});
//# sourceMappingURL=words.js.map