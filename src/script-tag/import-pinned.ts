import type {ImportFile} from '../util/import-file.js';
import {Problem} from '../util/problem.js';
import {loadPinned} from './load-pinned.js';
import {pins} from './pins.js';
import type {ScriptSettings} from './settings.js';

/** The file with the hashes of the language files. The main file contains its hash. */
const MORE_PINS = 'language-pins.js';

type Pins = typeof pins;
interface Module {
  readonly pins?: Pins;
  /** Present in a view that loads files itself, because it has its own copy of `importFile`. */
  readonly setImporter?: (importer: ImportFile) => void;
}

/**
 * Returns a function that imports files on demand from the page's folder. If the page pins the script with a hash, a
 * file runs only if its content matches the hash in the script. A failed file is never requested again under another
 * address.
 */
export function createImporter({base, nonce, isPinned}: Omit<ScriptSettings, 'prefix' | 'limits'>): ImportFile {
  const importModule = async (file: string): Promise<Module> => {
    const address = base + file;
    try {
      // The address is a variable, so bundlers cannot follow it; the npm package does not include this module.
      if (isPinned()) await loadPinned(address, await pinOf(file), nonce);
      return (await import(address)) as Module;
    } catch (cause) {
      throw problemWith(file, address, cause);
    }
  };
  const pinOf = async (file: string): Promise<string> => {
    const known: Pins = Object.hasOwn(pins, file) ? pins : ((await importModule(MORE_PINS)).pins ?? {});
    if (!Object.hasOwn(known, file)) throw new Error('it has no hash');
    return known[file] as string;
  };
  const importFile: ImportFile = async <M>(file: string): Promise<M> => {
    const module = await importModule(file);
    module.setImporter?.(importFile);
    return module as M;
  };
  return importFile;
}

function problemWith(file: string, address: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  return new Problem(
    'network',
    `${file} could not be loaded from ${address} (${String(cause)}): publish all files of one version together, and allow them in script-src; if the script was joined or moved, name the folder of its files: <script data-base="/widgets/"></script>`,
    {cause},
  );
}
