/** True when rendering in Node. Lit types its own constant as the value in browsers. */
export declare const isServer: boolean;
