/*
 * Words, formats and direction of one language, as one immutable object that views are given.
 *
 * `msg` has the type of @lit/localize's own, by which `lit-localize extract` finds our calls, but is bound to the
 * language of one element: the library's `configureLocalization` knows one language per page and may be called only
 * once, which would break a host application that uses it too. Every message has an id of ours, and holds no markup.
 */
import type {LocaleModule, msg} from '@lit/localize';
import {textDirection} from '../util/language-tag.js';
import {createFormat, type Format} from './format.js';

export type Templates = LocaleModule['templates'];

export interface Locale {
  /** What the formats follow: the page's own tag where it says more than `code`, such as `en-GB`. */
  readonly tag: string;
  /** The language of the words, such as `en`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly msg: typeof msg;
  /**
   * The form of a counted noun that goes with a number, or undefined where there is no such noun.
   * @param n the number, which is not part of the text
   * @param id the messages' id without its category: `cities` for `cities-one`, `cities-other` …
   */
  readonly plural: (n: number, id: string) => string | undefined;
  readonly format: Format;
  /** This locale with more words: those that a part of the page bundle brings along. */
  readonly extend: (more: object) => Locale;
}

/** A message with placeholders: from the source with the values, from a language file with their order. */
interface Filled {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

function fill(words: string | Filled | undefined, values?: readonly unknown[]): string | undefined {
  if (!words || typeof words === 'string') return words;
  const inOrder = values ? words.values.map((index) => values[index as number]) : words.values;
  return words.strings.reduce((text, part, index) => text + String(inOrder[index - 1]) + part);
}

/** The locale for a tag and the language file's templates. */
export function createLocale(tag: string, code: string, templates: Templates): Locale {
  const format = createFormat(tag);
  const words = templates as Readonly<Record<string, string | Filled | undefined>>;
  return {
    tag,
    code,
    direction: textDirection(tag),
    msg: ((source: string | Filled, {id}: {id: string}) =>
      fill(words[id], (source as Partial<Filled>).values) ?? fill(source)) as typeof msg,
    plural: (n, id) => fill(words[`${id}-${format.pluralCategory(n)}`] ?? words[`${id}-other`]),
    format,
    extend: (more) => createLocale(tag, code, {...templates, ...more}),
  };
}
