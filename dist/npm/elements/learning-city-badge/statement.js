import { str } from '@lit/localize';
import { memberName } from '../../model/membership.js';
import { hostName } from '../../util/safe-url.js';
import { sourceText } from '../shared/source.view.js';
/**
 * States what can be said of a city, in a locale that has the badge's words.
 * @param city the name as the page has it, for a city without a row
 * @param checked when the register was last compared with its sources
 */
export function statementIn(locale, city, membership, { checked, sources }) {
    const row = 'member' in membership ? membership : undefined;
    const awards = (row?.member.awards ?? []).map(({ year, source }) => {
        const { url } = sources[source] ?? {};
        return awardWords(locale, year) + (url && source !== row?.member.source ? ` (${hostName(url)})` : '');
    });
    return {
        city: row ? memberName(row.member, locale.code) : city,
        words: wordsFor(locale, membership),
        // The first one is the statement itself where there is no other.
        awards: row?.kind === 'awarded' ? awards.slice(1) : awards,
        origin: [
            membership.kind === 'stated'
                ? locale.msg('Stated by this site', { id: 'stated', desc: 'Under a statement that no register confirms' })
                : locale.msg(str `Checked: ${locale.format.date(checked)}`, {
                    id: 'checked',
                    desc: 'When the register was last compared with its sources',
                }),
            ...(row ? [sourceText(locale, row.source)] : []),
        ],
        url: row?.source.url,
    };
}
function wordsFor(locale, membership) {
    const { msg, format } = locale;
    switch (membership.kind) {
        case 'member':
            return membership.member.since === undefined
                ? msg('UNESCO learning city (year of joining not known)', {
                    id: 'member',
                    desc: 'Stands under the name of the city',
                })
                : sinceWords(locale, membership.member.since);
        case 'stated':
            return sinceWords(locale, membership.since);
        case 'ended':
            return msg(str `Was a UNESCO learning city until ${format.year(membership.member.until ?? 0)}`, {
                id: 'until',
                desc: 'Stands under the name of the city; with the year in which membership ended',
            });
        case 'awarded':
            return awardWords(locale, membership.member.awards?.[0]?.year ?? 0);
        case 'not-listed':
            return msg('Not found in this register, which says nothing about membership', {
                id: 'unlisted',
                desc: 'Stands under the name of a city that is not in the list',
            });
    }
}
const sinceWords = ({ msg, format }, year) => msg(str `UNESCO learning city since ${format.year(year)}`, {
    id: 'since',
    desc: 'Stands under the name of the city; with a year',
});
const awardWords = ({ msg, format }, year) => msg(str `Received the UNESCO Learning City Award in ${format.year(year)}`, {
    id: 'award',
    desc: 'Stands under the name of the city; with the year',
});
//# sourceMappingURL=statement.js.map