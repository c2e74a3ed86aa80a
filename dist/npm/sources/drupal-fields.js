/*
 * Fields that an address requests from Drupal by name: `fields[node--article]=title,created,path,field_lead`
 * (https://jsonapi.org/format/#fetching-sparse-fieldsets). A page that lists fields also says which of them to show.
 */
import { safeUrl } from '../util/safe-url.js';
/** Fields of every node. Each is read by its own name. */
const COMMON = ['title', 'status', 'created', 'changed', 'path', 'langcode', 'body', 'drupal_internal__nid'];
/** Maximum number of fields of one address that are read. */
const MOST = 100;
/** Returns the node fields that an address names, in its order and without the common ones. */
export function namedFields(base) {
    const address = safeUrl(base);
    const { searchParams = [] } = address ? new URL(address) : {};
    return [...searchParams]
        .flatMap(([name, value]) => (/^fields\[node--[\w-]+\]$/.test(name) ? value.split(',') : []))
        .slice(0, MOST)
        .map((name) => name.trim())
        .filter((name) => name && !COMMON.includes(name));
}
/** Returns true if an address lists fields without the creation date. */
export function isWithoutCreated(base) {
    const address = safeUrl(base);
    const lists = [...(address ? new URL(address).searchParams : [])].filter(([name]) => /^fields\[node--/.test(name));
    return lists.length > 0 && !lists.some(([, value]) => value.split(',').includes('created'));
}
//# sourceMappingURL=drupal-fields.js.map