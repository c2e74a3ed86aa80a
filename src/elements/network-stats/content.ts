/* All that figures need once they have data: the page bundle keeps it in a file of its own, fetched along with the data. */
export {type Snapshot, takeSnapshot} from '../../model/snapshot.js';
export {readNetwork} from '../../sources/network.js';
export {statsView} from './network-stats.view.js';

/** Starts to load this module in the page bundle; elsewhere it is here already. */
export const prepare = (): void => undefined;
