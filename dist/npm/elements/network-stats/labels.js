import { str } from '@lit/localize';
import { en } from '../../locale/generated/views/network-stats.js';
import { formatNumber } from '../../locale/number.js';
import { pickText } from '../../model/local-text.js';
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
/** Options of `Intl` for the decimals of a figure, held to 0 to 10; without any, up to three as they come. */
function precision({ decimals }) {
    if (decimals === undefined)
        return {};
    const digits = Math.min(Math.max(decimals, 0), 10);
    return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
/** A value as precise as its figure is. */
export const numberText = (figure, value, locale) => formatNumber(value, locale, precision(figure));
/** The number that a reader sees: what is said of several values, such as their difference, has to hold for those. */
export const shownValue = (figure, value, { format }) => Number.isInteger(value)
    ? value
    : Number(format.intl('NumberFormat', { ...precision(figure), useGrouping: false }, 'en').format(value));
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