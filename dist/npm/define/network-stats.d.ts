import { NetworkStats } from '../elements/network-stats/network-stats.js';
export { NetworkStats };
declare global {
    interface HTMLElementTagNameMap {
        'network-stats': NetworkStats;
    }
}
