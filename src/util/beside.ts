/**
 * Addresses of the data files that ship beside the script. Spelled out, since bundlers find assets by this very form;
 * the npm build, whose modules lie one folder deeper, rewrites the paths.
 */
export const registerAddress = (): string => new URL('./register.json', import.meta.url).href;
export const networkAddress = (): string => new URL('./network.json', import.meta.url).href;
