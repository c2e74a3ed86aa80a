import { type TemplateResult } from 'lit';
import type { ViewContext } from '../shared/context.js';
import type { Statement } from './statement.js';
/** `card` beside text, `seal` upright as a plaque, `inline` in a line. */
export type BadgeVariant = 'card' | 'seal' | 'inline';
/**
 * A city's membership: one link whose name is the visible words, and when and where it was checked.
 * @param variant anything but `seal` and `inline` counts as `card`
 * @param href where the link leads; without it to the source, and nowhere where there is none
 */
export declare function badgeView({ city, country, words, awards, origin, url }: Statement, variant: BadgeVariant, { headingLevel }: ViewContext, href?: string | undefined): TemplateResult;
