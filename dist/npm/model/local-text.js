import { lookUp } from '../util/language-tag.js';
import { either, mapOf, text } from './schema.js';

/** Text in one language, or in several by language tag. */
const localText = (description) => either(text(300), mapOf(text(300)), `${description}, in one language or by language tag`);
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @returns the text with its own language where that is known, so that it can be marked
 */
function pickText(local, tag) {
    if (typeof local === 'string')
        return { text: local };
    const language = lookUp(tag, (code) => !!local[code]) ?? (local.en ? 'en' : Object.keys(local)[0]);
    const found = local[language ?? ''];
    return found && language ? { text: found, language } : undefined;
}

export { localText, pickText };
