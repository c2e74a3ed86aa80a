/*
 * A language that nobody speaks, for finding words that are not translated and places too narrow for those that are:
 *
 *     Show more  →  ⟦Šĥôŵ ɱôŕé···⟧
 *
 * Every message of the source, accented, two fifths longer, and in brackets that nothing else has. Pages get it like
 * any words of their own: `addWords('en-XA', pseudoWords(xliff))`.
 */
import {pluralOf, readUnits} from './xliff.js';

export const PSEUDO = 'en-XA';

const PLAIN = 'ABCDEFGHIJKLNOPRSTUWXYZabcdefghijklmnoprstuwyz';
const ACCENTED = 'ÀßÇÐÉƑĜĤÎĴĶĻÑÔÞŔŠŢÛŴẊÝŽàƀçðéƒĝĥîĵķļɱñôþŕšţûŵýž';

/** A text as that language has it, with its placeholders as they are. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\d\}/g, '');
  const longer = '·'.repeat(Math.ceil(letters.length * 0.4));
  const accented = text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  return `⟦${accented}${longer}⟧`;
}

/** Its words by the id of the message, from any file for translators. English has the plural forms `one` and `other`. */
export const pseudoWords = (xliff: string): Record<string, string> =>
  Object.fromEntries(
    readUnits(xliff)
      .filter(({id}) => ['one', 'other', undefined].includes(pluralOf(id)?.category))
      .map(({id, source}) => [id, pseudo(source)]),
  );
