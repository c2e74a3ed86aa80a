import { str } from '@lit/localize';
import { en } from '../../locale/generated/views/network-stats.js';
import { formatNumber } from '../../locale/number.js';
import { pickText } from '../../model/local-text.js';
import { isKnown } from '../../model/series.js';
import { canonicalTag } from '../../util/language-tag.js';
import { defined } from '../../util/record.js';
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
/** The same with the unit, where there is one: "Unemployment rate (per cent)", "Cost of a pupil (€ per month)". */
export function fullTitle(figure, locale) {
    const title = figureTitle(figure, locale);
    // The form for any number: here it is none.
    const unit = figure.unit === undefined ? undefined : pickText(figure.unit, locale.tag)?.text;
    const signs = [figure.symbol, unit].filter((text) => text !== undefined).join(' ');
    return signs ? { ...title, text: `${title.text} (${signs})` } : title;
}
/** The unit around a number: "€ 2.4 million", "5.2 per cent", "€ 310 per month". */
export function unitParts(figure, value, locale) {
    const { symbol, unitPosition } = figure;
    const unit = unitOf(figure, value, locale);
    const sign = symbol === undefined ? undefined : { text: symbol };
    if (unitPosition === 'start')
        return sign ? { before: sign, after: unit } : { before: unit, after: undefined };
    return { before: undefined, after: sign && unit ? { ...unit, text: `${sign.text} ${unit.text}` } : (sign ?? unit) };
}
/** The unit of a figure in words, where it has one. */
export const unitOf = (figure, value, locale) => figure.unit === undefined ? undefined : counted(figure.unit, fullValue(figure, value), locale);
/** The most decimals for a figure that does not say how many it has. */
const USUAL_DECIMALS = 3;
/** The most decimals that a number is written out with, and the size from which it is not. */
const MOST_DECIMALS = 20;
const HUGE = 1e15;
/** As many digits as tell all numbers apart. */
const ALL_DIGITS = { maximumSignificantDigits: 17 };
const SCIENTIFIC = { notation: 'scientific', ...ALL_DIGITS };
const MILLIONS = { notation: 'compact', compactDisplay: 'long', ...ALL_DIGITS };
/**
 * How precisely a figure is written: with its own decimals, 0 to 10, or up to three as they come; with more where
 * different values would look the same.
 */
function precision(figure, locale) {
    const given = figure.decimals === undefined ? undefined : Math.min(Math.max(figure.decimals, 0), 10);
    // Offices mean the decimals of the unit: of 2.4 thousand persons none is half a person.
    const own = figure.multiplier ? Math.max(given ?? 0, USUAL_DECIMALS) : given;
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
/**
 * A value as precise as its figure is, and multiplied as its figure says: "2.4 million". A value that is rounded to zero
 * from below has no sign.
 */
export function numberText(figure, value, locale) {
    const shown = shownValue(figure, value, locale) || 0;
    if (!figure.multiplier)
        return formatNumber(shown, locale, precision(figure, locale));
    const full = fullValue(figure, shown);
    // Beyond all numbers that JavaScript knows.
    if (!Number.isFinite(full))
        return `${formatNumber(shown, locale, SCIENTIFIC)} × 10^${figure.multiplier}`;
    return formatNumber(full, locale, Math.abs(full) < HUGE ? MILLIONS : SCIENTIFIC);
}
/** A value multiplied as its figure says, for a spreadsheet. By its digits, since 1.1 × 1000 is not 1100. */
export function fullValue({ multiplier = 0 }, value) {
    const [digits = '', exponent = 0] = String(value).split('e');
    return Number(`${digits}e${Number(exponent) + multiplier}`);
}
/** Writes the numbers of an axis in the way of a figure: with more decimals where two of them would look the same. */
export function axisText(figure, ticks, locale) {
    const { decimals, multiplier } = figure;
    const points = ticks.map((value) => ({ date: '', source: '', value }));
    const axis = defined({ decimals, multiplier, points });
    return (value) => numberText(axis, value, locale);
}
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
export function valueText(figure, point, locale) {
    const { before, after } = unitParts(figure, point.value, locale);
    const flag = flagWords(point, locale);
    return [
        ...(before?.text.split(' ') ?? []),
        numberText(figure, point.value, locale),
        ...(after?.text.split(' ') ?? []),
        ...remarks(point, locale),
        ...(flag ? [`(${flag.text})`] : []),
    ].join('\u00A0');
}
/** The day, month or year of a value, or another period. */
export function dateText({ date, period }, locale) {
    const { msg, format } = locale;
    if (period?.[4] === '/') {
        // In the digits of the language: "2021/2022" is understood without a word.
        return period
            .split('/')
            .map((year) => format.year(Number(year)))
            .join('/');
    }
    const [year = '', part = ''] = period?.split('-') ?? [];
    const count = formatNumber(Number(part.slice(1)), locale);
    const inYear = format.year(Number(year));
    switch (part[0]) {
        case 'H':
            return msg(str `Half-year ${count} of ${inYear}`, {
                id: 'half-year',
                desc: 'A half of a year: 1 or 2, and the year',
            });
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
/**
 * What has to be known of a value: that it is rounded, that it may change, that it is an estimate or a forecast. Not where
 * its flag says so in the same words.
 */
export function remarks(point, locale) {
    const { msg } = locale;
    const said = flagWords(point, locale)?.text.toLowerCase() ?? '';
    const status = statusWords(point, locale);
    return [
        ...(point.approximate
            ? [msg('(approximately)', { id: 'about', desc: 'After a rounded number and what it counts' })]
            : []),
        ...(status && !said.includes(status.replace(/[(（)）]/g, '').toLowerCase()) ? [status] : []),
    ];
}
function statusWords({ status }, { msg }) {
    switch (status) {
        case 'provisional':
            return msg('(provisional)', { id: 'provisional', desc: 'After a number that may still change' });
        case 'estimated':
            return msg('(estimate)', { id: 'estimated', desc: 'After a number that is an estimate' });
        case 'forecast':
            return msg('(forecast)', { id: 'forecast', desc: 'After a number that is expected for a time to come' });
        default:
            return undefined;
    }
}
/** The status of a value in the publisher's own words, without brackets: "break in time series". */
export const flagWords = ({ flag }, { tag }) => flag === undefined ? undefined : pickText(flag, tag);
//# sourceMappingURL=labels.js.map