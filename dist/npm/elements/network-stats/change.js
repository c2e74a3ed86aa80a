import { str } from '@lit/localize';
import { kindOf } from '../../util/period.js';
import { amountText, dateText, shownValue } from './labels.js';
/** How far a value is above the one before it, or below if negative: of both, and of the difference, what is shown. */
export function changeOf(figure, point, before, locale) {
    const shown = (value) => shownValue(figure, value, locale);
    return shown(shown(point.value) - shown(before.value));
}
/**
 * How a value differs from the one before it: direction and amount in words, with the earlier value and its date, so
 * that the sentence can be checked.
 */
export function changeSentence(figure, point, before, locale) {
    const { msg } = locale;
    const change = changeOf(figure, point, before, locale);
    const approximate = Boolean(point.approximate) || Boolean(before.approximate);
    const amount = amountText(figure, { value: Math.abs(change), approximate }, locale);
    const earlier = amountText(figure, before, locale);
    const date = dateText(before, locale);
    // "On" a day, and "in" all other periods.
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
            }), locale);
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
            }), locale);
    }
    return msg(str `Same as before (${date}: ${earlier})`, {
        id: 'same-as',
        desc: 'No change of a figure; with the date and the value of the one before',
    });
}
/** A sentence that may begin with "about". */
const capitalized = (text, { tag }) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(tag));
//# sourceMappingURL=change.js.map