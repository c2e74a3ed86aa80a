/** Bundles a contender's module for production, as its developer would: with Vite, and Vite's own settings. */
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const library = fileURLToPath(new URL('../dist/npm/', import.meta.url));

/**
 * The library as its package exports it, from the files that are here.
 * @type {import('vite').Plugin}
 */
const ownPackage = {
  name: 'own-package',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('learning-city-widgets/') ? library + id.slice('learning-city-widgets/'.length) : null,
};

/**
 * @param {string} entry the module, from the contenders' folder
 * @param {string} base the address below which the files are served
 * @param {string} [jsx] whose JSX it is, where it has some
 * @returns the files by address, and the head that loads them
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
    // One Lit, of one version, for all.
    resolve: {dedupe: ['lit']},
    build: {
      write: false,
      target: 'es2022',
      // Pages are ours; Vite would put the same tags into one that it builds itself.
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
