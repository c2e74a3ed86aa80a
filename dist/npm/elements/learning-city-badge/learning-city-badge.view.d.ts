import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { type Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
import type { ViewContext } from '../shared/context.js';
/** Of a city that is not clearly named nothing can be said. */
export type Statable = Exclude<Membership, {
    kind: 'unclear';
}>;
/** What the badge says of a city, in words: each state its own sentence. */
export declare function statement(locale: Locale, membership: Statable): string;
/** A city's membership: one link whose name is the visible words, and when and where it was checked. */
export declare function badgeView(city: string, membership: Statable, { checked }: Register, { locale, headingLevel }: ViewContext, href: string | undefined): TemplateResult;
