import { NetworkStats } from '../elements/network-stats/network-stats.js';
NetworkStats.define('network-stats');
export { NetworkStats };
//# sourceMappingURL=network-stats.js.map