/**
 * Addresses of the data files that ship beside the script. Spelled out, since bundlers find assets by this very form;
 * the npm build, whose modules lie one folder deeper, rewrites the paths.
 */
export declare const registerAddress: () => string;
export declare const networkAddress: () => string;
