/* What a badge in a file says: the words and figures of the element, from the element's own code. */
import { statementFor } from '../elements/learning-city-badge/badge.lazy.js';
import { NO_REGISTER } from '../elements/learning-city-badge/no-register.js';
import { sourceText } from '../elements/shared/source.view.js';
import { findMembership } from '../model/membership.js';
import { cleanText } from '../util/text.js';
import { editDistance } from '../util/spelling.js';
/** A name within this many changes of what was asked for may have been meant. */
const MOST_CHANGES = 2;
/**
 * What the register lets a badge say, or why nothing.
 * @param href where the badge leads; to the source without it
 */
export function contentFromRegister(register, city, country, locale, href) {
    const membership = findMembership(register, city, country);
    switch (membership.kind) {
        case 'unclear':
            return { refusal: whyUnclear(register, city, membership.candidates) };
        case 'not-listed':
            return { refusal: whyNotListed(register, city, country, membership.near) };
        default: {
            const id = 'member' in membership ? membership.member.id : '';
            return toContent(locale, city, membership, register, id, href);
        }
    }
}
/** What a city states of itself, with the page that says so for its source. */
export function contentFromCity(city, since, href, locale) {
    const content = toContent(locale, city, { kind: 'stated', since }, NO_REGISTER, 'own', href);
    // Away from the city's site "this site" alone would say nothing.
    return { ...content, origin: [...content.origin, sourceText(locale, { url: href })] };
}
function toContent(locale, name, membership, register, id, href) {
    const { city, words, awards, origin, url } = statementFor(locale, name, membership, register);
    return {
        locale,
        id: id.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        city: clean(city),
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
        return 'the register has no rows, so nothing can be said';
    if (!city.trim())
        return 'no city is named';
    const isOneCountry = new Set(candidates.map(({ country }) => country)).size < candidates.length;
    return `several rows are called ${city}: ${candidates.map(rowName).join('; ')}. ${isOneCountry ? 'Two of them are in one country: say which by its id' : 'Say which with --country'}`;
}
function whyNotListed(register, city, country, near) {
    const why = `${city}${country ? `, ${country}` : ''} is not in this register with a membership or an award that can be stated`;
    const anywhere = findMembership(register, city);
    const elsewhere = 'member' in anywhere
        ? [anywhere.member]
        : anywhere.kind === 'unclear'
            ? anywhere.candidates
            : anywhere.kind === 'not-listed'
                ? anywhere.near
                : [];
    const misspelt = register.members.filter(({ city: name, names = {} }) => [name, ...Object.values(names)].some((some) => editDistance(some, city) <= MOST_CHANGES));
    const similar = [near, elsewhere, misspelt].find(({ length }) => length) ?? [];
    return `${why}. ${similar.length
        ? `Similar: ${similar.slice(0, 5).map(rowName).join('; ')}`
        : 'This says nothing about its membership; --since with --href makes a statement of your own'}`;
}
//# sourceMappingURL=badge-content.js.map