import { NetworkMap } from '../elements/network-map/network-map.js';
export { NetworkMap };
declare global {
    interface HTMLElementTagNameMap {
        'network-map': NetworkMap;
    }
}
