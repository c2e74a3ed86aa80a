import '../eager.js';
export * from '../../define/network-stats.js';
//# sourceMappingURL=network-stats.js.map