/** What the widgets show of a WordPress post; without `_links` and `_embedded` there, WordPress embeds nothing. */
const ONLY_NEEDED = '_embed=wp:featuredmedia,author,wp:term&_fields=id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links,_embedded';
/** What WordPress gives without being asked, and the most it gives: posts of one page. */
const [FEW, MANY] = [10, 100];
/**
 * The address that is really asked for. That of a WordPress site, or of its interface, becomes one of its posts, with
 * no more fields than are shown; any other stays as it is. What the address itself says of fields is kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 * @param most how many articles are to be shown at first; 0 for as many as the source gives
 */
export function newsAddress(address, most = 0) {
    const url = new URL(address);
    if (url.pathname === '/' && !url.search)
        url.pathname = '/wp-json';
    url.pathname = url.pathname.replace(/\/wp-json\/?$/, '/wp-json/wp/v2/posts');
    const { searchParams } = url;
    if (!/\/wp\/v2\/./.test(url.pathname + String(searchParams.get('rest_route'))))
        return address;
    // Appended as text: commas and colons are plainer to read, and to allow in a firewall, than their codes.
    if (!searchParams.has('_fields'))
        url.search += `${url.search ? '&' : '?'}${ONLY_NEEDED}`;
    if (most > FEW && !searchParams.has('per_page'))
        url.search += `&per_page=${Math.ceil(Math.min(most, MANY))}`;
    return url.href;
}
//# sourceMappingURL=news-address.js.map