import { isServer as isServer$1 } from 'lit';

/** Whether this is rendering in Node. Lit's own constant is typed as the value it has in browsers. */
const isServer = isServer$1;

export { isServer };
