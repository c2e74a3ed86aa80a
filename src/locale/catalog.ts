/*
 * Which languages there are, and how their words get here. English and Latvian ship inside; the others are files of
 * their own, loaded when an element first needs one. A page can add words, and whole languages, of its own.
 */
import {importFile} from '../util/import-file.js';
import {lookUp} from '../util/language-tag.js';
import {files} from './files.js';
import * as en from './generated/en.js';
import * as lv from './generated/lv.js';
import {createLocale, type Language, type Locale} from './locale.js';
import type {Templates} from './templates.js';

/** Languages at hand. */
const ready = new Map<string, Language>([
  ['en', en],
  ['lv', lv],
]);
/** Page-supplied messages by language; they take precedence over ours. */
const own = new Map<string, Templates>();
/** Files that are on their way or have been. */
const loading = new Map<string, Promise<void>>();

/**
 * Languages whose readers are better served by another one's words than by the page's next best, which is often
 * English: Norwegian of either kind, Chinese in any script, and the standards that a reader of Croatian understands.
 */
const SERVED_BY: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  zh: 'zh-Hans',
  'sr-Latn': 'hr',
  bs: 'hr',
  ltg: 'lv',
};

/**
 * Chooses a language, and starts to load its words where they are not here yet.
 * @param tags what the page asks for, nearest first, in canonical form; English when it names none that is known
 * @param isHere take only languages whose words are at hand
 * @returns the locale, or a promise that settles when the words are here or can't be had; it never rejects
 */
export function chooseLocale(tags: readonly string[], isHere = false): Locale | Promise<void> {
  const isHad = (part: string): boolean => ready.has(codeOf(part)) || (!isHere && files.has(codeOf(part)));
  for (const tag of tags) {
    const found = lookUp(tag, (part) => own.has(part) || isHad(part));
    if (found === undefined) continue;
    // What the page's own words leave out is said in the nearest of ours.
    const code = codeOf(lookUp(found, isHad) ?? found);
    const language = ready.get(code) ?? (files.has(code) && !isHere ? undefined : {templates: {}});
    if (!language) return loadWords(code);
    const templates = {...language.templates, ...own.get(code), ...own.get(found)};
    // Words of another language are not formatted, and not marked, as those of the one asked for.
    const isOfTag = code === found || own.has(found);
    return createLocale(isOfTag ? tag : code, code, {...language, templates});
  }
  return createLocale('en', 'en', {...en, templates: {...en.templates, ...own.get('en')}});
}

const codeOf = (part: string): string => (Object.hasOwn(SERVED_BY, part) && SERVED_BY[part]) || part;

/**
 * Words of the page's own, in place of ours or for a language that we do not have.
 * @param code the language, as a canonical tag
 * @param words texts by the id of the message, with placeholders as in `{0}`
 */
export function addTemplates(code: string, words: Templates): void {
  own.set(code, {...own.get(code), ...words});
}

function loadWords(code: string): Promise<void> {
  let load = loading.get(code);
  if (!load) {
    const file = files.get(code);
    load = Promise.resolve(file && importFile(`locales/${code}.js`, file))
      .then((language) => {
        if (language) ready.set(code, language);
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
