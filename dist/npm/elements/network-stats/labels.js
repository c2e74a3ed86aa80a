import { str } from '@lit/localize';
import { en } from '../../locale/generated/views/network-stats.js';
import { formatNumber } from '../../locale/number.js';
import { pickText } from '../../model/local-text.js';
import { isKnown } from '../../model/series.js';
import { canonicalTag } from '../../util/language-tag.js';
/** The form of a document's own text that goes with a number, by the rules of the language that it is found in. */
const counted = (local, value, { tag, format }) => pickText(local, tag, (language) => format.intl('PluralRules', undefined, canonicalTag(language)).select(value));
/**
 * What a figure counts, in the form that goes with its value, without the number itself.
 * The well-known figures speak every language of the library; others bring their own label.
 */
export const figureLabel = ({ id, label }, value, locale) => (label === undefined ? undefined : counted(label, value, locale)) ?? {
    // A language of the page's own may lack a noun: then it is English, as any other message.
    text: locale.plural(value, id) ?? locale.extend(en).plural(value, id) ?? id,
};
/** What a figure counts, without a number: over a chart or a column. */
export function figureTitle({ id, label }, locale) {
    const { msg, tag } = locale;
    const own = label === undefined ? undefined : pickText(label, tag);
    if (own)
        return { ...own, text: own.text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(tag)) };
    switch (id) {
        case 'cities':
            return { text: msg('Cities', { id: 'title-cities', desc: 'Over a column of numbers' }) };
        case 'countries':
            return { text: msg('Countries', { id: 'title-countries', desc: 'Over a column of numbers' }) };
        case 'new-cities':
            return { text: msg('New cities', { id: 'title-new-cities', desc: 'Over a column of numbers' }) };
        case 'new-countries':
            return { text: msg('Countries of the new cities', { id: 'title-new-countries', desc: 'Over a column of numbers' }) };
        default:
            return { text: id };
    }
}
/** The same with the unit, where there is one: "Unemployment rate (per cent)". */
export function fullTitle(figure, locale) {
    const title = figureTitle(figure, locale);
    // The form for any number: here it is none.
    const unit = figure.unit === undefined ? undefined : pickText(figure.unit, locale.tag)?.text;
    return unit === undefined ? title : { ...title, text: `${title.text} (${unit})` };
}
/** The unit of a figure in words, where it has one. */
export const unitOf = ({ unit }, value, locale) => unit === undefined ? undefined : counted(unit, value, locale);
/** The most decimals for a figure that does not say how many it has. */
const USUAL_DECIMALS = 3;
/** The most decimals that a number is written out with, and the size from which it is not. */
const MOST_DECIMALS = 20;
const HUGE = 1e15;
/** As many digits as tell all numbers apart. */
const SCIENTIFIC = { notation: 'scientific', maximumSignificantDigits: 17 };
/**
 * How precisely a figure is written: with its own decimals, 0 to 10, or up to three as they come; with more where
 * different values would look the same.
 */
function precision(figure, locale) {
    const own = figure.decimals === undefined ? undefined : Math.min(Math.max(figure.decimals, 0), 10);
    const needed = decimalsThatTell(figure, own ?? USUAL_DECIMALS, locale);
    if (needed === undefined)
        return SCIENTIFIC;
    return own === undefined && needed === USUAL_DECIMALS
        ? {}
        : { minimumFractionDigits: own === undefined ? 0 : needed, maximumFractionDigits: needed };
}
/** By figure: an element asks for each number that it shows. */
const needed = new WeakMap();
/**
 * The fewest decimals with which no two values of a figure look the same.
 * @param least no fewer
 * @returns undefined where there are not enough, or a value is too large to be written out
 */
function decimalsThatTell(figure, least, { format }) {
    if (needed.has(figure))
        return needed.get(figure);
    const values = [...new Set(figure.points?.filter(isKnown).map(({ value }) => value))];
    // By the browser's own rounding, which differs from that of `toFixed`; whole numbers need none.
    const areDifferent = (decimals) => {
        const inDigits = format.intl('NumberFormat', { maximumFractionDigits: decimals, useGrouping: false }, 'en');
        return new Set(values.map((value) => Number(inDigits.format(value)))).size === values.length;
    };
    let decimals = least;
    if (!values.every(Number.isInteger))
        while (decimals <= MOST_DECIMALS && !areDifferent(decimals))
            decimals++;
    if (decimals > MOST_DECIMALS || values.some((value) => Math.abs(value) >= HUGE))
        decimals = undefined;
    needed.set(figure, decimals);
    return decimals;
}
/** A value as precise as its figure is. What is rounded to zero from below has no sign. */
export const numberText = (figure, value, locale) => formatNumber(shownValue(figure, value, locale) || 0, locale, precision(figure, locale));
/** The number that a reader sees: what is said of several values, such as their difference, has to hold for those. */
export const shownValue = (figure, value, locale) => Number.isInteger(value)
    ? value
    : Number(locale.format.intl('NumberFormat', { ...precision(figure, locale), useGrouping: false }, 'en').format(value));
/**
 * A number for a sentence, and that it is rounded: "about 200". Without its unit, which many languages would have to
 * inflect there: that stands with the title.
 */
export function amountText(figure, { value, approximate }, locale) {
    const amount = numberText(figure, value, locale);
    return approximate
        ? locale.msg(str `about ${amount}`, { id: 'about-amount', desc: 'A rounded number, inside a sentence' })
        : amount;
}
/** A value by itself: number, unit, and what has to be known of it. */
export const valueText = (figure, point, locale) => [
    numberText(figure, point.value, locale),
    ...(unitOf(figure, point.value, locale)?.text.split(' ') ?? []),
    ...remarks(point, locale),
].join('\u00A0');
/** The day, month or year of a value, its quarter or its week. */
export function dateText({ date, period }, locale) {
    const { msg, format } = locale;
    const [year = '', part = ''] = period?.split('-') ?? [];
    const count = formatNumber(Number(part.slice(1)), locale);
    const inYear = format.year(Number(year));
    switch (part[0]) {
        case 'Q':
            return msg(str `Quarter ${count} of ${inYear}`, {
                id: 'quarter',
                desc: 'A quarter of a year: 1 to 4, and the year',
            });
        case 'W':
            return msg(str `Week ${count} of ${inYear}`, { id: 'week', desc: 'A week of a year: 1 to 53, and the year' });
        default:
            return format.date(date);
    }
}
/** That a value is not known. Never a blank, and never a zero. */
export const noDataWords = ({ msg }) => msg('no data', { id: 'no-data', desc: 'In place of a number that is not known' });
/** What has to be known of a value besides: that it is rounded, that it may change. */
export function remarks({ status, approximate }, { msg }) {
    return [
        ...(approximate ? [msg('(approximately)', { id: 'about', desc: 'After a rounded number and what it counts' })] : []),
        ...(status === 'provisional'
            ? [msg('(provisional)', { id: 'provisional', desc: 'After a number that may still change' })]
            : []),
    ];
}
//# sourceMappingURL=labels.js.map