/*
 * The files of the builder page that are not bundled: its pages and style sheets, a sample, and `library.json`, which
 * says what the page needs to know about the built files. Settings come from the manifest, so a new attribute or
 * element appears on the page by itself.
 */
import {readdir, readFile} from 'node:fs/promises';
/** @import {Manifest} from './editor-data.mjs' */

const SOURCE = 'src/builder';
const BLOCKS = 'integrations/wordpress/learning-city-widgets/blocks';

/**
 * Returns the files by name.
 * @param {Manifest} manifest
 * @param {Record<string, string>} hashes of the built files
 * @returns {Promise<Record<string, string>>}
 */
export async function builderFiles(manifest, hashes) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of await readdir(SOURCE)) {
    if (/\.(html|css|svg)$/.test(name)) {
      files[name] = (await readFile(`${SOURCE}/${name}`, 'utf8')).replace(
        '%INTEGRITY%',
        hashes['learning-city-widgets.js'],
      );
    }
  }
  files['sample.json'] = await readFile('test/examples/news/sample.json', 'utf8');
  files['library.json'] = `${JSON.stringify(await library(manifest, hashes), null, 1)}\n`;
  return files;
}

/** @type {(manifest: Manifest, hashes: Record<string, string>) => Promise<object>} */
async function library(manifest, hashes) {
  const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile('package.json', 'utf8')));
  const reserve = await readFile('src/script-tag/reserve.css', 'utf8');
  const languages = (await readdir('src/locale/generated')).filter((name) => name.endsWith('.ts'));
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return {
    version,
    languages: languages.map((name) => name.replace('.ts', '')).sort(),
    reserved: elements.map(({tagName}) => tagName).filter((tag) => reserve.includes(`--${tag}-reserve`)),
    elements: await Promise.all(
      elements.map(async ({tagName, summary, attributes}) => ({
        tag: tagName,
        summary,
        shortcode: await shortcodeOf(tagName),
        attributes: attributes.map(({name, description, type, default: byDefault}) => ({
          name,
          description,
          type: type.text,
          default: byDefault,
        })),
      })),
    ),
    hashes,
  };
}

/**
 * The settings of an element's shortcode in WordPress, as it writes them; undefined without a shortcode.
 * @param {string} tag
 */
async function shortcodeOf(tag) {
  const file = await readFile(`${BLOCKS}/${tag}/block.json`, 'utf8').catch(() => undefined);
  if (file === undefined) return undefined;
  const {attributes} = /** @type {{attributes: Record<string, object>}} */ (JSON.parse(file));
  return Object.keys(attributes).map((name) => name.replace(/[A-Z]/g, '_$&').toLowerCase());
}
