/*
 * A pseudo-language for finding words that are not translated and places too narrow for translations:
 *
 *     Show more  →  ⟦Šĥôŵ ɱôŕé···⟧
 *
 * Every message of the source is accented, two fifths longer, and put in brackets that nothing else uses. Pages add it
 * like any custom words: `addWords('en-XA', pseudoWords(xliff))`.
 */
import {pluralOf, readUnits} from './xliff.js';

export const PSEUDO = 'en-XA';

const PLAIN = 'ABCDEFGHIJKLNOPRSTUWXYZabcdefghijklmnoprstuwyz';
const ACCENTED = 'ÀßÇÐÉƑĜĤÎĴĶĻÑÔÞŔŠŢÛŴẊÝŽàƀçðéƒĝĥîĵķļɱñôþŕšţûŵýž';

/** A text in the pseudo-language, with its placeholders unchanged. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\d\}/g, '');
  const longer = '·'.repeat(Math.ceil(letters.length * 0.4));
  const accented = text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  return `⟦${accented}${longer}⟧`;
}

/** The words by message id, from any translation file. English has the plural forms `one` and `other`. */
export const pseudoWords = (xliff: string): Record<string, string> =>
  Object.fromEntries(
    readUnits(xliff)
      .filter(({id}) => ['one', 'other', undefined].includes(pluralOf(id)?.category))
      .map(({id, source}) => [id, pseudo(source)]),
  );
