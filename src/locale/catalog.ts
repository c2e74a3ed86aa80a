/*
 * Which languages there are, and how their words get here. English and Latvian ship inside; the others are files of
 * their own, loaded when an element first needs one.
 */
import {lookUp} from '../util/language-tag.js';
import {templates as en} from './generated/en.js';
import {templates as lv} from './generated/lv.js';
import {createLocale, type Locale, type Templates} from './locale.js';

/** Words at hand, by language. */
const ready = new Map<string, Templates>([
  ['en', en],
  ['lv', lv],
]);
/** Languages that come as files. The build turns each into one file beside the script. */
const files = new Map<string, () => Promise<{templates: Templates}>>([['ar', () => import('./generated/ar.js')]]);
/** Files that are on their way or have been. */
const loading = new Map<string, Promise<void>>();

/**
 * Chooses a language, and starts to load its words where they are not here yet.
 * @param tags what the page asks for, nearest first, in canonical form; English when it names none that is known
 * @param isHere take only languages whose words are at hand
 * @returns the locale, or a promise that settles when the words are here or can't be had; it never rejects
 */
export function chooseLocale(tags: readonly string[], isHere = false): Locale | Promise<void> {
  for (const tag of tags) {
    const code = lookUp(tag, (some) => ready.has(some) || (!isHere && files.has(some)));
    const templates = code && ready.get(code);
    if (code) return templates ? createLocale(tag, code, templates) : loadWords(code);
  }
  return createLocale('en', 'en', en);
}

function loadWords(code: string): Promise<void> {
  let load = loading.get(code);
  if (!load) {
    load = Promise.resolve(files.get(code)?.())
      .then((file) => {
        if (file) ready.set(code, file.templates);
      })
      .catch((error: unknown) => {
        // The page's next best language from now on; the file is not asked for again.
        files.delete(code);
        console.warn(`learning-city-widgets: no words for "${code}"`, error);
      });
    loading.set(code, load);
  }
  return load;
}
