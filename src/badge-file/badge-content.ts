/* What a badge in a file says: the words and figures of the element, from the element's own code. */
import {statementFor} from '../elements/learning-city-badge/badge.lazy.js';
import type {Statable, Statement} from '../elements/learning-city-badge/statement.js';
import {NO_REGISTER} from '../elements/learning-city-badge/no-register.js';
import {sourceText} from '../elements/shared/source.view.js';
import type {Locale} from '../locale/locale.js';
import {findMembership} from '../model/membership.js';
import type {Member, Register} from '../model/register.js';
import {cleanText} from '../util/text.js';
import {editDistance} from '../util/spelling.js';

export interface BadgeContent extends Omit<Statement, 'url'> {
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

/** A name within this many changes of what was asked for may have been meant. */
const MOST_CHANGES = 2;

/**
 * What the register lets a badge say, or why nothing.
 * @param href where the badge leads; to the source without it
 */
export function contentFromRegister(
  register: Register,
  city: string,
  country: string | undefined,
  locale: Locale,
  href?: string,
): BadgeContent | Refusal {
  const membership = findMembership(register, city, country);
  switch (membership.kind) {
    case 'unclear':
      return {refusal: whyUnclear(register, city, membership.candidates)};
    case 'not-listed':
      return {refusal: whyNotListed(register, city, country, membership.near)};
    default: {
      const id = 'member' in membership ? membership.member.id : '';
      return toContent(locale, city, membership, register, id, href);
    }
  }
}

/** What a city states of itself, with the page that says so for its source. */
export function contentFromCity(city: string, since: number, href: string, locale: Locale): BadgeContent {
  const content = toContent(locale, city, {kind: 'stated', since}, NO_REGISTER, 'own', href);
  // Away from the city's site "this site" alone would say nothing.
  return {...content, origin: [...content.origin, sourceText(locale, {url: href})]};
}

function toContent(
  locale: Locale,
  name: string,
  membership: Statable,
  register: Register,
  id: string,
  href: string | undefined,
): BadgeContent {
  const {city, words, awards, origin, url} = statementFor(locale, name, membership, register);
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

const clean = (text: string): string => cleanText(text, 300) ?? '';
const rowName = ({city, country, id}: Member): string => `${city}, ${country} (${id})`;

function whyUnclear({members}: Register, city: string, candidates: readonly Member[]): string {
  if (!members.length) return 'the register has no rows, so nothing can be said';
  if (!city.trim()) return 'no city is named';
  const isOneCountry = new Set(candidates.map(({country}) => country)).size < candidates.length;
  return `several rows are called ${city}: ${candidates.map(rowName).join('; ')}. ${
    isOneCountry ? 'Two of them are in one country: say which by its id' : 'Say which with --country'
  }`;
}

function whyNotListed(register: Register, city: string, country: string | undefined, near: readonly Member[]): string {
  const why = `${city}${country ? `, ${country}` : ''} is not in this register with a membership or an award that can be stated`;
  const anywhere = findMembership(register, city);
  const elsewhere =
    'member' in anywhere
      ? [anywhere.member]
      : anywhere.kind === 'unclear'
        ? anywhere.candidates
        : anywhere.kind === 'not-listed'
          ? anywhere.near
          : [];
  const misspelt = register.members.filter(({city: name, names = {}}) =>
    [name, ...Object.values(names)].some((some) => editDistance(some, city) <= MOST_CHANGES),
  );
  const similar = [near, elsewhere, misspelt].find(({length}) => length) ?? [];
  return `${why}. ${
    similar.length
      ? `Similar: ${similar.slice(0, 5).map(rowName).join('; ')}`
      : 'This says nothing about its membership; --since with --href makes a statement of your own'
  }`;
}
