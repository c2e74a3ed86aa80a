import { isServer } from './is-server.js';

/** The address of the page; a server has none. */
const pageAddress = () => (isServer ? undefined : location.href);

export { pageAddress };
