/**
 * Addresses of the data files that ship beside the script. Spelled out, since bundlers find assets by this very form;
 * the npm build, whose modules lie one folder deeper, rewrites the paths.
 */
const registerAddress = () => new URL('../../register.json', import.meta.url).href;
const networkAddress = () => new URL('../../network.json', import.meta.url).href;

export { networkAddress, registerAddress };
