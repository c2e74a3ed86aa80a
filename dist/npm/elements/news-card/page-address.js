import { isServer } from '../../util/is-server.js';
/** The address of the page; a server has none. */
export const pageAddress = () => (isServer ? undefined : location.href);
//# sourceMappingURL=page-address.js.map