/** What an element asks of a source. */
export interface Question {
    /** Articles to show at first; 0 for as many as the source gives at once. */
    readonly limit?: number;
    /** One article: its id, its address, or its position, such as `#2`. */
    readonly item?: string | undefined;
    /** A topic. */
    readonly tag?: string | undefined;
}
/** The position in `item="#2"`, from 1; undefined for an id or an address. */
export declare function positionOf(item: string | undefined): number | undefined;
/**
 * The address to request. A WordPress site, or its interface, becomes its posts, with no more fields than are shown;
 * a list of Drupal nodes is sorted by date. Parameters that the address has already are kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 */
export declare function newsAddress(address: string, { limit, item }?: Question): string;
/** Appends a parameter that is missing, as text: commas and colons are plainer to read, and to allow in a firewall, than their codes. */
export declare function add(url: URL, name: string, value: string): void;
/** The route of an address of WordPress’s interface, such as `/wp/v2/posts`; undefined for other addresses. */
export declare const wordPressRoute: (url: URL) => string | undefined;
/**
 * Returns true if the address may be that of a site rather than of data: a host, a folder, or the front page in one
 * language. If its request fails, the site's interface is looked for.
 */
export declare function mayBeSite(address: string): boolean;
/** The absolute address in `item`; undefined for an id or a position. */
export declare const itemAddress: (item: string, base?: string) => string | undefined;
/** An address for comparison: protocol, `www.`, fragment, a slash at the end and the case of codes make no difference. */
export declare function addressKey(address: string): string;
