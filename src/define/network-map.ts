import {NetworkMap} from '../elements/network-map/network-map.js';

NetworkMap.define('network-map');

export {NetworkMap};

declare global {
  interface HTMLElementTagNameMap {
    'network-map': NetworkMap;
  }
}
