/* All that a badge needs once it has data: the page bundle keeps it in a file of its own, fetched along with the data. */
import * as inside from '../../locale/generated/parts/learning-city-badge.js';
import type {Locale} from '../../locale/locale.js';
import type {Register} from '../../model/register.js';
import {withWords} from '../shared/part-words.js';
import {stateIn, type Statable, type Statement} from './statement.js';

export {findMembership, type Membership, troubleOf} from '../../model/membership.js';
export {readRegister} from '../../sources/network.js';
export {badgeView, type BadgeVariant} from './learning-city-badge.view.js';
export type {Statable, Statement} from './statement.js';

/** States what can be said of a city, in words that come with this module where they do not come with the language. */
export const state = (locale: Locale, city: string, membership: Statable, register: Register): Statement =>
  stateIn(withWords(locale, inside), city, membership, register);

/** Starts to load this module in the page bundle; elsewhere it is here already. */
export const prepare = (): void => undefined;
