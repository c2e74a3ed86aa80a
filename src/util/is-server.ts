import {isServer as litIsServer} from 'lit';

/** Whether this is rendering in Node. Lit's own constant is typed as the value it has in browsers. */
export const isServer: boolean = litIsServer;
