/* The name of a series: the dataset's label, and the categories that narrow it down. */
import { cleanText } from '../../util/text.js';
import { refuse } from './refuse.js';
const MOST_CHARACTERS = 300;
/** Characters of a title that are enough to recognise it. */
const LEAST_TITLE = 80;
/** Words for all of something, or for a dimension that does not apply: as the only category they narrow nothing down. */
const WHOLE = /^(total|totale?s?|totalt|all|both sexes|not applicable|kopā|pavisam|insgesamt|gesamt|ensemble|ogółem|razem|iš viso|kokku|yhteensä|i alt|всего|усього|общо|σύνολο|celkem|spolu|összesen|ukupno|skupaj|toplam)$/i;
/** The frequency dimension, which the periods already show. */
const FREQUENCY = /^freq(uency)?$/i;
/**
 * "Population of the town: women, 15–24 years".
 * @param title the label of the dataset, before any choice
 * @param choices the chosen categories, except those shown elsewhere
 * @throws {Problem} `shape` if the labels of the chosen categories are too long
 */
export function composeLabel(title, choices) {
    const said = choices.filter(({ dimension }) => !FREQUENCY.test(dimension.id));
    const scope = lastPart(title);
    // A dataset that was asked for one region only has its title still, which names none. A word inside the title proves
    // nothing: "Men and women in work" of women only.
    const chosen = said.filter(({ dimension, label }) => dimension.size > 1 || !(WHOLE.test(label) || [title, scope].some((part) => isSame(part, label))));
    if (!chosen.length)
        return title;
    const categories = chosen.map((choice) => choice.label).join(', ');
    const room = MOST_CHARACTERS - categories.length - 2;
    // The title may be cut, the categories never.
    if (room < Math.min(title.length, LEAST_TITLE))
        throw refuse('the categories chosen are too long for a label; set label');
    return `${cleanText(title, room) ?? ''}: ${categories}`;
}
/** The end of a title that says its scope: "Population: women", "Unemployment in Latvia". */
const lastPart = (title) => title.slice(Math.max(title.lastIndexOf(': ') + 1, endOfIn(title)));
const endOfIn = (title) => / not in /i.test(title) ? 0 : title.lastIndexOf(' in ') + 1 && title.lastIndexOf(' in ') + 4;
const isSame = (one, other) => plainWords(one) === plainWords(other);
const plainWords = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
//# sourceMappingURL=label.js.map