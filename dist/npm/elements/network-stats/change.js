import { str } from '@lit/localize';
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
    if (change > 0) {
        return msg(str `Up by ${amount} (${date}: ${earlier})`, {
            id: 'up-by',
            desc: 'Change of a figure; with the difference, and the date and the value of the one before',
        });
    }
    if (change < 0) {
        return msg(str `Down by ${amount} (${date}: ${earlier})`, {
            id: 'down-by',
            desc: 'Change of a figure; with the difference, and the date and the value of the one before',
        });
    }
    return msg(str `Same as before (${date}: ${earlier})`, {
        id: 'same-as',
        desc: 'No change of a figure; with the date and the value of the one before',
    });
}
//# sourceMappingURL=change.js.map