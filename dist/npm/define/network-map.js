import { NetworkMap } from '../elements/network-map/network-map.js';
NetworkMap.define('network-map');
export { NetworkMap };
//# sourceMappingURL=network-map.js.map