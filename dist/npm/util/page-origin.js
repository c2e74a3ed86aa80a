import { isServer } from './is-server.js';
/**
 * The origin of the page; undefined on a server. A script of the page may have a variable named `origin`, so the global
 * is used only if a frame has no address and inherits its parent's origin.
 */
export const pageOrigin = () => isServer ? undefined : location.origin === 'null' ? globalThis.origin : location.origin;
//# sourceMappingURL=page-origin.js.map