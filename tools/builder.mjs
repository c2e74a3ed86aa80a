/*
 * The files of the builder page that are not bundled: its pages and style sheets, a sample, and `library.json`, which
 * says what the page needs to know about the built files. Settings come from the manifest, so a new attribute or
 * element appears on the page by itself.
 */
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {IN_CLDR} from './country-names.mjs';
/** @import {Manifest} from './editor-data.mjs' */

const require = createRequire(import.meta.url);
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
  const files = (await readdir('src/locale/generated')).filter((name) => name.endsWith('.ts')).sort();
  const languages = files.map((name) => name.replace('.ts', ''));
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return {
    version,
    languages: Object.fromEntries(await Promise.all(languages.map(async (tag) => [tag, await ownName(tag)]))),
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
 * The name of a language in that language, from CLDR: browsers do not know all of them.
 * @param {string} tag
 */
async function ownName(tag) {
  const inCldr = IN_CLDR[tag] ?? tag;
  const file = require.resolve(`cldr-localenames-full/main/${inCldr}/languages.json`);
  /** @type {{main: Record<string, {localeDisplayNames: {languages: Record<string, string>}}>}} */
  const {main} = JSON.parse(await readFile(file, 'utf8'));
  const {languages} = main[inCldr].localeDisplayNames;
  const name = languages[tag] ?? languages[tag.split('-', 1)[0]];
  if (!name) throw new Error(`CLDR has no name for ${tag} in its own language`);
  return name;
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
