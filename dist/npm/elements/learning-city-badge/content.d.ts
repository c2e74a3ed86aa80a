export { findMembership, type Membership } from '../../model/membership.js';
export { readRegister } from '../../sources/network.js';
export { badgeView, type BadgeVariant } from './learning-city-badge.view.js';
export { state } from './statement.js';
/** Starts to load this module in the page bundle; elsewhere it is here already. */
export declare const prepare: () => void;
