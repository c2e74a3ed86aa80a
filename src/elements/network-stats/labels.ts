import {str} from '@lit/localize';
import type {Locale} from '../../locale/locale.js';
import {type CountedText, pickText} from '../../model/local-text.js';
import type {Figure, Point} from '../../model/network.js';
import type {Known} from '../../model/series.js';
import {canonicalTag} from '../../util/language-tag.js';

/** Words with their language, where that is known and has to be marked. */
export interface Words {
  readonly text: string;
  readonly language?: string | undefined;
}

/** The form of a document's own text that goes with a number, by the rules of the language that it is found in. */
const counted = (local: CountedText, value: number, {tag, format}: Locale): Words | undefined =>
  pickText(local, tag, (language) => format.intl('PluralRules', undefined, canonicalTag(language)).select(value));

/**
 * What a figure counts, in the form that goes with its value, without the number itself.
 * The well-known figures speak every language of the library; others bring their own label.
 */
export const figureLabel = (
  {id, label}: Figure,
  value: number,
  locale: Locale,
): {text: string; language?: string | undefined} =>
  (label === undefined ? undefined : pickText(label, locale.tag)) ?? {text: locale.plural(value, id) ?? id};
