import { isServer as litIsServer } from 'lit';
/** True when rendering in Node. Lit types its own constant as the value in browsers. */
export const isServer = litIsServer;
//# sourceMappingURL=is-server.js.map