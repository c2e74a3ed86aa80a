/* What a badge in a file says: the words and figures of the element, from the element's own code. */
import {countryFiles} from '../elements/country-files.js';
import {statementFor} from '../elements/learning-city-badge/badge.lazy.js';
import {countryNamesIn} from '../elements/learning-city-badge/country-name.js';
import {
  type CountryName,
  hasWideBrackets,
  placeInBrackets,
  type Statable,
  type Statement,
} from '../elements/learning-city-badge/statement.js';
import {NO_REGISTER} from '../elements/learning-city-badge/no-register.js';
import {sourceText} from '../elements/shared/source.view.js';
import type {Locale} from '../locale/locale.js';
import {isPlain} from '../model/city-name.js';
import {findMembership} from '../model/membership.js';
import type {Member, Register} from '../model/register.js';
import {cleanText} from '../util/text.js';
import {similarMembers} from './similar-members.js';

/** In which words. */
export interface Wording {
  readonly locale: Locale;
  readonly countryName: CountryName;
}

/** The words of a language, with its names of countries. */
export async function wordingIn(locale: Locale): Promise<Wording> {
  const file = await countryFiles.get(locale.code)?.load();
  return {locale, countryName: countryNamesIn(locale.tag, file?.names)};
}

export interface BadgeContent extends Omit<Statement, 'url' | 'qualifier' | 'country'> {
  /** The name and the place. */
  readonly city: string;
  /** "Lesbos". */
  readonly name: string;
  /** " (Mytilene, Greece)", with the blank that separates it from the name; empty where the country is not known. */
  readonly place: string;
  readonly locale: Locale;
  /** Stable and ASCII, to make ids in the file of. */
  readonly id: string;
  /** Where the badge leads. */
  readonly href: string | undefined;
}

/** Why there is no badge: one sentence. */
export interface Refusal {
  readonly refusal: string;
}

/**
 * What the register lets a badge say, or why nothing.
 * @param href where the badge leads; to the source without it
 */
export function contentFromRegister(
  register: Register,
  city: string,
  country: string | undefined,
  wording: Wording,
  href?: string,
): BadgeContent | Refusal {
  const membership = findMembership(register, city, country);
  switch (membership.kind) {
    case 'unclear':
      return {refusal: whyUnclear(register, city, membership.candidates)};
    case 'not-listed':
      return {refusal: whyNotListed(register, city, country)};
    default: {
      const id = 'member' in membership ? membership.member.id : '';
      return toContent(wording, city, membership, register, id, href);
    }
  }
}

/** What a city states of itself, with the page that says so for its source. */
export function contentFromCity(
  city: string,
  country: string | undefined,
  since: number,
  href: string,
  wording: Wording,
): BadgeContent {
  const stated = {kind: 'stated', since, country: country?.toUpperCase()} as const;
  const content = toContent(wording, city, stated, NO_REGISTER, 'own', href);
  // Away from the city's site "this site" alone would say nothing.
  return {...content, origin: [...content.origin, sourceText(wording.locale, {url: href})]};
}

function toContent(
  {locale, countryName}: Wording,
  name: string,
  membership: Statable,
  register: Register,
  id: string,
  href: string | undefined,
): BadgeContent {
  const {city, qualifier, country, words, awards, origin, url} = statementFor(
    locale,
    name,
    membership,
    register,
    countryName,
  );
  const cityName = clean(city);
  const inBrackets = clean(placeInBrackets({qualifier, country}, locale.code));
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

const clean = (text: string): string => cleanText(text, 300) ?? '';

const rowName = ({city, country, id}: Member): string => `${city}, ${country} (${id})`;

function whyUnclear({members}: Register, city: string, candidates: readonly Member[]): string {
  if (!members.length) return 'the register has no rows, so it says nothing about membership';
  if (!city.trim()) return 'no city is named';
  const isOneCountry = new Set(candidates.map(({country}) => country)).size < candidates.length;
  return `several rows are called ${city}: ${candidates.map(rowName).join('; ')}. ${
    isOneCountry ? 'Two of them are in one country: say which by its id' : 'Say which with --country'
  }`;
}

function whyNotListed(register: Register, city: string, country: string | undefined): string {
  const why = `${city}${country ? `, ${country.toUpperCase()}` : ''} is not in this register with a membership or an award that can be stated`;
  const similar = similarMembers(register, city, country);
  return [
    why,
    ...(isPlain(city) ? [] : ['The name has characters that are hidden or only look like others']),
    'This says nothing about its membership; --since with --href makes a statement of your own',
    ...(similar.length ? [`Similar: ${similar.map(rowName).join('; ')}`] : []),
  ].join('. ');
}
