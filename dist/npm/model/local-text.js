import { canonicalTag, lookUp } from '../util/language-tag.js';
import { either, mapOf, text } from './schema.js';
/** A language tag: letters as in `toString` would be a well-formed one, but no language has so long a code. */
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
const IS_LANGUAGE = new RegExp(LANGUAGE);
/** Entries by language tag, in whatever case they are written; what stands under another key is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const byLanguage = (entry, description) => mapOf(entry, description, (key) => {
    const tag = canonicalTag(key);
    return tag && IS_LANGUAGE.test(tag) ? tag : undefined;
}, LANGUAGE);
/** Text in one language, or in several by language tag. */
export const localText = (description, maxLength = 300) => either(text(maxLength), byLanguage(text(maxLength)), `${description}, in one language or by language tag`);
/** Text that stands with a number: as above, and by plural category where a language inflects it. */
export const countedText = (description) => either(text(300), byLanguage(either(text(300), mapOf(text(300), 'By plural category of the language: one, other …'))), `${description}, in one language or by language tag; each as one text, or by plural category (one, few, other …)`);
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @param form the form to take where the text has several, in view of the language that was found
 * @returns undefined where no language has a text
 */
export function pickText(local, tag, form = () => 'other') {
    if (typeof local === 'string')
        return { text: local };
    const textIn = (language) => {
        const found = local[language];
        return typeof found === 'object' ? (found[form(language)] ?? found.other ?? Object.values(found)[0]) : found;
    };
    // A language without a text, such as one without any form, is none.
    const language = lookUp(tag, (code) => !!textIn(code)) ?? ['en', ...Object.keys(local)].find(textIn);
    const found = language && textIn(language);
    return found ? { text: found, language: canonicalTag(language) } : undefined;
}
//# sourceMappingURL=local-text.js.map