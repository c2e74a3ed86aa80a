/* What a badge in a file says: the words and figures of the element, from the element's own code. */
import { countryFiles } from '../elements/country-files.js';
import { statementFor } from '../elements/learning-city-badge/badge.lazy.js';
import { countryNamesIn } from '../elements/learning-city-badge/country-name.js';
import { NO_REGISTER } from '../elements/learning-city-badge/no-register.js';
import { sourceText } from '../elements/shared/source.view.js';
import { isPlain } from '../model/city-name.js';
import { findMembership } from '../model/membership.js';
import { cleanText } from '../util/text.js';
import { similarMembers } from './similar-members.js';
/** The words of a language, with its names of countries. */
export async function wordingIn(locale) {
    const file = await countryFiles.get(locale.code)?.load();
    return { locale, countryName: countryNamesIn(locale.tag, file?.names) };
}
/**
 * What the register lets a badge say, or why nothing.
 * @param href where the badge leads; to the source without it
 */
export function contentFromRegister(register, city, country, wording, href) {
    const membership = findMembership(register, city, country);
    switch (membership.kind) {
        case 'unclear':
            return { refusal: whyUnclear(register, city, membership.candidates) };
        case 'not-listed':
            return { refusal: whyNotListed(register, city, country) };
        default: {
            const id = 'member' in membership ? membership.member.id : '';
            return toContent(wording, city, membership, register, id, href);
        }
    }
}
/** What a city states of itself, with the page that says so for its source. */
export function contentFromCity(city, country, since, href, wording) {
    const stated = { kind: 'stated', since, country: country?.toUpperCase() };
    const content = toContent(wording, city, stated, NO_REGISTER, 'own', href);
    // Away from the city's site "this site" alone would say nothing.
    return { ...content, origin: [...content.origin, sourceText(wording.locale, { url: href })] };
}
function toContent({ locale, countryName }, name, membership, register, id, href) {
    const { city, country, words, awards, origin, url } = statementFor(locale, name, membership, register, countryName);
    const cityName = clean(city);
    // Chinese brackets have their blank inside.
    const place = country ? (country.startsWith('（') ? '' : ' ') + clean(country) : '';
    return {
        locale,
        id: id.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        city: cityName + place,
        name: cityName,
        place,
        words,
        awards: awards.map(clean),
        origin: origin.map(clean),
        href: href ?? url,
    };
}
const clean = (text) => cleanText(text, 300) ?? '';
const rowName = ({ city, country, id }) => `${city}, ${country} (${id})`;
function whyUnclear({ members }, city, candidates) {
    if (!members.length)
        return 'the register has no rows, so it says nothing about membership';
    if (!city.trim())
        return 'no city is named';
    const isOneCountry = new Set(candidates.map(({ country }) => country)).size < candidates.length;
    return `several rows are called ${city}: ${candidates.map(rowName).join('; ')}. ${isOneCountry ? 'Two of them are in one country: say which by its id' : 'Say which with --country'}`;
}
function whyNotListed(register, city, country) {
    const why = `${city}${country ? `, ${country.toUpperCase()}` : ''} is not in this register with a membership or an award that can be stated`;
    const similar = similarMembers(register, city, country);
    return [
        why,
        ...(isPlain(city) ? [] : ['The name has characters that are hidden or only look like others']),
        'This says nothing about its membership; --since with --href makes a statement of your own',
        ...(similar.length ? [`Similar: ${similar.map(rowName).join('; ')}`] : []),
    ].join('. ');
}
//# sourceMappingURL=badge-content.js.map