/** Whether this is rendering in Node. Lit's own constant is typed as the value it has in browsers. */
export declare const isServer: boolean;
