import { isServer } from './is-server.js';
/**
 * The origin of the page; undefined on a server. Scripts of the page may have a variable named `origin`, so that the
 * member counts only where a frame has no address and its origin is its parent's.
 */
export const pageOrigin = () => isServer ? undefined : location.origin === 'null' ? globalThis.origin : location.origin;
//# sourceMappingURL=page-origin.js.map