/**
 * Collects the files of the WordPress plugin: those in `integrations/wordpress/`, the built files of the library in
 * `widgets/`, and the translations in the formats that WordPress reads.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {mo, po} from 'gettext-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
export const SOURCE = path.join(root, 'integrations/wordpress/learning-city-widgets');
/** The handle of the editor's script, part of the name of its translations. */
const HANDLE = 'learning-city-widgets-blocks';
/** Built files that a site does not need: those for bundlers and editors, the builder page, and the source maps. */
const LEFT_OUT = /^(?:npm|editors|builder)\/|\.map$|^learning-city-widgets\.classic\.js$/;

/**
 * Returns the files of the plugin by their names in its folder.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function pluginFiles() {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const [name, bytes] of await filesIn(SOURCE)) {
    if (name.endsWith('.po')) for (const [file, text] of translations(name, bytes)) files.set(file, text);
    files.set(name, bytes);
  }
  for (const [name, bytes] of await filesIn(path.join(root, 'dist'))) {
    if (!LEFT_OUT.test(name)) files.set(`widgets/${name}`, bytes);
  }
  return files;
}

/**
 * The translations of a language for PHP (`.mo`), and for the editor's script (JSON as Jed reads it).
 * @param {string} name such as `languages/learning-city-widgets-lv.po`
 * @param {Uint8Array} bytes
 * @returns {[string, Uint8Array][]}
 */
function translations(name, bytes) {
  const catalog = po.parse(Buffer.from(bytes));
  const {language = '', 'plural-forms': plurals} = Object.fromEntries(
    Object.entries(catalog.headers).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const messages = Object.values(catalog.translations['']).filter(({msgid, comments}) =>
    msgid ? comments?.reference?.includes('js/') : false,
  );
  const jed = {
    domain: 'messages',
    locale_data: {
      messages: {
        '': {domain: 'messages', lang: language, 'plural-forms': plurals},
        ...Object.fromEntries(messages.map(({msgid, msgstr}) => [msgid, msgstr])),
      },
    },
  };
  return [
    [name.replace(/po$/, 'mo'), mo.compile(catalog)],
    [name.replace(/\.po$/, `-${HANDLE}.json`), Buffer.from(JSON.stringify(jed))],
  ];
}

/**
 * @param {string} folder
 * @returns {Promise<[string, Uint8Array][]>}
 */
async function filesIn(folder) {
  /** @type {[string, Uint8Array][]} */
  const files = [];
  for (const entry of (await readdir(folder, {recursive: true})).sort()) {
    const file = path.join(folder, entry);
    if ((await stat(file)).isFile()) files.push([entry.split(path.sep).join('/'), await readFile(file)]);
  }
  return files;
}
