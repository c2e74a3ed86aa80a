/*
 * Fields that an address asks Drupal for by name: `fields[node--article]=title,created,path,field_lead`
 * (https://jsonapi.org/format/#fetching-sparse-fieldsets). Who names fields has said which of them are to be shown.
 */
import {safeUrl} from '../util/safe-url.js';

/** Fields of every node, each read by its own name. */
const COMMON = ['title', 'status', 'created', 'changed', 'path', 'langcode', 'body', 'drupal_internal__nid'];
/** Fields of one address that are looked at. */
const MOST = 100;

/** The fields of nodes that an address names, in its order, except for the common ones. */
export function namedFields(base: string | undefined): readonly string[] {
  const address = safeUrl(base);
  const {searchParams = []} = address ? new URL(address) : {};
  return [...searchParams]
    .flatMap(([name, value]) => (/^fields\[node--[\w-]+\]$/.test(name) ? value.split(',') : []))
    .slice(0, MOST)
    .map((name) => name.trim())
    .filter((name) => name && !COMMON.includes(name));
}

/** Returns true if an address names fields, and the day of creation is not among them. */
export function isWithoutCreated(base: string | undefined): boolean {
  const address = safeUrl(base);
  const lists = [...(address ? new URL(address).searchParams : [])].filter(([name]) => /^fields\[node--/.test(name));
  return lists.length > 0 && !lists.some(([, value]) => value.split(',').includes('created'));
}
