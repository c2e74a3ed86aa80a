import './eager.js';
export * from '../elements/network-map/network-map.js';
