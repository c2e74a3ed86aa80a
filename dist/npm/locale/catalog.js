import { lookUp } from '../util/language-tag.js';
import { templates } from './generated/en.js';
import { templates as templates$1 } from './generated/lv.js';
import { createLocale } from './locale.js';

/*
 * Which languages there are, and how their words get here. English and Latvian ship inside; the others are files of
 * their own, loaded when an element first needs one.
 */
/** Words at hand, by language. */
const ready = new Map([
    ['en', templates],
    ['lv', templates$1],
]);
/** Languages that come as files. The build turns each into one file beside the script. */
const files = new Map([['ar', () => import('./generated/ar.js')]]);
/** Files that are on their way or have been. */
const loading = new Map();
/**
 * Chooses a language, and starts to load its words where they are not here yet.
 * @param tags what the page asks for, nearest first, in canonical form; English when it names none that is known
 * @param isHere take only languages whose words are at hand
 * @returns the locale, or a promise that settles when the words are here or can't be had; it never rejects
 */
function chooseLocale(tags, isHere = false) {
    for (const tag of tags) {
        const code = lookUp(tag, (some) => ready.has(some) || (!isHere && files.has(some)));
        const templates = code && ready.get(code);
        if (code)
            return templates ? createLocale(tag, code, templates) : loadWords(code);
    }
    return createLocale('en', 'en', templates);
}
function loadWords(code) {
    let load = loading.get(code);
    if (!load) {
        load = Promise.resolve(files.get(code)?.())
            .then((file) => {
            if (file)
                ready.set(code, file.templates);
        })
            .catch((error) => {
            // The page's next best language from now on; the file is not asked for again.
            files.delete(code);
            console.warn(`learning-city-widgets: no words for "${code}"`, error);
        });
        loading.set(code, load);
    }
    return load;
}

export { chooseLocale };
