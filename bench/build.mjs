/** Bundles a contender's module for production, as its developer would: with Vite and its default settings. */
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const library = fileURLToPath(new URL('../dist/npm/', import.meta.url));

/**
 * The library as its package exports it, from the built files in this repository.
 * @type {import('vite').Plugin}
 */
const ownPackage = {
  name: 'own-package',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('learning-city-widgets/') ? library + id.slice('learning-city-widgets/'.length) : null,
};

/**
 * @param {string} entry path of the module in the contenders' folder
 * @param {string} base the address prefix under which the files are served
 * @param {string} [jsx] the package that provides its JSX, if any
 * @returns the files by address, and the markup for the head that loads them
 */
export async function bundle(entry, base, jsx) {
  const built = await build({
    root: folder,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownPackage],
    oxc: {jsx: {runtime: 'automatic', ...(jsx && {importSource: jsx})}},
    // One version of Lit for all.
    resolve: {dedupe: ['lit']},
    build: {
      write: false,
      target: 'es2022',
      // The pages are ours; Vite would insert the same tags into a page that it generates.
      rolldownOptions: {input: `${folder}contenders/${entry}`},
    },
  });
  const {output} = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  /** @type {import('./site.mjs').Files} */
  const files = new Map();
  for (const file of output) files.set(base + file.fileName, file.type === 'chunk' ? file.code : file.source);
  const tags = output.map((file) => {
    if (file.type === 'chunk' && file.isEntry) return `<script type="module" src="${base}${file.fileName}"></script>`;
    return file.fileName.endsWith('.css') ? `<link rel="stylesheet" href="${base}${file.fileName}">` : '';
  });
  return {files, head: tags.join('')};
}
