/**
 * Writes the data that ships with the library as modules, `src/data/*.ts`, so that every bundler finds it through
 * `import()`. Run it after a change in `data/`; `--check` fails if the modules are out of date.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {buildCountryNames} from './country-names.mjs';
import {buildNetwork, buildRegister, formatRows, splitPlaces} from './facts.mjs';
import {buildWorld} from './world.mjs';

const isCheck = process.argv.includes('--check');
const HEADER = `// Do not modify this file by hand!
// Re-generate this file by running npm run data

`;
const register = await buildRegister();
const {withoutPlaces, places} = splitPlaces(register);
const documents = {register: withoutPlaces, places, network: await buildNetwork()};
for (const [name, document] of Object.entries(documents)) {
  const json = formatRows(document).trimEnd();
  await put(
    `data/${name}.ts`,
    `${HEADER}/** The document as JSON text, which is parsed faster than an object literal of its size is evaluated. */
export const text: string = \`${json.replace(/[\\`]|\$\{/g, '\\$&')}\`;
`,
  );
}

const outlines = await buildWorld(
  register.members.flatMap(({lat, lon}) => (lat === undefined || lon === undefined ? [] : [[lon, lat]])),
);
for (const [name, {lines, countries}] of Object.entries(outlines.files)) {
  await put(
    `data/outlines/${name}.ts`,
    `${HEADER}/** Lines of longitude and latitude; \`src/elements/network-map/world.ts\` reads them. */
export const lines: string = ${quoted(lines)};
/** The rings of each country as references to the lines. */
export const countries: string = ${quoted(countries)};
`,
    true,
  );
}
await put(
  'data/regions.ts',
  `${HEADER}/** The countries whose neighbourhood is in the outlines of a region; others are on the map of the world. */
export const regions: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(Object.entries(outlines.regions).map(([name, codes]) => [name, codes.join(' ')])))};`,
  true,
);

const countries = await buildCountryNames(register.members.map(({country}) => country));
for (const [language, names] of Object.entries(countries)) {
  const source = `${HEADER}export const names: Readonly<Record<string, string>> = ${JSON.stringify(names)};`;
  await put(`data/countries/${language}.ts`, source, true);
}
await put(
  'elements/country-files.ts',
  `${HEADER}import {OnDemand} from '../util/on-demand.js';

interface CountryNames {
  readonly names: Readonly<Record<string, string>>;
}
/** The names of countries in one language. In the page bundle each is a file beside the script. */
export type CountryFile = OnDemand<CountryNames>;
/** An entry of the table: the file has the name of its language. */
const entry = (code: string, load: () => Promise<CountryNames>): readonly [string, CountryFile] => [
  code,
  new OnDemand(\`countries/\${code}.js\`, load),
];
export const countryFiles: ReadonlyMap<string, CountryFile> = /* @__PURE__ */ new Map<string, CountryFile>([
${Object.keys(countries)
  .map((code) => `entry('${code}', () => import('../data/countries/${code}.js')),`)
  .join('\n')}
]);`,
  true,
);
await put(
  'server/countries.ts',
  `${HEADER}import {countryFiles} from '../elements/country-files.js';
${Object.keys(countries)
  .map((code) => `import * as ${identifier(code)} from '../data/countries/${code}.js';`)
  .join('\n')}

${Object.keys(countries)
  .map((code) => `countryFiles.get('${code}')?.provide(${identifier(code)});`)
  .join('\n')}`,
  true,
);

/**
 * A text as a literal with as few escapes as possible.
 * @param {string} text
 */
function quoted(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** @param {string} code */
function identifier(code) {
  return `in${code.replace(/\W/g, '').replace(/^./, (letter) => letter.toUpperCase())}`;
}

/**
 * Writes a module, or compares it with the committed one.
 * @param {string} name in `src/`
 * @param {string} text
 */
async function put(name, text, isFormatted = false) {
  const file = new URL(`../src/${name}`, import.meta.url);
  const options = await resolveConfig(file);
  const formatted = isFormatted ? await format(text, {...options, parser: 'typescript'}) : text;
  if (!isCheck) {
    await mkdir(new URL('.', file), {recursive: true});
    await writeFile(file, formatted);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) {
    console.error(`src/${name} is out of date: run npm run data and commit`);
    process.exitCode = 1;
  }
}
