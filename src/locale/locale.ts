/*
 * Words, formats and direction of one language, as one immutable object that views are given.
 *
 * `msg` has the type of @lit/localize's own, by which `lit-localize extract` finds our calls, but is bound to the
 * language of one element: the library's `configureLocalization` knows one language per page and may be called only
 * once, which would break a host application that uses it too. Every message has an id of ours, and holds no markup.
 */
import type {msg} from '@lit/localize';
import {textDirection} from '../util/language-tag.js';
import {createFormat, type Format} from './format.js';
import type {Forms} from './forms.js';
import {fill, type Templates} from './templates.js';

/** What a language file holds. */
export interface Language {
  readonly templates: Templates;
  /** Absent for languages with digits of their own, which `Intl` has to write. */
  readonly forms?: Forms;
}

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
  /** The language's own forms; undefined where it has none, or the region in `tag` has others. */
  readonly forms: Forms | undefined;
  /** This locale with more words: those that come with a view and not with the language. */
  readonly extend: (more: Templates) => Locale;
}

/** A message of the source that has placeholders, as the `str` tag of @lit/localize gives it. */
interface Filled {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A message in the language of the source. */
const inEnglish = (source: string | Filled): string =>
  typeof source === 'string'
    ? source
    : source.strings.reduce((text, part, index) => text + String(source.values[index - 1]) + part);

/** The locale for a tag and its language. */
export function createLocale(tag: string, code: string, {templates, forms: own}: Language): Locale {
  const forms = own && [code, `${code}-${own.region}`].includes(tag) ? own : undefined;
  const format = createFormat(tag, forms);
  return {
    tag,
    code,
    direction: textDirection(tag),
    msg: ((source: string | Filled, {id}: {id: string}) => {
      const template = templates[id];
      return template === undefined
        ? inEnglish(source)
        : fill(template, (source as {values?: readonly string[]}).values);
    }) as typeof msg,
    plural: (n, id) => templates[`${id}-${format.pluralCategory(n)}`] ?? templates[`${id}-other`],
    format,
    forms,
    extend: (more) => createLocale(tag, code, {...(own && {forms: own}), templates: {...more, ...templates}}),
  };
}
