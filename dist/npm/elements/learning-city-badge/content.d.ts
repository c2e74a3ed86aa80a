import type { Locale } from '../../locale/locale.js';
import type { Register } from '../../model/register.js';
import { type Statable, type Statement } from './statement.js';
export { findMembership, type Membership, troubleOf } from '../../model/membership.js';
export { readRegister } from '../../sources/network.js';
export { badgeView, type BadgeVariant } from './learning-city-badge.view.js';
export type { Statable, Statement } from './statement.js';
/** States what can be said of a city, in words that come with this module where they do not come with the language. */
export declare const state: (locale: Locale, city: string, membership: Statable, register: Register) => Statement;
/** Starts to load this module in the page bundle; elsewhere it is here already. */
export declare const prepare: () => void;
