/**
 * The address that is really asked for. That of a WordPress site, or of its interface, becomes one of its posts, with
 * no more fields than are shown; any other stays as it is. What the address itself says of fields is kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 * @param most how many articles are to be shown at first; 0 for as many as the source gives
 */
export declare function newsAddress(address: string, most?: number): string;
