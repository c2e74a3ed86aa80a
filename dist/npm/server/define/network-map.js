import '../eager.js';
export * from '../../define/network-map.js';
//# sourceMappingURL=network-map.js.map