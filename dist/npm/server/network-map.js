import './eager.js';
export * from '../elements/network-map/network-map.js';
//# sourceMappingURL=network-map.js.map