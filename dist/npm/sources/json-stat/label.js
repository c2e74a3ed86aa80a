/* What a series counts: the dataset's label, and the categories that narrow it down. */
import { refuse } from './refuse.js';
const MOST_CHARACTERS = 300;
/** Words for all of something, or for a dimension that does not apply: as the only category they narrow nothing down. */
const WHOLE = /^(total|totale?s?|totalt|all|both sexes|not applicable|kopā|pavisam|insgesamt|gesamt|ensemble|ogółem|razem|iš viso|kokku|yhteensä|i alt|всего|усього|общо|σύνολο|celkem|spolu|összesen|ukupno|skupaj|toplam)$/i;
/** The frequency, which the periods show. */
const FREQUENCY = /^freq(uency)?$/i;
/**
 * "Population of the town: women, 15–24 years".
 * @param title what is counted, before anything is chosen
 * @param choices without those that are said elsewhere
 * @throws {Problem} `shape` where the categories chosen are too long to be said
 */
export function composeLabel(title, choices) {
    const said = choices.filter(({ dimension }) => !FREQUENCY.test(dimension.id));
    const chosen = said.filter(({ dimension }) => dimension.size > 1);
    const titleWords = asWords(title);
    // A dataset that was asked for one region only has its title still, which names none.
    const all = said.filter(({ dimension, label }) => dimension.size > 1 || !(WHOLE.test(label) || titleWords.includes(asWords(label))));
    for (const some of [all, chosen]) {
        const label = some.length ? `${title}: ${some.map((choice) => choice.label).join(', ')}` : title;
        if (label.length <= MOST_CHARACTERS)
            return label;
    }
    throw refuse('the categories chosen are too long for a label; set label');
}
/** The words of a text between blanks, so that "men" is not found in "women". */
const asWords = (text) => ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
//# sourceMappingURL=label.js.map