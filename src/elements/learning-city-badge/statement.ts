import {str} from '@lit/localize';
import type {Locale} from '../../locale/locale.js';
import {memberName, type Membership} from '../../model/membership.js';
import type {Member, Register} from '../../model/register.js';
import type {Source, Sources} from '../../model/source.js';
import {listComma} from '../../util/language-tag.js';
import {hostName} from '../../util/safe-url.js';
import {sourceText} from '../shared/source.view.js';

/** A membership that can be put into words; an ambiguous city gets no statement. */
export type Statable = Exclude<Membership, {kind: 'unclear'}>;

/** The complete text of a badge. The element and the badge files draw the same. */
export interface Statement {
  readonly city: string;
  /** The part of the name in brackets: "Ulsan" for "Nam-gu (Ulsan)". Without a known country it stays in `city`. */
  readonly qualifier: string | undefined;
  /** The name of the country, or its code if the language has no name for it. */
  readonly country: string | undefined;
  /** The sentence that follows the city's name. */
  readonly words: string;
  /** Further awards, each with its year, and with its source if that differs from the statement's. */
  readonly awards: readonly string[];
  /** The date of the check and the sources with their years; or that the site states it itself. */
  readonly origin: readonly string[];
  /** The address of the source; undefined for a city without one. */
  readonly url: string | undefined;
}

/** Returns the name of a country in the language of the words; undefined for an unknown code. */
export type CountryName = (code: string) => string | undefined;

/**
 * Makes the statement about a city, in a locale that has the badge's words.
 * @param city the name as the page gives it, for a city without a row
 */
export function statementIn(
  locale: Locale,
  city: string,
  membership: Statable,
  {checked, sources}: Register,
  countryName: CountryName,
): Statement {
  const row = 'member' in membership ? membership : undefined;
  const code = row ? row.member.country : 'country' in membership ? membership.country : undefined;
  const country = code && (countryName(code) ?? code);
  const name = row ? memberName(row.member, locale.code) : city;
  const awards = (row?.member.awards ?? []).map(({year, source}) => {
    const {url} = sources[source] ?? {};
    return awardWords(locale, year) + (url && source !== row?.member.source ? ` (${hostName(url)})` : '');
  });
  return {
    ...splitName(name, country),
    words: wordsFor(locale, membership),
    // Without a membership, the first award is the statement itself.
    awards: row?.kind === 'awarded' ? awards.slice(1) : awards,
    origin: [
      membership.kind === 'stated'
        ? locale.msg('Stated by this site', {id: 'stated', desc: 'Below a statement that no register confirms'})
        : locale.msg(str`Checked: ${locale.format.date(row?.member.checked ?? checked)}`, {
            id: 'checked',
            desc: 'When the register was last compared with its sources',
          }),
      ...(row ? evidence(row, sources).map(({source, year}) => sourceText(locale, source, year)) : []),
    ],
    url: row?.source.url,
  };
}

/** Splits "Nam-gu (Ulsan)", so that the country joins the qualifier in one pair of brackets. */
function splitName(city: string, country: string | undefined): Pick<Statement, 'city' | 'qualifier' | 'country'> {
  const [, name = city, qualifier] = (country && /^(.*\S)\s*\(([^()]+)\)$/.exec(city)) || [];
  return {city: name, qualifier, country};
}

/** The place as it follows a city's name: "(Ulsan, South Korea)". Empty if the country is unknown. */
export function placeInBrackets({qualifier, country}: Pick<Statement, 'qualifier' | 'country'>, code: string): string {
  if (!country) return '';
  const place = qualifier ? qualifier + listComma(code) + country : country;
  return hasWideBrackets(code) ? `（${place}）` : `(${place})`;
}

/** Chinese has brackets as wide as a character, which include their space. */
export const hasWideBrackets = (code: string): boolean => code.startsWith('zh');

/** The sources of a statement. Each has the year that it is about, so that readers know how old the evidence is. */
function evidence(
  {kind, member, source}: Extract<Membership, {member: Member}>,
  sources: Sources,
): {source: Source; year: number | undefined}[] {
  const {since, seen, gone, until, awards} = member;
  const other = (key: string | undefined, year: number | undefined): {source: Source; year: number | undefined}[] => {
    const found = key === undefined ? undefined : sources[key];
    return found ? [{source: found, year}] : [];
  };
  switch (kind) {
    case 'member':
      return member.seenSource && seen
        ? [{source, year: since}, ...other(member.seenSource, seen)]
        : [{source, year: seen ?? since}];
    case 'seen':
      return [{source, year: seen}];
    case 'ended':
      if (until !== undefined) return [{source, year: until}];
      return member.goneSource
        ? [{source, year: seen ?? since}, ...other(member.goneSource, gone)]
        : [{source, year: gone}];
    case 'awarded':
      return [{source, year: awards?.[0]?.year}];
  }
}

function wordsFor(locale: Locale, membership: Statable): string {
  const {msg, format} = locale;
  switch (membership.kind) {
    case 'member':
      return sinceWords(locale, membership.member.since ?? 0);
    case 'stated':
      return sinceWords(locale, membership.since);
    case 'seen':
      return msg(str`UNESCO learning city in ${format.year(membership.member.seen ?? 0)}`, {
        id: 'seen',
        desc: 'Below the name of the city; with the newest year that a source shows it as a member',
      });
    case 'ended': {
      const {until, gone, seen, since} = membership.member;
      return until === undefined
        ? msg(
            str`Was a UNESCO learning city in ${format.year(seen ?? since ?? 0)}, but no longer in ${format.year(gone ?? 0)}`,
            {
              id: 'gone',
              desc: 'Below the name of the city; with a year when it was a member and a later year when it was not',
            },
          )
        : msg(str`Was a UNESCO learning city until ${format.year(until)}`, {
            id: 'until',
            desc: 'Below the name of the city; with the year when its membership ended',
          });
    }
    case 'awarded':
      return awardWords(locale, membership.member.awards?.[0]?.year ?? 0);
    case 'not-listed':
      return msg('Not listed in this register. That does not mean the city is not a member.', {
        id: 'unlisted',
        desc: 'Below the name of a city that is not in the register',
      });
  }
}

const sinceWords = ({msg, format}: Locale, year: number): string =>
  msg(str`UNESCO learning city since ${format.year(year)}`, {
    id: 'since',
    desc: 'Below the name of the city; with the year when it joined',
  });

const awardWords = ({msg, format}: Locale, year: number): string =>
  msg(str`Received the UNESCO Learning City Award in ${format.year(year)}`, {
    id: 'award',
    desc: 'Below the name of the city; with the year of the award',
  });
