import '../eager.js';
export * from '../../define/network-map.js';
