import '../eager.js';
export * from '../../define/network-stats.js';
