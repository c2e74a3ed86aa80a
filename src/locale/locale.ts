/*
 * The words, formats and direction of one language, in one immutable object for views.
 *
 * `msg` has the type of `msg` in @lit/localize, so that `lit-localize extract` finds our calls, but is bound to the
 * language of one element. `configureLocalization` of that library supports one language per page and may be called
 * only once, so calling it would break a host application that uses it. Messages have explicit ids and no markup.
 */
import type {msg} from '@lit/localize';
import {textDirection} from '../util/language-tag.js';
import {createFormat, type Format} from './format.js';
import type {Forms} from './forms.js';
import {fill, type Templates} from './templates.js';

/** The content of a language file. */
export interface Language {
  readonly templates: Templates;
  /** Absent for languages with their own digits, which need `Intl`. */
  readonly forms?: Forms;
}

export interface Locale {
  /** The language of the formats: the page's tag if it is more specific than `code`, such as `en-GB`. */
  readonly tag: string;
  /** The language of the words, such as `en`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly msg: typeof msg;
  /**
   * The form of a counted noun for a number, or undefined if there is no such noun.
   * @param n the number, which the text does not include
   * @param id the message id without its category: `cities` for `cities-one`, `cities-other` …
   */
  readonly plural: (n: number, id: string) => string | undefined;
  readonly format: Format;
  /** The forms of the language; undefined if it has none, or if the region in `tag` uses others. */
  readonly forms: Forms | undefined;
  /** Returns this locale with more words, such as words that are loaded with a view. */
  readonly extend: (more: Templates) => Locale;
}

/** A source message with placeholders, as the `str` tag of @lit/localize returns it. */
interface Filled {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** The text of a source message, in English. */
const inEnglish = (source: string | Filled): string =>
  typeof source === 'string'
    ? source
    : source.strings.reduce((text, string, index) => text + String(source.values[index - 1]) + string);

/** Creates the locale for a tag and its language. */
export function createLocale(tag: string, code: string, {templates, forms: own}: Language): Locale {
  // The script of a tag does not change the forms: `az-Latn-AZ`.
  const withoutScript = tag.replace(/^([a-z]+)-[A-Z][a-z]{3}(?=-|$)/, '$1');
  const usual = [code, `${code}-${own?.region}`];
  const forms = usual.includes(tag) || usual.includes(withoutScript) ? own : undefined;
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
