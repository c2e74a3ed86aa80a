/*
 * Sites of WordPress with our plugin, what users of each role publish in them, and the HTML of their pages.
 */
import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parse} from 'parse5';
import {pluginFiles} from '../../tools/wordpress-plugin.mjs';
import {phpIn, startTown} from './site.mjs';
/**
 * @import {Site, Town} from './site.mjs'
 *
 * @typedef {'administrator' | 'editor' | 'author' | 'contributor'} Role
 * @typedef {{url: string, stored: string, mayWriteHtml: boolean}} Published
 */

/** Lets a site read from a port of its host, which WordPress refuses. */
const LOOPBACK = `<?php
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) get_option('test_allowed_port')]);
`;

/**
 * Starts the sites, and installs the plugin and a classic theme in each.
 * @returns {Promise<Town>}
 */
export async function startTownWithPlugin() {
  const town = await startTown();
  const files = await pluginFiles();
  for (const folder of new Set(town.sites.map((site) => site.files))) {
    for (const [name, bytes] of files) {
      const file = path.join(folder, 'wp-content/plugins/learning-city-widgets', name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, bytes);
    }
    await mkdir(path.join(folder, 'wp-content/mu-plugins'), {recursive: true});
    await writeFile(path.join(folder, 'wp-content/mu-plugins/loopback.php'), LOOPBACK);
  }
  for (const site of town.sites) {
    assert.equal(await step(site, 'activate'), true);
    await step(site, 'password');
    await step(site, 'theme', 'twentytwentyone');
  }
  return town;
}

/**
 * Runs a step of `plugin.php` in a site, and returns its result.
 * @param {Site} site @param {string[]} args
 */
export async function step(site, ...args) {
  const output = await phpIn(site, 'plugin.php', ...args);
  return /** @type {unknown} */ (JSON.parse(output.slice(output.lastIndexOf('\n') + 1)));
}

/**
 * Publishes each content by a user of each role.
 * @template {string} Name
 * @param {Site} site
 * @param {Record<Name, string>} contents
 * @returns {Promise<Record<Name, Record<Role, Published>>>}
 */
export async function publish(site, contents) {
  const published = await step(site, 'pages', JSON.stringify(contents));
  return /** @type {Record<Name, Record<Role, Published>>} */ (published);
}

const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);
/** A block as the editor stores it: settings in a comment, and a placeholder that stays when the plugin is gone. */
export const blockOf = (
  /** @type {string} */ name,
  /** @type {Record<string, unknown> & {linkText?: string}} */ settings,
) => {
  const json = JSON.stringify(settings).replace(/[<>&]|--/g, (sign) =>
    sign === '--' ? '\\u002d\\u002d' : `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
  return `<!-- wp:learning-city-widgets/${name} ${json} -->\n<div class="wp-block-learning-city-widgets-${name}" data-widget="${name}"><a href="/">${escape(settings.linkText ?? 'Saite')}</a></div>\n<!-- /wp:learning-city-widgets/${name} -->`;
};

/** @typedef {{nodeName: string, attrs?: {name: string, value: string}[], childNodes?: Node[], value?: string}} Node */
/** @type {(node: Node, matches: (node: Node) => boolean) => Node[]} */
export const findAll = (node, matches) => [
  ...(matches(node) ? [node] : []),
  ...(node.childNodes ?? []).flatMap((child) => findAll(child, matches)),
];
export const get = (/** @type {Node} */ node, /** @type {string} */ name) =>
  node.attrs?.find((attribute) => attribute.name === name)?.value;
/** @type {(node: Node) => string} */
export const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
export const page = async (/** @type {string} */ address) => {
  const response = await fetch(address);
  return {status: response.status, html: await response.text()};
};
/** @param {string} html */
export const widgetsIn = (html) => findAll(/** @type {Node} */ (parse(html)), (node) => !!get(node, 'data-widget'));
/** @param {string} html */
export const scriptsIn = (html) =>
  findAll(/** @type {Node} */ (parse(html)), (node) => !!get(node, 'src')?.endsWith('/learning-city-widgets.js'));
