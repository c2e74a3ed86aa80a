/*
 * The words of a translation file whose translation may be incomplete, for a preview:
 *
 *     no translation yet  →  ⟦No news at present⟧
 *
 * `node tools/locales.mjs --preview` marks missing translations in the same way.
 */
import {pluralOf, readUnits} from './xliff.js';

export interface Preview {
  /** The texts by message id; missing ones in English and in brackets. */
  readonly words: Readonly<Record<string, string>>;
  /** The ids of the missing ones. */
  readonly missing: readonly string[];
  /** The tag for these words, which leaves the words of the language as they are: `th-x-preview`. */
  readonly tag: string;
}

/**
 * Reads a translation file.
 * @throws {Error} if the file does not name its language
 */
export function previewOf(xliff: string): Preview {
  const code = /target-language="([\w-]+)"/.exec(xliff)?.[1];
  if (!code) throw new Error('the file has no target-language');
  const {pluralCategories} = new Intl.PluralRules(code).resolvedOptions();
  const units = readUnits(xliff).filter(({id}) => {
    const category = pluralOf(id)?.category as Intl.LDMLPluralRule | undefined;
    return !category || pluralCategories.includes(category);
  });
  return {
    words: Object.fromEntries(units.map(({id, source, target}) => [id, target?.trim() ? target : `⟦${source}⟧`])),
    missing: units.filter(({target}) => !target?.trim()).map(({id}) => id),
    tag: `${code}-x-preview`,
  };
}
