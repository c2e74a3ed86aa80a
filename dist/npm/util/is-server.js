import { isServer as litIsServer } from 'lit';
/** Whether this is rendering in Node. Lit's own constant is typed as the value it has in browsers. */
export const isServer = litIsServer;
//# sourceMappingURL=is-server.js.map