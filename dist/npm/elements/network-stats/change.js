import { str } from '@lit/localize';
import { amountText, dateText } from './labels.js';

/**
 * How a value differs from the one before it: direction and amount in words, with the earlier value and its date, so
 * that the sentence can be checked.
 */
function changeSentence(figure, point, before, locale) {
    const { msg } = locale;
    const difference = point.value - before.value;
    const approximate = Boolean(point.approximate) || Boolean(before.approximate);
    const amount = amountText(figure, { value: exact(Math.abs(difference), point, before), approximate }, locale);
    const earlier = amountText(figure, before, locale);
    const date = dateText(before, locale);
    if (difference > 0) {
        return msg(str `Up by ${amount} (${date}: ${earlier})`, {
            id: 'up-by',
            desc: 'Change of a figure; with the difference, and the date and the value of the one before',
        });
    }
    if (difference < 0) {
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
/** A difference without the noise of binary fractions: no more decimals than the two values have. */
function exact(difference, ...points) {
    const decimals = Math.max(...points.map(({ value }) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
    return Number(difference.toFixed(Math.min(decimals, 20)));
}

export { changeSentence };
