import './eager.js';
export * from '../elements/network-stats/network-stats.js';
//# sourceMappingURL=network-stats.js.map