/* The text of a badge file. It comes from the element's own code, so that both say the same. */
import { countryFiles } from '../elements/country-files.js';
import { statementFor } from '../elements/learning-city-badge/badge.lazy.js';
import { countryNamesIn } from '../elements/learning-city-badge/country-name.js';
import { hasWideBrackets, placeInBrackets, } from '../elements/learning-city-badge/statement.js';
import { NO_REGISTER } from '../elements/learning-city-badge/no-register.js';
import { sourceText } from '../elements/shared/source.view.js';
import { isPlain } from '../model/city-name.js';
import { findMembership } from '../model/membership.js';
import { cleanText } from '../util/text.js';
import { similarMembers } from './similar-members.js';
/** Loads the country names of a language. */
export async function wordingIn(locale) {
    const file = await countryFiles.get(locale.code)?.load();
    return { locale, countryName: countryNamesIn(locale.tag, file?.names) };
}
/**
 * Makes the text of a badge from a register, or says why the register does not support a statement.
 * @param href the address to link to; by default the source
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
/** Makes the text of a badge from the city's own statement; its source is the city's page. */
export function contentFromCity(city, country, since, href, wording) {
    const stated = { kind: 'stated', since, country: country?.toUpperCase() };
    const content = toContent(wording, city, stated, NO_REGISTER, 'own', href);
    // In a file, "this site" would not tell readers which site.
    return { ...content, origin: [...content.origin, sourceText(wording.locale, { url: href })] };
}
function toContent({ locale, countryName }, name, membership, register, id, href) {
    const { city, qualifier, country, words, awards, origin, url } = statementFor(locale, name, membership, register, countryName);
    const cityName = clean(city);
    const inBrackets = clean(placeInBrackets({ qualifier, country }, locale.code));
    const place = inBrackets && (hasWideBrackets(locale.code) ? '' : ' ') + inBrackets;
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
        return 'no city given';
    const isOneCountry = new Set(candidates.map(({ country }) => country)).size < candidates.length;
    return `${city} matches several rows: ${candidates.map(rowName).join('; ')}. ${isOneCountry ? 'Two of them are in the same country: use an id as --city' : 'Choose one with --country'}`;
}
function whyNotListed(register, city, country) {
    const why = `${city}${country ? `, ${country.toUpperCase()}` : ''} has no membership or award in this register`;
    const similar = similarMembers(register, city, country);
    return [
        why,
        ...(isPlain(city) ? [] : ['The name has hidden or lookalike characters']),
        'That does not mean that the city is not a member; to state its membership yourself, use --since and --href',
        ...(similar.length ? [`Similar: ${similar.map(rowName).join('; ')}`] : []),
    ].join('. ');
}
//# sourceMappingURL=badge-content.js.map