import { str } from '@lit/localize';
import { listComma } from '../../util/language-tag.js';
import { kindOf } from '../../util/period.js';
import { capitalized } from '../../util/text.js';
import { amountText, dateText, qualifiers, shownValue } from './labels.js';
/**
 * The difference between a value and the previous one; negative if it is lower. Both values are rounded as shown, and
 * so is the difference.
 */
export function changeOf(figure, point, before, locale) {
    const shown = (value) => shownValue(figure, value, locale);
    return shown(shown(point.value) - shown(before.value));
}
/**
 * Describes how a value differs from the previous one: direction and amount in words, with the earlier value and its
 * date, so that readers can check the sentence.
 * @returns an empty text where nothing can be said: two approximate values that look the same may differ, and a
 *   difference may be larger than any number
 */
export function changeSentence(figure, point, before, locale) {
    const { msg } = locale;
    const change = changeOf(figure, point, before, locale);
    const approximate = Boolean(point.approximate) || Boolean(before.approximate);
    if (!Number.isFinite(change) || (change === 0 && approximate))
        return '';
    const amount = amountText(figure, { value: Math.abs(change), approximate }, locale);
    const earlier = [amountText(figure, before, locale), ...qualifiers(before, locale)].join(listComma(locale.tag));
    const date = dateText(before, locale);
    // "On" with a day, "in" with any other period.
    const isDay = kindOf(before) === 'day';
    if (change > 0) {
        return capitalized(isDay
            ? msg(str `${amount} more than on ${date} (${earlier})`, {
                id: 'up-on',
                desc: 'Change of a figure since a day; with the difference, the day and the value of that day',
            })
            : msg(str `${amount} more than in ${date} (${earlier})`, {
                id: 'up-by',
                desc: 'Change of a figure since a month, a quarter or a year, as “Quarter 3 of 2022” or “2022”; with the difference, that period and its value',
            }), locale.tag);
    }
    if (change < 0) {
        return capitalized(isDay
            ? msg(str `${amount} less than on ${date} (${earlier})`, {
                id: 'down-on',
                desc: 'Change of a figure since a day; with the difference, the day and the value of that day',
            })
            : msg(str `${amount} less than in ${date} (${earlier})`, {
                id: 'down-by',
                desc: 'Change of a figure since a month, a quarter or a year, as “Quarter 3 of 2022” or “2022”; with the difference, that period and its value',
            }), locale.tag);
    }
    return msg(str `Same as before (${date}: ${earlier})`, {
        id: 'same-as',
        desc: 'No change of a figure; with the date and the value of the one before',
    });
}
//# sourceMappingURL=change.js.map