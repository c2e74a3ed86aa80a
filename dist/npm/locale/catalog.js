/*
 * The available languages. English and Latvian are part of the main file; every other language is loaded when an
 * element first needs it. A page can add its own words and languages.
 */
import { importFile } from '../util/import-file.js';
import { lookUp, scriptOf } from '../util/language-tag.js';
import { files } from './files.js';
import * as en from './generated/en.js';
import * as lv from './generated/lv.js';
import { createLocale } from './locale.js';
/** Languages that have loaded. */
const ready = new Map([
    ['en', en],
    ['lv', lv],
]);
/** Page-supplied messages by language; they take precedence over ours. */
const own = new Map();
/** Language files that have been requested. */
const loading = new Map();
/**
 * Languages whose readers understand one of our languages better than the page's next one, which is often English:
 * Nynorsk, Chinese in any script, Bosnian in Cyrillic script, Serbian in Montenegro, where Latin script is usual,
 * Montenegrin, Serbo-Croatian, Latgalian, and Korean without Chinese characters.
 */
const SERVED_BY = {
    no: 'nb',
    nn: 'nb',
    zh: 'zh-Hans',
    'bs-Cyrl': 'sr',
    'sr-ME': 'sr-Latn',
    cnr: 'sr-Latn',
    'cnr-Cyrl': 'sr',
    ltg: 'lv',
    'ko-Hang': 'ko',
};
/**
 * Chooses a language, and loads its words if necessary. Without a known language among the tags, it chooses English.
 * @param tags the languages that the page requests, nearest first, in canonical form
 * @param isHere choose only from languages that have loaded
 * @returns the locale, or a promise that resolves when the words have loaded or failed to load; it never rejects
 */
export function chooseLocale(tags, isHere = false) {
    for (const tag of tags) {
        const isOurs = (each) => {
            const code = codeOf(each);
            return (ready.has(code) || (!isHere && files.has(code))) && (code !== each || isInScript(tag, code));
        };
        const found = lookUp(tag, (each) => own.has(each) || isOurs(each));
        if (found === undefined)
            continue;
        // Where the page's words have no message, the nearest of our languages has it.
        const code = codeOf(lookUp(found, isOurs) ?? found);
        const language = ready.get(code) ?? (files.has(code) && !isHere ? undefined : { templates: {} });
        if (!language)
            return loadWords(code);
        const templates = { ...language.templates, ...own.get(code), ...own.get(found) };
        // Words of another language are formatted and marked as that language, not as the requested one.
        const isOfTag = code === found || own.has(found);
        return createLocale(isOfTag ? tag : code, code, { ...language, templates });
    }
    return createLocale('en', 'en', { ...en, templates: { ...en.templates, ...own.get('en') } });
}
/**
 * Returns false if readers of a tag use another script than the words of a language: `az-Cyrl`, and `az-IR`, where the
 * Arabic script is usual. They may be unable to read it.
 */
const isInScript = (tag, code) => tag === code || scriptOf(tag) === scriptOf(code);
const codeOf = (tag) => (Object.hasOwn(SERVED_BY, tag) && SERVED_BY[tag]) || tag;
/**
 * Adds page-supplied messages, which replace ours or add a language.
 * @param code the language, as a canonical tag
 * @param words texts by message id, with placeholders such as `{0}`
 */
export function addTemplates(code, words) {
    own.set(code, { ...own.get(code), ...words });
}
function loadWords(code) {
    let load = loading.get(code);
    if (!load) {
        const file = files.get(code);
        load = Promise.resolve(file && importFile(`locales/${code}.js`, file))
            .then((language) => {
            if (language)
                ready.set(code, language);
        })
            .catch((error) => {
            // From now on the page's next language is used, and the file is not requested again.
            files.delete(code);
            console.warn(`learning-city-widgets: failed to load language "${code}"`, error);
        });
        loading.set(code, load);
    }
    return load;
}
//# sourceMappingURL=catalog.js.map