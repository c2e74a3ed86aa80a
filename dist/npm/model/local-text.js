import { lookUp, canonicalTag } from '../util/language-tag.js';
import { either, mapOf, text } from './schema.js';

/** Text in one language, or in several by language tag. */
const localText = (description, maxLength = 300) => either(text(maxLength), mapOf(text(maxLength)), `${description}, in one language or by language tag`);
/** Text that stands with a number: as above, and by plural category where a language inflects it. */
const countedText = (description) => either(text(300), mapOf(either(text(300), mapOf(text(300), 'By plural category of the language: one, other …'))), `${description}, in one language or by language tag; each as one text, or by plural category (one, few, other …)`);
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @param form the form to take where the text has several, in view of the language that was found
 * @returns the text with its own language where that is known, so that it can be marked
 */
function pickText(local, tag, form = () => 'other') {
    if (typeof local === 'string')
        return { text: local };
    const language = lookUp(tag, (code) => !!local[code]) ?? (local.en ? 'en' : Object.keys(local)[0]);
    const found = local[language ?? ''];
    if (!found || language === undefined)
        return undefined;
    if (typeof found === 'string')
        return { text: found, language: canonicalTag(language) };
    const some = found[form(language)] ?? found.other ?? Object.values(found)[0];
    return some === undefined ? undefined : { text: some, language: canonicalTag(language) };
}

export { countedText, localText, pickText };
