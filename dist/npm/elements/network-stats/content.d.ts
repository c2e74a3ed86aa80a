export { type Snapshot, takeSnapshot } from '../../model/snapshot.js';
export { readNetwork } from '../../sources/network.js';
export { statsView } from './network-stats.view.js';
/** Starts to load this module in the page bundle; elsewhere it is here already. */
export declare const prepare: () => void;
