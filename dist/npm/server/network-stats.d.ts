import './eager.js';
export * from '../elements/network-stats/network-stats.js';
