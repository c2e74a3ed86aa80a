/* Composes the label of a series from the dataset's label and the categories that narrow it down. */
import {refuse} from './refuse.js';
import type {Choice} from './selection.js';

const MOST_CHARACTERS = 300;
/** Words for a total, or for a dimension that does not apply. As the only category, they narrow nothing down. */
const WHOLE =
  /^(total|totale?s?|totalt|all|both sexes|not applicable|kopā|pavisam|insgesamt|gesamt|ensemble|ogółem|razem|iš viso|kokku|yhteensä|i alt|всего|усього|общо|σύνολο|celkem|spolu|összesen|ukupno|skupaj|toplam)$/i;
/** The frequency dimension, which the periods already show. */
const FREQUENCY = /^freq(uency)?$/i;

/**
 * "Population of the town: women, 15–24 years".
 * @param title the label of the dataset, before any choice
 * @param choices the chosen categories, except those shown elsewhere
 * @throws {Problem} `shape` if the labels of the chosen categories are too long
 */
export function composeLabel(title: string, choices: readonly Choice[]): string {
  const said = choices.filter(({dimension}) => !FREQUENCY.test(dimension.id));
  const chosen = said.filter(({dimension}) => dimension.size > 1);
  const titleWords = asWords(title);
  // The title of a dataset that was requested for a single region does not name the region.
  const all = said.filter(
    ({dimension, label}) => dimension.size > 1 || !(WHOLE.test(label) || titleWords.includes(asWords(label))),
  );
  for (const some of [all, chosen]) {
    const label = some.length ? `${title}: ${some.map((choice) => choice.label).join(', ')}` : title;
    if (label.length <= MOST_CHARACTERS) return label;
  }
  throw refuse('the categories chosen are too long for a label; set label');
}

/** Separates the words of a text with spaces, so that "men" is not found in "women". */
const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
