import type { Locale } from '../../locale/locale.js';
import { type Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
/** Of a city that is not clearly named nothing can be said. */
export type Statable = Exclude<Membership, {
    kind: 'unclear';
}>;
/** All that a badge says, in words. The element and the files for places without scripts draw the same. */
export interface Statement {
    readonly city: string;
    /** The sentence that goes with the city's name. */
    readonly words: string;
    /** Awards besides, each with its year, and its source where that is another than the statement's. */
    readonly awards: readonly string[];
    /** When and where it was checked, or who says so. */
    readonly origin: readonly string[];
    /** The page of the source; a city that no source was found for has none. */
    readonly url: string | undefined;
}
/**
 * States what can be said of a city, in a locale that has the badge's words.
 * @param city the name as the page has it, for a city without a row
 * @param checked when the register was last compared with its sources
 */
export declare function statementIn(locale: Locale, city: string, membership: Statable, { checked, sources }: Register): Statement;
