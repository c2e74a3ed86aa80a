import {isServer} from '../../util/is-server.js';

/** The page that a server renders for: its address, and the origins that it allows. */
export interface ServedPage {
  /** The absolute address of the page; undefined if it is unknown. */
  readonly address: string | undefined;
  /** Returns true if the page allows an absolute address as a source or a picture. */
  readonly isAllowed: (address: string) => boolean;
}

/** The address of the page; a server has none. */
export const pageAddress = (): string | undefined => (isServer ? undefined : location.href);
