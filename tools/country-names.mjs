/** The names of countries in each language of the library, from CLDR. */
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Languages whose tag in CLDR differs from ours.
 * @type {Record<string, string>}
 */
export const IN_CLDR = {nb: 'no', pt: 'pt-PT', 'pt-BR': 'pt', 'zh-Hans': 'zh'};
/** Countries that the network calls by their short name in CLDR. */
const SHORT = ['PS'];

/**
 * Names by language and code.
 * @param {string[]} codes ISO 3166-1 alpha-2 codes, in any order, repeats allowed
 * @returns {Promise<Record<string, Record<string, string>>>}
 */
export async function buildCountryNames(codes) {
  const files = await readdir(new URL('../src/locale/xliff/', import.meta.url));
  const languages = ['en', ...files.map((name) => name.replace(/\.xlf$/, ''))].sort();
  const wanted = [...new Set(codes)].sort();
  return Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => {
        const inCldr = IN_CLDR[language] ?? language;
        const file = require.resolve(`cldr-localenames-full/main/${inCldr}/territories.json`);
        /** @type {{main: Record<string, {localeDisplayNames: {territories: Record<string, string>}}>}} */
        const {main} = JSON.parse(await readFile(file, 'utf8'));
        const {territories} = main[inCldr].localeDisplayNames;
        const names = wanted.map((code) => {
          const name = (SHORT.includes(code) && territories[`${code}-alt-short`]) || territories[code];
          if (!name) throw new Error(`CLDR has no name for ${code} in ${language}`);
          return [code, name];
        });
        return /** @type {const} */ ([language, Object.fromEntries(names)]);
      }),
    ),
  );
}
