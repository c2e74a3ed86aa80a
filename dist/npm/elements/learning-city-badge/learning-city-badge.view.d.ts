import { type TemplateResult } from 'lit';
import type { ViewContext } from '../shared/context.js';
import { type Statement } from './statement.js';
/** `card` next to text, `seal` as an upright plaque, `inline` in a line of text. */
export type BadgeVariant = 'card' | 'seal' | 'inline';
/**
 * A city's membership: one link with the visible words as its name, then the date and the source of the check.
 * @param variant other values than `seal` and `inline` count as `card`
 * @param href the address to link to, by default the source; without either there is no link
 */
export declare function badgeView({ city, qualifier, country, words, awards, origin, url }: Statement, variant: BadgeVariant, { headingLevel, locale }: ViewContext, href?: string | undefined): TemplateResult;
