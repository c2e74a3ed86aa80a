export { findMembership, type Membership } from '../../model/membership.js';
export { readRegister } from '../../sources/network.js';
export { badgeView } from './learning-city-badge.view.js';
/** Starts to load this module in the page bundle; elsewhere it is here already. */
export declare const prepare: () => void;
