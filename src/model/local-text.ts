import {canonicalTag, lookUp} from '../util/language-tag.js';
import {type Declaration, either, type Infer, mapOf, text} from './schema.js';

/** A language tag: letters as in `toString` would be a well-formed one, but no language has so long a code. */
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
const IS_LANGUAGE = new RegExp(LANGUAGE);

/** Entries by language tag, in whatever case they are written; what stands under another key is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const byLanguage = <T>(entry: Declaration<T>, description?: string) =>
  mapOf(
    entry,
    description,
    (key) => {
      const tag = canonicalTag(key);
      return tag && IS_LANGUAGE.test(tag) ? tag : undefined;
    },
    LANGUAGE,
  );

/** Text in one language, or in several by language tag. */
export const localText = (description: string, maxLength = 300) =>
  either(text(maxLength), byLanguage(text(maxLength)), `${description}, in one language or by language tag`);
export type LocalText = Infer<ReturnType<typeof localText>>;

/** Text that stands with a number: as above, and by plural category where a language inflects it. */
export const countedText = (description: string) =>
  either(
    text(300),
    byLanguage(either(text(300), mapOf(text(300), 'By plural category of the language: one, other …'))),
    `${description}, in one language or by language tag; each as one text, or by plural category (one, few, other …)`,
  );
export type CountedText = Infer<ReturnType<typeof countedText>>;

/** A text with its own language, where that is known, so that it can be marked. */
export interface Words {
  readonly text: string;
  readonly language?: string | undefined;
}

/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @param form the form to take where the text has several, in view of the language that was found
 * @returns undefined where no language has a text
 */
export function pickText(
  local: LocalText | CountedText,
  tag: string,
  form: (language: string) => string = () => 'other',
): Words | undefined {
  if (typeof local === 'string') return {text: local};
  const textIn = (language: string): string | undefined => {
    const found = local[language];
    return typeof found === 'object' ? (found[form(language)] ?? found.other ?? Object.values(found)[0]) : found;
  };
  // A language without a text, such as one without any form, is none.
  const language = lookUp(tag, (code) => !!textIn(code)) ?? ['en', ...Object.keys(local)].find(textIn);
  const found = language && textIn(language);
  return found ? {text: found, language: canonicalTag(language)} : undefined;
}
