import {canonicalTag, lookUp} from '../util/language-tag.js';
import {type Declaration, either, type Infer, mapOf, object, text} from './schema.js';

/** A language tag. Two or three letters rule out names such as `toString`, which are well-formed tags. */
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
const IS_LANGUAGE = new RegExp(LANGUAGE);

/** Maximum number of languages of one text that are read: more than CLDR has, so that a hostile text cannot block the page. */
const MOST_LANGUAGES = 1000;

/** Entries by language tag, in any case. Entries with other keys are ignored. */
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
    MOST_LANGUAGES,
  );

/** Text in one language, or in several by language tag. */
export const localText = (description: string, maxLength = 300) =>
  either(text(maxLength), byLanguage(text(maxLength)), `${description}, in one language or by language tag`);
export type LocalText = Infer<ReturnType<typeof localText>>;

/** The plural categories of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
const FORMS = {
  zero: text(300),
  one: text(300),
  two: text(300),
  few: text(300),
  many: text(300),
  other: text(300),
};

/** Text for a counted noun: as above, and by plural category if the language inflects it. */
export const countedText = (description: string) =>
  either(
    text(300),
    byLanguage(either(text(300), object({}, FORMS, 'By plural category of the language: one, other …'))),
    `${description}, in one language or by language tag; each as one text, or by plural category (one, few, other …)`,
  );
export type CountedText = Infer<ReturnType<typeof countedText>>;

/** A text with its language, if known, for the `lang` attribute. */
export interface Words {
  readonly text: string;
  readonly language?: string | undefined;
}

/**
 * Picks the text for a reader's language, otherwise in English, otherwise in the first language available.
 * @param form picks the plural category for the language that was found
 * @returns undefined if no language has a text
 */
export function pickText(
  local: LocalText | CountedText,
  tag: string,
  form: (language: string) => string = () => 'other',
): Words | undefined {
  if (typeof local === 'string') return {text: local};
  const textIn = (language: string): string | undefined => {
    const found = local[language];
    return typeof found === 'object'
      ? (found[form(language) as keyof typeof FORMS] ?? found.other ?? Object.values(found)[0])
      : found;
  };
  // A language with an empty text, or without any plural form, does not count.
  const language = lookUp(tag, (code) => !!textIn(code)) ?? ['en', ...Object.keys(local)].find(textIn);
  const found = language && textIn(language);
  return found ? {text: found, language: canonicalTag(language)} : undefined;
}
