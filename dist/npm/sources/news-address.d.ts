/** The articles that an element needs from a source. */
export interface Question {
    /** Articles to show at first; 0 for as many as one response contains. */
    readonly limit?: number;
    /** One article, by its id, its address, or its position, such as `#2`. */
    readonly item?: string | undefined;
    /** A topic. */
    readonly tag?: string | undefined;
}
/** The position in `item="#2"`, from 1; undefined for an id or an address. */
export declare function positionOf(item: string | undefined): number | undefined;
/**
 * Returns the address to request. For a WordPress site or its REST API, it requests posts, with only the fields that
 * are shown; a list of Drupal nodes is sorted by date. Parameters already in the address are kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 */
export declare function newsAddress(address: string, { limit, item }?: Question): string;
/**
 * Appends a missing parameter without percent-encoding: commas and colons are easier to read, and to allow in a
 * firewall.
 */
export declare function add(url: URL, name: string, value: string): void;
/** Returns the REST API route of a WordPress address, such as `/wp/v2/posts`; undefined for other addresses. */
export declare const wordPressRoute: (url: URL) => string | undefined;
/**
 * Returns true if the address may be a site rather than data: a host, a folder, or the front page in one language. If
 * its request fails, we look for the site's REST API.
 */
export declare function mayBeSite(address: string): boolean;
/**
 * Returns the address of a WordPress post that is requested by slug, although the last part of its path may be its id.
 * @param asked the result of {@link newsAddress}
 */
export declare function numberedPage(item: string | undefined, address: string, asked: string): string | undefined;
/** Returns the absolute address in `item`; undefined for an id or a position. */
export declare const itemAddress: (item: string, base?: string) => string | undefined;
/**
 * Normalises an address for comparison: protocol, `www.`, fragment, trailing slash and the case of percent-encoding are
 * ignored.
 */
export declare function addressKey(address: string): string;
