import {isServer} from '../../util/is-server.js';

/** The address of the page; a server has none. */
export const pageAddress = (): string | undefined => (isServer ? undefined : location.href);
